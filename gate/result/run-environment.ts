import {
  definedOnly,
  type Masker,
  type PassgateError,
  proxiesOf,
  type ResolvedTarget,
  type StageResult,
  type World,
} from '../../core/index.ts';
import type { RunConditions } from '../../reports/index.ts';
import type { TargetDescription, TargetSource } from '../../targets/index.ts';
import type { LoadSelection } from '../run/context.ts';
import { needsProvider } from '../run/selection.ts';
import { environmentConditions } from './environment-conditions.ts';

/** The target of a run; one that cannot be reached is a result, not a mistake of the user's. */
export type RunTarget = TargetSource & { readonly unreachable?: PassgateError };

interface RunSoFar {
  readonly world: World;
  /** What `--target` named. */
  readonly target?: string;
  readonly known?: ResolvedTarget;
  readonly described: TargetDescription | undefined;
  readonly load?: Pick<LoadSelection, 'scenarios'>;
  readonly stages: readonly StageResult[];
  readonly source: RunTarget;
  readonly masker: Masker;
}

/** Returns the target, and what of the environment counted on the way to it. */
export async function runEnvironment(run: RunSoFar): Promise<Pick<RunConditions, 'target' | 'environment'>> {
  const { env } = run.world;
  const target = await targetOf(run);
  const { origins } = target;
  const hasK6Outputs = run.load?.scenarios?.some(({ k6Outputs = [] }) => k6Outputs.length > 0) ?? false;
  const facts = { env, name: target.name, kind: target.kind, hasK6Outputs, ...definedOnly({ origins }) };
  const environment = await environmentConditions(facts, run.masker);
  const proxies = proxiesOf(Object.values(origins ?? {}), env).map(({ origin, proxy }) => ({
    origin,
    proxy: proxy.shown,
    variable: proxy.variable,
  }));
  return { target: proxies.length === 0 ? target : { ...target, proxies }, environment };
}

async function targetOf({
  target,
  known,
  described,
  stages,
  source,
}: RunSoFar): Promise<RunConditions['target']> {
  const given = target ?? known?.target.name;
  const name = given ?? 'simulator';
  if (source.unreachable !== undefined) {
    return { name, kind: 'unknown', ...definedOnly({ origins: described?.origins }) };
  }
  const wasNeeded = stages.some(
    (stage) => needsProvider(new Set([stage.name])) && stage.status !== 'skipped',
  );
  const isKnown = described !== undefined || wasNeeded;
  const resolved = isKnown ? await source.get().catch(() => undefined) : undefined;
  if (resolved === undefined) return { name, kind: given === undefined ? 'embedded' : 'unknown' };
  return { name, kind: resolved.kind, origins: resolved.target.origins };
}
