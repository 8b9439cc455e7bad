export { compareRuns } from './compare/comparison.ts';
export { renderComparison } from './compare/text.ts';
export { renderSummary } from './formats/summary.ts';
export { leftToRepeat } from './left-to-repeat.ts';
export { type ListedReport, listReports } from './listed-reports.ts';
export { deliverReport, removeReport, renderAll, writeRenderings } from './render-all.ts';
export {
  type CoverageRow,
  type EnvironmentCondition,
  type Report,
  type RunConditions,
  reportSchema,
} from './report.ts';
export { asReport } from './validate.ts';
export { sentenceOf } from './view/evidence-fields.ts';
export { duration, plural } from './view/format.ts';
export { commandText, isFullGate, isOfGate } from './view/run-kind.ts';
export { shellLine } from './view/shell-line.ts';
export { countsText } from './view/stages.ts';
export { statusLooks, terminalStyles } from './view/status-look.ts';
export { readReport, writeReport } from './write.ts';
