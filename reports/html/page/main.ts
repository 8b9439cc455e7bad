import { type Report, reportSchema } from '../../report.ts';
import { drawCharts } from './charts.ts';
import { listChecks } from './check-list.ts';
import { unfoldForPaper } from './paper.ts';

/** What runs in the reader's browser: everything it needs stands in the page. */
const data: unknown = JSON.parse(document.getElementById('report')?.textContent ?? '');
if (!isReport(data)) throw new Error(`the page holds no ${reportSchema}`);
listChecks(data);
drawCharts(data.load);
unfoldForPaper();

/** Nobody names the schema who has not held the whole to it: what is written and what is read again passes `asReport`. */
function isReport(value: unknown): value is Report {
  return typeof value === 'object' && value !== null && 'schema' in value && value.schema === reportSchema;
}
