import {
  type CallHook,
  type ExpireRequest,
  type Masker,
  messageOf,
  type SecretKind,
  secretKinds,
  secretOf,
  type Target,
  type World,
} from '../../core/index.ts';
import { referenceClient } from '../client.ts';
import { secretValueNames } from '../state-values.ts';
import type { CommonValues } from '../states.ts';
import { sendUnobstructed } from '../verification/obstruction.ts';
import type { RequestCounts } from '../verification/request-counts.ts';
import { SetUpCalls } from '../verification/set-up-calls.ts';
import { TargetWatch } from '../verification/target-watch.ts';
import { clientStates } from './client-states.ts';
import {
  type AnyStateParams,
  authenticateUrl,
  expired,
  partner,
  type StateApi,
  sessionParameters,
  type TokenHolder,
} from './device-calls.ts';
import { obstructedByHooks } from './hooks.ts';
import { type Obstacle, obstacleOf } from './obstacles.ts';
import { createPace, type RequestPace } from './pace.ts';
import { refusedSecrets } from './refused-secrets.ts';
import { signedIn } from './sessions.ts';
import { SetUpTraffic } from './set-up-traffic.ts';
import { viewerStates } from './viewer-states.ts';

/** The states of a real provider, arranged by its documented API and the hooks of its owner. */
export interface ApiStates {
  /** Why a state cannot be arranged there; undefined where it can. */
  readonly obstacle: (state: string, params?: AnyStateParams) => Obstacle | undefined;
  /**
   * Uses the secrets that these states take, once each. One that the provider refuses is an obstacle
   * of all states that take it, so that they are not asked one after the other.
   */
  readonly trySecrets: (states: readonly string[]) => Promise<void>;
  /**
   * Answers the values of the state. Throws `NotArranged` where the provider throttles, and an
   * `Obstruction` where a call of Passgate's own fails, a hook does not do its work, or the provider
   * is lost.
   */
  readonly arrange: (state: string, params?: AnyStateParams) => Promise<Readonly<Record<string, string>>>;
  /** Lets the viewer of a device sign in. Throws `HookFailed` where nobody is signed in then. */
  readonly logIn: (
    device: Omit<TokenHolder, 'requestor' | 'partner'> & { readonly code: string },
  ) => Promise<void>;
  /** Lets something of a device expire that is valid for so many seconds. */
  readonly expire: (
    device: CommonValues & { readonly clientId: string },
    what: ExpireRequest['what'],
    seconds: number,
  ) => Promise<void>;
  /** To be waited for before every other request to the provider. */
  readonly pace: RequestPace;
  /**
   * Undoes what hooks have said is to be undone, and returns why something could not be. To be
   * called when everything was judged.
   */
  readonly end: () => Promise<readonly string[]>;
}

/** The secrets of the target are masked from now on. */
export function apiStates(given: {
  readonly world: World;
  readonly target: Target;
  readonly masker: Masker;
  readonly counts: RequestCounts;
  readonly watch?: TargetWatch;
  readonly setUps?: SetUpCalls;
}): ApiStates {
  const { world, target, masker, counts } = given;
  const { watch = new TargetWatch(world), setUps = new SetUpCalls(masker) } = given;
  const traffic = new SetUpTraffic(setUps, world);
  const pace = createPace(world, target.limit);
  const secret = (kind: SecretKind): string => secretOf(target, world.env, kind).value;
  for (const kind of secretKinds) masker.learn(secret(kind));
  const client = referenceClient({
    origins: target.origins,
    fetch: async (request) => {
      watch.throwIfLost(request.url, request.method);
      setUps.throwIfHopeless(request);
      await pace();
      counts.count(request.method, new URL(request.url).pathname, request.headers);
      return traffic.sent(request, () =>
        watch.send(request, async (within) => {
          const send = () => fetch(request, { redirect: 'manual', signal: within });
          return traffic.answered(request, await sendUnobstructed(request.url, world.env, send));
        }),
      );
    },
  });
  const call = obstructedByHooks(world, masker);
  // What was begun is taken back also after an interruption.
  const callAtEnd = obstructedByHooks({ ...world, signal: new AbortController().signal }, masker);
  const callHook: CallHook = async (name, work) => {
    await pace();
    return call(name, work);
  };
  const undos: (() => Promise<unknown>)[] = [];
  const api: StateApi = {
    target,
    client,
    callHook,
    secret,
    variableOf: (kind) => secretOf(target, world.env, kind).variable,
    learnSecret: (value) => masker.learn(value),
    made: { clients: new Map(), revoked: new Map(), degraded: new Map() },
    atEnd: (undo) => undos.push(undo),
  };
  const refused = new Map<SecretKind, string>();
  const obstacle = (state: string, params: AnyStateParams = {}): Obstacle | undefined =>
    obstacleOf(state, params, { target, env: world.env, refused });
  return {
    pace,
    logIn: (device) => {
      const url = authenticateUrl(target, device.code);
      const { requestor } = target;
      const session = { ...device, requestor, partner, ...sessionParameters, seconds: 0, url };
      return traffic.explained(async () => void (await signedIn(api, session)));
    },
    expire: (device, what, seconds) => expired(api, what, seconds, device),
    obstacle,
    trySecrets: async (states) => {
      const possible = states.filter((state) => obstacle(state) === undefined);
      for (const [kind, reason] of await refusedSecrets(api, traffic, possible)) refused.set(kind, reason);
    },
    arrange: async (state, params = {}) => {
      const arrange = new Map(Object.entries({ ...clientStates, ...viewerStates })).get(state);
      if (arrange === undefined)
        throw new Error(`the state “${state}” cannot be arranged on a real provider`);
      const values: Readonly<Record<string, string>> = {
        ...(await traffic.explained<object>(() => arrange(api, params))),
      };
      for (const name of secretValueNames) masker.learn(values[name] ?? '');
      return values;
    },
    end: async () => {
      const failed: string[] = [];
      for (const undo of undos.splice(0).reverse()) {
        await callAtEnd('degrade', undo).catch((error: unknown) => failed.push(messageOf(error)));
      }
      return failed;
    },
  };
}
