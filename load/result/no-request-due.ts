import type { Check, Evidence } from '../../core/index.ts';
import { firstArrivalMs } from '../plan/arrivals.ts';
import type { PlannedLoad } from '../protocol.ts';
import { endedWell, type K6Outcome } from '../run/run-k6.ts';
import { userCount } from '../virtual-users.ts';
import { evidenceOf } from './checks/evidence.ts';
import type { Totals } from './totals.ts';

/** What is true whatever was sent. */
const alwaysJudged = ['k6-ended-well', 'runners-complete'];

/**
 * Makes all checks unjudged where no request was due: then no request, answer or body is missing.
 * Where requests were due and none was sent, or k6 did not finish, the checks stay as they are.
 */
export function unjudgeWithoutDueRequests(
  checks: readonly Check[],
  totals: Totals,
  plan: PlannedLoad,
  k6: K6Outcome,
): Check[] {
  const ends = [...totals.ended.values()];
  const hasEnded =
    endedWell(k6) && ends.length >= userCount(plan) && ends.every((reason) => reason === 'done');
  if (totals.due > 0 || totals.sent > 0 || totals.brokenLines > 0 || !hasEnded) return [...checks];
  const evidence = [reasonOf(totals, plan)];
  return checks.map((one) => {
    if (alwaysJudged.some((slug) => one.id.endsWith(`/${slug}`))) return one;
    const { operation: _none, ...rest } = one;
    return { ...rest, verdict: 'unjudged', evidence };
  });
}

function reasonOf(totals: Totals, plan: PlannedLoad): Evidence {
  const { arrivals, intervalMs, rampMs, durationMs, devices, maxRequestsPerSecond } = plan;
  const runMs = rampMs + durationMs;
  const firstMs = firstArrivalMs(plan);
  const run = `the run of ${seconds(runMs)} s`;
  if (firstMs < runMs) {
    const [refused] = evidenceOf(totals, 'state', ({ example }) => example?.type === 'control');
    if (refused !== undefined) return refused;
    const message = `no viewer signed in during ${run}, and a device sends nothing before that: no request was due`;
    return {
      kind: 'schedule',
      message,
      hint: 'Give a longer --duration: viewers take about a minute to sign in.',
    };
  }
  const oneInterval = arrivals.shape === 'even' && arrivals.windowMs === intervalMs;
  const isCapped =
    maxRequestsPerSecond !== undefined && devices * 1000 > maxRequestsPerSecond * (intervalMs - 1);
  const why = isCapped ? `, because the target allows ${maxRequestsPerSecond} requests per second` : '';
  const within = oneInterval
    ? `shorter than one interval (${seconds(intervalMs)} s${why})`
    : `over before the first device starts (all devices start within ${seconds(arrivals.windowMs)} s)`;
  const faster = oneInterval ? '' : ', or a higher --rate';
  return {
    kind: 'schedule',
    message: `${run} is ${within}, and no device sends a request before ${seconds(firstMs)} s: no request was due`,
    hint: `Give --duration ${Math.ceil(arrivals.windowMs / 1000)}s or longer${faster}.`,
  };
}

const seconds = (ms: number): string => String(Number((ms / 1000).toFixed(1)));
