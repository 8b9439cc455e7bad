import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { memoryWorld } from '../../core/testing/memory-world.ts';
import type { GateOptions } from '../options.ts';
import { planGate } from './dry-run.ts';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'passgate-dry-'));
});
afterEach(() => rm(folder, { recursive: true }));

function plan(changes: Partial<GateOptions> = {}) {
  const world = memoryWorld({ env: process.env, cwd: folder });
  return planGate({ world, root, outDir: join(folder, 'out'), ...changes });
}

describe('a dry run', () => {
  it('names the stages and the known checks, sends no request and writes nothing', async () => {
    let requests = 0;
    const server = createServer(() => {
      requests += 1;
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const target = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
    const { judged, stages, target: found } = await plan({ target, skip: ['load'] });
    server.close();
    expect([judged, requests, await readdir(folder)]).toEqual([false, 0, []]);
    expect(found).toMatchObject({ name: target, origins: { dcr: target } });
    const counts = Object.fromEntries(stages.map(({ name, checks }) => [name, checks.length]));
    expect(counts).toMatchObject({ documents: 12, load: 0 });
    expect(counts.verify).toBeGreaterThan(300);
    expect(stages.find(({ name }) => name === 'verify')?.checks).toEqual(
      expect.arrayContaining([expect.stringMatching(/^verify\/createSession\//)]),
    );
  });

  it.each<[string, Partial<GateOptions>, string]>([
    ['an unknown stage', { only: ['verfy'] }, 'UNKNOWN_NAME'],
    [
      'a comparison that no stage makes',
      { only: ['documents'], baseline: { baseline: 'auto', save: true } },
      'USAGE',
    ],
    ['an unknown target', { target: 'nowhere' }, 'UNKNOWN_NAME'],
    ['a ref that is none', { since: 'no-such-ref' }, 'INPUT_FILE'],
    ['a baseline that is not there', { baseline: { baseline: 'none.json', save: false } }, 'INPUT_FILE'],
    ['a reference that nobody knows', { baseline: { reference: 'nowhere', save: false } }, 'UNKNOWN_NAME'],
    ['the root of a project as the folder of the report', { outDir: root }, 'CONFIG'],
    ['load that the target does not allow', { target: 'away' }, 'LOAD_NOT_ALLOWED'],
    ['a state to be left out that there is not', { target: 'mistyped', only: ['verify'] }, 'CONFIG'],
  ])('refuses %s, as the run would', async (_name, changes, code) => {
    const away = { baseUrl: 'https://sp.auth.example' };
    const mistyped = { ...away, cannotArrange: ['a viewer who *', 'a veiwer*'] };
    const config = { targets: { away, mistyped } };
    await writeFile(join(folder, 'passgate.config.ts'), `export default ${JSON.stringify(config)};`);
    await expect(plan(changes)).rejects.toMatchObject({ code, exitCode: 2 });
  });
});
