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
