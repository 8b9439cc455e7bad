import { type Check, isStageTrouble, type Verdict } from '../../core/index.ts';
import type { Report } from '../report.ts';
import { statementOf } from './cause-view.ts';
import { causesOf } from './causes.ts';
import { listed, plural } from './format.ts';
import { type Headline, statusLooks } from './status-look.ts';

/**
 * Returns the headline of a rerun: what came of the checks that were repeated, then of those that
 * ran with them. It never reads like the verdict of a whole gate, as a few checks do not say whether
 * a release can ship. The exit code counts all that ran, so the headline has its colour.
 */
export function rerunHeadline(report: Report): Headline | undefined {
  const { rerun } = report.run;
  if (rerun === undefined) return undefined;
  const own = checksOf(report).filter(({ id }) => isRepeated(id, rerun));
  const verdict = report.run.complete ? verdictOf(own) : report.verdict;
  const isByOthers = report.verdict === 'failed' ? verdict !== 'failed' : verdict === 'passed';
  const beside = isByOthers && report.verdict !== 'passed' ? `, OTHERS ${words[report.verdict]}` : '';
  const word = `${plural(rerun.length, 'check').toUpperCase()} REPEATED: ${words[verdict]}${beside}`;
  // A pass of a few checks must not look like a release that can ship.
  const look = report.verdict === 'passed' ? statusLooks.unjudged : statusLooks[report.verdict];
  return { word, rest: `${outcome(report, own, verdict)}${companions(report)}; ${noReleaseVerdict}`, look };
}

const words = { passed: 'PASSED', failed: 'FAILED', unjudged: 'NOT JUDGED' } as const;
const noReleaseVerdict =
  'the rest of the gate did not run, so this does not say whether the release can ship';

/** To repeat a check about a stage as a whole is to repeat all of its checks. */
function isRepeated(id: string, rerun: readonly string[]): boolean {
  const [stage] = id.split('/');
  return rerun.includes(id) || rerun.some((one) => isStageTrouble(one) && one.startsWith(`${stage}/`));
}

/** Whoever repeats a check that is not required wants to know of it as well. */
function verdictOf(own: readonly Check[]): Verdict {
  if (own.some(({ verdict }) => verdict === 'failed')) return 'failed';
  return own.length === 0 || own.some(({ verdict }) => verdict === 'unjudged') ? 'unjudged' : 'passed';
}

function outcome(report: Report, own: readonly Check[], verdict: Verdict): string {
  const { run } = report;
  const during = run.reached.during === undefined ? '' : ` during ${run.reached.during}`;
  if (!run.complete) return `the run was cut short${during}`;
  if (verdict === 'passed') return listed((run.rerun ?? []).slice(0, mostIds)) + moreThan(run.rerun ?? []);
  const ofVerdict = own.filter((check) => check.verdict === verdict);
  const required = ofVerdict.some((check) => check.required) ? '' : ' (not required)';
  const verb = `${verdict === 'failed' ? 'failed' : 'could not be judged'}${required}`;
  const others = own.length - ofVerdict.length;
  const count = others > 0 ? `${ofVerdict.length} of ${own.length} checks` : plural(own.length, 'check');
  const first = ofVerdict.length === 1 ? '' : ', first';
  return `${count} ${verb}${first}: ${reasonOf(report, ofVerdict)}`;
}

/** Returns the first reason that some of the checks have, in a few words. */
function reasonOf(report: Report, checks: readonly Check[]): string {
  const ids = new Set(checks.map(({ id }) => id));
  const cause = causesOf(report).find(({ checkIds }) => checkIds.some((id) => ids.has(id)));
  return cause === undefined ? 'the report has no evidence' : statementOf(cause);
}

const mostIds = 3;

function moreThan(ids: readonly string[]): string {
  return ids.length > mostIds ? ` and ${ids.length - mostIds} more` : '';
}

/** Returns what ran beside the checks that were asked for, since these need it. */
function companions(report: Report): string {
  const { rerun = [] } = report.run;
  const others = checksOf(report).filter(({ id }) => !isRepeated(id, rerun));
  if (others.length === 0) return '';
  const ran = `; ${plural(others.length, 'other check')} ran as part of the same work`;
  const of = (wanted: Verdict): Check[] =>
    others.filter(({ required, verdict }) => required && verdict === wanted);
  const [failed, unjudged] = [of('failed'), of('unjudged')];
  if (failed.length + unjudged.length === 0) {
    const all = others.every(({ verdict }) => verdict === 'passed');
    return `${ran}, ${all ? 'and passed' : 'and every required one passed'}`;
  }
  const counts = [
    ...(failed.length > 0 ? [`${failed.length} failed`] : []),
    ...(unjudged.length > 0 ? [`${unjudged.length} could not be judged`] : []),
  ];
  const wrong = failed.length > 0 ? failed : unjudged;
  return `${ran}, of which ${counts.join(' and ')}${wrong.length > 1 ? ', first' : ''}: ${reasonOf(report, wrong)}`;
}

function checksOf({ stages }: Report): readonly Check[] {
  return stages.filter(({ name }) => name !== 'report').flatMap(({ checks }) => checks);
}
