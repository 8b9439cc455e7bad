import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMasker, filesUnder, type Target } from '../core/index.ts';
import { memoryWorld } from '../core/testing/memory-world.ts';
import { linePrefix } from '../load/lines.ts';
import { runnerPlan } from '../load/plan/runner-plan.ts';
import { prepareLoad } from '../load/run/prepare-load.ts';
import { runRecordOf } from '../load/run/run-record.ts';
import { segmentFlags } from '../load/virtual-users.ts';
import type { Report } from '../reports/index.ts';
import { type RunningSimulator, startSimulator } from '../simulator/index.ts';
import { realTargetAt, targetAt, untilEndedJudged } from './testing/load-place.ts';
import { startMisbehavingProxy } from './testing/misbehaving-proxy.ts';
import { type Ended, type Running, root, start } from './testing/passgate-process.ts';

/** Real k6 processes as they are started elsewhere, the real command that collects from them, and a simulator that counts. */
const k6Path = process.env.PASSGATE_K6 ?? 'k6';
const token = 'a-token-of-this-run';
const devices = 60;
const durationMs = 12_000;
const runners = 2;
let folder: string;
const cleanUp: (() => unknown)[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'passgate-load-collect-'));
});
afterAll(async () => {
  for (const work of cleanUp) await work();
  await rm(folder, { recursive: true, force: true });
});

interface Place {
  readonly simulator: RunningSimulator;
  readonly run: string;
  readonly runFolder: string;
  readonly outDir: string;
}

/** Writes a run folder, as whoever prepares a run for elsewhere does. */
async function prepared(
  name: string,
  targetOf = async (simulator: RunningSimulator): Promise<Target> => targetAt(simulator.url),
): Promise<Place> {
  const simulator = await startSimulator();
  cleanUp.push(() => simulator.close());
  const target = await targetOf(simulator);
  const runFolder = join(folder, name);
  const options = {
    ...{
      world: memoryWorld({ env: process.env }),
      root,
      k6Path,
      scenario: 'polling',
      target,
    },
    ...{ allowed: { hosts: {}, sentences: [] }, devices, intervalMs: 3000, durationMs, runners },
    ...{ outDir: runFolder, masker: createMasker() },
  };
  const { plan, k6Version } = await prepareLoad(options);
  await writeFile(join(runFolder, 'plan.json'), JSON.stringify(runnerPlan(plan, options.target)));
  await writeFile(join(runFolder, 'run.json'), JSON.stringify(runRecordOf(options, plan, k6Version)));
  return { simulator, run: plan.run, runFolder, outDir: join(folder, `${name}-out`) };
}

async function collect(
  { runFolder, outDir }: Place,
  port = '0',
  { cwd = folder, env = {} }: { readonly cwd?: string; readonly env?: Record<string, string> } = {},
): Promise<{ command: Running; url: string }> {
  const args = ['collect', runFolder, '--out', outDir, '--port', port, '--json'];
  const command = start(args, cwd, undefined, { PASSGATE_TOKEN: token, ...env });
  cleanUp.push(() => killed(command.pid));
  await expect.poll(() => command.out(), { timeout: 40_000 }).toContain('"url"');
  return { command, url: JSON.parse(command.out().split('\n')[0] ?? '').url };
}

/** Starts a runner as its machine would: stock k6, and nothing but the environment of a runner. */
function startRunner({ runFolder }: Place, runner: number, url: string): ChildProcess {
  const child = spawn(
    k6Path,
    [
      ...['run', '--quiet', '--no-usage-report', '--summary-mode', 'disabled'],
      ...segmentFlags(runners, runner),
      `--log-output=file=${join(runFolder, `runner-${runner + 1}.log`)}`,
      join(runFolder, 'bundle.js'),
    ],
    {
      env: {
        PATH: process.env.PATH,
        HOME: folder,
        PASSGATE_LOAD_PLAN: join(runFolder, 'plan.json'),
        PASSGATE_RUNNER: `fleet-${runner + 1}`,
        PASSGATE_COLLECTOR: url,
        PASSGATE_TOKEN: token,
      },
      stdio: 'ignore',
    },
  );
  cleanUp.push(() => killed(child.pid));
  return child;
}

