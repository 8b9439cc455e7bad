import type { Masker, Target, World } from '../../core/index.ts';
import { referenceClient } from '../client.ts';
import { secretValueNames } from '../state-values.ts';
import { sendUnobstructed } from '../verification/obstruction.ts';
import type { RequestCounts } from '../verification/request-counts.ts';
import {
  type AnyStateParams,
  arranged,
  registerAndGetToken,
  type StateApi,
  secretOf,
} from './arrange-states.ts';
import { obstacleOf } from './obstacles.ts';
import { createPace, type RequestPace } from './pace.ts';

/** The states of a real provider, arranged by nothing but its documented API. */
export interface ApiStates {
  /** Why a state cannot be arranged there; undefined where it can. */
  readonly obstacle: (state: string, params?: AnyStateParams) => string | undefined;
  /**
   * Answers the values of the state. Throws `NotArranged` where the provider answers something
   * else.
   */
  readonly arrange: (state: string, params?: AnyStateParams) => Promise<Readonly<Record<string, string>>>;
  /** To be waited for before every other request to the provider. */
  readonly pace: RequestPace;
}

const timeoutMs = 8_000;

/** Secrets come from the environment, and are masked from now on. */
export function apiStates(given: {
  readonly world: World;
  readonly target: Target;
  readonly masker: Masker;
  readonly counts: RequestCounts;
}): ApiStates {
  const { world, target, masker, counts } = given;
  const pace = createPace(world, target.limit);
  for (const name of Object.values(secretOf)) masker.learn(world.env[name] ?? '');
  const client = referenceClient({
    origins: target.origins,
    fetch: async (request) => {
      await pace();
      counts.count(request.method, new URL(request.url).pathname, request.headers);
      const within = AbortSignal.any([world.signal, AbortSignal.timeout(timeoutMs)]);
      return sendUnobstructed(request.url, world.env, () =>
        fetch(request, { redirect: 'manual', signal: within }),
      );
    },
  });
  const base = { target, client, secret: (state: keyof typeof secretOf) => world.env[secretOf[state]] ?? '' };
  let shared: ReturnType<typeof registerAndGetToken> | undefined;
  const api: StateApi = {
    ...base,
    shared: () => {
      shared ??= registerAndGetToken(base).catch((error: unknown) => {
        // Whoever needs it next tries again.
        shared = undefined;
        throw error;
      });
      return shared;
    },
  };
  return {
    pace,
    obstacle: (state, params = {}) => obstacleOf(state, params, world.env, target.origins),
    arrange: async (state, params = {}) => {
      if (!isArranged(state)) throw new Error(`the state “${state}” cannot be arranged on a real provider`);
      const values: Readonly<Record<string, string>> = { ...(await arranged[state](api, params)) };
      for (const name of secretValueNames) masker.learn(values[name] ?? '');
      return values;
    },
  };
}

function isArranged(state: string): state is keyof typeof secretOf {
  return Object.hasOwn(secretOf, state);
}
