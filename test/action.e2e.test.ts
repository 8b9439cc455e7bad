import { spawnSync } from 'node:child_process';
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

/** Runs the script of the step `gate` as a runner does, with a Node before everything else on PATH. */
async function step(inputs: Record<string, string>) {
  const script = action.runs.steps.find(({ id }) => id === 'gate');
  const output = join(folder, 'output');
  await writeFile(output, '');
  const env = Object.fromEntries(
    Object.entries(script?.env ?? {}).map(([name, expression]) => {
      const input = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(expression)?.[1] ?? '';
      return [name, inputs[input] ?? action.inputs[input]?.default ?? ''];
    }),
  );
  const file = join(folder, 'step.sh');
  await writeFile(file, script?.run ?? 'exit 99');
  const ran = spawnSync('bash', ['--noprofile', '--norc', '-e', '-o', 'pipefail', file], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ...env, GITHUB_ACTION_PATH: root, GITHUB_OUTPUT: output },
  });
  const lines = (await readFile(output, 'utf8')).split('\n').filter((line) => line !== '');
  return {
    code: ran.status,
    err: ran.stderr,
    outputs: Object.fromEntries(lines.map((line) => line.split('='))),
  };
}

describe('its script', () => {
  it('hands words on, and gives the verdict and the report', { timeout: 120_000 }, async () => {
    const { code, err, outputs } = await step({ args: '--only documents --bail', out: 'the report' });
    expect(err).toMatch(/PASSED \(.* only\) — /);
    expect([code, outputs]).toEqual([0, { report: 'the report/report.json', verdict: 'passed' }]);
  });

  it('fails as the gate does, and leaves no verdict of an older run', { timeout: 120_000 }, async () => {
    await mkdir(join(folder, 'old'), { recursive: true });
    await writeFile(join(folder, 'old/report.json'), '{"verdict":"passed"}');
    const { code, err, outputs } = await step({ args: '--only *', out: 'old' });
    expect(err).toContain('no stage called "*"');
    expect([code, outputs, existsSync(join(folder, 'old/report.json'))]).toEqual([2, {}, false]);
  });
});
