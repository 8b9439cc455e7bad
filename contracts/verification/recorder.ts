import type { IncomingMessage, ServerResponse } from 'node:http';
import {
  definedOnly,
  type Evidence,
  type Masker,
  messageOf,
  parsedJson,
  recordOf,
  startLoopbackServer,
  type World,
  withoutMark,
} from '../../core/index.ts';
import { freshAddress } from '../fresh-address.ts';
import { comparableContentType } from '../pact/content-type.ts';
import { hinderedStatus } from '../real-provider/state-server.ts';
import { secretValueNames } from '../state-values.ts';
import { Obstruction, sendUnobstructed } from './obstruction.ts';
import type { RequestCount, RequestCounts } from './request-counts.ts';

/** An exchange with the provider, as it went over the wire. */
export interface WireExchange {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  readonly status: number;
  readonly headers: Headers;
  readonly body: Uint8Array;
  /** Where the request went, with origin and query. */
  readonly url: string;
  readonly request: { readonly headers: Headers; readonly body: Uint8Array };
}

/** What happened while one interaction was verified. */
export interface InteractionRecord {
  readonly exchanges: WireExchange[];
  /** Values that the state handlers answered. */
  readonly values: { [name: string]: string };
  /** Why a state could not be arranged. */
  readonly stateFailures: string[];
  /** Why the provider did not answer. */
  readonly lost: string[];
  /** What kept requests from the provider without being its fault. */
  readonly obstructions: Evidence[];
  /** Addresses of the devices that the state handlers made. */
  readonly addresses: string[];
  /** What had been sent before each exchange, or each state, of which it limited the rate. */
  readonly throttled: RequestCount[];
}

/** Where the requests of one interaction go. */
export interface RecorderRoute {
  readonly origin: string;
  /** Where states are arranged, by Pact's protocol. */
  readonly statesUrl: string;
  /** How long a state may take to be arranged, where hooks do their part; else as any request. */
  readonly statesTimeoutMs?: number;
  /** Waited for before each request to the provider. */
  readonly pace?: () => Promise<void>;
  /**
   * Present where every interaction comes from a device of its own: `X-Forwarded-For` is set where
   * the request names no such device.
   */
  readonly ownDevice?: true;
}

export interface ExchangeRecorder {
  /**
   * Base URL for the interaction at `index`: everything below it goes to its route and into its
   * record.
   */
  urlOf(index: number): string;
  statesUrlOf(index: number): string;
  recordOf(index: number): InteractionRecord;
  close(): Promise<void>;
}

const upstreamTimeoutMs = 8_000;
/**
 * After so many failures in a row an origin is not asked any more, so that a dead one does not cost
 * a time-out each.
 */
const failuresUntilGivenUp = 3;
/**
 * The core asks again and again, ever more slowly, after other failures of a state handler: 429,
 * and 500 and more.
 */
const notRetried = 424;
const statesPath = '/_states';
const hopByHop = new Set([
  'host',
  'connection',
  'keep-alive',
  'transfer-encoding',
  'content-length',
  'expect',
]);

/**
 * Starts a reverse proxy on loopback between the Pact verifier and the provider that keeps every
 * exchange, per interaction.
 */
export async function startRecorder(
  routes: readonly RecorderRoute[],
  { masker, world, counts }: Pick<Forwarding, 'masker' | 'world' | 'counts'>,
): Promise<ExchangeRecorder> {
  const records = routes.map(emptyRecord);
  const failures: Forwarding['failures'] = new Map();
  const server = await startLoopbackServer((request, response) => {
    const [, index = '', path = '/'] = /^\/(\d+)(\/.*)?$/.exec(request.url ?? '') ?? [];
    const route = routes[Number(index)];
    const record = records[Number(index)];
    if (route === undefined || record === undefined) {
      response.writeHead(404).end();
      return;
    }
    void forward(request, response, { path, route, record, masker, world, counts, failures });
  });
  const urlOf = (index: number) => `${server.url}/${index}`;
  return {
    urlOf,
    statesUrlOf: (index) => `${urlOf(index)}${statesPath}`,
    recordOf: (index) => records[index] ?? emptyRecord(),
    close: () => server.close(),
  };
}

function emptyRecord(): InteractionRecord {
  return {
    exchanges: [],
    values: {},
    stateFailures: [],
    lost: [],
    obstructions: [],
    addresses: [],
    throttled: [],
  };
}

interface Forwarding {
  readonly path: string;
  readonly route: RecorderRoute;
  readonly record: InteractionRecord;
  readonly masker: Masker;
  readonly world: World;
  readonly counts: RequestCounts;
  /** Failures in a row, per origin, and the last of them. */
  readonly failures: Map<string, { readonly times: number; readonly last: unknown }>;
}

