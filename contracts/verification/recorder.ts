import type { IncomingMessage, ServerResponse } from 'node:http';
import {
  bytesOfStream,
  connectionFailure,
  definedOnly,
  type Evidence,
  type JsonObject,
  type Masker,
  messageOf,
  parsedJson,
  recordOf,
  startLoopbackServer,
  type World,
  withoutMark,
} from '../../core/index.ts';
import { freshAddress } from '../fresh-address.ts';
import { hinderedStatus } from '../real-provider/state-server.ts';
import { secretValueNames } from '../state-values.ts';
import { type ForwardedAnswer, forPact, headersOf, send } from './forwarded-request.ts';
import { Obstruction } from './obstruction.ts';
import type { RequestCount, RequestCounts } from './request-counts.ts';
import { SetUpCalls } from './set-up-calls.ts';
import { TargetWatch } from './target-watch.ts';
import type { WireExchange } from './wire-exchange.ts';

export type { WireExchange } from './wire-exchange.ts';

/** What happened while one interaction was verified. */
export interface InteractionRecord {
  readonly exchanges: WireExchange[];
  /** Values that the state handlers answered. */
  readonly values: { [name: string]: string };
  /** Why a state could not be arranged: its provider throttled. */
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
  /** Waits until each request that was begun has its place in its record. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

/** After so many obstructions in a row an origin is not asked any more: what is in the way stays there. */
const obstructionsUntilGivenUp = 3;
/**
 * The core asks again and again, ever more slowly, after other failures of a state handler: 429,
 * and 500 and more.
 */
const notRetried = 424;
const statesPath = '/_states';
/**
 * Starts a reverse proxy on loopback between the Pact verifier and the provider that keeps every
 * exchange, per interaction.
 */
export async function startRecorder(
  routes: readonly RecorderRoute[],
  given: Pick<Forwarding, 'masker' | 'world' | 'counts'> & Partial<Pick<Forwarding, 'watch' | 'setUps'>>,
): Promise<ExchangeRecorder> {
  const { masker, world, counts } = given;
  const { watch = new TargetWatch(world), setUps = new SetUpCalls(masker) } = given;
  const records = routes.map(emptyRecord);
  const obstructions: Forwarding['obstructions'] = new Map();
  const begun = new Set<Promise<void>>();
  const server = await startLoopbackServer((request, response) => {
    const [, index = '', path = '/'] = /^\/(\d+)(\/.*)?$/.exec(request.url ?? '') ?? [];
    const route = routes[Number(index)];
    const record = records[Number(index)];
    if (route === undefined || record === undefined) {
      response.writeHead(404).end();
      return;
    }
    const forwarding = { path, route, record, masker, world, counts, watch, setUps, obstructions };
    const done = forward(request, response, forwarding).finally(() => begun.delete(done));
    begun.add(done);
  });
  const urlOf = (index: number) => `${server.url}/${index}`;
  return {
    urlOf,
    statesUrlOf: (index) => `${urlOf(index)}${statesPath}`,
    recordOf: (index) => records[index] ?? emptyRecord(),
    settled: async () => void (await Promise.all(begun)),
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
  readonly watch: TargetWatch;
  readonly setUps: SetUpCalls;
  /** Obstructions in a row, per origin, and the last of them. */
  readonly obstructions: Map<string, { readonly times: number; readonly last: Obstruction }>;
}

/** What is in the way of one request says nothing of the next. */
const passing: readonly string[] = ['hook', 'state', 'set-up', 'target-lost'];

async function forward(request: IncomingMessage, response: ServerResponse, given: Forwarding): Promise<void> {
  const { path, route, record, obstructions } = given;
  const forState = path === statesPath;
  const url = forState ? route.statesUrl : `${route.origin}${path}`;
  const { origin } = new URL(url);
  const met = obstructions.get(origin);
  try {
    if (met !== undefined && met.times >= obstructionsUntilGivenUp) throw met.last;
    const answer = await (forState ? stateAnswer(request, url, given) : providerAnswer(request, url, given));
    obstructions.delete(origin);
    const refused = (forState && answer.status >= 400) || answer.unread !== undefined;
    const status = refused ? notRetried : answer.status;
    // The Pact core takes a byte order mark for a part of the body. The judge sees it, and says so.
    response.writeHead(status, forPact(answer.headers)).end(withoutMark(answer.body));
  } catch (error) {
    if (error instanceof Obstruction) {
      record.obstructions.push(error.evidence);
      if (!passing.includes(error.evidence.kind))
        obstructions.set(origin, { times: (met?.times ?? 0) + 1, last: error });
    } else (forState ? record.stateFailures : record.lost).push(reasonOf(error));
    response.writeHead(notRetried).end();
  }
}

async function providerAnswer(
  request: IncomingMessage,
  url: string,
  given: Forwarding,
): Promise<ForwardedAnswer> {
  const { path, route, record, counts, watch, world } = given;
  const { method = 'GET' } = request;
  const headers = headersOf(request);
  watch.throwIfLost(url, method);
  await route.pace?.();
  if (route.ownDevice === true) nameDevice(headers, record);
  const before = counts.count(method, path, headers);
  const outgoing = { method, headers, body: await bytesOfStream('The request', request) };
  const answer = await watch.send({ method, url }, (within) => send(url, outgoing, world, within));
  if (answer.status === 429) record.throttled.push(before);
  record.exchanges.push({ method, path, url, ...answer });
  return answer;
}

/** Asks for a state: a simulator, whose control API it is, or the state server for a real provider. */
async function stateAnswer(
  request: IncomingMessage,
  url: string,
  given: Forwarding,
): Promise<ForwardedAnswer> {
  const { route, record, masker, counts, watch, setUps, world } = given;
  const { method = 'POST' } = request;
  const outgoing = { method, headers: headersOf(request), body: await bytesOfStream('The request', request) };
  if (isTeardown(outgoing.body)) return nothingToUndo(outgoing);
  const { statesTimeoutMs } = route;
  const ask = (within: AbortSignal) => send(url, outgoing, world, within);
  const answer =
    statesTimeoutMs === undefined
      ? await watch.send({ method, url }, ask).catch((error: unknown) => {
          if (error instanceof Obstruction || world.signal.aborted) throw error;
          const { reason } = connectionFailure(error, new URL(url).origin, world.env);
          throw setUps.failure({ method, url, reason });
        })
      : await ask(AbortSignal.any([world.signal, AbortSignal.timeout(statesTimeoutMs)]));
  const met = hindranceOf(answer);
  if (met !== undefined) throw new Obstruction(met);
  if (answer.unread !== undefined) {
    const contentType = answer.headers.get('content-type') ?? '';
    const call = { method, url, answer: { status: answer.status, contentType } };
    throw setUps.failure({ ...call, reason: `but ${answer.unread}` });
  }
  if (answer.status === 429) {
    record.throttled.push(counts.latest);
    record.stateFailures.push('it was throttled');
    return answer;
  }
  const text = new TextDecoder().decode(answer.body);
  if (statesTimeoutMs !== undefined && answer.status >= 400) throw new Error(masker.text(text.slice(0, 500)));
  const values = text === '' ? {} : parsedJson(text);
  const isWrong = answer.status < 200 || answer.status > 299;
  if (isWrong || values === undefined) {
    const contentType = answer.headers.get('content-type') ?? '';
    const location = answer.headers.get('location') ?? undefined;
    const came = { status: answer.status, contentType, text, ...definedOnly({ location }) };
    const call = { method, url, answer: came };
    throw setUps.failure({ ...call, ...(isWrong ? {} : { reason: 'without JSON' }) });
  }
  keepValues(recordOf(values), record, masker);
  return answer;
}

/** The core announces the end of each interaction, whatever it is told of teardowns. */
function isTeardown(body: Uint8Array): boolean {
  return recordOf(parsedJson(new TextDecoder().decode(body))).action === 'teardown';
}

/** Every arrangement is new, of a simulator and of a real provider: a third of all calls would do nothing. */
function nothingToUndo(request: ForwardedAnswer['request']): ForwardedAnswer {
  const headers = new Headers({ 'content-type': 'application/json' });
  return { status: 200, headers, body: new TextEncoder().encode('{}'), request };
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

/** Returns the obstruction that the state server met; undefined where it met none. */
function hindranceOf(answer: { status: number; body: Uint8Array }): Evidence | undefined {
  if (answer.status !== hinderedStatus) return undefined;
  const { kind, message, hint, where } = recordOf(
    recordOf(parsedJson(new TextDecoder().decode(answer.body))).inTheWay,
  );
  if (typeof kind !== 'string' || typeof message !== 'string') return undefined;
  const textOf = (value: unknown) => (typeof value === 'string' ? value : undefined);
  return { kind, message, ...definedOnly({ hint: textOf(hint), where: textOf(where) }) };
}

function keepValues(values: JsonObject, record: InteractionRecord, masker: Masker): void {
  for (const [name, value] of Object.entries(values)) {
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
