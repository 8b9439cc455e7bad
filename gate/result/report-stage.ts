import {
  type Check,
  messageOf,
  passing,
  type StageResult,
  statusOf,
  unjudged,
  type World,
} from '../../core/index.ts';
import { asReport, type Report, renderAll } from '../../reports/index.ts';
import { sampleMemory } from './memory.ts';

/**
 * The last stage: what the others found, held against the report's schema and rendered in every format. It runs also after
 * an interruption, because a run that was cut short still tells how far it came.
 */
export async function reportStageOf(
  world: World,
  assemble: (last: readonly StageResult[]) => Promise<Report>,
): Promise<StageResult> {
  const startedMs = world.monotonicMs();
  const memory = sampleMemory(world);
  const schema = passing('report/schema', 'report.json matches its schema');
  const draft: StageResult = { name: 'report', status: 'passed', durationMs: 0, checks: [schema] };
  const report = asReport(await assemble([draft]), 'The report of this run');
  const checks = [schema, await renderingCheck(report)];
  const peakRssBytes = await memory.stop();
  return {
    name: 'report',
    status: statusOf(checks),
    checks,
    durationMs: world.monotonicMs() - startedMs,
    ...(peakRssBytes === undefined ? {} : { peakRssBytes }),
  };
}

/** A page that cannot be made says nothing about the provider, so it fails nothing; but it is never passed over. */
async function renderingCheck(report: Report): Promise<Check> {
  const [id, title] = ['report/formats', 'the report can be rendered in every format'];
  try {
    await renderAll(report);
    return passing(id, title);
  } catch (error) {
    return unjudged(id, title, {
      kind: 'internal',
      message: `the report could not be rendered in every format: ${messageOf(error)}`,
      where: 'report.json',
      hint: 'report.json is complete; please report this as a bug.',
    });
  }
}
