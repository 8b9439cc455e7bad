import { expect, it } from 'vitest';
import type { LoadMeasurement } from '../../core/index.ts';
import { everyLoadFigure } from '../testing/measured.ts';
import { loadSection } from './load.ts';
import { figureRows } from './load-figures.ts';

const bare: LoadMeasurement = {
  scenario: 'polling',
  devices: 3,
  requests: { due: 3, sent: 3, failed: 0 },
  rate: { due: 1, achieved: 1 },
  validation: { mode: 'off', checked: 0, invalid: 0, remembered: 0 },
  throttled: 0,
  operations: [{ operation: 'getSession', requests: 3, statuses: { 0: 3 }, invalid: 0 }],
  series: [{ second: 0, due: 3, sent: 0, throttled: 0, invalid: 0, failed: 0 }],
  k6: { version: '2.2.0', exitCode: 0 },
};

it('has no row for an unmeasured figure', () => {
  expect(figureRows(bare).map(({ label }) => label)).toEqual([
    'validation',
    'rate',
    'requests',
    'failed',
    '429s',
  ]);
});

it('has an empty cell for an unmeasured figure', () => {
  const cells = [...(loadSection([bare])?.text ?? '').matchAll(/<td>(.*?)<\/td>/g)].map(([, text]) => text);
  expect(cells).toEqual([
    '3',
    'no response: 3',
    '0',
    '',
    '',
    '3',
    '0',
    '0',
    '0',
    '0',
    '',
    '',
    '',
    '',
    '',
    '',
  ]);
});

it('says of each figure how it is known', () => {
  const full = everyLoadFigure();
  const rows = figureRows({ ...full, k6: { ...full.k6, cpuSeconds: 1, maxRssBytes: 2e6 } });
  expect(Object.fromEntries(rows.map(({ label, how }) => [label, how]))).toEqual({
    profile: 'setting of the run',
    interval: 'setting of the run',
    'steady time': 'setting of the run',
    ramp: 'setting of the run',
    'set-up': 'exact, not part of the other figures',
    connections: 'setting of the run',
    validation: 'setting of the run',
    rate: 'exact',
    requests: 'exact',
    dropped: 'exact',
    failed: 'exact',
    '429s': 'exact',
    'invalid bodies': 'a sample of the responses',
    lateness: 'all, accurate to 1 %',
    latency: 'all, accurate to 1 %',
    'k6 CPU': 'exact',
    'k6 memory': 'highest sample',
  });
});

it('says of each chart, and of the limiter, how its figures are known', () => {
  const page = loadSection([everyLoadFigure()])?.text ?? '';
  const captions = [...page.matchAll(/data-chart="[^"]+"[^>]*><figcaption>(.*?)<\/figcaption>/g)];
  expect(captions).toHaveLength(9);
  for (const [, caption] of captions) expect(caption).toMatch(/<span class="how">[^<]+<\/span>$/);
  expect(page).toMatch(
    /contradict the nearest model. <span class="how">estimates from samples, with 95 % intervals/,
  );
  expect(page.match(/class="documented"/g)).toHaveLength(2);
});

it('draws a limiter against the limit that its target declares', () => {
  const { limiter = expect.fail(), ...rest } = everyLoadFigure();
  const declared = { ratePerSecond: 5, burst: 20 };
  const page = loadSection([{ ...rest, limiter: { ...limiter, declared } }])?.text ?? '';
  expect(page).toContain('; declared 5');
  expect(page).toContain('; declared 20');
  expect(page).not.toContain('; documented');
});
