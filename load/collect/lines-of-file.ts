import { createReadStream } from 'node:fs';
import { bounds, wireText } from '../../core/index.ts';

/** Of a line without an end no more than this is held. */
const mostLineBytes = bounds.runnerLine.most;
const newline = 0x0a;

/** One line of a file. */
export interface FileLine {
  /** Without its end; of a line that is too long, only the beginning. */
  readonly text: string;
  /** Where the next line begins, in bytes. */
  readonly endsAt: number;
  /** Whether the file ends within it: whoever wrote it was cut off, or is still writing. */
  readonly isTorn: boolean;
}

/** Reads a file line by line, as a stream: one line is in memory at a time. */
export async function* linesOfFile(path: string): AsyncGenerator<FileLine> {
  let parts: Buffer[] = [];
  let held = 0;
  let position = 0;
  const take = (isTorn: boolean): FileLine => {
    const text = wireText(Buffer.concat(parts));
    parts = [];
    held = 0;
    return { text: text.endsWith('\r') ? text.slice(0, -1) : text, endsAt: position, isTorn };
  };
  const hold = (part: Buffer): void => {
    position += part.length;
    const rest = part.subarray(0, Math.max(0, mostLineBytes - held));
    if (rest.length > 0) parts.push(rest);
    held += rest.length;
  };
  for await (const chunk of createReadStream(path)) {
    if (!Buffer.isBuffer(chunk)) continue;
    let first = 0;
    for (let at = chunk.indexOf(newline); at >= 0; at = chunk.indexOf(newline, first)) {
      hold(chunk.subarray(first, at));
      position += 1;
      first = at + 1;
      yield take(false);
    }
    if (first < chunk.length) hold(chunk.subarray(first));
  }
  if (held > 0) yield take(true);
}
