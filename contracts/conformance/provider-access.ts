import {
  BodyTooLong,
  bodyOf,
  bodyTextOf,
  connectionFailure,
  isRecord,
  type Masker,
  PassgateError,
  parsedJson,
} from '../../core/index.ts';
import type { AnyStateParams } from '../real-provider/device-calls.ts';
import { NotArranged } from '../real-provider/not-arranged.ts';
import type { Obstacle } from '../real-provider/obstacles.ts';
import type { RequestPace } from '../real-provider/pace.ts';
import { exampleValue, secretValueNames, stateValues } from '../state-values.ts';
import type { StateName, StateValues } from '../states.ts';
import { Obstruction, sendUnobstructed } from '../verification/obstruction.ts';
import type { WireExchange } from '../verification/recorder.ts';
import type { RequestCount, RequestCounts } from '../verification/request-counts.ts';
import { SetUpCalls } from '../verification/set-up-calls.ts';
import { TargetWatch } from '../verification/target-watch.ts';
import type { ConformanceOptions } from './options.ts';
import type { JourneyDevice } from './steps.ts';

/** Options with what all requests of a verification share. */
type Equipped = ConformanceOptions & Required<Pick<ConformanceOptions, 'watch' | 'setUps'>>;

/** Returns options in which nothing is missing. */
export function equipped(options: ConformanceOptions): Equipped {
  const { world, masker } = options;
  return { watch: new TargetWatch(world), setUps: new SetUpCalls(masker), ...options };
}

/** What the table needs of a provider beside its API. */
export interface ProviderAccess {
  readonly real: boolean;
  /** Brings it into a state. Throws where that does not come about, or where a value is missing. */
  readonly arrange: <Name extends StateName>(state: Name) => Promise<StateValues<Name>>;
  /** Why a state cannot be arranged; undefined where it can. */
  readonly obstacle: (state: StateName, params?: AnyStateParams) => Obstacle | undefined;
  /** The viewer finishes the login on the second screen; absent where nobody can bring it about. */
  readonly logIn?: (device: JourneyDevice) => Promise<void>;
  /**
   * Lets time pass for this device alone, until something of it is over that is valid for so many
   * seconds: others may hold something in the same provider. Throws `OutOfReach` where it cannot do
   * that; absent where nobody can.
   */
  readonly passTime?: (
    device: JourneyDevice,
    until: 'access token' | 'authentication session',
    seconds: number,
  ) => Promise<void>;
  /** To be waited for before each request. */
  readonly pace?: RequestPace;
}

/**
 * What a provider does not offer, so that a step cannot be tried there. The message goes on as a
 * reason does.
 */
export class OutOfReach extends Error {
  override readonly name = 'OutOfReach';
}

/** Returns the access to a simulator, or to a real provider where the target names no simulator. */
export function providerAccessOf(given: ConformanceOptions): ProviderAccess {
  const options = equipped(given);
  const { target, masker, states } = options;
  const { simulatorUrl } = target;
  if (states !== undefined) {
    return {
      real: true,
      arrange: async (state) => valuesOf(state, await states.arrange(state), masker),
      obstacle: states.obstacle,
      pace: states.pace,
      ...(target.signIn === undefined ? {} : { logIn: (device) => states.logIn(device) }),
      ...(target.expire === undefined
        ? {}
        : { passTime: (device, until, seconds) => states.expire(device, until, seconds) }),
    };
  }
  const callControl = (name: string, body: unknown) =>
    control(`${simulatorUrl}/_simulator/${name}`, body, options);
  return {
    real: false,
    arrange: async (state) =>
      valuesOf(state, await callControl('states', { state, params: {}, action: 'setup' }), masker),
    obstacle: () => undefined,
    logIn: async ({ code, mvpd }) => void (await callControl('login', { code, mvpd })),
    passTime: async ({ forwardedFor }, _until, seconds) => {
      const passed = callControl('device-clock', { forwardedFor, advanceSeconds: seconds + 1 });
      await passed.catch((error: unknown) => {
        throw error instanceof ControlMissing ? new OutOfReach(noDeviceClock) : error;
      });
    },
  };
}

