import type { Check, StageResult, Verdict } from '../../core/index.ts';
import type { Report } from '../report.ts';
import { limitHeadline } from './breakpoint-headline.ts';
import { statementOf } from './cause-view.ts';
import { causesOf } from './causes.ts';
import { certificateHeadline } from './certificate-headline.ts';
import { duration, listed, plural } from './format.ts';
import { rerunHeadline } from './rerun-headline.ts';
import { type Headline, statusLooks } from './status-look.ts';

const noReleaseVerdict = 'this run does not say whether the release can ship';

/** Returns the headline of a report: can this release ship, and if not, the first reason. */
export function headlineOf(report: Report): Headline {
  return certificateHeadline(report) ?? rerunHeadline(report) ?? releaseHeadline(report);
}

function releaseHeadline(report: Report): Headline {
  const look = statusLooks[report.verdict];
  if (report.verdict === 'failed') {
    const cut = report.run.complete ? '' : `; ${cutShort(report)}`;
    return { word: 'NO GO', rest: `${countedReason(report, 'failed', 'failed')}${cut}`, look };
  }
  if (report.verdict === 'unjudged') return { word: 'NOT JUDGED', rest: unjudgedReason(report), look };
  const passed = `every required check passed (${figuresOf(report)})`;
  const left = report.stages.filter(({ skipped }) => skipped?.cause === 'not-selected');
  if (left.length === 0) return { word: 'GO', rest: `${passed}${unjudgedInformational(report)}`, look };
  // A part of the gate passed: that must not look like a release that can ship.
  const partial = statusLooks.unjudged;
  if (onlyLoadRan(report)) {
    const limit = limitHeadline(report.load);
    if (limit !== undefined) return { word: limit.word, rest: `${limit.rest}; ${passed}`, look: partial };
    const scenarios = report.load.map(
      ({ scenario, devices }) => `${scenario} with ${plural(devices, 'device')}`,
    );
    const rest = `${listed(scenarios)}: ${passed}; no other stage ran, so ${noReleaseVerdict}`;
    return { word: 'LOAD PASSED', rest, look: partial };
  }
  const ran = stagesRun(report).filter(({ name }) => name !== 'report');
  return {
    word: `PASSED (${ran.map(({ name }) => name).join(', ')} only)`,
    rest: `${passed}; ${listed(left.map(({ name }) => name))} did not run, so ${noReleaseVerdict}`,
    look: partial,
  };
}

function unjudgedReason(report: Report): string {
  if (!report.run.complete) return cutShort(report);
  if (countOf(report, 'unjudged') === 0) return 'no required check ran';
  return countedReason(report, 'unjudged', 'could not be judged');
}

/** Returns `2 checks failed, first: …`. */
function countedReason(report: Report, verdict: Verdict, verb: string): string {
  const count = countOf(report, verdict);
  const [first] = causesOf(report);
  const reason = first === undefined ? 'the report has no evidence' : statementOf(first);
  return `${plural(count, 'check')} ${verb}${count === 1 ? '' : ', first'}: ${reason}`;
}

/**
 * Returns a remark on informational checks without a verdict: they decide nothing, and did not pass
 * either.
 */
function unjudgedInformational(report: Report): string {
  const unjudged = checksOf(report).filter((check) => !check.required && check.verdict === 'unjudged');
  const [first] = unjudged;
  if (first === undefined) return '';
  const count = plural(unjudged.length, 'informational check');
  return `; ${count} could not be judged${unjudged.length === 1 ? '' : ', first'}: ${first.title}`;
}

/** Tells a run of `passgate load`, which nobody starts to release something. */
function onlyLoadRan(report: Report): boolean {
  const ran = stagesRun(report).filter(({ name }) => name !== 'report');
  return report.load.length > 0 && ran.every(({ name }) => name === 'load');
}

function cutShort({ run }: Report): string {
  const during = run.reached.during === undefined ? '' : ` during ${run.reached.during}`;
  return `the run was cut short${during} after ${run.reached.ended} of ${plural(run.reached.asked, 'stage')}`;
}

/** Returns `6 stages, 1,022 checks, 38 s`. */
function figuresOf(report: Report): string {
  return [
    plural(stagesRun(report).length, 'stage'),
    plural(checksOf(report).length, 'check'),
    duration(report.run.durationMs),
  ].join(', ');
}

function stagesRun(report: Report): StageResult[] {
  return report.stages.filter((stage) => stage.status !== 'skipped');
}

function checksOf(report: Report): readonly Check[] {
  return report.stages.flatMap((stage) => stage.checks);
}

function countOf(report: Report, verdict: Verdict): number {
  return checksOf(report).filter((check) => check.required && check.verdict === verdict).length;
}
