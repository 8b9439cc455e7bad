import { type JsonObject, type Masker, PassgateError, recordOf, type World } from '../../core/index.ts';
import { NotArranged } from '../real-provider/not-arranged.ts';
import type { RequestPace } from '../real-provider/pace.ts';
import { exampleValue, secretValueNames, stateValues } from '../state-values.ts';
import type { StateName, StateValues } from '../states.ts';
import { sendUnobstructed } from '../verification/obstruction.ts';
import type { WireExchange } from '../verification/recorder.ts';
import type { RequestCount, RequestCounts } from '../verification/request-counts.ts';
import type { ConformanceOptions } from './options.ts';
import type { JourneyDevice } from './steps.ts';

const timeoutMs = 8_000;

/** What the table needs of a provider beside its API. */
export interface ProviderAccess {
  readonly real: boolean;
  /** Brings it into a state. Throws where that does not come about, or where a value is missing. */
  readonly arrange: <Name extends StateName>(state: Name) => Promise<StateValues<Name>>;
  /** Why a state cannot be arranged; undefined where it can. */
  readonly obstacle: (state: StateName) => string | undefined;
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
export function providerAccessOf({ target, masker, world, states }: ConformanceOptions): ProviderAccess {
  const { simulatorUrl } = target;
  if (states !== undefined) {
    return {
      real: true,
      arrange: async (state) => valuesOf(state, await states.arrange(state), masker),
      obstacle: (state) => states.obstacle(state),
      pace: states.pace,
      ...(target.signIn === undefined ? {} : { logIn: (device) => states.logIn(device) }),
      ...(target.expire === undefined
        ? {}
        : { passTime: (device, until, seconds) => states.expire(device, until, seconds) }),
    };
  }
  const callControl = (name: string, body: unknown) =>
    control(`${simulatorUrl}/_simulator/${name}`, body, world);
  return {
    real: false,
    arrange: async (state) =>
      valuesOf(state, await callControl('states', { state, params: {}, action: 'setup' }), masker),
    obstacle: () => undefined,
    logIn: async ({ code, mvpd }) => void (await callControl('login', { code, mvpd })),
    passTime: async ({ forwardedFor }, _until, seconds) => {
      const passed = callControl('device-clock', { forwardedFor, advanceSeconds: seconds + 1 });
      await passed.catch((error: unknown) => {
        throw error instanceof ControlRefused && error.status === 404 ? new OutOfReach(noDeviceClock) : error;
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

type RequestWorld = Pick<World, 'env' | 'signal'>;

const noDeviceClock =
  'time would have to pass for one device alone, and the provider has no /_simulator/device-clock';

class ControlRefused extends Error {
  override readonly name = 'ControlRefused';
  readonly status: number;

  constructor(path: string, status: number, text: string) {
    super(`${path} returned ${status}: ${text}`);
    this.status = status;
  }
}

async function control(url: string, body: unknown, { env, signal }: RequestWorld): Promise<JsonObject> {
  const init = {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
    signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
  };
  const answer = await sendUnobstructed(url, env, () => fetch(url, init));
  const text = await answer.text();
  if (!answer.ok) throw new ControlRefused(new URL(url).pathname, answer.status, text.slice(0, 300));
  return text === '' ? {} : recordOf(JSON.parse(text));
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
export function recordingFetch({ env, signal }: RequestWorld, counts: RequestCounts, pace?: RequestPace) {
  const seen: FetchRecord = { last: undefined, refused: [] };
  const recorded = async (request: Request): Promise<Response> => {
    await pace?.();
    const { method, url } = request;
    const { pathname, search } = new URL(url);
    const sent = new Uint8Array(await request.clone().arrayBuffer());
    const before = counts.count(method, pathname, request.headers);
    const within = AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]);
    const send = () => fetch(request, { redirect: 'manual', signal: within });
    const response = await sendUnobstructed(url, env, send);
    if (response.status === 429) seen.refused.push(before);
    const body = new Uint8Array(await response.clone().arrayBuffer());
    seen.last = {
      method,
      path: `${pathname}${search}`,
      url,
      request: { headers: request.headers, body: sent },
      status: response.status,
      headers: response.headers,
      body,
    };
    return response;
  };
  return { seen, fetch: recorded };
}