function valuesOf<Name extends StateName>(
  state: Name,
  values: Readonly<Record<string, unknown>>,
  masker: Masker,
): StateValues<Name> {
  return stateValues[state]((name, example) => {
    const value = values[name];
    if (typeof value !== 'string') {
      const hint = `Return a string such as "${exampleValue(name, example)}".`;
      throw new PassgateError(
        'INTERNAL',
        `The state handler returned no value ${name} for the state “${state}”.`,
        hint,
      );
    }
    if (secretValueNames.includes(name)) masker.learn(value);
    return value;
  });
}

const noDeviceClock =
  'time would have to pass for one device alone, and the provider has no /_simulator/device-clock';

/** A provider under development may have a part of the control API only. */
class ControlMissing extends Error {
  override readonly name = 'ControlMissing';
}

async function control(
  url: string,
  body: unknown,
  { world, watch, setUps }: Equipped,
): Promise<Readonly<Record<string, unknown>>> {
  const { env, signal } = world;
  const method = 'POST';
  const send = async (within: AbortSignal) => {
    const init = {
      method,
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
      redirect: 'manual' as const,
      signal: within,
    };
    const answer = await sendUnobstructed(url, env, () => fetch(url, init));
    const contentType = answer.headers.get('content-type') ?? '';
    return { status: answer.status, contentType, text: await bodyTextOf(answer) };
  };
  const answer = await watch.send({ method, url }, send).catch((error: unknown) => {
    if (error instanceof Obstruction || signal.aborted) throw error;
    if (error instanceof BodyTooLong) {
      const { status, headers } = error.response;
      const long = { status, contentType: headers.get('content-type') ?? '', text: '' };
      throw setUps.failure({ method, url, answer: long, reason: `but ${error.message}` });
    }
    const { reason } = connectionFailure(error, new URL(url).origin, env);
    throw setUps.failure({ method, url, reason });
  });
  if (answer.status === 404 && url.endsWith('/device-clock')) throw new ControlMissing();
  if (answer.status < 200 || answer.status > 299) throw setUps.failure({ method, url, answer });
  const values = answer.text === '' ? {} : parsedJson(answer.text);
  if (!isRecord(values)) throw setUps.failure({ method, url, answer, reason: 'without a JSON object' });
  return values;
}

/**
 * What came back: the last exchange, and what had been sent before each that was refused for its
 * rate.
 */
export interface FetchRecord {
  last: WireExchange | undefined;
  refused: RequestCount[];
}

/** Returns what had been sent before a real provider refused, for its rate, what a state needs. */
export function refusedState(error: unknown, counts: RequestCounts): RequestCount[] {
  return error instanceof NotArranged && error.status === 429 ? [counts.latest] : [];
}

/** Returns a `fetch` that keeps the last exchange for the judge. */
export function recordingFetch(options: ConformanceOptions, pace?: RequestPace) {
  const { world, counts, watch } = equipped(options);
  const seen: FetchRecord = { last: undefined, refused: [] };
  const recorded = async (request: Request): Promise<Response> => {
    const { method, url } = request;
    watch.throwIfLost(url, method);
    await pace?.();
    const { pathname, search } = new URL(url);
    const sent = new Uint8Array(await request.clone().arrayBuffer());
    const before = counts.count(method, pathname, request.headers);
    const exchange = {
      method,
      path: `${pathname}${search}`,
      url,
      request: { headers: request.headers, body: sent },
    };
    const ask = (within: AbortSignal) =>
      sendUnobstructed(url, world.env, () => fetch(request, { redirect: 'manual', signal: within }));
    const response = await watch.send(request, ask).catch((error: unknown) => {
      if (!(error instanceof BodyTooLong)) throw error;
      const { status, headers } = error.response;
      seen.last = { ...exchange, status, headers, body: error.start, unread: error.message };
      throw error;
    });
    const { status, headers } = response;
    if (status === 429) seen.refused.push(before);
    seen.last = { ...exchange, status, headers, body: await bodyOf(response.clone()) };
    return response;
  };
  return { seen, fetch: recorded };
}
