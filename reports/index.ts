export { type Baseline, baselineSchema, readBaseline, writeBaseline } from './baselines/baseline.ts';
export {
  againstBaseline,
  againstReference,
  defaultTolerance,
  type FigureComparison,
  looseFigures,
  roundLimits,
  verdictOfComparison,
} from './baselines/compare-rounds.ts';
export { type BaselineConditions, differences } from './baselines/conditions.ts';
export { type Counts, countsOf, lostChecks, worseLoad } from './baselines/counts.ts';
export type { Terms } from './baselines/decision.ts';
export { type Figures, figuresOf, figureTitles, type Round } from './baselines/figures.ts';
export type { Ratio } from './baselines/ratio.ts';
export type { MachineShare } from './baselines/readings.ts';
export { compareRuns } from './compare/comparison.ts';
export { renderComparison } from './compare/text.ts';
export { duration, plural } from './format.ts';
export { headlineOf } from './headline.ts';
export { deliverReport, removeReport, renderAll, writeRenderings } from './render-all.ts';
export {
  type CoverageRow,
  type EnvironmentCondition,
  type Report,
  type ReportStage,
  type RunConditions,
  reportSchema,
  type SkipCause,
} from './report.ts';
export { renderSummary, type SummaryOptions } from './summary.ts';
export { asReport } from './validate.ts';
export { readReport, writeReport } from './write.ts';
