import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { root } from './testing/passgate-process.ts';

interface Step {
  readonly id?: string;
  readonly if?: string;
  readonly shell?: string;
  readonly run?: string;
  readonly uses?: string;
  readonly env?: Record<string, string>;
  readonly with?: Record<string, string>;
}

interface Action {
  readonly inputs: Record<string, { readonly description: string; readonly default: string }>;
  readonly outputs: Record<string, { readonly value: string }>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

let action: Action;
let folder: string;

beforeAll(async () => {
  action = parse(await readFile(join(root, 'action.yml'), 'utf8'));
  folder = await mkdtemp(join(tmpdir(), 'passgate-action-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('action.yml', () => {
  it('speaks only of inputs and steps that it has', async () => {
    const text = await readFile(join(root, 'action.yml'), 'utf8');
    for (const [, name = ''] of text.matchAll(/inputs\.([\w-]+)/g))
      expect(Object.keys(action.inputs)).toContain(name);
    const ids = action.runs.steps.map(({ id }) => id);
    for (const [, id] of text.matchAll(/steps\.([\w-]+)/g)) expect(ids).toContain(id);
  });

  it('names a shell for every script, puts no expression into one, and pins what it uses', () => {
    expect(action.runs.using).toBe('composite');
    for (const { run, shell, uses } of action.runs.steps) {
      if (run === undefined) expect(uses).toMatch(/@[0-9a-f]{40}$/);
      else expect([shell, run.includes('${{')]).toEqual(['bash', false]);
    }
  });
});

/** Starts the script of the step `gate` as a runner does, in a job with a workspace and a folder for temporary files. */
async function startStep(inputs: Record<string, string>, job: string) {
  const script = action.runs.steps.find(({ id }) => id === 'gate');
  const workspace = join(folder, job, 'workspace');
  const temporary = join(folder, job, 'temp');
  await mkdir(workspace, { recursive: true });
  await mkdir(temporary, { recursive: true });
  const output = join(temporary, `output-${randomUUID()}`);
  await writeFile(output, '');
  const env = Object.fromEntries(
    Object.entries(script?.env ?? {}).map(([name, expression]) => {
      const input = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(expression)?.[1] ?? '';
      return [name, inputs[input] ?? action.inputs[input]?.default ?? ''];
    }),
  );
  const file = join(temporary, 'step.sh');
  await writeFile(file, script?.run ?? 'exit 99');
  const child = spawn('bash', ['--noprofile', '--norc', '-e', '-o', 'pipefail', file], {
    cwd: workspace,
    env: { ...process.env, ...env, GITHUB_ACTION_PATH: root, GITHUB_OUTPUT: output, RUNNER_TEMP: temporary },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let err = '';
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    err += chunk;
  });
  const ended = once(child, 'close').then(async ([code]) => {
    const lines = (await readFile(output, 'utf8')).split('\n').filter((line) => line !== '');
    return { code, err, outputs: Object.fromEntries(lines.map((line) => line.split('='))) };
  });
  return { workspace, cancel: () => child.kill('SIGINT'), ended };
}

const step = async (inputs: Record<string, string>, job: string) => (await startStep(inputs, job)).ended;

describe('its script', { timeout: 120_000 }, () => {
  // One job, as each use takes seconds.
  it('runs as often as a job likes, each time with a folder and an artifact of its own', async () => {
    const first = await step({ args: '--only documents --bail' }, 'job');
    expect(first.err).toMatch(/PASSED \(.* only\) — /);
    expect([first.code, first.outputs]).toEqual([0, outputsOf('passgate-report', 'passgate-report')]);
    const second = await step({ args: '--only documents' }, 'job');
    expect([second.code, second.outputs]).toEqual([0, outputsOf('passgate-report-2', 'passgate-report-2')]);
  });

  it('writes to a folder with the report of an earlier use, and passes words on', async () => {
    const again = await step({ args: '--only documents', out: 'passgate-report-2', artifact: 'mine' }, 'job');
    expect([again.code, again.outputs]).toEqual([0, outputsOf('passgate-report-2', 'mine')]);
  });

  it('fails as the gate does where it is used wrongly, and takes no older verdict for its own', async () => {
    const { code, err, outputs } = await step({ args: '--only *', out: 'passgate-report-2' }, 'job');
    expect(err).toContain('no stage called "*"');
    expect([code, outputs]).toEqual([2, {}]);
  });

  it('ends the gate when the job is cancelled, which is no pass', async () => {
    const started = await startStep({ args: '--duration 60s' }, 'cancelled');
    // The report is there from the first moment of a run.
    const report = join(started.workspace, 'passgate-report/report.json');
    await expect.poll(() => existsSync(report), { timeout: 60_000 }).toBe(true);
    started.cancel();
    const { code, outputs } = await started.ended;
    expect([code, outputs.verdict]).toEqual([3, 'unjudged']);
  });
});

const outputsOf = (out: string, artifact: string) => ({
  report: `${out}/report.json`,
  out,
  artifact,
  verdict: 'passed',
});
