import { existsSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Check, processTree } from '../core/index.ts';
import { readReport } from '../reports/index.ts';
import { type RunningSimulator, startSimulator } from '../simulator/index.ts';
import { type PassingAnswer, startMisbehavingProxy } from './testing/misbehaving-proxy.ts';
import { root, start } from './testing/passgate-process.ts';

const limitMs = 120_000;
let folder: string;
let simulator: RunningSimulator;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'passgate-gate-'));
  simulator = await startSimulator();
});
afterAll(async () => {
  await simulator.close();
  await rm(folder, { recursive: true, force: true });
});

async function gate(out: string, ...args: string[]) {
  const ended = await start(['gate', '--out', out, ...args], folder).ended;
  return { ...ended, summary: ended.err.slice(ended.err.indexOf('\n\n') + 2) };
}

async function gateThrough(
  origin: string,
  spoil: (answer: PassingAnswer) => undefined,
  [out, ...args]: [string, ...string[]],
) {
  const proxy = await startMisbehavingProxy(origin, spoil);
  try {
    return await gate(out, ...args, '--target', proxy.url);
  } finally {
    await proxy.close();
  }
}

describe('the gate against a provider behind a proxy', { timeout: limitMs }, () => {
  let spoilt: Awaited<ReturnType<typeof gate>>;
  let checks: readonly Check[];
  beforeAll(async () => {
    const lax = await startSimulator({ rateLimit: 'off' });
    const spoil = (answer: PassingAnswer): undefined => {
      if (answer.path === '/o/client/token' && answer.status === 201) answer.status = 200;
      if (!answer.path.endsWith('/sessions') || answer.status !== 200) return;
      const { code: _gone, ...rest } = JSON.parse(answer.body);
      answer.body = JSON.stringify(rest);
    };
    const few = ['--only', 'verify,load', '--devices', '40', '--duration', '5s'];
    spoilt = await gateThrough(lax.url, spoil, ['spoilt', ...few]);
    await lax.close();
    const { report } = await readReport(join(folder, 'spoilt'));
    checks = report.stages.flatMap((stage) => stage.checks);
  }, limitMs);
  const inVerify = ({ id }: Check) => id.startsWith('verify/');

  it('names operation and place of a property that is gone and a status that is another, and notices by contract and under load that nobody is throttled', () => {
    const { code, summary } = spoilt;
    const failed = checks.filter(({ verdict }) => verdict === 'failed');
    const of = (operation: string) =>
      failed.filter((check) => check.operation === operation).flatMap(({ evidence }) => evidence);
    expect(of('createSession').map(({ pointer }) => pointer)).toContain('/code');
    expect(of('issueToken')).toContainEqual(
      expect.objectContaining({ kind: 'status', expected: '201', received: '200' }),
    );
    expect(failed.map(({ id }) => id)).toContainEqual(expect.stringMatching(/^load\/throttling\//));
    // Where the limit is off, no device can have used it up: that the control API says so is no fault of a provider.
    expect(checks).toContainEqual(
      expect.objectContaining({ id: 'verify/set-up/simulator-states', verdict: 'unjudged', required: true }),
    );
    expect(summary).toMatch(/^NO GO — .*issueToken/m);
    expect(summary).toMatch(/expected +.*201[\s\S]*received +.*200/);
    expect(summary).toMatch(/at +\/code\n/);
    expect(code).toBe(1);
  });

  it('holds what the proxy does not change', () => {
    const failed = checks.filter((check) => inVerify(check) && check.verdict === 'failed');
    expect(new Set(failed.map(({ operation }) => operation))).toEqual(
      new Set(['createSession', 'issueToken']),
    );
    expect(checks.filter((check) => inVerify(check) && check.verdict === 'passed').length).toBeGreaterThan(
      400,
    );
  });

  it('holds all the rest where the proxy changes nothing, and says that it is no full gate', async () => {
    const left = checks.filter((check) => inVerify(check) && check.verdict !== 'passed');
    const ids = left.map(({ id }) => id).filter((id) => !id.startsWith('verify/set-up/'));
    const again = ids.flatMap((id) => ['--rerun', id]);
    const { code, summary } = await gateThrough(simulator.url, () => {}, ['same', ...again]);
    expect(summary).toMatch(new RegExp(`^${ids.length} CHECKS REPEATED: PASSED`, 'm'));
    expect(code).toBe(0);
  });
});

describe('the gate without a provider', () => {
  it('says that nothing answers, and ends with 3 without waiting for it', {
    timeout: limitMs,
  }, async () => {
    const { code, summary, durationMs } = await gate('out', '--target', 'http://127.0.0.1:9');
    expect(summary).toMatch(
      /^NOT JUDGED — .*Nothing answers at\s+http:\/\/127\.0\.0\.1:9: it refuses connections/m,
    );
    expect(code).toBe(3);
    expect(durationMs).toBeLessThan(30_000);
  });
});

describe('an interrupted gate', () => {
  it.each([
    ['contracts', 'report.json'],
    ['verify', 'report.json'],
    ['load', 'load/polling/bundle.js'],
  ])('leaves no process and an honest report during %s', { timeout: limitMs }, async (stage, sign) => {
    const out = join(folder, `cut-${stage}`);
    const running = start(['gate', '--out', out, '--only', stage], folder);
    await expect.poll(() => existsSync(join(out, sign)), { timeout: 60_000 }).toBe(true);
    const below = await descendants(running.pid);
    running.interrupt();
    const { code, err } = await running.ended;
    const { report } = await readReport(out);
    expect(err).toContain(`NOT JUDGED — the run was cut short during ${stage} after 0 of 1 stage`);
    expect(report.run).toMatchObject({ complete: false, reached: { ended: 0, during: stage } });
    expect(code).toBe(3);
    for (const pid of below) expect(await processTree(pid, process.platform)).toEqual([]);
  });
});

describe('a document edited without generating', () => {
  it('fails generate --check and the gate, and names the command that mends it', {
    timeout: limitMs,
  }, async () => {
    const copy = join(folder, 'copy');
    for (const room of [
      'core',
      'openapi',
      'contracts',
      'simulator',
      'targets',
      'baseline',
      'reports',
      'gate',
      'scripts',
      'package.json',
    ]) {
      await cp(join(root, room), join(copy, room), { recursive: true });
    }
    await symlink(join(root, 'node_modules'), join(copy, 'node_modules'));
    const document = join(copy, 'openapi/dcr.yaml');
    const text = await readFile(document, 'utf8');
    await writeFile(document, text.replace('openapi: 3.1.0', 'openapi: 3.1.0\n# one line more'));
    const check = await start(['generate', '--check'], copy, copy).ended;
    expect(check.err).toMatch(/fix: .*passgate generate/);
    expect(check.code).toBe(1);
    const drifted = await start(['gate', '--only', 'generated'], copy, copy).ended;
    expect(drifted.err).toMatch(/fix +.*passgate generate[\s\S]*NO GO — /);
    expect(drifted.code).toBe(1);
  });
});

/** The processes below one, once there are some that it started for its work. */
async function descendants(pid: number): Promise<number[]> {
  const mostTries = 600;
  for (let tries = 0; tries < mostTries; tries += 1) {
    const below = (await processTree(pid, process.platform)).filter((row) => row.pid !== pid);
    // The transformer of TypeScript is there only as long as its cache is cold.
    const commands = await Promise.all(
      below.map(({ pid: each }) => readFile(`/proc/${each}/cmdline`, 'utf8').catch(() => '')),
    );
    if (commands.some((command) => !command.includes('esbuild'))) return below.map((row) => row.pid);
    await sleep(50);
  }
  throw new Error('no process was started');
}
