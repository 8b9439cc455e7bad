import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { networkInterfaces, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Check, PassgateError, passing, type StageName } from '../core/index.ts';
import { memoryWorld } from '../core/testing/memory-world.ts';
import { readReport } from '../reports/index.ts';
import type { GateOptions } from './options.ts';
import type { GateContext, Stage } from './run/context.ts';
import { runGate } from './run-gate.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
let folder: string;
let outDir: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'passgate-run-'));
  outDir = join(folder, 'out');
});
afterEach(() => rm(folder, { recursive: true }));

/** An address of this machine that is not loopback. */
const ownAddress = Object.values(networkInterfaces())
  .flatMap((all) => all ?? [])
  .find(({ family, internal }) => family === 'IPv4' && !internal)?.address;

type RunChecks = (context: GateContext) => Promise<readonly Check[]>;

function stage(name: StageName, checks: RunChecks = async () => [passing(`${name}/a`, name)]): Stage {
  return { name, run: (context) => checks(context).then((all) => ({ checks: all })) };
}

const all = (['documents', 'generated', 'contracts', 'verify', 'load'] as const).map((name) => stage(name));

function gate(changes: Partial<GateOptions> = {}) {
  const world = memoryWorld({ env: process.env, cwd: folder, pid: process.pid });
  return runGate({ world, root, outDir, stages: all, ...changes });
}

describe('runGate', () => {
  it('passes only as a whole, and returns the report that it wrote', async () => {
    const { report, reportPath } = await gate();
    expect(report).toMatchObject({
      verdict: 'passed',
      exitCode: 0,
      run: { complete: true, reached: { ended: 5, asked: 5 } },
    });
    expect(report.run.commit?.sha).toMatch(/^[0-9a-f]{40}$/);
    expect(Object.keys(report.documents)).toHaveLength(4);
    expect(JSON.parse(await readFile(reportPath, 'utf8'))).toEqual(report);
  });

  it('replaces an older report with an incomplete one while it runs', async () => {
    await gate();
    let during: unknown;
    const looking = stage('documents', async () => {
      during = (await readReport(outDir)).report;
      return [passing('documents/a', 'a')];
    });
    await gate({ stages: [looking, ...all.slice(1)] });
    expect(during).toMatchObject({ verdict: 'unjudged', exitCode: 3, run: { complete: false } });
  });

  it('gives an unreachable target to the first stage that needs it, and runs no other', async () => {
    const { report } = await gate({ target: 'http://127.0.0.1:9' });
    expect(report.stages.map(({ status }) => status)).toEqual([
      'skipped',
      'skipped',
      'skipped',
      'unjudged',
      'skipped',
      'passed',
    ]);
    expect(report).toMatchObject({
      exitCode: 3,
      run: { target: { name: 'http://127.0.0.1:9', kind: 'unknown' } },
    });
  });

  it('passes the documents of a git ref to the stages, and reports that every check was required', async () => {
    const names: string[] = [];
    const looking = stage('documents', async ({ since }) => {
      names.push(...(since?.documents.keys() ?? []));
      return [passing('documents/a', 'a')];
    });
    const { report } = await gate({ since: 'HEAD', strict: true, stages: [looking, ...all.slice(1)] });
    expect(names).toEqual(['dcr', 'reggie', 'rest-v2', 'vantage-clients']);
    expect(report.run).toMatchObject({ since: 'HEAD', strict: true });
  });

  it('reads the configuration once, however many parts of a run use it', async () => {
    const reads = join(folder, 'reads');
    const config = `import { appendFileSync } from 'node:fs';
      appendFileSync(${JSON.stringify(reads)}, 'x');
      export default { targets: { nobody: { baseUrl: 'http://127.0.0.1:9' } } };`;
    await writeFile(join(folder, 'passgate.config.ts'), config);
    const { report } = await gate({ target: 'nobody' });
    expect(report.run.target).toMatchObject({ name: 'nobody', kind: 'unknown' });
    expect(report.run.target.origins?.dcr).toBe('http://127.0.0.1:9');
    expect(await readFile(reads, 'utf8')).toBe('x');
  });

  it('does not resolve a target that no stage needs', async () => {
    const started = join(folder, 'started');
    const starting = `require('node:fs').writeFileSync(${JSON.stringify(started)}, '')`;
    const self = [process.execPath, '-e', starting, '--'];
    const world = memoryWorld({ env: process.env, cwd: folder, pid: process.pid, self });
    const only = ['documents', 'generated'];
    const { report } = await gate({ world, target: 'http://127.0.0.1:9', only });
    expect(existsSync(started)).toBe(false);
    expect(report.run.target).toEqual({ name: 'http://127.0.0.1:9', kind: 'unknown' });
    expect(report.exitCode).toBe(0);
    expect(report.stages.filter(({ skipped }) => skipped?.cause === 'not-selected')).toHaveLength(3);
  });

  it.each<[string, { changes: Partial<GateOptions>; code: string }]>([
    ['an unknown stage', { changes: { skip: ['laod'] }, code: 'UNKNOWN_NAME' }],
    [
      'load on a machine elsewhere, whether it answers or not',
      { changes: { target: 'http://192.0.2.1:9' }, code: 'LOAD_NOT_ALLOWED' },
    ],
    ['a git ref that is none', { changes: { since: 'no-such-ref' }, code: 'INPUT_FILE' }],
    ['a ref that no stage looks at', { changes: { since: 'HEAD', skip: ['documents'] }, code: 'USAGE' }],
    ['an unknown target', { changes: { target: 'nowhere' }, code: 'UNKNOWN_NAME' }],
    ['the working directory as the folder of the report', { changes: { outDir: '/' }, code: 'CONFIG' }],
    ['a folder that cannot be written to', { changes: { outDir: '/dev/null/out' }, code: 'CONFIG' }],
    [
      'a mistake of the user that only a stage can see',
      {
        changes: {
          stages: [stage('load', () => Promise.reject(new PassgateError('USAGE', 'too short', 'longer')))],
        },
        code: 'USAGE',
      },
    ],
  ])('refuses %s with exit code 2', async (_name, { changes, code }) => {
    await expect(gate(changes)).rejects.toMatchObject({ code, exitCode: 2 });
  });

  it.skipIf(ownAddress === undefined)(
    'refuses load on what is not loopback before anything runs',
    async () => {
      const server = createServer((_request, response) => response.writeHead(404).end());
      await new Promise<void>((resolve) => server.listen(0, ownAddress, resolve));
      const address = server.address();
      const baseUrl = `http://${ownAddress}:${typeof address === 'object' ? address?.port : ''}`;
      const target = { baseUrl, serviceProvider: 'a', requestor: 'a', tenant: 'a' };
      const config = `export default ${JSON.stringify({ targets: { away: target } })};`;
      await writeFile(join(folder, 'passgate.config.ts'), config);
      await expect(gate({ target: 'away' })).rejects.toMatchObject({ code: 'LOAD_NOT_ALLOWED', exitCode: 2 });
      expect((await gate({ target: 'away', skip: ['load'] })).report.exitCode).toBe(0);
      server.close();
    },
  );
});
