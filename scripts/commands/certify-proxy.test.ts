import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PassThrough } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type MemoryWorld, memoryWorld } from '../../core/testing/memory-world.ts';
import { readReport } from '../../reports/index.ts';
import { type RunningSimulator, startSimulator } from '../../simulator/index.ts';
import { main } from '../main.ts';
import { certifyCommand } from './certify.ts';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
let folder: string;
let simulator: RunningSimulator;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'passgate-certify-proxy-'));
  simulator = await startSimulator();
});
afterAll(async () => {
  await simulator.close();
  await rm(folder, { recursive: true });
});

/** Runs the command and a client that registers through its proxy. */
async function record(
  out: string,
  end: (world: MemoryWorld, stdin: PassThrough) => void,
  options: readonly string[] = [],
) {
  const stdin = new PassThrough();
  const argv = ['certify', '--proxy', simulator.url, '--out', out, ...options];
  const world = memoryWorld({ argv, cwd: folder, env: process.env, pid: process.pid, stdin });
  const ended = main(world, root, [certifyCommand]);
  const printed = () => `${world.stdoutText()}${world.stderrText()}`;
  await expect.poll(printed, { timeout: 20_000 }).toContain('"url"');
  const [line = ''] = /^\{"url".*$/m.exec(printed()) ?? [];
  const { url }: { url: string } = JSON.parse(line);
  const statement = await (await fetch(`${simulator.url}/_simulator/software-statement`)).text();
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(`${url}/o/client/register`, { method: 'POST', headers, body: statement });
  expect(answer.status).toBe(201);
  end(world, stdin);
  return { code: await ended, err: world.stderrText(), out: world.stdoutText(), statement };
}

describe('passgate certify --proxy', { timeout: 40_000 }, () => {
  it('judges what passed once a line is entered, and keeps the recording without secrets', async () => {
    const { statement } = await record('entered', (_world, stdin) => stdin.write('\n'));
    const { report } = await readReport(join(folder, 'entered'));
    expect(report.certificate?.recording).toMatchObject({
      source: 'proxy',
      file: 'entered/recording.har',
      exchanges: 1,
      recognised: 1,
    });
    const har = await readFile(join(folder, 'entered/recording.har'), 'utf8');
    expect(har).toContain('/o/client/register');
    const { software_statement: secret }: { software_statement: string } = JSON.parse(statement);
    expect(har).not.toContain(secret);
  });

  it('prints one JSON document on standard output where that is asked for', async () => {
    const { out } = await record('json', (_world, stdin) => stdin.write('\n'), ['--json']);
    expect(JSON.parse(out)).toMatchObject({ verdict: 'unjudged', exitCode: 3 });
  });

  it('returns exit code 3 when it is interrupted, and names the recording', async () => {
    const { code } = await record('interrupted', (world) => world.interrupt());
    expect(code).toBe(3);
    const { report } = await readReport(join(folder, 'interrupted'));
    expect(report).toMatchObject({ verdict: 'unjudged', run: { complete: false } });
    expect(await readFile(join(folder, 'interrupted/recording.har'), 'utf8')).toContain('/o/client/register');
  });
});
