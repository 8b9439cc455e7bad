import {
  type Check,
  definedOnly,
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
 * Runs the last stage: validates the report by its schema and renders it in every format. It also
 * runs after an interruption, because an incomplete report still says how far the run came.
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
    ...definedOnly({ peakRssBytes }),
  };
}

/**
 * Returns the check that every format can be rendered. A rendering that fails says nothing about
 * the provider, so it is unjudged, and never ignored.
 */
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
