import { bounds, type Check, type Evidence } from '../../../core/index.ts';
import { lateAfterMs } from '../../lines.ts';
import type { MemoryExcess } from '../../run/memory-limit.ts';
import { endedWell, exitSentence, type K6Outcome } from '../../run/run-k6.ts';
import type { BucketCounts } from '../distribution.ts';
import { openRequests, type Totals } from '../totals.ts';
import { check } from './evidence.ts';

/**
 * Below this share of what was due, or above this lateness, the figures say more of the generator
 * than of the target.
 */
const leastSentShare = 0.99;

export const couldNotKeepUp =
  'the load generator could not keep up, so the results of this run do not describe the target';

const heldBack =
  'requests waited for responses of the target, so many or so long that it was not sent what was planned';

const lostBeforeEnd = 'the target stopped responding, so the rest of the run was skipped';

const answeredTooLate =
  'the first response arrived after the end of the run, and all other requests wait for it: the target is slow, or the run is too short';

/**
 * Counts requests that were sent so late, or not at all, that their results describe the generator
 * and not the target.
 */
export function leftLate(totals: Totals): number {
  return totals.lateness.countAbove(lateAfterMs) + Math.max(0, totals.due - totals.sent);
}

/** What was sent of what was due, and how late. */
export interface SendingFigures {
  readonly due: number;
  readonly sent: number;
  readonly lateness: BucketCounts;
  /** Requests that were late, or not sent, because they waited for answers of the target. */
  readonly held: number;
}

/** Tells whether the load generator sent what was due, and in time, but for what the target held back. */
export function sentInTime({ due, sent, lateness, held }: SendingFigures): boolean {
  const isLate = (lateness.percentile(0.99) ?? 0) > lateAfterMs;
  if (!isLate && sent >= due * leastSentShare) return true;
  const late = lateness.countAbove(lateAfterMs) + Math.max(0, due - sent) - held;
  return late <= Math.max(due, sent) * (1 - leastSentShare);
}

/**
 * Tells whether the load generator kept up. Where it did not, its figures describe itself. A target
 * that stopped responding, or whose answers were waited for, is not the generator's fault.
 */
export function keptUp(totals: Totals): boolean {
  const { due, sent, lostAtMs, lateness } = totals;
  const held = totals.event('heldByTarget');
  return sentInTime({ due: lostAtMs === undefined ? due : sent, sent, lateness, held });
}

/** Returns how many answers may be missing because the load generator could not keep up. */
export function lackOfGenerator(totals: Totals): number {
  return keptUp(totals) ? 0 : leftLate(totals) + totals.timedOut();
}

/**
 * Checks that the load generator worked as planned. Where it did not, the run is unjudged, never
 * passed.
 */
export function generatorChecks(scenario: string, totals: Totals, users: number, k6: K6Outcome): Check[] {
  return [k6Check(scenario, totals, users, k6), sentCheck(scenario, totals), latenessCheck(scenario, totals)];
}

function k6Check(scenario: string, totals: Totals, users: number, k6: K6Outcome): Check {
  const facts = {
    scenario,
    slug: 'k6-ended-well',
    title: 'k6 finished and reported all of its figures',
  };
  const bodies = k6.excess === undefined ? undefined : hugeBodies(k6.excess, totals);
  if (bodies !== undefined) return check(facts, 'failed', [bodies]);
  const problems = [
    ...(endedWell(k6) ? [] : [exitSentence(k6)]),
    ...(totals.brokenLines === 0 ? [] : [brokenText(totals.brokenLines)]),
    ...(totals.ended.size >= users
      ? []
      : [`${users - totals.ended.size} of ${users} virtual users did not finish`]),
    ...(totals.messages.some((message) => message.includes('Uncaught'))
      ? ['the scenario threw an error']
      : []),
  ];
  if (problems.length === 0) return check(facts, 'passed');
  const received = totals.messages.slice(0, 5).join('\n');
  // Of runners elsewhere there is no log here.
  const where = k6.exitCode === undefined ? {} : { where: 'k6.log in the output folder' };
  const evidence = { kind: 'k6', message: problems.join('; '), ...where };
  return check(facts, 'unjudged', [received === '' ? evidence : { ...evidence, received }]);
}

