import { statusOf, type World } from '../core/index.ts';
import { asReport, type Report, type ReportStage } from '../reports/index.ts';
import { sampleMemory } from './process-tree.ts';
import { holds } from './stage.ts';

/**
 * The last stage: what the others found, held against the report's schema. It runs also after an interruption, because a
 * run that was cut short still tells how far it came.
 */
export async function reportStageOf(
  world: World,
  assemble: (last: readonly ReportStage[]) => Promise<Report>,
): Promise<ReportStage> {
  const startedMs = world.monotonicMs();
  const memory = sampleMemory(world);
  const checks = [holds('report/schema', 'report.json matches its schema')];
  const draft: ReportStage = { name: 'report', status: statusOf(checks), durationMs: 0, checks };
  asReport(await assemble([draft]), 'The report of this run');
  const peakRssBytes = await memory.stop();
  return {
    ...draft,
    durationMs: world.monotonicMs() - startedMs,
    ...(peakRssBytes === undefined ? {} : { peakRssBytes }),
  };
}
