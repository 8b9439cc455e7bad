import { hasDuplicateNames } from '../../openapi/runtime/duplicate-names.ts';
import { withoutMark } from '../../openapi/runtime/remarks.ts';

/** A line of a body as it is shown; `mark` says what the finding is about. */
export interface BodyLine {
  readonly text: string;
  readonly mark?: 'there' | 'missing';
}

type Mark = BodyLine['mark'];

/**
 * A body line by line: JSON set out with the place that a JSON pointer names marked (`*` stands for every step), and a line
 * of its own where something is missing. What is no JSON, as a body that was cut, stays as it came; so does an object that has a name
 * twice, of which only one would be shown.
 */
export function bodyLines(body: string, pointer = ''): BodyLine[] {
  const text = withoutMark(body);
  try {
    const value: unknown = JSON.parse(text);
    if (!hasDuplicateNames(text, value)) {
      return valueLines(value, '', { wanted: segmentsOf(pointer), inside: false });
    }
  } catch {
    // No JSON, or only the beginning of it.
  }
  return text.split(/\r?\n/).map((line) => ({ text: line }));
}

/** The lines near what is marked, at most `around` before the first mark and behind it; none where nothing is marked. */
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

/** Steps from the value that is written to the marked place; `undefined` where the way does not lead there. */
interface Way {
  readonly wanted: readonly string[] | undefined;
  /** The value lies within the marked place. */
  readonly inside: boolean;
}

function valueLines(value: unknown, start: string, way: Way): BodyLine[] {
  if (typeof value !== 'object' || value === null) {
    return [line(`${start}${JSON.stringify(value)}`, way.inside ? 'there' : undefined)];
  }
  const list = Array.isArray(value);
  const [open, close] = list ? ['[', ']'] : ['{', '}'];
  const entries = Object.entries(value);
  const missing = missingLine(entries, list, way);
  const mark: Mark = way.inside ? 'there' : undefined;
  if (entries.length === 0 && missing === undefined) return [line(`${start}${open}${close}`, mark)];
  const inner = entries.flatMap(([key, child], index) => {
    const lines = valueLines(child, list ? '' : `${JSON.stringify(key)}: `, wayTo(key, way));
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

function wayTo(key: string, { wanted, inside }: Way): Way {
  const [step, ...rest] = wanted ?? [];
  if (step === undefined || (step !== key && step !== '*')) return { wanted: undefined, inside };
  return { wanted: rest, inside: inside || rest.length === 0 };
}

/** Where the way ends at a name that is not there. */
function missingLine(
  entries: readonly (readonly [string, unknown])[],
  list: boolean,
  { wanted }: Way,
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