/**
 * The average body beyond which it is the target that fills the memory of k6, and not
 * the number of devices and requests: a hundred times what documented bodies have.
 */
const hugeBodyBytes = bounds.responseBody.most / 16;

/** Returns evidence that bodies without an end filled the memory of k6; undefined where they did not. */
function hugeBodies(
  { mostBytes, receivedBytes, requests }: MemoryExcess,
  totals: Totals,
): Evidence | undefined {
  if (receivedBytes / requests < hugeBodyBytes) return undefined;
  const [most] = [...totals.operations].toSorted(([, a], [, b]) => openRequests(b) - openRequests(a));
  const operation = most?.[0];
  const mebi = (bytes: number): number => Math.round(bytes / 2 ** 20);
  const kibi = Math.round(receivedBytes / requests / 1024);
  const each = kibi < 1024 ? `${kibi} KiB` : `${Math.round(kibi / 1024)} MiB`;
  const what = operation === undefined ? 'bodies' : `${operation} bodies`;
  const message = `the target sent ${what} of ${each} and more, until k6 had ${mebi(mostBytes)} MiB of memory and was stopped`;
  const hint = `Look for a body without an end, or of many megabytes; \`npx passgate verify\` reads at most ${mebi(bounds.responseBody.most)} MiB of each.`;
  return { kind: 'body', message, hint, ...(operation === undefined ? {} : { operation }) };
}

const brokenText = (lines: number): string =>
  lines === 1
    ? 'one line of k6 output could not be parsed'
    : `${lines} lines of k6 output could not be parsed`;

/** Names the runners that fell behind, where the others did not. */
function behindText({ runners }: Totals): string {
  const behind = [...runners].filter(
    ([, { due, sent, lateness }]) =>
      sent < due * leastSentShare || (lateness.percentile(0.99) ?? 0) > lateAfterMs,
  );
  if (behind.length === 0 || behind.length === runners.size) return '';
  const names = behind.map(([runner]) => runner + 1).sort((a, b) => a - b);
  return `; of ${runners.size} runners only ${names.join(', ')} fell behind`;
}

function sentCheck(scenario: string, totals: Totals): Check {
  const { due, sent, lostAtMs, ended } = totals;
  const facts = { scenario, slug: 'requests-sent', title: 'Every request that was due was sent' };
  const expected = `at least ${leastSentShare * 100} % of ${due} requests due`;
  const received = due === 0 ? `${sent} sent` : `${sent} sent, ${((sent / due) * 100).toFixed(1)} %`;
  if (sent === 0) {
    return check(facts, 'failed', [
      { kind: 'threshold', message: 'no request was sent', expected, received },
    ]);
  }
  if (sent < due * leastSentShare) {
    const waited = [...ended.values()].includes('waited');
    const behind = keptUp(totals) ? heldBack : couldNotKeepUp;
    const why = lostAtMs !== undefined ? lostBeforeEnd : waited ? answeredTooLate : behind;
    const message = why + behindText(totals);
    return check(facts, 'unjudged', [{ kind: 'threshold', message, expected, received }]);
  }
  return check(facts, 'passed');
}

function latenessCheck(scenario: string, totals: Totals): Check {
  const facts = { scenario, slug: 'lateness', title: 'Requests were sent when they were due' };
  const p99 = totals.lateness.percentile(0.99);
  const expected = `p99 of at most ${lateAfterMs} ms`;
  if (p99 === undefined) {
    return check(facts, 'unjudged', [{ kind: 'threshold', message: 'nothing was measured', expected }]);
  }
  if (p99 <= lateAfterMs) return check(facts, 'passed');
  const received = `p99 of ${p99.toFixed(0)} ms`;
  const message = (keptUp(totals) ? heldBack : couldNotKeepUp) + behindText(totals);
  return check(facts, 'unjudged', [{ kind: 'threshold', message, expected, received }]);
}
