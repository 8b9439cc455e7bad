import { expect, it } from 'vitest';
import { bucketOf } from '../../histogram.ts';
import type { Line } from '../../lines.ts';
import { FigureRecorder } from './recorder.ts';

function recording() {
  const lines: Line[] = [];
  const recorder = new FigureRecorder(2, 500, 10_000, (line) => lines.push(line));
  return { recorder, lines };
}

const finding = {
  key: 'status authorize 503',
  type: 'status',
  operation: 'authorize',
  atMs: 1,
  pointer: '',
  expected: '200',
  received: '503',
  message: 'authorize returned 503',
} as const;

it('writes each second once, with its counts', () => {
  const { recorder, lines } = recording();
  recorder.tick(600);
  recorder.due(500);
  const tally = recorder.tally('authorize');
  tally.sent();
  tally.answered(200, 7, 3, false);
  tally.connected(20);
  tally.judged(true, false);
  recorder.tick(1499);
  expect(lines).toEqual([]);
  recorder.tick(1500);
  recorder.tick(2500);
  expect(lines).toEqual([
    {
      kind: 'second',
      user: 2,
      second: 0,
      due: [0, 1],
      sent: 1,
      operations: {
        authorize: {
          requests: 1,
          statuses: { '200': 1 },
          failed: 0,
          checked: 1,
          invalid: 0,
          cached: 0,
          latency: [bucketOf(7), 1],
          latencyMaxMs: 7,
          lateness: [bucketOf(3), 1],
          latenessMaxMs: 3,
          connecting: [bucketOf(20), 1],
          connectingMaxMs: 20,
        },
      },
      findings: {},
      events: {},
    },
  ]);
});

it('counts a request as due in the second it was due in, however late it is', () => {
  const { recorder, lines } = recording();
  recorder.tick(5600);
  recorder.due(500 + 2100);
  recorder.due(500 + 5000, 3);
  recorder.flush();
  expect(lines[0]).toMatchObject({ second: 5, due: [2, 1, 5, 3] });
});

it('writes the first finding of a kind and counts all', () => {
  const { recorder, lines } = recording();
  recorder.finding(finding);
  recorder.finding({ ...finding, atMs: 2 });
  recorder.flush();
  expect(lines.map(({ kind }) => kind)).toEqual(['finding', 'second']);
  expect(lines[1]).toMatchObject({ findings: { [finding.key]: 2 } });
});

it('shows the exchange of the first finding of a kind only', () => {
  const { recorder, lines } = recording();
  const exchange = { request: { method: 'GET', url: 'http://127.0.0.1:1/', headers: {} } };
  let shown = 0;
  const show = () => {
    shown += 1;
    return exchange;
  };
  recorder.finding(finding, show);
  recorder.finding(finding, show);
  expect(shown).toBe(1);
  expect(lines[0]).toMatchObject({ exchange });
});

it('counts kinds of finding beyond the limit together', () => {
  const { recorder, lines } = recording();
  for (let kind = 0; kind < 1000; kind += 1) recorder.finding({ ...finding, key: `kind ${kind}` });
  recorder.flush();
  expect(lines.length).toBeLessThan(50);
  expect(lines.at(-1)).toMatchObject({ findings: { 'more kinds': 960 } });
});

it('keeps the counts of an operation in the same object after a line', () => {
  const { recorder, lines } = recording();
  const tally = recorder.tally('authorize');
  for (const latencyMs of [7, 9]) {
    tally.sent();
    tally.answered(200, latencyMs, 0, false);
    recorder.flush();
  }
  recorder.flush();
  expect(lines).toHaveLength(2);
  expect(lines[1]).toMatchObject({
    operations: { authorize: { requests: 1, latency: [bucketOf(9), 1], latencyMaxMs: 9 } },
  });
});

it('records neither latency nor lateness of a request without an answer', () => {
  const { recorder, lines } = recording();
  recorder.tally('authorize').sent();
  recorder.tally('authorize').unanswered();
  recorder.flush();
  expect(lines[0]).toMatchObject({
    operations: { authorize: { statuses: { '0': 1 }, failed: 1, latency: [], lateness: [] } },
  });
});
