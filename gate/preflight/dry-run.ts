import type { BaselineOptions } from '../../baseline/index.ts';
import {
  type ApiOrigins,
  apiNames,
  definedOnly,
  findK6,
  type StageName,
  servedApis,
} from '../../core/index.ts';
import { proxyText } from '../../targets/index.ts';
import type { GateOptions } from '../options.ts';
import { isServed } from '../run/api-of-check.ts';
import type { PlannedRun } from '../run/context.ts';
import { needsProvider, offeredStages, sendsLoad } from '../run/selection.ts';
import { gateStages } from '../stages/index.ts';
import { preflight } from './preflight.ts';

/** What a gate would do. Nothing in it is a verdict. */
export interface GatePlan {
  readonly judged: false;
  readonly target: {
    readonly name: string;
    /** Absent for a simulator of Passgate's own, which has no address before it runs. */
    readonly origins?: ApiOrigins;
    readonly maxRequestsPerSecond?: number;
    /** `, through the proxy …`; absent where there is none. */
    readonly way?: string;
  };
  /** Version; absent where no load is sent or there is no k6. */
  readonly k6?: string;
  /**
   * What the stage `baseline` compares with, as a sentence goes on; absent where it does not run.
   */
  readonly comparison?: string;
  /** Of the user's own, as they were written; absent without any. */
  readonly thresholds?: readonly string[];
  readonly stages: readonly {
    readonly name: StageName;
    readonly runs: boolean;
    /** Ids of the checks that are known before anything runs; a run has more. */
    readonly checks: readonly string[];
  }[];
}

/**
 * Returns what a gate would do. Sends no request and writes nothing.
 * @throws PassgateError for every mistake of the user's that the gate would refuse (exit 2)
 */
export async function planGate(options: GateOptions): Promise<GatePlan> {
  const { world, root, baseline } = options;
  const { selected, selection, target, since, comparison, thresholds } = await preflight(options);
  const isCompared = comparison !== undefined;
  const k6 = sendsLoad(selected) ? await findK6(world).catch(() => undefined) : undefined;
  const proxies = target === undefined ? '' : proxyText(target.origins, world.env);
  const planned: PlannedRun = {
    root,
    isSinceGiven: since !== undefined,
    kind: target === undefined ? 'embedded' : 'provider',
    apis: target === undefined ? apiNames : servedApis(target.origins),
  };
  return {
    judged: false,
    target: {
      name: target?.name ?? (needsProvider(selected) ? 'simulator' : 'none'),
      ...definedOnly({
        origins: target?.origins,
        maxRequestsPerSecond: target?.load?.maxRequestsPerSecond,
        way: proxies === '' ? undefined : proxies,
      }),
    },
    ...definedOnly({
      k6: k6?.version,
      thresholds: thresholds.length === 0 ? undefined : thresholds.map(({ text }) => text),
      comparison: isCompared && baseline !== undefined ? comparisonText(baseline) : undefined,
    }),
    stages: await Promise.all(
      offeredStages(isCompared).map(async (name) => {
        const runs = selected.has(name);
        const known = selection?.of(name) ?? knownChecks(name, planned);
        return { name, runs, checks: runs ? await known : [] };
      }),
    ),
  };
}

function comparisonText({ baseline, save, reference }: BaselineOptions): string | undefined {
  const saved = save ? 'saves this run as a baseline' : undefined;
  if (reference !== undefined) return `side by side with ${reference}`;
  if (baseline === undefined) return saved;
  const other = baseline === 'auto' ? 'the baseline of these conditions' : baseline;
  return `against ${other}${saved === undefined ? '' : `; ${saved} if there is none`}`;
}

async function knownChecks(name: StageName, planned: PlannedRun): Promise<readonly string[]> {
  // The report is written by the gate itself, after its stages.
  if (name === 'report') return ['report/schema', 'report/formats'];
  const stage = gateStages.find((one) => one.name === name);
  const ids = (await stage?.knownChecks?.(planned)) ?? [];
  return name === 'load' ? ids : ids.filter((id) => isServed(id, planned.apis));
}
