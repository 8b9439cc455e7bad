import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type Check,
  createMasker,
  definedOnly,
  type LimiterEstimate,
  type Target,
  type World,
} from '../../core/index.ts';
import { memoryWorld } from '../../core/testing/memory-world.ts';
import { runAllowedLoad } from './run-allowed-load.ts';
import { startSeededLimiter, type Truth } from './seeded-limiter.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface BlindRun {
  readonly env: World['env'];
  /** Arranges the fleet; the requests go to the seeded limiter. */
  readonly simulatorUrl: string;
  readonly folder: string;
  readonly devices: number;
  readonly durationMs: number;
  readonly seed: number;
}

export interface BlindJudgement {
  readonly checks: readonly Check[];
  readonly limiter?: LimiterEstimate;
}

/** Has real k6 and the judge find out about a limiter that they know nothing of. */
export async function judgeBlind(truth: Truth, run: BlindRun): Promise<BlindJudgement> {
  const server = await startSeededLimiter(truth.limiter(), truth.callerOf);
  const outDir = join(run.folder, truth.name.replace(/\W+/g, '-'));
  try {
    const { checks, measurement } = await runAllowedLoad({
      world: memoryWorld({ env: run.env }),
      root,
      k6Path: run.env.PASSGATE_K6 ?? 'k6',
      scenario: 'throttling',
      target: { ...targetAt(server.url, run.simulatorUrl), ...definedOnly({ limit: truth.limit }) },
      devices: run.devices,
      durationMs: run.durationMs,
      seed: run.seed,
      outDir,
      masker: createMasker(),
    });
    const limiter = measurement?.limiter;
    return limiter === undefined ? { checks } : { checks, limiter };
  } finally {
    await server.close();
    await rm(outDir, { recursive: true, force: true });
  }
}

function targetAt(url: string, simulatorUrl: string): Target {
  return {
    name: 'seeded limiter',
    origins: { dcr: url, reggie: url, 'rest-v2': url, 'vantage-clients': url },
    simulatorUrl,
    serviceProvider: 'REF30',
    requestor: 'REF30',
    tenant: 'passgate-tenant',
    cannotArrange: [],
  };
}

/** What was not found out as it is; empty for a hit. */
export function missesOf(truth: Truth, { checks, limiter }: BlindJudgement): string[] {
  const failed = checks
    .filter(({ verdict, required }) => verdict === 'failed' && required)
    .map(({ id }) => id.split('/').at(-1) ?? id);
  const misses: string[] = [];
  if (truth.fails === undefined && failed.length > 0) misses.push(`accused: ${failed.join(', ')}`);
  if (truth.fails !== undefined && !failed.includes(truth.fails)) misses.push(`${truth.fails} did not fail`);
  if (limiter?.models.join() !== truth.models.join()) misses.push(`models: ${limiter?.models.join()}`);
  if (limiter?.scope !== truth.scope) misses.push(`scope: ${limiter?.scope}`);
  for (const figure of ['ratePerSecond', 'burst'] as const) {
    const [value, found] = [truth[figure], limiter?.[figure]];
    if (value === undefined) continue;
    if (found === undefined || found.low > value || found.high < value) {
      misses.push(`${figure}: ${found?.low} to ${found?.high}`);
    }
  }
  return misses;
}
