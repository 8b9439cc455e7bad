import { parsedJson, recordOf } from '../../core/index.ts';
import { linePrefix } from '../lines.ts';

const lineStart = `${linePrefix}{`;
const quotedMessage = /(?:^|\s)msg="((?:[^"\\]|\\.)*)"/;
/** Escapes of Go that JSON has not. */
const goEscape = /\\(?:x([0-9a-f]{2})|U([0-9a-f]{8})|([av']))/gi;

/**
 * Returns what k6 printed, from a line of its log in any of its formats (`--log-format`: raw, text or
 * JSON), also with the time that other tools put before it.
 */
export function printedLine(text: string): string {
  if (text.startsWith(lineStart) || !text.includes(linePrefix)) return text;
  if (text.startsWith('{')) {
    const { msg } = recordOf(parsedJson(text));
    if (typeof msg === 'string') return msg;
  }
  const quoted = quotedMessage.exec(text)?.[1];
  if (quoted?.startsWith(lineStart)) return unquoted(quoted) ?? text;
  const at = text.indexOf(` ${lineStart}`);
  return at < 0 ? text : text.slice(at + 1);
}

function unquoted(text: string): string | undefined {
  const inJson = text.replace(goEscape, (_, byte?: string, point?: string, letter?: string) => {
    const code = point ?? byte;
    if (code !== undefined)
      return JSON.stringify(String.fromCodePoint(Number.parseInt(code, 16))).slice(1, -1);
    return letter === "'" ? "'" : '';
  });
  const value = parsedJson(`"${inJson}"`);
  return typeof value === 'string' ? value : undefined;
}
