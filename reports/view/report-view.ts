import { definedOnly } from '../../core/index.ts';
import type { Report } from '../report.ts';
import { type CauseView, causeView } from './cause-view.ts';
import { causesOf } from './causes.ts';
import { type CertificateView, certificateView } from './certificate-view.ts';
import { headlineOf } from './headline.ts';
import { conditionRows } from './run-conditions.ts';
import { type StageView, stageView } from './stages.ts';
import type { Headline } from './status-look.ts';
import { type TestCase, testCasesOf } from './test-cases.ts';

/**
 * Everything that the renderers show of a report, as text and data. A renderer only lays it out.
 */
export interface ReportView {
  readonly headline: Headline;
  /** The first cause is the one that the headline names. */
  readonly causes: readonly CauseView[];
  readonly stages: readonly StageView[];
  readonly cases: readonly TestCase[];
  readonly conditions: readonly (readonly [label: string, text: string])[];
  /** Absent in a report about a provider. */
  readonly certificate?: CertificateView;
}

const views = new WeakMap<Report, ReportView>();

/**
 * Returns the view of a report. It is made once, since one report is rendered in several formats.
 */
export function viewOf(report: Report): ReportView {
  const view = views.get(report) ?? {
    headline: headlineOf(report),
    causes: causesOf(report).map((cause) => causeView(cause, report)),
    stages: report.stages.map(stageView),
    cases: testCasesOf(report),
    conditions: conditionRows(report),
    ...definedOnly({ certificate: certificateView(report) }),
  };
  views.set(report, view);
  return view;
}
