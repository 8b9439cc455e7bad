import { type Check, type Estimate, isDocumentedLimit } from '../../../core/index.ts';
import type { Fit, LimiterJudgement } from '../../limiter/judge-fleet.ts';
import { limiterOf } from '../../limiter/judge-run.ts';
import { allowedModels, figuresOf } from '../../limiter/model.ts';
import { restsOf } from '../../limiter/rests.ts';
import type { LoadPlan } from '../../protocol.ts';
import { check } from '../../result/checks/evidence.ts';
import type { Totals } from '../../result/totals.ts';
import { limitRuleOf, type RunSize, secondsText, violationEvidence } from './limiter-evidence.ts';
import { isolationCheck, keyCheck, peerCheck, recoveryCheck } from './limiter-sharing.ts';
import { throttledFormChecks } from './throttled-form-check.ts';

const scenario = 'throttling';
const operation = 'getProfileByCode';
const facts = { scenario, operation } as const;

/**
 * An estimate that is no closer than this share of the rate could not tell 1.1 requests a second
 * from 1.0.
 */
const widestRate = 0.1;

/** Checks the limiter, by the model that fits best of those that the limit allows. */
export function throttlingChecks(
  totals: Totals,
  plan: RunSize & Pick<LoadPlan, 'validation' | 'limit'>,
): Check[] {
  const judgement = limiterOf(totals, plan);
  if (judgement === undefined) return [nothingCheck()];
  return [
    overCheck(judgement, plan),
    withinCheck(judgement, plan),
    isolationCheck(judgement, plan),
    recoveryCheck(judgement, plan),
    ...peerCheck(judgement),
    ...keyCheck(judgement, plan),
    ...throttledFormChecks(totals, plan),
    rateCheck(judgement),
    burstCheck(judgement),
    modelCheck(judgement),
  ];
}

function nothingCheck(): Check {
  const title = 'A device over its limit receives 429';
  const message = 'no device reported its requests';
  return check({ ...facts, slug: 'throttled-over-limit', title }, 'unjudged', [
    { kind: 'threshold', operation, message },
  ]);
}

function overCheck({ best, limit }: LimiterJudgement, size: RunSize): Check {
  const over = { ...facts, slug: 'throttled-over-limit', title: 'A device over its limit receives 429' };
  const evidence = violationEvidence(best, 'throttled', { ...size, limit });
  if (evidence.length > 0) return check(over, 'failed', evidence);
  if (mustHaveBeen(best, 'throttled') > 0) return check(over, 'passed');
  return check(over, 'unjudged', [
    { kind: 'threshold', operation, message: 'no request exceeded the limit of its device for certain' },
  ]);
}

function withinCheck({ best, limit }: LimiterJudgement, size: RunSize): Check {
  const within = { ...facts, slug: 'admitted-within-limit', title: 'A device within its limit is served' };
  const evidence = violationEvidence(best, 'admitted', { ...size, limit });
  if (evidence.length > 0) return check(within, 'failed', evidence);
  if (mustHaveBeen(best, 'admitted') > 0) return check(within, 'passed');
  return check(within, 'unjudged', [{ kind: 'threshold', operation, message: 'no device sent a request' }]);
}

function mustHaveBeen({ devices }: Fit, expected: 'admitted' | 'throttled'): number {
  return devices.reduce(
    (sum, { expectations }) => sum + expectations.filter((one) => one === expected).length,
    0,
  );
}

/** Checks the rate, where it was estimated for each device by itself by an allowed model. */
function rateCheck({ estimate, regions, limit }: LimiterJudgement): Check {
  const { ratePerSecond } = figuresOf(limit);
  const requests = ratePerSecond === 1 ? 'one request' : `${ratePerSecond} requests`;
  const rate = { ...facts, slug: 'limiter-rate', title: `The limiter serves ${requests} a second` };
  const found = estimate.ratePerSecond;
  return figureCheck(rate, {
    found,
    expected: ratePerSecond,
    limit,
    close: regions.length > 0 && found !== undefined && found.high - found.low < widestRate * ratePerSecond,
    label: `requests per second that a device can send${scopeText(estimate.scope)}`,
    digits: 3,
  });
}

