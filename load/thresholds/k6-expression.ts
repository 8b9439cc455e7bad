import { aggregateOf, type MetricRow, metricOf } from './metrics.ts';
import { parseBound } from './parse-bound.ts';
import type { Aggregate, MetricName, OwnThreshold } from './threshold.ts';
import { nearestText, ThresholdProblem } from './threshold-problem.ts';

/**
 * k6's metrics that mean something here [k6 documentation, Metrics, Built-in metrics]. To k6 a 429 is
 * a failed request, as any status is that was not expected.
 */
const meant: Readonly<Record<string, MetricName>> = {
  http_req_duration: 'latency',
  http_req_failed: 'errors',
  http_reqs: 'requests',
};

/** The others of k6, each with the nearest figure here. */
const nearest: Readonly<Record<string, string>> = {
  http_req_blocked: 'latency p99 < 200ms',
  http_req_connecting: 'latency p99 < 200ms',
  http_req_tls_handshaking: 'latency p99 < 200ms',
  http_req_sending: 'latency p99 < 200ms',
  http_req_waiting: 'latency p99 < 200ms',
  http_req_receiving: 'latency p99 < 200ms',
  iteration_duration: 'latency p99 < 200ms',
  iterations: 'requests rate > 100',
  dropped_iterations: 'lateness p99 < 100ms',
  checks: 'invalid rate < 1%',
  vus: 'requests rate > 100',
  vus_max: 'requests rate > 100',
  data_received: 'requests rate > 100',
  data_sent: 'requests rate > 100',
  group_duration: 'latency p99 < 200ms',
};

const names = [...Object.keys(meant), ...Object.keys(nearest)];

/** Tells whether a text is meant as an expression of k6: it begins as none of Passgate's own does. */
export function isK6Expression(text: string): boolean {
  const [, first = ''] = /^\s*([A-Za-z_][\w.]*)/.exec(text) ?? [];
  return first.includes('_') || names.includes(first) || /^\s*\w+\s*\{/.test(text);
}

/**
 * Reads `http_req_duration{name:getProfileByCode}: p(99)<200`. As in k6, times are milliseconds and
 * shares numbers from 0 to 1.
 * @throws ThresholdProblem
 */
export function parseK6Expression(text: string, operationIds: readonly string[]): OwnThreshold {
  const [head = '', lead = '', name = ''] = /^(\s*)([\w.]+)/.exec(text) ?? [];
  const metric = metricRowOf(name, lead.length);
  const [braces = '', inBraces] = /^\s*\{([^}]*)\}?/.exec(text.slice(head.length)) ?? [];
  const tags = inBraces === undefined ? {} : tagsOf(text, head.length, inBraces, operationIds);
  const colonAt = head.length + braces.length;
  const [colon = ''] = /^\s*:\s*/.exec(text.slice(colonAt)) ?? [];
  if (colon === '') {
    const hint = 'Write "http_req_duration{name:getProfileByCode}: p(99)<200".';
    throw new ThresholdProblem(colonAt, 'a colon is missing after the metric', hint);
  }
  const expressionAt = colonAt + colon.length;
  const [word = '', given = '', percent] =
    /^([A-Za-z]+)(?:\(\s*([\d.]+)\s*\))?/.exec(text.slice(expressionAt)) ?? [];
  const aggregate = aggregateOfK6(metric, percent === undefined ? given : `${given}${percent}`);
  if (aggregate === undefined) {
    const known = metric.isTime ? ['p(99)', 'avg', 'min', 'med', 'max'] : ['rate', 'count'];
    const what = word === '' ? `${name} needs ${known.join(', ')}` : `${name} has no ${word}`;
    throw new ThresholdProblem(expressionAt, what, `Write ${known.join(', ')}, as k6 does.`);
  }
  const from = expressionAt + word.length;
  return { ...tags, metric: metric.name, aggregate, ...parseBound(text, from, metric, aggregate, 'k6') };
}

/** Returns an aggregate of k6, whose rate of requests is that of the whole test. */
function aggregateOfK6(metric: MetricRow, name: string): Aggregate | undefined {
  if (metric.name !== 'requests') return aggregateOf(metric, name);
  return name === 'overall' ? undefined : aggregateOf(metric, name === 'rate' ? 'overall' : name);
}

function metricRowOf(name: string, at: number): MetricRow {
  const metric = Object.hasOwn(meant, name) ? metricOf(meant[name] ?? '') : undefined;
  if (metric !== undefined) return metric;
  const instead = Object.hasOwn(nearest, name) ? nearest[name] : undefined;
  if (instead !== undefined) {
    const what = `k6's ${name} has no meaning here`;
    throw new ThresholdProblem(at, what, `The nearest is "${instead}".`);
  }
  const what = `"${name}" is not a metric of k6${nearestText(name, names)}`;
  throw new ThresholdProblem(at, what, `Use ${Object.keys(meant).join(', ')}, or Passgate's own form.`);
}

function tagsOf(
  text: string,
  braceAt: number,
  inBraces: string,
  operationIds: readonly string[],
): Pick<OwnThreshold, 'scenario' | 'operation'> {
  const from = text.indexOf('{', braceAt) + 1;
  if (text[from + inBraces.length] !== '}') {
    throw new ThresholdProblem(text.length, 'a "}" is missing', 'Close the tags: {name:getProfileByCode}.');
  }
  const tags: { scenario?: string; operation?: string } = {};
  let at = from;
  for (const part of inBraces.split(',')) {
    const [, key = '', value = ''] = /^\s*([\w]+)\s*:\s*"?([\w.-]+)"?\s*$/.exec(part) ?? [];
    if (key === 'scenario') tags.scenario = value;
    else if (key === 'name' && operationIds.includes(value)) tags.operation = value;
    else throw badTag(part.trim(), key, value, at, operationIds);
    at += part.length + 1;
  }
  return tags;
}

function badTag(
  part: string,
  key: string,
  value: string,
  at: number,
  operationIds: readonly string[],
): ThresholdProblem {
  if (key === 'name') {
    const what = `"${value}" is not an operation${nearestText(value, operationIds)}`;
    return new ThresholdProblem(at, what, 'The tag name is the id of an operation.');
  }
  const what = key === '' ? `"${part}" is not a tag` : `the tag "${key}" has no meaning here`;
  return new ThresholdProblem(at, what, 'Tags are name (the operation) and scenario: {name:authorize}.');
}
