import type { Check, Verdict } from '../../core/index.ts';
import type { Report } from '../report.ts';
import { causeText, findingsOf } from './findings.ts';
import { duration, listed, plural } from './format.ts';

export interface Headline {
  readonly word: string;
  readonly rest: string;
  /** All that was asked for holds, and says nothing of a release. */
  readonly partial?: true;
}

/** The first line of every rendering: may the release go, and if not, why first. */
export function headlineOf(report: Report): Headline {
  const left = report.stages.filter((stage) => stage.skipped?.cause === 'not-selected');
  const cut = report.run.complete ? '' : `; ${cutShort(report)}`;
  const first = firstCause(report);
  if (report.verdict === 'failed') {
    const count = countOf(report, 'failed');
    return {
      word: 'NO GO',
      rest: `${plural(count, 'check')} ${falls(count)} short${count === 1 ? '' : ', first'}: ${first}${cut}`,
    };
  }
  if (report.verdict === 'unjudged') {
    const count = countOf(report, 'unjudged');
    if (!report.run.complete) return { word: 'NOT JUDGED', rest: cutShort(report) };
    if (count === 0) return { word: 'NOT JUDGED', rest: 'nothing was checked' };
    return {
      word: 'NOT JUDGED',
      rest: `${plural(count, 'check')} could not be judged${count === 1 ? '' : ', first'}: ${first}`,
    };
  }
  const checksAndTime = `${plural(checksOf(report).length, 'check')}, ${duration(report.run.durationMs)}`;
  const figures = `${plural(stagesRun(report), 'stage')}, ${checksAndTime}`;
  if (left.length > 0 && onlyLoadRan(report)) {
    const scenarios = report.load.map(
      ({ scenario, devices }) => `${scenario} of ${plural(devices, 'device')}`,
    );
    return {
      word: 'LOAD HOLDS',
      rest: `${listed(scenarios)}: every required check holds (${checksAndTime}). Nothing else was judged: this does not say that a release may go`,
      partial: true,
    };
  }
  if (left.length > 0) {
    const names = listed(left.map((stage) => stage.name));
    return {
      word: 'NOT A FULL GATE',
      rest: `what was asked for holds (${figures}), but ${names} did not run, as you asked`,
      partial: true,
    };
  }
  return { word: 'GO', rest: `every required check holds (${figures})${onlyTold(report)}` };
}

/** What was asked for and came to no verdict must not look as if it held, even where it does not decide. */
function onlyTold(report: Report): string {
  const unjudged = checksOf(report).filter((check) => !check.required && check.verdict === 'unjudged');
  const [first] = unjudged;
  if (first === undefined) return '';
  const count = plural(unjudged.length, 'check');
  return `; of those that only inform, ${count} could not be judged${unjudged.length === 1 ? '' : ', first'}: ${first.title}`;
}

/** As `passgate load` does, which nobody asks for a release. */
function onlyLoadRan({ stages, load }: Report): boolean {
  const ran = stages.filter(({ name, status }) => status !== 'skipped' && name !== 'report');
  return load.length > 0 && ran.every(({ name }) => name === 'load');
}

function falls(count: number): string {
  return count === 1 ? 'falls' : 'fall';
}

function cutShort({ run }: Report): string {
  const during = run.reached.during === undefined ? '' : ` during ${run.reached.during}`;
  return `cut short${during} after ${run.reached.ended} of ${plural(run.reached.asked, 'stage')}`;
}

function stagesRun(report: Report): number {
  return report.stages.filter((stage) => stage.status !== 'skipped').length;
}

function checksOf(report: Report): readonly Check[] {
  return report.stages.flatMap((stage) => stage.checks);
}

function countOf(report: Report, verdict: Verdict): number {
  return checksOf(report).filter((check) => check.required && check.verdict === verdict).length;
}

function firstCause(report: Report): string {
  const [first] = findingsOf(report);
  if (first === undefined) return 'no evidence';
  return causeText({ ...first, operations: first.operations.slice(0, 1) }).replace(/\.$/, '');
}
