export { duration, plural } from './format.ts';
export { headlineOf } from './headline.ts';
export { deliverReport, removeReport, renderAll, writeRenderings } from './render-all.ts';
export {
  type CoverageRow,
  type Report,
  type ReportStage,
  type RunConditions,
  reportSchema,
  type SkipCause,
} from './report.ts';
export { renderSummary, type SummaryOptions } from './summary.ts';
export { asReport } from './validate.ts';
export { readReport, writeReport } from './write.ts';
