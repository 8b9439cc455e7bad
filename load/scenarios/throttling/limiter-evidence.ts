import { type Evidence, isDocumentedLimit, limitText, type TargetLimit } from '../../../core/index.ts';
import type { Fit, ObservedDevice } from '../../limiter/judge-fleet.ts';
import type { LoadPlan } from '../../protocol.ts';
import { timesText } from '../../result/checks/evidence.ts';

/** What must be asked again to see the same. */
export type RunSize = Pick<LoadPlan, 'devices' | 'runners' | 'virtualUsers' | 'durationMs' | 'seed'>;

/** A run, and what its limiter was judged by. */
export type LimitedRun = RunSize & { readonly limit: TargetLimit };

const operation = 'getProfileByCode';

/** More devices than this say no more than the first ones. */
const mostDevices = 5;
/** Requests that are shown before the one in question, and after it. */
const shownBefore = 15;
const shownAfter = 3;

const documentedRule = {
  text: 'A device may send one request per second and ten more at first; requests beyond that receive 429, and throttling ends after one second.',
  source: 'Adobe Pass, throttling mechanism (throttling-mechanism.md)',
} as const;

/** Returns what a limiter must do, and who says so. */
export function limitRuleOf(limit: TargetLimit): NonNullable<Evidence['rule']> {
  if (isDocumentedLimit(limit)) return documentedRule;
  const model = limit.model === undefined ? '' : `, as a ${limit.model}`;
  return {
    text: `The target allows ${limitText(limit)}${model}; requests beyond that receive 429.`,
    source:
      'the limit that the target declares (limit in passgate.config.ts, or the settings of the simulator)',
  };
}

/**
 * Returns the first violation of a kind for each device, devices with the most violations first.
 */
export function violationEvidence(
  { model, devices }: Fit,
  expected: 'admitted' | 'throttled',
  size: LimitedRun,
): Evidence[] {
  const violating = devices
    .map((device) => ({
      device,
      violations: device.violations.filter((violation) => violation.expected === expected),
    }))
    .filter(({ violations }) => violations.length > 0)
    .sort((a, b) => b.violations.length - a.violations.length);
  const total = violating.reduce((sum, { violations }) => sum + violations.length, 0);
  const what =
    expected === 'throttled'
      ? 'was served although its limit was used up'
      : 'was refused although it was within its limit';
  return violating.slice(0, mostDevices).flatMap(({ device, violations }) => {
    const [first] = violations;
    if (first === undefined) return [];
    const count =
      `${timesText(violations.length)}; ${total} such responses to ${violating.length} of ${devices.length} devices, ` +
      `judged by the model ${model}`;
    return [answerEvidence(device, first.index, expected, `${what}, ${count}`, size)];
  });
}

/** Returns evidence of one wrong answer, with the requests before it. */
export function answerEvidence(
  observed: ObservedDevice,
  index: number,
  expected: 'admitted' | 'throttled',
  what: string,
  { devices, durationMs, seed, limit }: LimitedRun,
): Evidence {
  const sentMs = observed.exchanges[index]?.sentMs ?? 0;
  return {
    kind: 'status',
    operation,
    message: `device ${observed.device}, ${secondsText(sentMs / 1000)} into k6's run, ${what}. ${sequenceText(observed, index)}`,
    expected: expected === 'throttled' ? '429 Too Many Requests' : '200',
    received: expected === 'throttled' ? '200' : '429 Too Many Requests',
    rule: limitRuleOf(limit),
    hint: `Rerun the same requests with npx passgate load throttling --devices ${devices} --duration ${durationMs / 1000}s --seed ${seed}.`,
  };
}

/** Returns `Its requests, … : 0.00+ 0.01+ [0.02-] 0.03-`. */
function sequenceText({ exchanges }: ObservedDevice, index: number): string {
  const firstMs = exchanges[0]?.sentMs ?? 0;
  const from = Math.max(0, index - shownBefore);
  const shown = exchanges.slice(from, index + shownAfter + 1).map(({ sentMs, throttled }, offset) => {
    const text = `${((sentMs - firstMs) / 1000).toFixed(2)}${throttled ? '-' : '+'}`;
    return from + offset === index ? `[${text}]` : text;
  });
  const earlier = from === 0 ? '' : `${from} earlier, `;
  return `Its requests, seconds since its first, + served, - refused: ${earlier}${shown.join(' ')}`;
}

export const secondsText = (seconds: number): string => `${seconds.toFixed(1)} s`;
