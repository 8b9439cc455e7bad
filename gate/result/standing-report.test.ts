import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Check, failing, passing, type StageName } from '../../core/index.ts';
import { memoryWorld } from '../../core/testing/memory-world.ts';
import { type Report, readReport } from '../../reports/index.ts';
import type { GateOptions } from '../options.ts';
import type { GateContext, Stage } from '../run/context.ts';
import { runGate } from '../run-gate.ts';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
let folder: string;
let outDir: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'passgate-standing-'));
  outDir = join(folder, 'out');
});
afterEach(() => rm(folder, { recursive: true }));

type JudgeStage = (context: GateContext) => Promise<readonly Check[]>;

function stage(name: StageName, checks: JudgeStage = async () => [passing(`${name}/a`, name)]): Stage {
  return { name, run: (context) => checks(context).then((all) => ({ checks: all })) };
}

function gate(stages: readonly Stage[], changes: Partial<GateOptions> = {}) {
  const world = memoryWorld({ env: process.env, cwd: folder, pid: process.pid });
  return runGate({ world, root, outDir, stages, only: stages.map(({ name }) => name), ...changes });
}

const failingStage = stage('documents', async () => [
  failing('documents/a', 'documents', { kind: 'lint', message: 'wrong' }),
]);

describe('while a gate runs', () => {
  it('removes every format of an older report', async () => {
    const formats = ['report.html', 'junit.xml', 'ctrf.json', 'summary.md'].map((name) => join(outDir, name));
    await gate([stage('documents')]);
    expect(formats.filter((path) => existsSync(path))).toEqual(formats);
    let left = formats;
    const looking = stage('documents', async () => {
      left = formats.filter((path) => existsSync(path));
      return [passing('documents/a', 'a')];
    });
    await gate([looking]);
    expect(left).toEqual([]);
  });

  it('writes a report of the stages so far, which does not pass', async () => {
    let during: Report | undefined;
    const looking = stage('generated', async () => {
      during = (await readReport(outDir)).report;
      return [passing('generated/a', 'a')];
    });
    await gate([failingStage, looking]);
    expect(during).toMatchObject({ verdict: 'failed', exitCode: 1, run: { complete: false } });
    expect(during?.stages.map(({ status }) => status).slice(0, 2)).toEqual(['failed', 'skipped']);
  });
});

it('stops with --bail at the first stage that fails', async () => {
  const after = [failingStage, stage('generated')];
  const statusesOf = ({ stages }: Report) =>
    stages.slice(0, 2).map(({ status, skipped }) => skipped?.cause ?? status);
  expect(statusesOf((await gate(after, { bail: true })).report)).toEqual(['failed', 'bail']);
  expect(statusesOf((await gate(after)).report)).toEqual(['failed', 'passed']);
});
