import type { Evidence } from '../../core/index.ts';

/** From when until when something is valid, in milliseconds since 1970. */
interface Validity {
  readonly fromMs: number;
  readonly untilMs: number;
  /** The properties that say so. */
  readonly begin: string;
  readonly end: string;
  /** What the second of them says, as a person reads it. */
  readonly received: string;
}

/**
 * Properties that say from when until when something is valid, in milliseconds since 1970: those of
 * REST API v2 (profiles, sessions, decisions and their tokens), and of registration codes in reggie.
 */
const spans = [
  ['notBefore', 'notAfter'],
  ['generated', 'expires'],
] as const;

/**
 * How far the clock that wrote a body may be behind the one that wrote the `Date` of its response:
 * they may be two machines of one provider.
 */
const clockAllowanceMs = 5 * 60_000;

/**
 * Returns a finding for everything in a body that no client can use, which no schema can say: what
 * is over before it begins, and what was over when the provider sent it.
 * @param subject what was received: `getProfiles returned 200`
 * @param sentMs the time in the `Date` of the response, by the provider's own clock
 */
export function spansOver(
  subject: string,
  body: unknown,
  sentMs: number | undefined,
  pointer = '',
): readonly Evidence[] {
  if (typeof body !== 'object' || body === null) return [];
  const below = Object.entries(body).flatMap(([name, value]) =>
    spansOver(subject, value, sentMs, `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`),
  );
  const here = validities(body).flatMap((one) => judgeValidity(subject, one, sentMs, pointer));
  return [...here, ...below];
}

function validities(body: object): readonly Validity[] {
  const pairs = spans.flatMap(([begin, end]): Validity[] => {
    const [fromMs, untilMs] = [timeMs(Reflect.get(body, begin)), timeMs(Reflect.get(body, end))];
    if (fromMs === undefined || untilMs === undefined) return [];
    return [{ fromMs, untilMs, begin, end, received: isoTime(untilMs) }];
  });
  return [...pairs, ...tokenValidity(body)];
}

/** Of an access token, which names its lifetime in seconds [dcr.md D1, D2]; older answers have `created_at` in seconds. */
function tokenValidity(body: object): readonly Validity[] {
  const created = timeMs(Reflect.get(body, 'created_at'));
  const seconds = timeMs(Reflect.get(body, 'expires_in'));
  if (created === undefined || seconds === undefined) return [];
  const fromMs = created < 1e11 ? created * 1000 : created;
  const untilMs = timeMs(fromMs + seconds * 1000);
  if (untilMs === undefined) return [];
  const received = `${seconds} s after created_at ${isoTime(fromMs)}`;
  return [{ fromMs, untilMs, begin: 'created_at', end: 'expires_in', received }];
}

function judgeValidity(
  subject: string,
  { fromMs, untilMs, begin, end, received }: Validity,
  sentMs: number | undefined,
  pointer: string,
): readonly Evidence[] {
  const finding = { kind: 'validity', pointer: `${pointer}/${end}`, received };
  if (untilMs <= fromMs) {
    const message = `${subject} with ${end} ${received}, which is not after ${begin} ${isoTime(fromMs)}.`;
    return [{ ...finding, message, expected: `a time after ${begin}` }];
  }
  if (sentMs === undefined || untilMs > sentMs - clockAllowanceMs) return [];
  const message = `${subject} with ${end} ${received}, which was over when it was sent: its Date is ${isoTime(sentMs)}.`;
  return [{ ...finding, message, expected: 'a time after the Date of the response' }];
}

function isoTime(ms: number): string {
  return new Date(ms).toISOString();
}

/** Numbers, or texts of digits, that are a time; anything else is for the schema to judge. */
function timeMs(value: unknown): number | undefined {
  const isTime = typeof value === 'number' || (typeof value === 'string' && /^-?\d{1,16}$/.test(value));
  const ms = isTime ? Number(value) : Number.NaN;
  return Number.isNaN(new Date(ms).getTime()) ? undefined : ms;
}
