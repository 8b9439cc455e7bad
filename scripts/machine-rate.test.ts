import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { memoryWorld } from '../core/testing/memory-world.ts';
import { measureMachine } from './machine-rate.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
/** Where there is no k6, a calibration says so. */
const world = memoryWorld({ cwd: root, env: { PASSGATE_K6: '/nowhere/k6', HOME: '/nowhere' } });

const measure = (devices: number, intervalMs: number) => {
  const run = { scenario: 'polling', devices, intervalMs };
  return measureMachine({ world, root }, { run, target: undefined, threshold: [], onNotice: () => {} });
};

it('measures nothing before a load that is not large', async () => {
  expect(await measure(50_000, 15_000)).toEqual({});
});

it('leaves it to the run to refuse what no run can have', async () => {
  expect(await measure(100_000, 1000)).toEqual({});
});

it('says before a large load that nothing could be measured', async () => {
  const { warning, expectedRate } = await measure(100_000, 5000);
  expect(warning).toMatch(/^What this machine can send was not measured: .*k6/);
  expect(expectedRate).toBeUndefined();
});

it('says where the measurement sends, before its first request', async () => {
  const interrupted = new AbortController();
  const notices: string[] = [];
  const measured = measureMachine(
    { world: { ...memoryWorld({ cwd: root, env: process.env }), signal: interrupted.signal }, root },
    {
      run: { scenario: 'polling', devices: 100_000, intervalMs: 5000 },
      target: undefined,
      threshold: [],
      onNotice: (text) => {
        notices.push(text);
        interrupted.abort();
      },
    },
  );
  await expect(measured).rejects.toThrow();
  expect(notices[0]).toMatch(
    /^calibration against http:\/\/127\.0\.0\.1:\d+ resolves to 127\.0\.0\.1: 10 s at most/,
  );
});
