import { expect, it } from 'vitest';
import { artilleryFigures } from './artillery.ts';
import { figuresLine } from './figures-line.ts';
import { gatlingFigures } from './gatling.ts';
import { locustFigures } from './locust.ts';

const gatlingOutput = `
---- Requests -----------------------------------------------------------------------|---Total---|-----OK----|----KO----
> Global                                                                             |     1,666 |     1,666 |         0
> poll                                                                               |     1,666 |     1,666 |         0
========================================================================================================================
---- Requests -----------------------------------------------------------------------|---Total---|-----OK----|----KO----
> Global                                                                             |     3,333 |     3,321 |        12
> poll                                                                               |     3,333 |     3,321 |        12
`;
const locustStatistics = JSON.stringify([
  { name: 'poll', method: 'GET', num_requests: 120, num_failures: 3, response_times: { 1: 120 } },
  { name: 'authorize', method: 'POST', num_requests: 5, num_failures: 1, response_times: { 2: 5 } },
]);
const artilleryReport = JSON.stringify({
  aggregate: {
    counters: {
      'vusers.created': 10,
      'http.requests': 20,
      'http.codes.200': 15,
      'http.codes.429': 3,
      'errors.ECONNREFUSED': 2,
    },
  },
});
const k6Output =
  'running\nfigures {"sent":1,"wrong":0}\nfigures {"sent":9,"wrong":2,"latenessP99Ms":1.5}\nend';

it.each([
  ['the last summary of Gatling', () => gatlingFigures(gatlingOutput), { sent: 3333, failed: 12 }],
  ['all requests of Locust', () => locustFigures(locustStatistics), { sent: 125, failed: 4 }],
  ['counters of Artillery', () => artilleryFigures(artilleryReport), { sent: 20, failed: 5 }],
  ['the last line of a k6 script', () => figuresLine(k6Output), { sent: 9, failed: 2 }],
  [
    'the line of Passgate',
    () => figuresLine('figures {"sent":9,"failed":1,"generatorCpuSeconds":0.5,"generatorMaxRssMb":80}'),
    { sent: 9, failed: 1, generatorCpuSeconds: 0.5, generatorMaxRssMb: 80 },
  ],
])('reads %s', (_name, read, want) => {
  expect(read()).toEqual(want);
});

it.each([
  ['Gatling', () => gatlingFigures('Exception in thread "main"')],
  ['Locust', () => locustFigures('[]')],
  ['Artillery', () => artilleryFigures('{"aggregate":{"counters":{}}}')],
  ['a k6 script', () => figuresLine('GoError: nothing')],
  ['a k6 script without a count', () => figuresLine('figures {"wrong":0}')],
])('never takes no figures of %s for 0', (_name, read) => {
  expect(read).toThrow();
});
