import type { Check } from '../../../core/index.ts';
import type { LimiterJudgement } from '../../limiter/judge-fleet.ts';
import { check } from '../../result/checks/evidence.ts';
import { answerEvidence, limitRule, type RunSize } from './limiter-evidence.ts';

const operation = 'getProfileByCode';
const facts = { scenario: 'throttling', operation } as const;
const mostEvidence = 3;

/** One device's requests never cost another's. */
export function isolationCheck(judgement: LimiterJudgement, size: RunSize): Check {
  const isolated = {
    ...facts,
    slug: 'devices-isolated',
    title: "One device's requests never cost another's",
  };
  const { best, estimate, refusedAtFirst } = judgement;
  const throttled = best.devices.filter(({ exchanges }) => exchanges.some((one) => one.throttled)).length;
  const served = best.devices.some(({ exchanges }) => exchanges.some((one) => !one.throttled));
  if (refusedAtFirst.length > 0 && served) {
    const shared = estimate.scope === 'fleet' ? ': one limit for all devices explains the answers' : '';
    const what =
      `was refused its very first request, as ${refusedAtFirst.length} of ${best.devices.length} were, ` +
      `which nothing of its own explains${shared}`;
    const evidence = refusedAtFirst
      .slice(0, mostEvidence)
      .map((witness) => answerEvidence(witness, 0, 'admitted', what, size));
    return check(isolated, 'failed', evidence);
  }
  if (throttled > 1 && served) return check(isolated, 'passed');
  const message = 'fewer than two devices met the limit, so nothing can be said of what they share';
  return check({ ...isolated, required: false }, 'unjudged', [{ kind: 'threshold', operation, message }]);
}

/** Whoever waits a second after a 429 is served. */
export function recoveryCheck({ recoveries }: LimiterJudgement, size: RunSize): Check {
  const recovered = {
    ...facts,
    slug: 'recovered-after-a-second',
    title: 'A device that waits a second after a 429 is served',
  };
  const tried = recoveries.reduce((sum, one) => sum + one.tried, 0);
  const failed = recoveries.filter(({ refused }) => refused.length > 0);
  if (failed.length > 0) {
    const count = failed.reduce((sum, { refused }) => sum + refused.length, 0);
    const what = `had waited a second after a 429 and was refused again, as happened ${count} times of ${tried}`;
    const evidence = failed
      .slice(0, mostEvidence)
      .map((witness) => answerEvidence(witness, witness.refused[0] ?? 0, 'admitted', what, size));
    return check(recovered, 'failed', evidence);
  }
  if (tried > 0) return check(recovered, 'passed');
  const message = 'no device waited for a second after a 429';
  return check({ ...recovered, required: false }, 'unjudged', [{ kind: 'threshold', operation, message }]);
}

/** Devices without `X-Forwarded-For` are one device: the address they come from. */
export function peerCheck({ peer }: LimiterJudgement): Check[] {
  if (peer === undefined) return [];
  const shared = {
    ...facts,
    slug: 'peer-shares-limit',
    title: 'Devices without X-Forwarded-For share the limit of the address they come from',
  };
  const evidence = {
    kind: 'threshold',
    operation,
    message: 'requests served of three devices without X-Forwarded-For, which came from one address',
    expected: `at most ${peer.mostAdmitted}`,
    received: `${peer.admitted} served, ${peer.throttled} refused`,
  };
  if (peer.admitted > peer.mostAdmitted) {
    return [check(shared, 'failed', [{ ...evidence, rule: limitRule }])];
  }
  if (peer.throttled > 0) return [check(shared, 'passed', [evidence])];
  return [check({ ...shared, required: false }, 'unjudged', [evidence])];
}
