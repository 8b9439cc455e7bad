import type { Report } from '../../report.ts';
import { drawCharts } from './charts.ts';
import { listChecks } from './check-list.ts';
import { unfoldForPaper } from './paper.ts';

/** What runs in the reader's browser: everything it needs stands in the page. */
const data = document.getElementById('report')?.textContent ?? '';
// The gate wrote it, after holding it against the schema.
const report = JSON.parse(data) as Report;
listChecks(report);
drawCharts(report.load);
unfoldForPaper();
