import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Ended, start } from './testing/passgate-process.ts';

/** Nothing runs beside this: a busy machine is too slow for a calibration, which then says so. */
let folder: string;
let target: Server;
let url: string;
let requests = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'passgate-calibration-'));
  target = createServer((_request, response) => {
    requests += 1;
    response.end();
  });
  await new Promise<void>((resolve) => target.listen(0, '127.0.0.1', resolve));
  const address = target.address();
  url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
});

afterAll(async () => {
  target.close();
  await rm(folder, { recursive: true, force: true });
});

/** Other machines may be at work on the same host. */
async function measured(args: readonly string[]): Promise<Ended> {
  for (let tries = 1; ; tries += 1) {
    const ended = await start(['load', ...args], folder).ended;
    if (tries === 5 || !ended.err.includes('Not measured')) return ended;
  }
}

it('load --plan measures this machine with real k6, and sends nothing to the target', {
  timeout: 120_000,
}, async () => {
  const ended = await measured(['polling', '--devices', '100000', '--plan', '--target', url, '--json']);
  expect(ended.code).toBe(0);
  const { costs, runners, machine, target: seen } = JSON.parse(ended.out);
  expect(costs).toMatchObject({ source: 'calibration' });
  expect(costs.cpuMsPerRequest.identical).toBeGreaterThan(0.01);
  expect(costs.cpuMsPerRequest.identical).toBeLessThan(5);
  expect(costs.memoryBytes.perDevice).toBeGreaterThan(200);
  expect(costs.memoryBytes.perDevice).toBeLessThan(20_000);
  expect(costs.bytesPerRequest.sent).toBeGreaterThan(200);
  expect(runners).toBeGreaterThanOrEqual(1);
  expect(machine.limits.length).toBeGreaterThanOrEqual(2);
  expect(seen.start.operations.getProfileByCode).toBeGreaterThan(6000);
  const [address, answer] = ended.err.split('\n');
  expect(address).toMatch(/^calibration against http:\/\/127\.0\.0\.1:\d+ resolves to 127\.0\.0\.1$/);
  expect(answer).toMatch(/^100,000 devices every 15 s: \d+ runners?, [\d.]+ cores?, [\d.]+ [MG]B, /);
  expect(ended.err).toContain('Costs measured on this machine just now');
  expect(requests).toBe(0);
});
