import type { Check } from '../core/index.ts';
import type { K6 } from '../gate/preflight/k6.ts';
import type { GateContext, Provider } from '../gate/run/context.ts';
import type { Progress } from '../gate/run/stage.ts';
import {
  againstBaseline,
  type Baseline,
  baselineSchema,
  countsOf,
  defaultTolerance,
  looseFigures,
  roundLimits,
} from '../reports/index.ts';
import {
  conditionsCheck,
  countChecks,
  figureChecks,
  looseCheck,
  missingCheck,
  roundChecks,
} from './checks.ts';
import { type BaselineOptions, type FoundBaseline, findBaseline } from './request.ts';
import { isComparable, isDecided, type Measured, measureRounds, type Until } from './rounds.ts';
import { baselineConditions } from './run-conditions.ts';
import { machineShare } from './share.ts';
import { startYardstick } from './yardstick.ts';

interface Since {
  readonly context: GateContext;
  readonly provider: Provider;
  readonly k6: K6;
  readonly onProgress: (progress: Progress) => void;
}

/** The provider against an earlier run, or kept for later ones. */
export async function sinceBaseline(since: Since, options: BaselineOptions): Promise<readonly Check[]> {
  const now = baselineConditions(since.context, since.provider, since.k6.version);
  const found = await findBaseline(since.context.world, options, now);
  const { path, baseline } = found;
  const asked = options.baseline !== undefined;
  if (asked && baseline !== undefined) {
    const conditions = conditionsCheck(baseline.conditions, now, path);
    if (conditions.verdict !== 'passed') return [conditions];
    return [conditions, ...(await compared(since, baseline, options))];
  }
  const missing = asked ? [missingCheck(found, now, options.save)] : [];
  return options.save ? [...(await kept(since, found, now, options)), ...missing] : missing;
}

async function compared(
  since: Since,
  then: Baseline,
  { rounds: most = roundLimits.most, tolerance = defaultTolerance }: BaselineOptions,
): Promise<Check[]> {
  const share = await machineShare(since.provider, since.context.world.env);
  const compare = (rounds: Baseline['rounds']) =>
    againstBaseline(rounds, then.rounds, share, { tolerance, most });
  const measured = await besideYardstick(since, { most, isDecided: (rounds) => isDecided(compare(rounds)) });
  return [
    ...roundChecks(measured),
    ...countChecks(then.counts, since.context.produced),
    ...(isComparable(measured)
      ? figureChecks(compare(measured.rounds), 'the baseline', { tolerance, most })
      : []),
  ];
}

async function kept(
  since: Since,
  { path }: FoundBaseline,
  now: Baseline['conditions'],
  { tolerance = defaultTolerance }: BaselineOptions,
): Promise<Check[]> {
  const { produced } = since.context;
  const measured = await besideYardstick(since, { most: roundLimits.baseline, isDecided: () => false });
  const checks = roundChecks(measured);
  if (!isComparable(measured)) return checks;
  const counts = countsOf(produced.stages, produced.load);
  produced.baseline = {
    path,
    baseline: { schema: baselineSchema, conditions: now, counts, rounds: measured.rounds },
  };
  return [
    ...checks,
    looseCheck(
      looseFigures(measured.rounds, await machineShare(since.provider, since.context.world.env), tolerance),
      tolerance,
    ),
  ];
}

async function besideYardstick(
  { context, provider, k6, onProgress }: Since,
  until: Until,
): Promise<Measured> {
  const { target } = provider;
  const yardstick = await startYardstick(context.world, target);
  const sides = { k6Path: k6.path, ours: target, theirs: yardstick.target, yardstick: true };
  try {
    return await measureRounds(context, sides, until, onProgress);
  } finally {
    await yardstick.close();
  }
}
