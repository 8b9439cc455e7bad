import { access, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { memoryWorld } from '../../../core/testing/memory-world.ts';
import { figuresLine } from './figures-line.ts';
import type { PreparedPeer } from './peer.ts';
import { runPeer } from './run-peer.ts';
import { startWitness, type Witness } from './witness.ts';
import { workloads } from './workloads.ts';

/** A load generator of a few lines: each device polls once, and says that it sent `claimed`. */
const script = `
const { readFileSync, writeFileSync } = require('node:fs');
const [, fleetPath, marker] = process.argv;
writeFileSync(marker, '');
const fleet = JSON.parse(readFileSync(fleetPath, 'utf8'));
(async () => {
  for (const { url, headers } of fleet) await (await fetch(url, { headers })).text();
  console.log('figures ' + JSON.stringify({ sent: fleet.length, wrong: 0 }));
})();
`;
const size = { devices: 20, intervalMs: 3000, durationMs: 3000 };
const [plain] = workloads;

let witness: Witness;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'passgate-peers-'));
  witness = await startWitness();
});
afterAll(async () => {
  await witness.stop();
  await rm(folder, { recursive: true });
});

const peer = (marker: string, more?: string): PreparedPeer => ({
  title: 'Tool 1.0',
  command: async ({ plan, folder: given }) => {
    if (more !== undefined) await writeFile(join(given, 'more.conf'), more);
    return { command: process.execPath, args: ['-e', script, plan.fleetPath, marker], env: {} };
  },
  figuresIn: async (output) => figuresLine(output),
});

it('measures a tool by what came to the target', async () => {
  if (plain === undefined) throw new Error('There is no workload.');
  const lines: string[] = [];
  const marker = join(folder, 'ran');
  const round = {
    world: memoryWorld({}),
    witness,
    workload: plain,
    size,
    say: (text: string) => lines.push(text),
  };
  const figures = await runPeer(peer(marker), round);
  expect(figures).toMatchObject({ received: 20, ownCount: 20, failed: 0, notOk: 0, sentPercent: 100 });
  expect(lines[0]).toMatch(/^Tool 1\.0: target http:\/\/127\.0\.0\.1:\d+ resolves to 127\.0\.0\.1$/);
  expect(lines[1]).toContain('reached from 127.0.0.1 to 127.0.0.1');
});

it('does not start a tool that is told of an address beyond loopback', async () => {
  if (plain === undefined) throw new Error('There is no workload.');
  const marker = join(folder, 'must-not-run');
  const round = { world: memoryWorld({}), witness, workload: plain, size, say: () => {} };
  const running = runPeer(peer(marker, 'target: http://192.0.2.1:8080/'), round);
  await expect(running).rejects.toThrow('Tool 1.0 would send to http://192.0.2.1:8080 (192.0.2.1)');
  await expect(access(marker)).rejects.toThrow();
});
