import { type Masker, proxiesOf, type StageResult, type World } from '../../core/index.ts';
import type { RunConditions } from '../../reports/index.ts';
import type { ProviderSource } from '../../targets/provider.ts';
import { lookUpTarget } from '../../targets/resolve-target.ts';
import type { GateContext } from '../run/context.ts';
import { needsProvider } from '../run/selection.ts';
import { environmentConditions } from './environment-conditions.ts';

interface Given {
  readonly world: World;
  /** What `--target` named. */
  readonly target?: string;
  readonly load?: Pick<GateContext['load'], 'scenarios'>;
  readonly stages: readonly StageResult[];
  readonly source: ProviderSource & { readonly unreachable?: unknown };
  readonly masker: Masker;
}

/** The target, and what of the environment counted on the way to it. */
export async function surroundingsOf(given: Given): Promise<Pick<RunConditions, 'target' | 'environment'>> {
  const { env } = given.world;
  const target = await targetOf(given);
  const { origins } = target;
  const hasK6Outputs = given.load?.scenarios?.some(({ k6Outputs = [] }) => k6Outputs.length > 0) ?? false;
  const run = { env, kind: target.kind, hasK6Outputs, ...(origins === undefined ? {} : { origins }) };
  const environment = await environmentConditions(run, given.masker);
  const proxies = proxiesOf(Object.values(origins ?? {}), env).map(({ origin, proxy }) => ({
    origin,
    proxy: proxy.shown,
    variable: proxy.variable,
  }));
  return { target: proxies.length === 0 ? target : { ...target, proxies }, environment };
}

async function targetOf({ world, target, stages, source }: Given): Promise<RunConditions['target']> {
  const name = target ?? 'simulator';
  if (target !== undefined && source.unreachable !== undefined) {
    const { origins } = await lookUpTarget(target, world.cwd);
    return { name, kind: 'unknown', origins };
  }
  const asked = stages.some((stage) => needsProvider(new Set([stage.name])) && stage.status !== 'skipped');
  const known = target !== undefined || asked;
  const provider = known ? await source.get().catch(() => undefined) : undefined;
  if (provider === undefined) return { name, kind: target === undefined ? 'embedded' : 'unknown' };
  return { name, kind: provider.kind, origins: provider.target.origins };
}
