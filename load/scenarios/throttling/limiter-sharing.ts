import type { Check } from '../../../core/index.ts';
import type { LimiterJudgement } from '../../limiter/judge-fleet.ts';
import { check } from '../../result/checks/evidence.ts';
import { answerEvidence, limitRuleOf, type RunSize } from './limiter-evidence.ts';

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
  const { best, estimate, refusedAtFirst, limit } = judgement;
  const throttled = best.devices.filter(({ exchanges }) => exchanges.some((one) => one.throttled)).length;
  const served = best.devices.some(({ exchanges }) => exchanges.some((one) => !one.throttled));
  if (refusedAtFirst.length > 0 && served) {
    const shared = estimate.scope === 'fleet' ? ': one limit for all devices explains the responses' : '';
    const what =
      `received 429 for its very first request, as did ${refusedAtFirst.length} of ${best.devices.length} devices, ` +
      `which its own requests cannot explain${shared}`;
    const evidence = refusedAtFirst
      .slice(0, mostEvidence)
      .map((device) => answerEvidence(device, 0, 'admitted', what, { ...size, limit }));
    return check(isolated, 'failed', evidence);
  }
  if (throttled > 1 && served) return check(isolated, 'passed');
  const message = 'fewer than two devices reached the limit, so sharing could not be judged';
  return check({ ...isolated, required: false }, 'unjudged', [{ kind: 'threshold', operation, message }]);
}

/** Checks that a device that waits for the recovery time (a second) after a 429 is served. */
export function recoveryCheck({ recoveries, recoveryMs, limit }: LimiterJudgement, size: RunSize): Check {
  const time = recoveryMs === 1000 ? 'a second' : `${Number((recoveryMs / 1000).toPrecision(3))} s`;
  const recovered = {
    ...facts,
    slug: 'recovered-after-a-second',
    title: `A device that waits ${time} after a 429 is served`,
  };
  const tried = recoveries.reduce((sum, one) => sum + one.tried, 0);
  const failed = recoveries.filter(({ refused }) => refused.length > 0);
  if (failed.length > 0) {
    const count = failed.reduce((sum, { refused }) => sum + refused.length, 0);
    const what = `waited ${time} after a 429 and received 429 again (${count} of ${tried} times)`;
    const evidence = failed
      .slice(0, mostEvidence)
      .map((device) => answerEvidence(device, device.refused[0] ?? 0, 'admitted', what, { ...size, limit }));
    return check(recovered, 'failed', evidence);
  }
  if (tried > 0) return check(recovered, 'passed');
  const message = `no device waited for ${time} after a 429`;
  return check({ ...recovered, required: false }, 'unjudged', [{ kind: 'threshold', operation, message }]);
}

/** Checks that devices without `X-Forwarded-For` share the limit of their address. */
export function peerCheck({ peer, limit }: LimiterJudgement): Check[] {
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
    return [check(shared, 'failed', [{ ...evidence, rule: limitRuleOf(limit) }])];
  }
  if (peer.throttled > 0) return [check(shared, 'passed', [evidence])];
  return [check({ ...shared, required: false }, 'unjudged', [evidence])];
}

const countedBy = {
  address: 'address',
  device: 'device, whatever its address',
  'address-and-device': 'device and address together',
} as const;

/**
 * Checks that requests of devices and addresses that cross are counted by the declared key. Where
 * the limit counts addresses, `peer-shares-limit` checks it.
 */
export function keyCheck({ keyGroups, limit, best }: LimiterJudgement, size: RunSize): Check[] {
  if (keyGroups.length === 0) return [];
  const title = `Requests are counted by ${countedBy[limit.key]}`;
  const key = { ...facts, slug: 'limiter-key', title };
  const evidence = keyGroups.flatMap((group) => {
    const [first] = group.violations;
    if (first === undefined) return [];
    const much = first.expected === 'throttled' ? 'was served more than' : 'was refused within';
    const what = `whose identity and address others share, ${much} one limit of this key, judged by the model ${best.model}`;
    const observed = { device: size.devices - 1, exchanges: group.exchanges };
    return [answerEvidence(observed, first.index, first.expected, what, { ...size, limit })];
  });
  if (evidence.length > 0) return [check(key, 'failed', evidence.slice(0, mostEvidence))];
  if (keyGroups.some(({ expectations }) => expectations.includes('throttled'))) return [check(key, 'passed')];
  const message = 'no request exceeded the limit for certain, so its key could not be judged';
  return [check({ ...key, required: false }, 'unjudged', [{ kind: 'threshold', operation, message }])];
}
