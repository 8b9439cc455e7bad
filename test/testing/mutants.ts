import { type OperationId, operations } from '../../openapi/generated/operations.ts';
import type { PassingAnswer } from './misbehaving-proxy.ts';

/** The kinds of defects that a verification must find. */
export const mutantKinds = [
  'property dropped',
  'property renamed',
  'property of another type',
  'entry under another key',
  'value out of its list',
  'another status',
  'header missing',
  'state not honoured',
  'rate limit off',
] as const;

export type MutantKind = (typeof mutantKinds)[number];

/** An interaction of a pact file, as far as it matters here. */
export interface PactInteraction {
  readonly description: string;
  readonly comments?: { readonly keysFromProviderState?: Readonly<Record<string, string>> };
  readonly response: {
    readonly status: number;
    readonly headers?: Readonly<Record<string, unknown>>;
    readonly body?: { readonly content?: unknown };
    readonly matchingRules?: { readonly body?: Readonly<Record<string, Rule>> };
  };
}

interface Rule {
  readonly matchers: readonly { readonly match: string; readonly regex?: string }[];
}

/** One generated defect: what of one interaction's answer goes wrong. */
export interface Mutant {
  readonly kind: MutantKind;
  readonly operation: OperationId;
  readonly description: string;
  /** Of the property; absent where the defect is none of the body. */
  readonly pointer?: string;
}

export function mutantName({ kind, description, pointer }: Mutant): string {
  return `${kind}: ${description}${pointer === undefined ? '' : ` ${pointer}`}`;
}

/** Every defect of every interaction that the contracts rely on, in the order of the interactions. */
export function generateMutants(interactions: readonly PactInteraction[]): Mutant[] {
  return interactions.flatMap((interaction) => {
    const { description, response } = interaction;
    const operation = operationOf(description);
    if (operation === undefined) return [];
    const about = { operation, description };
    const body = response.body?.content;
    const maps = Object.keys(interaction.comments?.keysFromProviderState ?? {});
    const pointers = typeof body === 'object' && body !== null ? leavesOf(body, maps) : [];
    return [
      ...maps.map((pointer) => ({ ...about, kind: 'entry under another key', pointer }) as const),
      ...pointers.flatMap((pointer) => [
        { ...about, kind: 'property dropped', pointer } as const,
        { ...about, kind: 'property renamed', pointer } as const,
        { ...about, kind: 'property of another type', pointer } as const,
      ]),
      ...pointers
        .filter((pointer) => isOfList(response, pointer))
        .map((pointer) => ({ ...about, kind: 'value out of its list', pointer }) as const),
      { ...about, kind: 'another status' } as const,
      ...(pointers.length > 0 || response.headers?.Location !== undefined
        ? [{ ...about, kind: 'header missing' } as const]
        : []),
      ...(response.status < 400 ? [{ ...about, kind: 'state not honoured' } as const] : []),
      ...(response.status === 429 ? [{ ...about, kind: 'rate limit off' } as const] : []),
    ];
  });
}

function operationOf(description: string): OperationId | undefined {
  return Object.values(operations).find(({ id }) => description.startsWith(`${id}: `))?.id;
}

/**
 * Pointers of the members that hold a value: null may stand for anything, and is left alone. In `maps` the provider's state names the
 * key, so `*` stands for it.
 */
function leavesOf(value: object, maps: readonly string[], at = ''): string[] {
  return Object.entries(value).flatMap(([name, member]) => {
    const pointer = `${at}/${maps.includes(at) ? '*' : name}`;
    if (typeof member === 'object' && member !== null) return leavesOf(member, maps, pointer);
    return member === null || Array.isArray(value) ? [] : [pointer];
  });
}

/** Whether the contract lets the value be one of a few only. */
function isOfList({ matchingRules }: PactInteraction['response'], pointer: string): boolean {
  const wanted = pointer.replaceAll(/\/\d+(?=\/|$)/g, '/*');
  return Object.entries(matchingRules?.body ?? {}).some(([path, { matchers }]) => {
    const at = path
      .replace(/^\$/, '')
      .replaceAll(/\[(\*|\d+)\]/g, '/*')
      .replaceAll(/\['([^']+)'\]/g, '/$1')
      .replaceAll('.', '/');
    const closed = matchers.some(({ match, regex = '' }) => match === 'equality' || regex.startsWith('^('));
    return closed && at === wanted;
  });
}

const valuesOfStates = [
  'accessToken',
  'code',
  'registrationCode',
  'clientId',
  'softwareStatement',
  'vantageToken',
];

/** What the defect does to an answer on its way. */
export function spoilBy(mutant: Mutant, answer: PassingAnswer): void {
  switch (mutant.kind) {
    case 'another status':
      answer.status = answer.status === 503 ? 500 : 503;
      return;
    case 'rate limit off':
      Object.assign(answer, { status: 200, body: '{}', headers: { 'content-type': 'application/json' } });
      return;
    case 'header missing':
      delete answer.headers[answer.headers.location === undefined ? 'content-type' : 'location'];
      return;
    case 'state not honoured':
      answer.body = dishonoured(answer.body);
      return;
    default:
      if (answer.headers['content-type']?.includes('json') !== true) return;
      answer.body = JSON.stringify(changed(JSON.parse(answer.body), mutant));
  }
}

/** The values of a state that the provider then does not know. */
function dishonoured(text: string): string {
  const values: Record<string, unknown> = JSON.parse(text);
  for (const name of valuesOfStates) {
    const value = values[name];
    if (typeof value === 'string') values[name] = `${value.slice(0, -3)}${name === 'code' ? '000' : 'zzz'}`;
  }
  return JSON.stringify(values);
}

function changed(body: unknown, { kind, pointer = '' }: Mutant): unknown {
  const segments = pointer.split('/').slice(1);
  const last = segments.pop() ?? '';
  let holder: unknown = body;
  for (const segment of segments) holder = memberOf(holder, segment);
  if (kind === 'entry under another key') return withOtherKey(body, holder, last);
  if (typeof holder !== 'object' || holder === null) return body;
  const value: unknown = Reflect.get(holder, last);
  if (kind === 'property dropped' || kind === 'property renamed') Reflect.deleteProperty(holder, last);
  if (kind === 'property renamed') Reflect.set(holder, `${last}Renamed`, value);
  if (kind === 'property of another type')
    Reflect.set(holder, last, typeof value === 'string' ? 17 : 'seventeen');
  if (kind === 'value out of its list') Reflect.set(holder, last, 'out-of-the-list');
  return body;
}

function withOtherKey(body: unknown, holder: unknown, name: string): unknown {
  const map = memberOf(holder, name);
  if (typeof map !== 'object' || map === null || typeof holder !== 'object' || holder === null) return body;
  const entries = Object.entries(map).map(([key, entry]) => [`${key}Other`, entry]);
  Reflect.set(holder, name, Object.fromEntries(entries));
  return body;
}

function memberOf(holder: unknown, name: string): unknown {
  if (typeof holder !== 'object' || holder === null) return undefined;
  return name === '*' ? Object.values(holder)[0] : Reflect.get(holder, name);
}

/** Numbers from a seed, so that a sample can be drawn again (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
