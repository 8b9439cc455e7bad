import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { StageName, StageResult } from '../core/index.ts';
import { memoryWorld } from '../core/testing/memory-world.ts';
import type { Report } from '../reports/index.ts';
import { failing, passing, reportWith, skippedStage, stageOf } from '../reports/testing/example.ts';
import { rerunFailedLine } from './rerun-failed.ts';

let cwd: string;
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'passgate-rerun-failed-'));
});
afterEach(() => rm(cwd, { recursive: true, force: true }));

interface Ran {
  /** Minutes after the first. */
  readonly at: number;
  readonly options?: readonly string[];
  readonly target?: string;
  readonly rerun?: readonly string[];
  /** Whether each check passed, by id; stages that are not named did not run. */
  readonly checks: Readonly<Record<string, boolean>>;
}

const stages: readonly StageName[] = ['documents', 'verify', 'load'];

function reportOf({ at, options = [], target = 'simulator', rerun, checks }: Ran): Report {
  const ran = stages.map((name): StageResult => {
    const own = Object.entries(checks).filter(([id]) => id.startsWith(`${name}/`));
    if (own.length === 0) return skippedStage(name, 'not-selected');
    const status = own.every(([, isPassed]) => isPassed) ? 'passed' : 'failed';
    return stageOf(
      name,
      status,
      own.map(([id, isPassed]) => (isPassed ? passing(id) : failing(id, 'logout'))),
    );
  });
  const isGreen = Object.values(checks).every((isPassed) => isPassed);
  const { run } = reportWith();
  return reportWith({
    verdict: isGreen ? 'passed' : 'failed',
    exitCode: isGreen ? 0 : 1,
    stages: ran,
    run: {
      ...run,
      command: ['gate'],
      options,
      target: { name: target, kind: 'simulator' },
      startedAt: new Date(Date.UTC(2026, 10, 21, 11, at)).toISOString(),
      ...(rerun === undefined ? {} : { rerun }),
    },
  });
}

async function lineAfter(reports: Readonly<Record<string, Ran>>) {
  for (const [folder, ran] of Object.entries(reports)) {
    const path = join(cwd, folder, 'report.json');
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, JSON.stringify(reportOf(ran)));
  }
  const world = memoryWorld({ cwd, argv: ['gate', '--rerun-failed'] });
  const context = { world, root: cwd, colour: false, invocation: { command: ['gate'], options: [] } };
  const line = await rerunFailedLine(context, undefined);
  return { line: line.join(' '), said: world.stderrText() };
}

const red = { at: 0, checks: { 'verify/a': false, 'verify/b': false, 'load/c': false } };

it.each<[string, { given: Record<string, Ran>; want: string; says?: string }]>([
  [
    'of the last gate',
    { given: { 'reports/out': red }, want: 'gate --rerun verify/a --rerun verify/b --rerun load/c' },
  ],
  [
    'of a red gate behind a green part of other stages, and says of which',
    {
      given: {
        'reports/out/without-documents': { ...red, options: ['--target', 'it  is'] },
        'reports/out/only-documents': { at: 1, checks: { 'documents/a': true } },
      },
      want: 'gate --target it  is --rerun verify/a --rerun verify/b --rerun load/c',
      says: "Repeats 3 checks of reports/out/without-documents/report.json (2026-11-21T11:00:00.000Z) with its options --target 'it  is'",
    },
  ],
  [
    'but not of a stage that has passed since',
    {
      given: { 'reports/out': red, 'reports/out/only-verify': { at: 1, checks: { 'verify/a': true } } },
      want: 'gate --rerun load/c',
    },
  ],
  [
    'but not a check that a rerun passed since',
    {
      given: {
        'reports/out': red,
        'reports/out/rerun': { at: 1, rerun: ['verify/a'], checks: { 'verify/a': true, 'verify/b': false } },
      },
      want: 'gate --rerun verify/b --rerun load/c',
    },
  ],
  [
    'also what passed before it failed',
    {
      given: {
        'reports/out': { ...red, at: 2 },
        'reports/out/only-verify': { at: 1, checks: { 'verify/a': true } },
      },
      want: 'gate --rerun verify/a --rerun verify/b --rerun load/c',
    },
  ],
  [
    'also what passed at another target',
    {
      given: {
        'reports/out': { ...red, target: 'staging' },
        'reports/out/only-verify': { at: 1, checks: { 'verify/a': true } },
      },
      want: 'gate --rerun verify/a --rerun verify/b --rerun load/c',
    },
  ],
  [
    'also load that passed with other devices',
    {
      given: {
        'reports/out': { at: 0, checks: { 'load/c': false } },
        'reports/out/only-load': { at: 1, options: ['--devices', '5'], checks: { 'load/c': true } },
      },
      want: 'gate --rerun load/c',
    },
  ],
  [
    'of a red rerun where every gate passed',
    {
      given: {
        'reports/out': { at: 0, checks: { 'verify/a': true } },
        'reports/out/rerun': { at: 1, rerun: ['verify/a'], checks: { 'verify/a': false } },
      },
      want: 'gate --rerun verify/a',
    },
  ],
])('repeats what failed %s', async (_name, { given, want, says = 'Repeats ' }) => {
  const { line, said } = await lineAfter(given);
  expect(line).toBe(want);
  expect(said).toContain(says);
});

it('refuses to repeat what has passed since, and names the newest report', async () => {
  const whole = { 'verify/a': true, 'verify/b': true, 'load/c': true };
  const given = { 'reports/out': { at: 1, checks: whole }, 'reports/out/full-1': red };
  await expect(lineAfter(given)).rejects.toThrow(
    'Nothing failed in reports/out/report.json, and what failed in earlier reports has passed since',
  );
});