async function forward(request: IncomingMessage, response: ServerResponse, given: Forwarding): Promise<void> {
  const { path, route, record, masker, counts, failures } = given;
  const forState = path === statesPath;
  const method = request.method ?? 'GET';
  const url = forState ? route.statesUrl : `${route.origin}${path}`;
  const { origin } = new URL(url);
  const failed = failures.get(origin);
  try {
    if (failed !== undefined && failed.times >= failuresUntilGivenUp) throw noLongerAsked(failed.last);
    const headers = headersOf(request);
    if (!forState) await route.pace?.();
    if (!forState && route.ownDevice === true) nameDevice(headers, record);
    const before = forState ? undefined : counts.count(method, path, headers);
    const timeoutMs = (forState ? route.statesTimeoutMs : undefined) ?? upstreamTimeoutMs;
    const answer = await send(url, { headers, body: await bodyOf(request), method, timeoutMs }, given.world);
    const met = forState ? hindranceOf(answer) : undefined;
    if (met !== undefined) throw new Obstruction(met);
    failures.delete(origin);
    if (answer.status === 429) record.throttled.push(before ?? counts.latest);
    if (forState) keepState(answer, record, masker);
    else record.exchanges.push({ method, path, url, ...answer });
    const status = forState && answer.status >= 400 ? notRetried : answer.status;
    // The Pact core takes a byte order mark for a part of the body. The judge sees it, and says so.
    response.writeHead(status, forPact(answer.headers)).end(withoutMark(answer.body));
  } catch (error) {
    // A hook that fails for one state says nothing of the others.
    const isHook = error instanceof Obstruction && error.evidence.kind === 'hook';
    if (!isHook) failures.set(origin, { times: (failed?.times ?? 0) + 1, last: error });
    if (error instanceof Obstruction) record.obstructions.push(error.evidence);
    else (forState ? record.stateFailures : record.lost).push(reasonOf(error));
    response.writeHead(notRetried).end();
  }
}

/**
 * Returns the headers of an answer as the core is told them; the record keeps them as they came.
 */
function forPact(answered: Headers): { [name: string]: string } {
  const headers = [...answered].filter(([name]) => !hopByHop.has(name) && name !== 'content-encoding');
  return Object.fromEntries(
    headers.map(([name, value]) => [name, name === 'content-type' ? comparableContentType(value) : value]),
  );
}

/** Something in the way stays there. */
function noLongerAsked(last: unknown): unknown {
  return last instanceof Obstruction ? last : new Error('earlier requests failed, so no more were sent');
}

function headersOf(request: IncomingMessage): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined && !hopByHop.has(name)) headers.set(name, String(value));
  }
  return headers;
}

async function bodyOf(request: IncomingMessage): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return new Uint8Array(Buffer.concat(chunks));
}

/**
 * A device that its state made, or else a new one, in place of one that any number of requests may
 * have come from.
 */
function nameDevice(headers: Headers, { addresses }: InteractionRecord): void {
  const [first, ...proxies] = (headers.get('x-forwarded-for') ?? '').split(',').map((one) => one.trim());
  if (first !== undefined && addresses.includes(first)) return;
  const address = addresses.at(-1) ?? freshAddress();
  if (addresses.length === 0) addresses.push(address);
  headers.set('x-forwarded-for', [address, ...proxies].join(', '));
}

interface Outgoing {
  readonly method: string;
  readonly headers: Headers;
  readonly body: Uint8Array<ArrayBuffer>;
  readonly timeoutMs: number;
}

async function send(url: string, request: Outgoing, { env, signal }: World) {
  const { method, headers, body, timeoutMs } = request;
  const init = {
    method,
    headers,
    redirect: 'manual' as const,
    signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
    ...(body.length === 0 ? {} : { body }),
  };
  const answer = await sendUnobstructed(url, env, () => fetch(url, init));
  const received = new Uint8Array(await answer.arrayBuffer());
  return {
    status: answer.status,
    headers: answer.headers,
    body: received,
    request: { headers, body },
  };
}

/** Returns the obstruction that the state server met; undefined where it met none. */
function hindranceOf(answer: { status: number; body: Uint8Array }): Evidence | undefined {
  if (answer.status !== hinderedStatus) return undefined;
  const { kind, message, hint } = recordOf(
    recordOf(parsedJson(new TextDecoder().decode(answer.body))).inTheWay,
  );
  if (typeof kind !== 'string' || typeof message !== 'string') return undefined;
  return { kind, message, ...definedOnly({ hint: typeof hint === 'string' ? hint : undefined }) };
}

function keepState(
  answer: { status: number; body: Uint8Array },
  record: InteractionRecord,
  masker: Masker,
): void {
  const text = new TextDecoder().decode(answer.body);
  if (answer.status < 200 || answer.status > 299) {
    record.stateFailures.push(
      `the state handler returned ${answer.status}: ${masker.text(text.slice(0, 500))}`,
    );
    return;
  }
  const values = text === '' ? {} : parsedJson(text);
  if (values === undefined) {
    record.stateFailures.push('the state handler returned no JSON');
    return;
  }
  for (const [name, value] of Object.entries(recordOf(values))) {
    record.values[name] = String(value);
    if (name === 'forwardedFor') record.addresses.push(String(value));
    if (secretValueNames.includes(name)) masker.learn(String(value));
  }
}

/** `fetch` hides why it failed in the cause. */
export function reasonOf(error: unknown): string {
  if (error instanceof Error && error.cause instanceof Error) return messageOf(error.cause);
  return messageOf(error);
}
