import { describe, expect, it } from 'vitest';
import { parseThreshold } from './parse-threshold.ts';
import { thresholdSlug, thresholdText } from './threshold.ts';
import { ThresholdProblem } from './threshold-problem.ts';

describe('a threshold', () => {
  it.each([
    ['getProfileByCode p99 < 200ms', 'getProfileByCode p99 < 200ms'],
    ['p99<0.2s', 'p99 < 200ms'],
    ['latency p999 <= 1s', 'p99.9 <= 1000ms'],
    ['authorize latency max < 1m', 'authorize max < 60000ms'],
    ['med < 20ms', 'p50 < 20ms'],
    ['lateness p99 < 1s', 'lateness p99 < 1000ms'],
    ['failed rate < 0.1%', 'failed rate < 0.1%'],
    ['failed rate < 0.001', 'failed rate < 0.1%'],
    ['authorize failed count == 0', 'authorize failed count == 0'],
    ['throttled count = 0', 'throttled count == 0'],
    ['invalid rate <= 0', 'invalid rate <= 0%'],
    ['requests rate > 100/s', 'requests rate > 100/s'],
    ['requests count >= 1000', 'requests count >= 1000'],
    ['http_req_duration{name:getProfileByCode}: p(99)<200', 'getProfileByCode p99 < 200ms'],
    ['http_req_duration: p(99.9) < 2s', 'p99.9 < 2000ms'],
    ['http_req_duration:avg<20', 'avg < 20ms'],
    ['http_req_failed: rate<0.01', 'errors rate < 1%'],
    ['errors count == 0', 'errors count == 0'],
    ['http_reqs: rate>100', 'requests overall > 100/s'],
    ['http_reqs{name:authorize}: count>=1', 'authorize requests count >= 1'],
  ])('%s is read as %s', (text, canonical) => {
    expect(thresholdText(parseThreshold(text))).toBe(canonical);
    expect(thresholdText(parseThreshold(canonical))).toBe(canonical);
  });

  it.each([
    ['polling: p99 < 200ms', 'polling', undefined],
    ['live-event:authorize p95 < 1s', 'live-event', 'authorize'],
    ['http_req_duration{scenario:polling,name:authorize}: p(95)<9', 'polling', 'authorize'],
  ])('%s names its scenario and operation', (text, scenario, operation) => {
    expect(parseThreshold(text)).toMatchObject(
      operation === undefined ? { scenario } : { scenario, operation },
    );
  });

  it.each([
    ['', 0, 'it is empty'],
    [
      'getProfileByCod p99 < 200ms',
      0,
      '"getProfileByCod" is not an operation. Did you mean "getProfileByCode"?',
    ],
    ['  pp99 < 200ms', 2, '"pp99" is neither an operation nor a figure. Did you mean "p99"?'],
    ['getProfileByCode < 200ms', 17, 'the figure of the operation is missing'],
    ['getProfileByCode q99 < 200ms', 17, '"q99" is not a figure. Did you mean "p99"?'],
    ['latency rate < 200ms', 8, 'latency has no "rate". Did you mean "max"?'],
    ['failed < 1%', 7, 'failed needs rate, count'],
    ['failed overall < 1%', 7, 'failed has no "overall". Did you mean "rate"?'],
    ['http_reqs: overall>1', 11, 'http_reqs has no overall'],
    ['failed rat < 1%', 7, 'failed has no "rat". Did you mean "rate"?'],
    ['p99 200ms', 4, 'a comparison is missing'],
    ['getProfileByCode p99 p95 < 1s', 21, '"p95" is one word too many'],
    ['p99', 3, 'a comparison is missing'],
    ['p99 => 200ms', 4, '"=>" is not supported'],
    ['p99 == 200ms', 4, 'no time is exactly another'],
    ['p99 <', 5, 'a number is missing'],
    ['p99 < fast', 6, 'a number is missing'],
    ['p99 < 200', 9, '200 has no unit'],
    ['p99 < 200mss', 9, '"mss" is not a unit of time. Did you mean "ms"?'],
    ['p99 < 200 ms please', 10, '"ms please" is not a unit of time. Did you mean "ms"?'],
    ['p100 < 200ms', 0, '"p100" is neither an operation nor a figure. Did you mean "p50"?'],
    ['p99 < -1ms', 6, '-1 is below 0'],
    ['p99 < 0ms', 4, 'no figure is below 0'],
    ['failed rate < 5', 14, '5 is more than all'],
    ['failed rate < 101%', 17, '101% is more than all'],
    ['failed rate < 5ms', 15, '"ms" does not belong here: a share is in percent'],
    ['failed count < 0.5', 15, '0.5 is not a whole number'],
    ['failed count < 5%', 16, '"%" does not belong here: a count has no unit'],
    ['requests rate > 100/m', 19, '"/m" does not belong here: a rate of requests is per second'],
    ['http_req_waiting: p(99)<200', 0, "k6's http_req_waiting has no meaning here"],
    ['checks: rate>0.9', 0, "k6's checks has no meaning here"],
    [
      'http_req_duratoin: p(99)<200',
      0,
      '"http_req_duratoin" is not a metric of k6. Did you mean "http_req_duration"?',
    ],
    ['http_req_duration p(99)<200', 17, 'a colon is missing after the metric'],
    [
      'http_req_duration{name:authorise}: p(99)<200',
      18,
      '"authorise" is not an operation. Did you mean "authorize"?',
    ],
    ['http_req_duration{status:200}: p(99)<200', 18, 'the tag "status" has no meaning here'],
    ['http_req_duration{name:authorize: p(99)<200', 43, 'a "}" is missing'],
    ['http_req_duration: rate<200', 19, 'http_req_duration has no rate'],
    ['http_req_failed: rate<5', 22, '5 is more than all'],
    [`p99 < ${'1'.repeat(400)}ms`, 300, 'it has more than 300 characters'],
  ])('%s is refused at column %i (from 0): %s', (text, at, message) => {
    expect(() => parseThreshold(text)).toThrow(expect.objectContaining({ at, message }));
    expect(() => parseThreshold(text)).toThrow(ThresholdProblem);
  });

  it.each([
    ['getProfileByCode p99 < 200ms', 'getProfileByCode-p99-below-200ms'],
    ['failed rate <= 0.1%', 'failed-rate-at-most-0.1pct'],
    ['requests rate > 100', 'requests-rate-above-100-per-second'],
  ])('%s has the slug %s', (text, slug) => {
    expect(thresholdSlug(parseThreshold(text))).toBe(slug);
  });
});
