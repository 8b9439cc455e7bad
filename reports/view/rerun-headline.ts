import type { Check } from '../../core/index.ts';
import type { Report } from '../report.ts';
import { statementOf } from './cause-view.ts';
import { causesOf } from './causes.ts';
import { listed, plural } from './format.ts';
import { type Headline, statusLooks } from './status-look.ts';

/**
 * Returns the headline of a rerun: how many checks were repeated and what came of them. It never
 * reads like the verdict of a whole gate, as a few checks do not say whether a release can ship.
 */
export function rerunHeadline(report: Report): Headline | undefined {
  const { rerun } = report.run;
  if (rerun === undefined) return undefined;
  const word = `${plural(rerun.length, 'check').toUpperCase()} REPEATED: ${words[report.verdict]}`;
  // A pass of a few checks must not look like a release that can ship.
  const look = report.verdict === 'passed' ? statusLooks.unjudged : statusLooks[report.verdict];
  return { word, rest: `${outcome(report)}${companions(report)}; ${noReleaseVerdict}`, look };
}

const words = { passed: 'PASSED', failed: 'FAILED', unjudged: 'NOT JUDGED' } as const;
const noReleaseVerdict =
  'the rest of the gate did not run, so this does not say whether the release can ship';

function outcome(report: Report): string {
  const { run, verdict } = report;
  const during = run.reached.during === undefined ? '' : ` during ${run.reached.during}`;
  if (!run.complete) return `the run was cut short${during}`;
  if (verdict === 'passed') return listed((run.rerun ?? []).slice(0, mostIds)) + moreThan(run.rerun ?? []);
  const [first] = causesOf(report);
  const count = checksOf(report).filter((check) => check.required && check.verdict === verdict).length;
  const reason = first === undefined ? 'the report has no evidence' : statementOf(first);
  const verb = verdict === 'failed' ? 'failed' : 'could not be judged';
  return `${plural(count, 'check')} ${verb}${count === 1 ? '' : ', first'}: ${reason}`;
}

const mostIds = 3;

function moreThan(ids: readonly string[]): string {
  return ids.length > mostIds ? ` and ${ids.length - mostIds} more` : '';
}

/** Returns what ran beside the checks that were asked for, since these need it. */
function companions(report: Report): string {
  const { rerun = [] } = report.run;
  const others = checksOf(report).filter(({ id }) => !rerun.includes(id));
  if (others.length === 0) return '';
  const wrong = others.filter(({ required, verdict }) => required && verdict !== 'passed').length;
  const all = others.every(({ verdict }) => verdict === 'passed');
  const good = all ? 'and passed' : 'and every required one passed';
  const result = wrong === 0 ? good : `of which ${wrong} did not pass`;
  return `; ${plural(others.length, 'other check')} ran as part of the same work, ${result}`;
}

function checksOf({ stages }: Report): readonly Check[] {
  return stages.filter(({ name }) => name !== 'report').flatMap(({ checks }) => checks);
}
