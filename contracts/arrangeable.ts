import type { Masker, Target, World } from '../core/index.ts';
import { readPactFile } from './pact/pact-file.ts';
import { apiStates } from './real-provider/api-states.ts';
import { assertDeclarable, isDeclared, type NamedState, stateText } from './real-provider/declared-states.ts';
import { knownStates, ofTheTable } from './real-provider/known-states.ts';
import { type Obstacle, requestObstacle } from './real-provider/obstacles.ts';
import { planInteractions } from './verification/plan.ts';
import { RequestCounts } from './verification/request-counts.ts';

/** A provider state that contracts rely on, and whether a target can be brought into it. */
export interface StateOfTarget {
  /** With its parameters: `a registered client, revoked`. */
  readonly state: string;
  readonly contracts: number;
  /** What arranges it: `the API of the provider`, `the hook signIn`; absent where nothing does. */
  readonly by?: string;
  /** Contracts that cannot be asked in this state, and why. */
  readonly missing?: { readonly contracts: number; readonly reason: string; readonly fix: string };
  /** Whether `cannotArrange` declares it. */
  readonly declared: boolean;
}

/**
 * Returns what a target can be brought into, state by state, in the order of the contracts. Nothing
 * is sent: hooks, names and secrets of the target decide it.
 * @throws PassgateError `INPUT_FILE`; `CONFIG` for a wrong `cannotArrange`
 */
export async function arrangeable(given: {
  readonly world: World;
  readonly root: string;
  readonly target: Target;
  readonly pactFiles: readonly string[];
  readonly masker: Masker;
}): Promise<readonly StateOfTarget[]> {
  const { world, root, target, masker } = given;
  const files = await Promise.all(given.pactFiles.map((path) => readPactFile(root, path)));
  assertDeclarable(target, knownStates(files));
  const states =
    target.simulatorUrl === undefined
      ? apiStates({ world, target, masker, counts: new RequestCounts(world, target.limit) })
      : undefined;
  const found = new Map<string, { state: NamedState; contracts: number; obstacles: Obstacle[] }>();
  const add = (state: NamedState, contracts: number, extra?: Obstacle): void => {
    const row = found.get(stateText(state)) ?? { state, contracts: 0, obstacles: [] };
    found.set(stateText(state), row);
    row.contracts += contracts;
    const obstacle = states?.obstacle(state.name, state.params ?? {}) ?? extra;
    if (states !== undefined && obstacle !== undefined) row.obstacles.push(obstacle);
  };
  for (const { interaction, operation, origin } of planInteractions(files, target)) {
    if (origin === '') continue;
    for (const state of interaction.providerStates) {
      add(state, 1, requestObstacle(operation, interaction.raw.request, state));
    }
  }
  for (const state of target.origins['rest-v2'] === undefined ? [] : ofTheTable) add(state, 0);
  return [...found.values()].map(({ state, contracts, obstacles }) => {
    const [first] = obstacles;
    const partly = first !== undefined && obstacles.length < contracts;
    return {
      state: stateText(state),
      contracts,
      ...(first === undefined || partly ? { by: meansOf(state, target) } : {}),
      ...(first === undefined ? {} : { missing: { contracts: obstacles.length, ...first } }),
      declared: isDeclared(target, state),
    };
  });
}

/**
 * Checks `cannotArrange` of a target against the states of pact files, without a request.
 * @throws PassgateError `INPUT_FILE`; `CONFIG` (exit 2) for an entry that fits no state
 */
export async function assertDeclaredStates(given: {
  readonly root: string;
  readonly target: Pick<Target, 'name' | 'cannotArrange'>;
  readonly pactFiles: readonly string[];
}): Promise<void> {
  const { root, target, pactFiles } = given;
  const files = await Promise.all(pactFiles.map((path) => readPactFile(root, path)));
  assertDeclarable(target, knownStates(files));
}

/** Returns what arranges a state, in words. */
function meansOf({ name, params = {} }: NamedState, target: Target): string {
  if (target.simulatorUrl !== undefined) return 'POST /_simulator/states';
  const isOpen = /^(temporary|promotional|degraded)/.test(String(params.at ?? ''));
  const needed = {
    signIn: /^a viewer (who|whose|signed in)/.test(name) && !isOpen,
    deny:
      name.includes('denies a resource') &&
      target.resources?.[String(params.because ?? 'denied')] === undefined,
    degrade: String(params.at ?? '').startsWith('degraded'),
    revoke:
      params.revoked === true ||
      params.grantWithdrawn === true ||
      params.invalidated === true ||
      params.by === 'recall' ||
      name === 'an application that was revoked',
    expire:
      params.expired === true ||
      (name === 'a temporary pass that is used up' && (params.by ?? 'time') === 'time'),
  };
  const hooks = (['signIn', 'deny', 'degrade', 'revoke', 'expire'] as const).filter(
    (hook) => needed[hook] && target[hook] !== undefined,
  );
  if (hooks.length === 0) return 'the API of the provider';
  return hooks.length === 1 ? `the hook ${hooks[0]}` : `the hooks ${hooks.join(', ')}`;
}
