import type { Check } from '../../../core/index.ts';
import type { LimiterJudgement } from '../../limiter/judge-fleet.ts';
import { check } from '../../result/checks/evidence.ts';
import { answerEvidence, limitRule, type RunSize } from './limiter-evidence.ts';

const operation = 'getProfileByCode';
const facts = { scenario: 'throttling', operation } as const;
const mostEvidence = 3;

/** Checks that requests of one device do not count against another. */
export function isolationCheck(judgement: LimiterJudgement, size: RunSize): Check {
  const isolated = {
    ...facts,
    slug: 'devices-isolated',
    title: 'Requests of one device do not count against another',
  };
  const { best, estimate, refusedAtFirst } = judgement;
  const throttled = best.devices.filter(({ exchanges }) => exchanges.some((one) => one.throttled)).length;
  const served = best.devices.some(({ exchanges }) => exchanges.some((one) => !one.throttled));
  if (refusedAtFirst.length > 0 && served) {
    const shared = estimate.scope === 'fleet' ? ': one limit for all devices explains the responses' : '';
    const what =
      `received 429 for its very first request, as did ${refusedAtFirst.length} of ${best.devices.length} devices, ` +
      `which its own requests cannot explain${shared}`;
    const evidence = refusedAtFirst
      .slice(0, mostEvidence)
      .map((device) => answerEvidence(device, 0, 'admitted', what, size));
    return check(isolated, 'failed', evidence);
  }
  if (throttled > 1 && served) return check(isolated, 'passed');
  const message = 'fewer than two devices reached the limit, so sharing could not be judged';
  return check({ ...isolated, required: false }, 'unjudged', [{ kind: 'threshold', operation, message }]);
}

/** Checks that a device that waits a second after a 429 is served. */
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
    const what = `waited a second after a 429 and received 429 again (${count} of ${tried} times)`;
    const evidence = failed
      .slice(0, mostEvidence)
      .map((device) => answerEvidence(device, device.refused[0] ?? 0, 'admitted', what, size));
    return check(recovered, 'failed', evidence);
  }
  if (tried > 0) return check(recovered, 'passed');
  const message = 'no device waited for a second after a 429';
  return check({ ...recovered, required: false }, 'unjudged', [{ kind: 'threshold', operation, message }]);
}

/** Checks that devices without `X-Forwarded-For` share the limit of their address. */
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
    message: 'requests served for three devices without X-Forwarded-For that share one address',
    expected: `at most ${peer.mostAdmitted}`,
    received: `${peer.admitted} served, ${peer.throttled} refused`,
  };
  if (peer.admitted > peer.mostAdmitted) {
    return [check(shared, 'failed', [{ ...evidence, rule: limitRule }])];
  }
  if (peer.throttled > 0) return [check(shared, 'passed', [evidence])];
  return [check({ ...shared, required: false }, 'unjudged', [evidence])];
}
