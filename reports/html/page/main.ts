import { type Report, reportSchema } from '../../report.ts';
import { drawCharts } from './charts.ts';
import { listChecks } from './check-list.ts';
import { unfoldForPaper } from './paper.ts';

/** Runs in the reader's browser. Everything it needs is in the page. */
const data: unknown = JSON.parse(document.getElementById('report')?.textContent ?? '');
if (!isReport(data)) throw new Error(`This page contains no report of the schema ${reportSchema}.`);
listChecks(data);
drawCharts(data.load);
unfoldForPaper();

/**
 * Tells a report by the name of its schema: `asReport` validated it before the page was written.
 */
function isReport(value: unknown): value is Report {
  return typeof value === 'object' && value !== null && 'schema' in value && value.schema === reportSchema;
}
