import { hasDuplicateNames } from '../../openapi/runtime/duplicate-names.ts';
import { withoutMark } from '../../openapi/runtime/remarks.ts';

/** A line of a body as it is shown; `mark` tells that the evidence is about it. */
export interface BodyLine {
  readonly text: string;
  readonly mark?: 'there' | 'missing';
}

type Mark = BodyLine['mark'];

/**
 * Returns a body line by line: JSON is indented, the place that a JSON pointer names is marked (`*`
 * stands for every step), and a missing property or item has a line of its own. Other text, such as
 * a body that was cut, stays as it is; so does an object that has a name twice, since only one of
 * the two would be shown.
 */
export function bodyLines(body: string, pointer = ''): BodyLine[] {
  const text = withoutMark(body);
  try {
    const value: unknown = JSON.parse(text);
    if (!hasDuplicateNames(text, value)) {
      return valueLines(value, '', { wanted: segmentsOf(pointer), inside: false });
    }
  } catch {
    // The text is not JSON, or only the beginning of JSON.
  }
  return text.split(/\r?\n/).map((line) => ({ text: line }));
}

/**
 * Returns at most `around` lines before and after the first marked line; none where no line is
 * marked.
 */
export function excerptOf(lines: readonly BodyLine[], around: number): BodyLine[] {
  const first = lines.findIndex(({ mark }) => mark !== undefined);
  if (first < 0) return [];
  const start = Math.max(0, first - around);
  const end = Math.min(lines.length, first + around + 1);
  return [
    ...(start > 0 ? [{ text: '…' }] : []),
    ...lines.slice(start, end),
    ...(end < lines.length ? [{ text: '…' }] : []),
  ];
}

/** The path from the value that is being written to the marked place. */
interface MarkPath {
  /** Absent where the path does not lead through this value. */
  readonly wanted: readonly string[] | undefined;
  /** The value lies within the marked place. */
  readonly inside: boolean;
}

function valueLines(value: unknown, start: string, path: MarkPath): BodyLine[] {
  if (typeof value !== 'object' || value === null) {
    return [line(`${start}${JSON.stringify(value)}`, path.inside ? 'there' : undefined)];
  }
  const list = Array.isArray(value);
  const [open, close] = list ? ['[', ']'] : ['{', '}'];
  const entries = Object.entries(value);
  const missing = missingLine(entries, list, path);
  const mark: Mark = path.inside ? 'there' : undefined;
  if (entries.length === 0 && missing === undefined) return [line(`${start}${open}${close}`, mark)];
  const inner = entries.flatMap(([key, child], index) => {
    const lines = valueLines(child, list ? '' : `${JSON.stringify(key)}: `, pathInto(key, path));
    const comma = index < entries.length - 1 ? ',' : '';
    return lines.map((one, at) => ({
      ...one,
      text: `  ${one.text}${at === lines.length - 1 ? comma : ''}`,
    }));
  });
  return [
    line(`${start}${open}`, mark),
    ...inner,
    ...(missing === undefined ? [] : [missing]),
    line(close, mark),
  ];
}

function pathInto(key: string, { wanted, inside }: MarkPath): MarkPath {
  const [step, ...rest] = wanted ?? [];
  if (step === undefined || (step !== key && step !== '*')) return { wanted: undefined, inside };
  return { wanted: rest, inside: inside || rest.length === 0 };
}

/** Returns a line for the property or item that the path names and the value does not have. */
function missingLine(
  entries: readonly (readonly [string, unknown])[],
  list: boolean,
  { wanted }: MarkPath,
): BodyLine | undefined {
  const [step] = wanted ?? [];
  if (step === undefined || step === '*' || entries.some(([key]) => key === step)) return undefined;
  return { text: `  ${list ? `item ${step}` : JSON.stringify(step)} is missing`, mark: 'missing' };
}

function line(text: string, mark: Mark): BodyLine {
  return mark === undefined ? { text } : { text, mark };
}

function segmentsOf(pointer: string): readonly string[] | undefined {
  if (pointer === '') return undefined;
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}
