import { operations } from '../../openapi/generated/operations.ts';
import { isK6Expression, parseK6Expression } from './k6-expression.ts';
import { aggregateNames, aggregateOf, type MetricRow, metricOf, metrics, timeAggregates } from './metrics.ts';
import { parseBound } from './parse-bound.ts';
import type { OwnThreshold } from './threshold.ts';
import { nearestText, ThresholdProblem } from './threshold-problem.ts';

const operationIds: readonly string[] = Object.keys(operations);
const metricNames = metrics.map(({ name }) => name);
const form = '[scenario:] [operation] metric comparison value, such as "getProfileByCode p99 < 200ms"';
/** Longer than any threshold; the texts come from a file. */
const longestText = 300;

interface Word {
  readonly text: string;
  readonly at: number;
}

/**
 * Reads a threshold: Passgate's own form, or an expression of k6 that means something here.
 * @throws ThresholdProblem that says where in the text it went wrong
 */
export function parseThreshold(text: string): OwnThreshold {
  if (text.length > longestText) {
    throw new ThresholdProblem(longestText, `it has more than ${longestText} characters`, `Write ${form}.`);
  }
  if (text.trim() === '') throw new ThresholdProblem(0, 'it is empty', `Write ${form}.`);
  return isK6Expression(text) ? parseK6Expression(text, operationIds) : parseOwn(text);
}

function parseOwn(text: string): OwnThreshold {
  const [prefix = '', scenario] = /^\s*([\w.-]+)\s*:/.exec(text) ?? [];
  const figureEnd = prefix.length + (/^[^<>=!]*/.exec(text.slice(prefix.length))?.[0].length ?? 0);
  const words = wordsIn(text, prefix.length, figureEnd);
  const { operation, rest } = operationOf(words, figureEnd);
  const { metric, aggregateWord, unknown } = metricIn(rest, figureEnd);
  if (unknown !== undefined && /^\d/.test(unknown.text)) {
    throw new ThresholdProblem(unknown.at, 'a comparison is missing', `Write ${form}.`);
  }
  if (unknown !== undefined) {
    throw new ThresholdProblem(unknown.at, `"${unknown.text}" is one word too many`, `Write ${form}.`);
  }
  const aggregate = aggregateOf(metric, aggregateWord.text);
  if (aggregate === undefined) throw noAggregate(metric, aggregateWord);
  return {
    ...(scenario === undefined ? {} : { scenario }),
    ...(operation === undefined ? {} : { operation }),
    metric: metric.name,
    aggregate,
    ...parseBound(text, figureEnd, metric, aggregate, 'passgate'),
  };
}

function wordsIn(text: string, from: number, end: number): Word[] {
  return [...text.slice(from, end).matchAll(/\S+/g)].map((match) => ({
    text: match[0],
    at: from + match.index,
  }));
}

const [latency] = metrics;
const isFigure = ({ text }: Word): boolean =>
  metricOf(text) !== undefined || (latency !== undefined && aggregateOf(latency, text) !== undefined);

function operationOf(words: readonly Word[], end: number) {
  const [first, ...rest] = words;
  if (first === undefined) {
    throw new ThresholdProblem(end, 'the figure is missing', `Write ${form}.`);
  }
  if (isFigure(first)) return { rest: words };
  if (operationIds.includes(first.text)) return { operation: first.text, rest };
  const isAlone = rest.length === 0 || !rest.some(isFigure);
  const figures = [...metricNames, ...timeAggregates];
  const known = isAlone ? [...operationIds, ...figures] : operationIds;
  const what = isAlone ? 'neither an operation nor a figure' : 'not an operation';
  throw new ThresholdProblem(
    first.at,
    `"${first.text}" is ${what}${nearestText(first.text, known)}`,
    isAlone
      ? `Figures are ${figures.join(', ')}.`
      : 'Operations are named as in the documents (`npx passgate coverage` lists them).',
  );
}

function metricIn([first, ...others]: readonly Word[], end: number) {
  if (first === undefined) {
    const hint = `Add one of ${timeAggregates.join(', ')}, or ${examplesText()}.`;
    throw new ThresholdProblem(end, 'the figure of the operation is missing', hint);
  }
  const named = metricOf(first.text);
  if (named !== undefined) {
    const [aggregateWord = { text: '', at: end }, unknown] = others;
    return { metric: named, aggregateWord, unknown };
  }
  if (latency !== undefined && isFigure(first)) {
    return { metric: latency, aggregateWord: first, unknown: others[0] };
  }
  const known = [...metricNames, ...timeAggregates];
  const what = `"${first.text}" is not a figure${nearestText(first.text, known)}`;
  throw new ThresholdProblem(first.at, what, `Figures are ${known.join(', ')}.`);
}

const examplesText = (): string => metrics.map(({ example }) => `"${example}"`).join(', ');

function noAggregate(metric: MetricRow, { text, at }: Word): ThresholdProblem {
  const { name, example } = metric;
  const known = aggregateNames(metric);
  const what =
    text === '' ? `${name} needs ${known.join(', ')}` : `${name} has no "${text}"${nearestText(text, known)}`;
  return new ThresholdProblem(at, what, `Write for example "${example}".`);
}
