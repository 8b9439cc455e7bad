export {
  againstBaseline,
  againstReference,
  defaultTolerance,
  type FigureComparison,
  looseFigures,
  roundLimits,
  verdictOfComparison,
} from '../baseline/compare-rounds.ts';
export { type BaselineConditions, differences } from '../baseline/conditions.ts';
export { type Counts, countsOf, lostChecks, worseLoad } from '../baseline/counts.ts';
export type { Terms } from '../baseline/decision.ts';
export { type Figures, figuresOf, figureTitles, type Round } from '../baseline/figures.ts';
export type { Ratio } from '../baseline/ratio.ts';
export type { MachineShare } from '../baseline/readings.ts';
export { type Baseline, baselineSchema, readBaseline, writeBaseline } from '../baseline/store.ts';
export { compareRuns } from './compare/comparison.ts';
export { renderComparison } from './compare/text.ts';
export { renderSummary, type SummaryOptions } from './formats/summary.ts';
export { deliverReport, removeReport, renderAll, writeRenderings } from './render-all.ts';
export {
  type CoverageRow,
  type EnvironmentCondition,
  type Report,
  type RunConditions,
  reportSchema,
} from './report.ts';
export { asReport } from './validate.ts';
export { duration, plural } from './view/format.ts';
export { headlineOf } from './view/headline.ts';
export { readReport, writeReport } from './write.ts';
