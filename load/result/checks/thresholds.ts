import type { Check } from '../../../core/index.ts';
import type { Thresholds } from '../../plan/profiles.ts';
import type { ProfileName } from '../../protocol.ts';
import { connectingP99Above } from '../connecting.ts';
import type { Totals } from '../totals.ts';
import { check } from './evidence.ts';
import { couldNotKeepUp, keptUp } from './generator.ts';

/**
 * Checks the thresholds of a profile. They are informational unless a profile was requested,
 * because no document says how fast an answer must be. `breakpoint` is judged step by step instead.
 */
export function thresholdChecks(
  scenario: string,
  totals: Totals,
  { latencyP99Ms, failedShare }: Thresholds,
  profile: ProfileName,
  required: boolean,
): Check[] {
  if (profile === 'breakpoint') return [];
  const p99 = totals.latency.percentile(0.99);
  const { sent } = totals;
  const slowConnecting = connectingP99Above(latencyP99Ms, totals);
  const waited = slowConnecting !== undefined && (p99 ?? 0) <= latencyP99Ms;
  const failed = sent === 0 ? undefined : totals.failed / sent;
  // What a generator that is behind measures describes itself; wrong answers are wrong all the same.
  const isBehind = !keptUp(totals);
  const wrong = totals.failed - totals.timedOut();
  return [
    limitCheck({
      facts: {
        scenario,
        slug: 'latency',
        title: `Latency is within the threshold of profile ${profile}`,
        required,
      },
      message: waited ? 'time that requests waited for a connection' : 'latency of all responses',
      expected: `p99 of at most ${latencyP99Ms} ms`,
      received: p99 === undefined ? undefined : `p99 of ${waited ? slowConnecting : p99} ms`,
      holds: p99 !== undefined && p99 <= latencyP99Ms && !waited,
      isOfGenerator: isBehind,
    }),
    limitCheck({
      facts: {
        scenario,
        slug: 'failed-share',
        title: `Failed requests are within the threshold of profile ${profile}`,
        required,
      },
      message: 'share of failed requests',
      expected: `at most ${percent(failedShare)} of the requests`,
      received: failed === undefined ? undefined : `${percent(failed)} of ${totals.sent}`,
      holds: failed !== undefined && failed <= failedShare,
      isOfGenerator: isBehind && wrong <= failedShare * sent,
    }),
  ];
}

interface ThresholdCheck {
  readonly facts: {
    readonly scenario: string;
    readonly slug: string;
    readonly title: string;
    readonly required: boolean;
  };
  readonly message: string;
  readonly expected: string;
  readonly received: string | undefined;
  readonly holds: boolean;
  /** Whether the figure describes the load generator. */
  readonly isOfGenerator: boolean;
}

function limitCheck({ facts, message, expected, received, holds, isOfGenerator }: ThresholdCheck): Check {
  const evidence = { kind: 'threshold', message, expected };
  if (received === undefined) {
    return check(facts, 'unjudged', [{ ...evidence, message: 'nothing was measured' }]);
  }
  if (!holds && isOfGenerator) {
    return check(facts, 'unjudged', [{ ...evidence, received, message: `${message}: ${couldNotKeepUp}` }]);
  }
  return check(facts, holds ? 'passed' : 'failed', [{ ...evidence, received }]);
}

const percent = (share: number): string => `${Number((share * 100).toFixed(2))} %`;