function burstCheck({ estimate, regions, limit }: LimiterJudgement): Check {
  const requests = limit.burst === 10 ? 'ten requests' : `${limit.burst} requests`;
  const burst = { ...facts, slug: 'limiter-burst', title: `The limiter serves ${requests} beyond the rate` };
  const found = estimate.burst;
  return figureCheck(burst, {
    found,
    expected: limit.burst,
    limit,
    close: regions.length > 0 && found !== undefined && found.high === found.low,
    label: `requests served beyond the rate${scopeText(estimate.scope)}`,
    digits: 0,
  });
}

const scopeText = (scope: 'device' | 'fleet' | undefined): string =>
  scope === 'fleet' ? ' (all devices together)' : '';

interface Figure {
  readonly found: Estimate | undefined;
  readonly expected: number;
  readonly limit: LimiterJudgement['limit'];
  /**
   * Whether the bounds are those of an allowed model, and close enough to tell the neighbours
   * apart.
   */
  readonly close: boolean;
  readonly label: string;
  readonly digits: number;
}

/**
 * Checks an estimated figure. It is informational where its bounds are too wide or it is not that
 * of a device, because the answers themselves were judged one by one.
 */
function figureCheck(
  of: {
    readonly scenario: string;
    readonly slug: string;
    readonly title: string;
    readonly operation: string;
  },
  { found, expected, limit, close, label, digits }: Figure,
): Check {
  if (found === undefined) {
    const message = 'no device received enough 429 responses for an estimate';
    return check({ ...of, required: false }, 'unjudged', [{ kind: 'threshold', operation, message }]);
  }
  const [value, low, high] = [found.value, found.low, found.high].map((one) => one.toFixed(digits));
  const evidence = {
    kind: 'threshold',
    operation,
    message: `estimated from the responses: ${label}`,
    expected: String(expected),
    received: `${value} (with 95 % confidence between ${low} and ${high})`,
  };
  if (!close) return check({ ...of, required: false }, 'unjudged', [evidence]);
  const holds = found.low <= expected && expected <= found.high;
  return check(of, holds ? 'passed' : 'failed', [
    holds ? evidence : { ...evidence, rule: limitRuleOf(limit) },
  ]);
}

/** Reports which model the limiter follows, by its answers. */
function modelCheck(judgement: LimiterJudgement): Check {
  const { best, estimate, limit } = judgement;
  const allowed = allowedModels(limit);
  const source = isDocumentedLimit(limit) ? 'documented' : 'declared';
  const model = {
    ...facts,
    slug: 'limiter-model',
    title:
      allowed.length > 1
        ? `The limiter follows one of the ${source} models`
        : `The limiter is a ${allowed[0]}`,
    required: false,
  };
  const { models } = estimate;
  const received = models.length > 0 ? models.join(' and ') : nearestText(judgement, source);
  const follows = models.some((one) => allowed.some((name) => name === one));
  const verdict = mustHaveBeen(best, 'throttled') === 0 ? 'unjudged' : follows ? 'passed' : 'failed';
  const message = `the limiter was compared with the known models${restText(judgement)}`;
  return check(model, verdict, [
    { kind: 'threshold', operation, message, expected: allowed.join(' or '), received },
  ]);
}

function nearestText({ regions, others, best }: LimiterJudgement, source: string): string {
  const [region] = regions;
  if (region !== undefined)
    return `none with the ${source} figures; a ${region.model} with other figures fits`;
  const [other] = others;
  if (other === undefined) return `none; ${best.model} is the closest`;
  const { ratePerSecond, burst } = other;
  const figures = `about ${Number(ratePerSecond.value.toPrecision(3))} requests a second and a burst of ${Math.round(burst.value)}`;
  return `none of the ${source} ones; a ${other.model} of ${figures} fits`;
}

function restText({ best, limit }: LimiterJudgement): string {
  const rests = restsOf(
    best.devices.map(({ exchanges }) => exchanges),
    figuresOf(limit),
  );
  if (rests === undefined) return '';
  const served = rests.served === 1 ? 'one request was' : `${rests.served} requests were`;
  return `; after a pause of ${secondsText(rests.seconds)} ${served} served at once`;
}
