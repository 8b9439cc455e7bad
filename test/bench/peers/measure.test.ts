import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { memoryWorld } from '../../../core/testing/memory-world.ts';
import { installed } from './installed.ts';
import { contestantsOf, preparePeers } from './measure.ts';
import { passgate } from './passgate.ts';
import type { Peer, PreparedPeer } from './peer.ts';

const ready: PreparedPeer = {
  title: 'Tool 1.0',
  command: () => Promise.reject(new Error('not run here')),
  figuresIn: () => Promise.reject(new Error('not run here')),
};
const tool = (name: Peer['name'], mostDevices?: number): Peer => ({
  name,
  judged: { plain: 'status only', different: 'status only', 'sign-ins': 'status only' },
  ...(mostDevices === undefined ? {} : { mostDevices }),
  prepare: async () => ready,
});

it('measures Passgate with as many devices as a tool that is given fewer', () => {
  const tools = [passgate, tool('gatling'), tool('k6', 100), tool('artillery', 100)].map((peer) => ({
    peer,
    prepared: ready,
  }));
  const names = (devices: number) =>
    contestantsOf(tools, devices).map((each) => `${each.tool.peer.name} ${each.devices}`);
  expect(names(1000)).toEqual(['passgate 1000', 'gatling 1000', 'passgate 100', 'k6 100', 'artillery 100']);
  expect(names(50)).toEqual(['passgate 50', 'gatling 50', 'k6 50', 'artillery 50']);
});

it('goes on without a tool that cannot be installed, and says why in one line', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'passgate-peers-'));
  try {
    const world = memoryWorld({ env: { PASSGATE_CACHE: folder, PATH: process.env.PATH ?? '' } });
    const script = "console.error('looking\\n[ERROR] no such version\\nmore'); process.exit(1)";
    const failing: Peer = {
      ...tool('gatling'),
      prepare: async () => {
        await installed(world, 'gatling', '9.9', (_, run) => run(process.execPath, ['-e', script], folder));
        return ready;
      },
    };
    const missing: Peer = {
      ...tool('locust'),
      prepare: async () => {
        await installed(world, 'locust', '1', (_, run) => run('no-such-program', [], folder));
        return ready;
      },
    };
    const [first, second, third] = await preparePeers([failing, missing, tool('k6')], world);
    expect(first?.reason).toBe('gatling 9.9 could not be installed: [ERROR] no such version');
    expect(second?.reason).toContain('no-such-program');
    expect(third?.prepared).toBe(ready);
  } finally {
    await rm(folder, { recursive: true });
  }
});
