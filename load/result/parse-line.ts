import { isRecord } from '../../core/index.ts';
import { endReasons, type KeyedLine, type Line, linePrefix, sharedEvents } from '../lines.ts';

/**
 * Reads one line of k6's output. Returns `undefined` for lines without our prefix (k6's own
 * messages), and `broken` for a line with the prefix that cannot be parsed, or that counts an event
 * missing from `events` where those are given. The caller must count broken lines, because lost
 * figures must not go unnoticed.
 */
export function parseLine(text: string, events?: readonly string[]): KeyedLine | 'broken' | undefined {
  if (!text.startsWith(linePrefix)) return undefined;
  try {
    const value: unknown = JSON.parse(text.slice(linePrefix.length));
    return isLine(value) && (events === undefined || areKnown(value, events)) ? value : 'broken';
  } catch {
    return 'broken';
  }
}

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
const isCounts = (value: unknown): boolean =>
  Array.isArray(value) && value.length % 2 === 0 && value.every(isNumber);
const areNumbers = (value: unknown): boolean => isRecord(value) && Object.values(value).every(isNumber);

const operationNumbers = [
  'requests',
  'failed',
  'checked',
  'invalid',
  'cached',
  'latencyMaxMs',
  'latenessMaxMs',
] as const;
const findingTexts = ['key', 'type', 'operation', 'pointer', 'expected', 'received', 'message'] as const;

const isOperation = (value: unknown): boolean =>
  isRecord(value) &&
  operationNumbers.every((name) => isNumber(value[name])) &&
  areNumbers(value.statuses) &&
  isCounts(value.latency) &&
  isCounts(value.lateness) &&
  (value.connecting === undefined || (isCounts(value.connecting) && isNumber(value.connectingMaxMs)));

const isText = (value: unknown): boolean => typeof value === 'string';
const isMessage = (value: Readonly<Record<string, unknown>>): boolean =>
  isRecord(value.headers) &&
  Object.values(value.headers).every(isText) &&
  (value.body === undefined || isText(value.body));
const isExchange = (value: unknown): boolean =>
  isRecord(value) &&
  isRecord(value.request) &&
  isText(value.request.method) &&
  isText(value.request.url) &&
  isMessage(value.request) &&
  (value.response === undefined ||
    (isRecord(value.response) && isNumber(value.response.status) && isMessage(value.response)));

const isEndReason = (value: unknown): boolean => endReasons.some((reason) => reason === value);

const lineShapes: Readonly<Record<Line['kind'], (line: Readonly<Record<string, unknown>>) => boolean>> = {
  start: (line) => isNumber(line.atMs),
  second: (line) =>
    ['second', 'sent'].every((name) => isNumber(line[name])) &&
    isCounts(line.due) &&
    areNumbers(line.findings) &&
    areNumbers(line.events) &&
    isRecord(line.operations) &&
    Object.values(line.operations).every(isOperation),
  finding: (line) =>
    isNumber(line.atMs) &&
    findingTexts.every((name) => typeof line[name] === 'string') &&
    (line.exchange === undefined || isExchange(line.exchange)),
  device: (line) =>
    isNumber(line.device) &&
    Array.isArray(line.exchanges) &&
    line.exchanges.length % 3 === 0 &&
    line.exchanges.every(isNumber),
  end: (line) =>
    ['atMs', 'answeredMs', 'abandoned'].every((name) => isNumber(line[name])) && isEndReason(line.reason),
};

function areKnown(line: Line, events: readonly string[]): boolean {
  return line.kind !== 'second' || Object.keys(line.events).every((name) => events.includes(name));
}

const isCount = (value: unknown): boolean => Number.isInteger(value) && Number(value) >= 0;
const isKind = (value: unknown): value is Line['kind'] =>
  typeof value === 'string' && Object.hasOwn(lineShapes, value);

function isLine(value: unknown): value is KeyedLine {
  if (!isRecord(value) || !isKind(value.kind)) return false;
  return (
    isText(value.run) &&
    isText(value.instance) &&
    [value.runner, value.user, value.sequence].every(isCount) &&
    lineShapes[value.kind](value)
  );
}

/** Returns what the lines of a scenario may count; undefined where they count by any name. */
export function countedEvents({
  events,
}: {
  readonly events?: readonly string[];
}): readonly string[] | undefined {
  return events === undefined ? undefined : [...sharedEvents, ...events];
}
