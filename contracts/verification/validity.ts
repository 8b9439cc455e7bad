import type { Evidence } from '../../core/index.ts';

/**
 * Properties that say from when until when something is valid, in milliseconds since 1970: those of
 * REST API v2 (profiles, sessions, decisions and their tokens), and of registration codes in reggie.
 */
const spans = [
  ['notBefore', 'notAfter'],
  ['generated', 'expires'],
] as const;

/**
 * Returns a finding for everything in a body that is over before it begins, which no schema can say
 * and no client can use.
 * @param subject what was received: `getProfiles returned 200`
 */
export function spansOver(subject: string, body: unknown, pointer = ''): readonly Evidence[] {
  if (typeof body !== 'object' || body === null) return [];
  const below = Object.entries(body).flatMap(([name, value]) =>
    spansOver(subject, value, `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`),
  );
  return [...spans.flatMap((span) => spanOver(subject, body, pointer, span)), ...below];
}

function spanOver(
  subject: string,
  body: object,
  pointer: string,
  [begin, end]: (typeof spans)[number],
): readonly Evidence[] {
  const [from, until] = [begin, end].map((name) => timeMs(Reflect.get(body, name)));
  if (from === undefined || until === undefined || until > from) return [];
  const received = new Date(until).toISOString();
  return [
    {
      kind: 'validity',
      message: `${subject} with ${end} ${received}, which is not after ${begin} ${new Date(from).toISOString()}.`,
      pointer: `${pointer}/${end}`,
      expected: `a time after ${begin}`,
      received,
    },
  ];
}

/** Numbers, or texts of digits, that are a time; anything else is for the schema to judge. */
function timeMs(value: unknown): number | undefined {
  const isTime = typeof value === 'number' || (typeof value === 'string' && /^-?\d{1,16}$/.test(value));
  const ms = isTime ? Number(value) : Number.NaN;
  return Number.isNaN(new Date(ms).getTime()) ? undefined : ms;
}
