import type { MetricRow } from './metrics.ts';
import { type Aggregate, type ComparisonSign, comparisons } from './threshold.ts';
import { nearestText, ThresholdProblem } from './threshold-problem.ts';

/** How the numbers of a bound are read: k6's are milliseconds and shares without a unit. */
export type BoundStyle = 'passgate' | 'k6';

interface Bounded {
  readonly comparison: ComparisonSign;
  readonly bound: number;
}

const unitMs: Readonly<Record<string, number>> = { us: 0.001, µs: 0.001, ms: 1, s: 1000, m: 60_000 };

/**
 * Reads `< 200ms`, which begins at `from` in a text and ends with it.
 * @throws ThresholdProblem
 */
export function parseBound(
  text: string,
  from: number,
  { isTime, name }: MetricRow,
  aggregate: Aggregate,
  style: BoundStyle,
): Bounded {
  const at = skipSpace(text, from);
  const [operator = ''] = /^[<>=!]+/.exec(text.slice(at)) ?? [];
  const comparison = comparisonOf(operator, at, isTime);
  const numberAt = skipSpace(text, at + operator.length);
  const [digits = ''] = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?/i.exec(text.slice(numberAt)) ?? [];
  if (digits === '') {
    throw new ThresholdProblem(numberAt, 'a number is missing', 'Write a bound such as "< 200ms".');
  }
  const value = Number(digits);
  const unitAt = skipSpace(text, numberAt + digits.length);
  const unit = text.slice(unitAt).trim();
  if (value < 0) throw new ThresholdProblem(numberAt, `${digits} is below 0`, 'No figure is below 0.');
  const place = { value, unit, numberAt, unitAt, digits };
  const bound = isTime ? timeOf(place, style) : plainOf(place, name, aggregate);
  if (bound === 0 && comparison === '<') {
    throw new ThresholdProblem(at, 'no figure is below 0', `Write "<= 0${isTime ? 'ms' : ''}".`);
  }
  return { comparison, bound };
}

function comparisonOf(operator: string, at: number, isTime: boolean): ComparisonSign {
  // Both are k6's.
  const meant = operator === '===' || operator === '=' ? '==' : operator;
  const found = comparisons.find((one) => one === meant);
  if (found === undefined) {
    const what = operator === '' ? 'a comparison is missing' : `"${operator}" is not supported`;
    throw new ThresholdProblem(at, what, 'Compare with <, <=, >, >= or, for counts and shares, ==.');
  }
  if (found === '==' && isTime) {
    throw new ThresholdProblem(at, 'no time is exactly another', 'Compare times with <, <=, > or >=.');
  }
  return found;
}

interface PlacedNumber {
  readonly value: number;
  readonly digits: string;
  readonly unit: string;
  readonly numberAt: number;
  readonly unitAt: number;
}

function timeOf({ value, unit, digits, unitAt }: PlacedNumber, style: BoundStyle): number {
  if (unit === '' && style === 'k6') return value;
  if (unit === '') {
    throw new ThresholdProblem(unitAt, `${digits} has no unit`, `Write ${digits}ms or ${digits}s.`);
  }
  const factor = Object.hasOwn(unitMs, unit) ? unitMs[unit] : undefined;
  if (factor !== undefined) return value * factor;
  const known = ['us', 'ms', 's', 'm'];
  const what = `"${unit}" is not a unit of time${nearestText(unit, known)}`;
  throw new ThresholdProblem(unitAt, what, `Units are ${known.join(', ')}.`);
}

function plainOf(place: PlacedNumber, metric: string, { kind }: Aggregate): number {
  const { value, unit, digits, numberAt, unitAt } = place;
  if (kind === 'count') {
    if (unit !== '') throw unitOf(place, 'a count has no unit', `Write ${digits}.`);
    if (Number.isInteger(value)) return value;
    throw new ThresholdProblem(numberAt, `${digits} is not a whole number`, 'A count is a whole number.');
  }
  if (metric === 'requests') {
    if (unit === '' || unit === '/s') return value;
    throw unitOf(place, 'a rate of requests is per second', `Write ${digits} or ${digits}/s.`);
  }
  if (unit !== '' && unit !== '%') {
    throw unitOf(place, 'a share is in percent', `Write ${digits}%, or a number from 0 to 1.`);
  }
  const share = unit === '%' ? value / 100 : value;
  if (share <= 1) return share;
  const hint = unit === '%' ? 'Write 100% or less.' : `Write ${digits}%, or a number from 0 to 1.`;
  throw new ThresholdProblem(unit === '%' ? unitAt : numberAt, `${digits}${unit} is more than all`, hint);
}

const unitOf = ({ unit, unitAt }: PlacedNumber, why: string, hint: string): ThresholdProblem =>
  new ThresholdProblem(unitAt, `"${unit}" does not belong here: ${why}`, hint);

function skipSpace(text: string, from: number): number {
  return from + (/^\s*/.exec(text.slice(from))?.[0].length ?? 0);
}
