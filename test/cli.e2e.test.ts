import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root, start } from './passgate-process.ts';

const patient = { timeout: 60_000 };

describe('the real command line, from another folder', () => {
  it.each<[string, { args: string[]; says: string }]>([
    ['command', { args: ['simulat'], says: 'Did you mean "simulate"?' }],
    ['flag', { args: ['gate', '--jsn'], says: 'Did you mean "--json"?' }],
    ['scenario', { args: ['load', 'throttle'], says: 'Did you mean "throttling"?' }],
  ])('exits with 2 on an unknown %s', patient, async (_name, { args, says }) => {
    const { code, out, err } = await start(args, tmpdir()).ended;
    expect(err).toContain(says);
    expect([code, out]).toEqual([2, '']);
  });
});

describe('passgate simulate', () => {
  it.each<[string, 'SIGTERM' | 'disconnect']>([
    ['a signal', 'SIGTERM'],
    ['the end of its parent', 'disconnect'],
  ])('prints one line of JSON and ends with 0 at %s', patient, async (_name, how) => {
    const command = ['--import', import.meta.resolve('tsx'), join(root, 'scripts/passgate.ts'), 'simulate'];
    const child = spawn(process.execPath, command, {
      cwd: tmpdir(),
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    });
    let out = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      out += chunk;
    });
    await expect.poll(() => out, { timeout: 30_000 }).toContain('\n');
    const { url } = JSON.parse(out);
    expect((await fetch(`${url}/_simulator/health`)).status).toBe(200);
    const ended = once(child, 'exit');
    if (how === 'disconnect') child.disconnect();
    else child.kill(how);
    expect((await ended)[0]).toBe(0);
    expect(out.trim().split('\n')).toHaveLength(1);
  });
});