function killed(pid: number | undefined): void {
  try {
    if (pid !== undefined) process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

/** What the simulator served to devices, by operation. */
async function served({ url }: RunningSimulator): Promise<Record<string, number>> {
  const text = await (await fetch(`${url}/_simulator/journal`)).text();
  const counts: Record<string, number> = {};
  for (const line of text.split('\n').filter((one) => one !== '')) {
    const { operation } = JSON.parse(line);
    if (typeof operation === 'string') counts[operation] = (counts[operation] ?? 0) + 1;
  }
  return counts;
}

const reportIn = ({ out }: Ended): Report => JSON.parse(out.slice(out.indexOf('\n')));
const countedIn = ({ load }: Report): Record<string, number> =>
  Object.fromEntries((load[0]?.operations ?? []).map(({ operation, requests }) => [operation, requests]));
const completeIn = ({ stages }: Report) =>
  stages.flatMap(({ checks }) => checks).find(({ id }) => id.endsWith('/runners-complete'));

const seconds = (count: number) => new Promise((resolve) => setTimeout(resolve, count * 1000));

/** Delivers all lines that a runner has printed so far once more, by user. */
async function replay({ runFolder, run }: Place, url: string): Promise<number[]> {
  const text = await readFile(join(runFolder, 'runner-1.log'), 'utf8');
  const byUser = new Map<number, string[]>();
  for (const line of text
    .split('\n')
    .filter((one) => one.includes(linePrefix) && one.endsWith('source=console'))) {
    const printed: string = JSON.parse(/ msg=(".*") source=console$/.exec(line)?.[1] ?? '""');
    const { user } = JSON.parse(printed.slice(linePrefix.length));
    byUser.set(user, [...(byUser.get(user) ?? []), printed]);
  }
  const headers = { authorization: `Bearer ${token}` };
  const answers = [...byUser.values()].map(async (lines) => {
    const init = { method: 'POST', headers, body: lines.join('\n') };
    return (await fetch(`${url}/runs/${run}/lines`, init)).status;
  });
  return Promise.all(answers);
}

/** Each has a target and a folder of its own. */
describe.concurrent('two runners and a collector', { timeout: 240_000 }, () => {
  it('count exactly what the target served, though the collector is killed and a runner delivers twice', async () => {
    const place = await prepared('exact');
    const first = await collect(place);
    const { port } = new URL(first.url);
    const k6 = [0, 1].map((runner) => startRunner(place, runner, first.url));
    await seconds(8);
    killed(first.command.pid);
    await first.command.ended;
    await seconds(3);
    const second = await collect(place, port);
    await seconds(2);
    expect(await replay(place, second.url)).toEqual([200, 200]);
    const exits = await Promise.all(k6.map((child) => once(child, 'exit')));
    expect(exits.map(([code]) => code)).toEqual([0, 0]);
    const ended = await second.command.ended;
    const report = reportIn(ended);
    expect(countedIn(report)).toEqual(await served(place.simulator));
    expect(completeIn(report)).toMatchObject({ verdict: 'passed' });
    expect(report.load[0]?.runners?.map(({ state }) => state)).toEqual(['complete', 'complete']);
    // On a busy machine a run may rightly say that its runners could not keep up.
    expect([0, 3], ended.err).toContain(ended.code);

    // The logs alone say the same.
    const machines = ['one', 'two'].map((name) => join(folder, name));
    for (const [index, machine] of machines.entries()) {
      await mkdir(machine);
      await copyFile(join(place.runFolder, `runner-${index + 1}.log`), join(machine, 'k6.txt'));
    }
    await copyFile(join(place.runFolder, 'run.json'), join(machines[0] ?? '', 'run.json'));
    const merged = await start(['report', ...machines.reverse(), '--out', 'merged', '--json'], folder).ended;
    expect(merged.code, merged.err).toBe(ended.code);
    const { setUp: _, ...figures } = JSON.parse(merged.out).load[0];
    const { setUp: __, ...collected } = report.load[0] ?? { setUp: undefined };
    expect(figures).toEqual(collected);
  });

  it('are unjudged where one is killed, and the report names it with what the other saw', async () => {
    const place = await prepared('killed');
    const { command, url } = await collect(place);
    const [one, two] = [0, 1].map((runner) => startRunner(place, runner, url));
    await seconds(10);
    killed(two?.pid);
    if (one !== undefined) await once(one, 'exit');
    const ended = await command.ended;
    expect(ended.code, ended.err).toBe(3);
    const report = reportIn(ended);
    const complete = completeIn(report);
    expect(complete?.verdict).toBe('unjudged');
    expect(complete?.evidence.map(({ message }) => message)).toEqual([
      expect.stringMatching(
        /^runner 2 is incomplete: 0 of its virtual users reported their end, last heard at 20\d\d-/,
      ),
    ]);
    expect(report.load[0]?.runners?.map(({ state }) => state)).toEqual(['complete', 'lost']);
    expect(report.load[0]?.requests.sent).toBeGreaterThan(devices / 2);
    expect(
      report.stages.flatMap(({ checks }) => checks).filter(({ verdict }) => verdict === 'failed'),
    ).toEqual([]);
  });

  it('are counted exactly or unjudged where one stands still for ten seconds', async () => {
    const place = await prepared('stopped');
    const { command, url } = await collect(place);
    const [one, two] = [0, 1].map((runner) => startRunner(place, runner, url));
    await seconds(7);
    process.kill(two?.pid ?? 0, 'SIGSTOP');
    await seconds(10);
    process.kill(two?.pid ?? 0, 'SIGCONT');
    for (const child of [one, two]) if (child?.exitCode === null) await once(child, 'exit');
    const ended = await command.ended;
    const report = reportIn(ended);
    const isExact =
      JSON.stringify(countedIn(report)) === JSON.stringify(sorted(await served(place.simulator)));
    expect(isExact || ended.code === 3, ended.err).toBe(true);
    expect(ended.code, ended.err).not.toBe(1);
  });

  it('load a real provider with what the collector alone knows, and leave no secret behind', async () => {
    const place = await prepared('real', async (simulator) => {
      const proxy = await startMisbehavingProxy(simulator.url, (answer) => {
        if (answer.path.startsWith('/_simulator'))
          Object.assign(answer, { status: 404, body: 'no such page' });
        return undefined;
      });
      cleanUp.push(() => proxy.close());
      return { ...realTargetAt(proxy.url), name: 'real', signIn: async () => {} };
    });
    const { origins } = JSON.parse(await readFile(join(place.runFolder, 'run.json'), 'utf8')).target;
    const cwd = join(folder, 'configured');
    await mkdir(cwd);
    const config = [
      "import { defineConfig, signInWithForm } from 'passgate';",
      'const signIn = ({ url, redirectUrl, signal }) =>',
      "  signInWithForm({ url, redirectUrl, signal, fields: { outcome: 'login' } });",
      `export default defineConfig({ targets: { real: { baseUrl: '${origins.dcr}', signIn } } });`,
    ];
    await writeFile(join(cwd, 'passgate.config.mjs'), config.join('\n'));
    const answer = await fetch(`${place.simulator.url}/_simulator/software-statement`);
    const { software_statement: statement }: { software_statement: string } = JSON.parse(await answer.text());
    const { command, url } = await collect(place, '0', {
      cwd,
      env: { PASSGATE_SOFTWARE_STATEMENT: statement },
    });
    const fleet = join(place.outDir, 'collect', 'fleet.jsonl');
    await expect
      .poll(
        () =>
          stat(fleet).then(
            () => true,
            () => false,
          ),
        { timeout: 60_000 },
      )
      .toBe(true);
    const [, ...shares] = (await readFile(fleet, 'utf8')).split('\n').filter((line) => line !== '');
    const tokens = shares.flatMap((share) => {
      const [, ...rows] = String(JSON.parse(share)).split('\n');
      return rows.map((row) => row.split('\t')[3] ?? '');
    });
    expect(new Set(tokens).size).toBe(devices);
    const k6 = [0, 1].map((runner) => startRunner(place, runner, url));
    await Promise.all(k6.map((child) => once(child, 'exit')));
    const ended = await command.ended;
    expect([0, 3], ended.err).toContain(ended.code);
    const report = reportIn(ended);
    expect(report.load[0]?.setUp?.requests).toBe(3 * devices + 1);
    expect(report.run.target).toMatchObject({ name: 'real', kind: 'provider' });
    // Viewers signed in by the hook, and their devices went on.
    expect(countedIn(report).authorize).toBeGreaterThan(0);
    expect(completeIn(report)?.verdict).toBe('passed');
    for (const path of [place.runFolder, place.outDir]) {
      for (const name of await filesUnder(path)) {
        const text = await readFile(join(path, name), 'utf8');
        const found = [statement, token, ...tokens].filter((secret) => text.includes(secret));
        expect(found, name).toEqual([]);
      }
    }
    expect(
      [statement, token, ...tokens].filter((secret) => (ended.err + ended.out).includes(secret)),
    ).toEqual([]);
  });

  it('of the same number are one: the second gets no devices, and the run is exact', async () => {
    let place = await prepared('doubled');
    let tries = 0;
    const ended = await untilEndedJudged(async () => {
      tries += 1;
      if (tries > 1) place = await prepared(`doubled-${tries}`);
      const { command, url } = await collect(place);
      const k6 = [0, 1, 1].map((runner) => startRunner(place, runner, url));
      await Promise.all(k6.map((child) => once(child, 'exit')));
      return command.ended;
    });
    expect([0, 3], ended.err).toContain(ended.code);
    expect(completeIn(reportIn(ended))?.verdict).toBe('passed');
    expect(countedIn(reportIn(ended))).toEqual(await served(place.simulator));
  });
});

const sorted = (counts: Record<string, number>): Record<string, number> =>
  Object.fromEntries(Object.entries(counts).sort(([a], [b]) => a.localeCompare(b)));
