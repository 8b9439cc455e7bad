import type { Check, Evidence } from '../../core/index.ts';
import {
  type DeviceJudgement,
  type Exchange,
  judgeDevice,
  type LimiterModel,
  limiterModels,
} from '../limiter-oracle.ts';
import type { Totals } from '../totals.ts';
import { check } from './evidence.ts';

const scenario = 'throttling';
const operation = 'getProfileByCode';

/** How well one model explains what all devices saw. */
interface Fit {
  readonly model: LimiterModel;
  /** Requests that had to be refused and were not, and the other way round. */
  readonly wronglyAdmitted: number;
  readonly wronglyThrottled: number;
  readonly mustThrottle: number;
  readonly mustAdmit: number;
}

/** What the oracle says of the limiter, by the model that fits best. */
export function throttlingChecks(totals: Totals): Check[] {
  const seen = [...totals.devices.values()].map(exchangesOf);
  const fits = limiterModels.map((model) => fitOf(model, seen));
  const guilt = (fit: Fit): number => fit.wronglyAdmitted + fit.wronglyThrottled;
  const [best] = [...fits].sort((a, b) => guilt(a) - guilt(b));
  if (best === undefined) return [];
  const fitting = fits.filter((fit) => guilt(fit) === 0).map(({ model }) => model);
  return [refusedCheck(best, seen.length), admittedCheck(best, seen.length), modelCheck(fitting, best)];
}

function refusedCheck(fit: Fit, devices: number): Check {
  const facts = {
    scenario,
    slug: 'throttled-over-limit',
    title: 'A device over its limit gets 429',
    operation,
  };
  if (fit.wronglyAdmitted > 0) {
    const message =
      `a device that had used its one request a second and its ten extra ones was served: ` +
      `${fit.wronglyAdmitted} of ${fit.mustThrottle} requests over the limit, with ${devices} devices`;
    return check(facts, 'failed', [evidence(message, '429 Too Many Requests', '200')]);
  }
  if (fit.mustThrottle > 0) return check(facts, 'passed');
  return check(facts, 'unjudged', [
    { kind: 'threshold', operation, message: 'no device could be brought over its limit for certain' },
  ]);
}

function admittedCheck(fit: Fit, devices: number): Check {
  const facts = {
    scenario,
    slug: 'admitted-within-limit',
    title: 'A device within its limit is served',
    operation,
  };
  if (fit.wronglyThrottled > 0) {
    const message =
      `a device within one request a second and ten extra ones was refused: ` +
      `${fit.wronglyThrottled} of ${fit.mustAdmit} requests within the limit, with ${devices} devices`;
    return check(facts, 'failed', [evidence(message, '200', '429 Too Many Requests')]);
  }
  if (fit.mustAdmit > 0) return check(facts, 'passed');
  return check(facts, 'unjudged', [{ kind: 'threshold', operation, message: 'no device sent anything' }]);
}

/** Says which reading of the documentation the limiter follows; both are allowed. */
function modelCheck(fitting: readonly LimiterModel[], best: Fit): Check {
  const facts = {
    scenario,
    slug: 'limiter-model',
    title: 'The limiter follows one of the two documented models',
    operation,
    required: false,
  };
  const received = fitting.length > 0 ? fitting.join(' and ') : `none; ${best.model} comes nearest`;
  const verdict = best.mustThrottle === 0 ? 'unjudged' : fitting.length > 0 ? 'passed' : 'failed';
  return check(facts, verdict, [
    {
      kind: 'threshold',
      operation,
      message: `models that explain every answer: ${received}`,
      expected: limiterModels.join(' or '),
      received,
    },
  ]);
}

function evidence(message: string, expected: string, received: string): Evidence {
  return { kind: 'status', operation, pointer: '', message, expected, received };
}

/** Only 200 and 429 say anything about the limiter; any other answer is judged elsewhere. */
function exchangesOf(numbers: readonly number[]): Exchange[] {
  const exchanges: Exchange[] = [];
  for (let index = 0; index + 2 < numbers.length; index += 3) {
    const [sentMs = 0, answeredMs = 0, status = 0] = numbers.slice(index, index + 3);
    if (status === 200 || status === 429) exchanges.push({ sentMs, answeredMs, throttled: status === 429 });
  }
  return exchanges;
}

function fitOf(model: LimiterModel, seen: readonly (readonly Exchange[])[]): Fit {
  const judgements = seen.map((exchanges) => judgeDevice(model, exchanges));
  const sum = (pick: (judgement: DeviceJudgement) => number): number =>
    judgements.reduce((total, judgement) => total + pick(judgement), 0);
  return {
    model,
    wronglyAdmitted: sum(({ violations }) => violations.filter((one) => one.expected === 'throttled').length),
    wronglyThrottled: sum(({ violations }) => violations.filter((one) => one.expected === 'admitted').length),
    mustThrottle: sum(({ mustThrottle }) => mustThrottle),
    mustAdmit: sum(({ mustAdmit }) => mustAdmit),
  };
}
