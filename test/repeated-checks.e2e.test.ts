import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Report } from '../reports/index.ts';
import { type RunningSimulator, startSimulator } from '../simulator/index.ts';
import { start } from './testing/passgate-process.ts';

/** Runs the gate, as a user does who repeats what failed: one folder, one after the other. */
let folder: string;
let simulator: RunningSimulator;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'passgate-repeated-'));
  simulator = await startSimulator();
});
afterAll(async () => {
  await simulator.close();
  await rm(folder, { recursive: true, force: true });
});

const id = 'verify/createSession/journey-the-token-opens-a-session';
const gate = (...args: string[]) => start(['gate', '--target', simulator.url, ...args], folder).ended;
const faults = (method: string, rule?: object) =>
  fetch(`${simulator.url}/_simulator/faults`, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(rule === undefined ? {} : { body: JSON.stringify(rule) }),
  });
const reportIn = async (name: string): Promise<Report> =>
  JSON.parse(await readFile(join(folder, name, 'report.json'), 'utf8'));

it('repeats one check of a red provider, and then what failed of it', async () => {
  await faults('POST', { match: { operation: 'createSession' }, fault: { kind: 'status', status: 503 } });
  const red = await gate('--rerun', id);
  expect([red.code, red.err]).toEqual([1, expect.stringContaining('1 CHECK REPEATED: FAILED')]);
  expect(red.err).toContain(`gate --target ${simulator.url}`);
  await faults('DELETE');
  const green = await gate('--rerun', id);
  expect([green.code, green.err]).toEqual([0, expect.stringContaining('1 CHECK REPEATED: PASSED')]);
  expect(green.err).not.toMatch(/^GO/m);
  const { run, stages } = await reportIn('reports/out/rerun');
  expect([run.rerun, run.options]).toEqual([[id], ['--target', simulator.url]]);
  const ran = stages.flatMap(({ name, checks }) => (name === 'report' ? [] : checks.map((one) => one.id)));
  expect(ran).toHaveLength(3);
  expect(ran).toContain(id);
});

it('never replaces the report of a whole gate, and lists all, also a damaged one', async () => {
  const whole: Report = await reportIn('reports/out/rerun');
  const { rerun: _, ...run } = whole.run;
  const [first] = whole.stages;
  const stages = whole.stages.map((stage) => {
    const { skipped: _skipped, ...ran } = stage;
    const check = { id: `${stage.name}/lint`, title: 'x', verdict: 'passed', required: true, evidence: [] };
    return stage === first || stage.skipped !== undefined
      ? { ...ran, status: 'passed', durationMs: 1, checks: [check] }
      : stage;
  });
  await writeFile(join(folder, 'reports/out/report.json'), JSON.stringify({ ...whole, run, stages }));
  const part = await gate('--only', 'documents', '--out', 'reports/out');
  expect([part.code, part.err]).toEqual([0, expect.stringMatching(/whole gate is now in .*full-/)]);
  await writeFile(join(folder, 'reports/out/rerun/report.json'), '{"schema": "passgate-report/1"');
  const listed = await start(['report', '--list', '--json'], folder).ended;
  const rows: { path: string; problem?: string; command?: string }[] = JSON.parse(listed.out);
  expect(listed.code).toBe(0);
  expect(rows.map(({ path }) => path.replace(/full-[\dTZ-]+/, 'full').slice(folder.length)).sort()).toEqual([
    '/reports/out/full/report.json',
    '/reports/out/report.json',
    '/reports/out/rerun/report.json',
  ]);
  expect(rows.filter(({ problem }) => problem !== undefined)).toHaveLength(1);
  expect(rows.some(({ command }) => command?.endsWith('only documents') === true)).toBe(true);
});

it.each([
  ['an id that nobody knows', ['--rerun', `${id}x`], /Did you mean "verify\/createSession\/journey-/],
  ['checks and stages', ['--rerun', id, '--only', 'verify'], /--rerun and --only cannot be used together/],
  ['what failed, where nothing did', ['--rerun-failed'], /Nothing failed in reports\/out/],
])('refuses %s with exit code 2', async (_name, args, says) => {
  const { code, err } = await gate(...args);
  expect([code, err]).toEqual([2, expect.stringMatching(says)]);
});
