import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { memoryWorld } from '../../core/testing/memory-world.ts';
import { MemoryLimit } from './memory-limit.ts';
import { cpuSecondsIn } from './process-usage.ts';
import { exitSentence, type K6Run, runK6 } from './run-k6.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'passgate-k6-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Something in the place of k6 that does what the shell script says. */
async function standIn(script: string, more: Partial<K6Run> = {}): Promise<{ run: K6Run; lines: string[] }> {
  const k6Path = join(folder, 'k6');
  await writeFile(k6Path, `#!/bin/sh\n${script}\n`);
  await chmod(k6Path, 0o755);
  const lines: string[] = [];
  const run: K6Run = {
    world: memoryWorld({ env: { ...process.env, K6_VUS: '7', PASSGATE_VANTAGE_TOKEN: 'secret' } }),
    environment: { PATH: process.env.PATH ?? '', GOGC: '150' },
    k6Path,
    scriptPath: 'bundle.js',
    planPath: 'plan.json',
    configPath: 'k6.json',
    mostMs: 10_000,
    onLine: (line) => lines.push(line),
    ...more,
  };
  return { run, lines };
}

const alive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

describe('k6', () => {
  it('receives only the given environment', async () => {
    const { run, lines } = await standIn('env >&2');
    await runK6(run);
    expect(lines).toContain('GOGC=150');
    expect(lines.filter((line) => /^(K6_|PASSGATE_|HOME=)/.test(line))).toEqual([]);
  });

  it.each([
    ['exit 0', 0, undefined],
    ['exit 107', 107, undefined],
    ['kill -9 $$', 137, 'signal'],
    ['kill -11 $$', 139, 'signal'],
  ])('that ends by `%s` has exit code %d', async (script, exitCode, endedBy) => {
    const { run } = await standIn(script);
    const outcome = await runK6(run);
    expect([outcome.exitCode, outcome.endedBy]).toEqual([exitCode, endedBy]);
  });

  it('that stays after the scenario has ended, as for an open dashboard, is stopped', async () => {
    const { run } = await standIn('trap "exit 105" TERM; while :; do sleep 0.05; done', { lingerMs: 50 });
    const outcome = await runK6({ ...run, finished: AbortSignal.timeout(50) });
    expect([outcome.exitCode, outcome.endedBy]).toEqual([105, 'finished']);
  });

  it('passes on its last line, also without a line end', async () => {
    const { run, lines } = await standIn('printf "one\\ntwo" >&2');
    await runK6(run);
    expect(lines).toEqual(['one', 'two']);
  });

  it('that hangs is stopped, even when it ignores SIGTERM', async () => {
    const { run, lines } = await standIn("trap '' TERM; echo $$ >&2; while :; do sleep 0.1; done", {
      mostMs: 300,
    });
    const outcome = await runK6(run);
    expect(outcome).toMatchObject({ endedBy: 'time limit', exitCode: 137 });
    expect(exitSentence(outcome)).toBe('k6 did not finish within its time limit and was stopped');
    expect(alive(Number(lines[0]))).toBe(false);
  });

  it.runIf(process.platform === 'linux')('that outgrows its memory is stopped at once', async () => {
    const grow = 'const held = []; setInterval(() => held.push(Buffer.alloc(4e6, 1)), 5)';
    const memory = new MemoryLimit(150 * 2 ** 20, () => ({ sent: 70, unanswered: 7 }));
    const { run } = await standIn(`exec "${process.execPath}" -e "${grow}"`, { memory, mostMs: 60_000 });
    const outcome = await runK6(run);
    expect(outcome).toMatchObject({ endedBy: 'memory limit', excess: { requests: 7 } });
    expect(exitSentence(outcome)).toBe('k6 needed more than 150 MiB of memory for its load and was stopped');
  });

  it('is stopped by an interruption', async () => {
    const world = memoryWorld({ env: process.env });
    const { run, lines } = await standIn('echo $$ >&2; exec sleep 60', { world });
    const onLine = (line: string): void => {
      lines.push(line);
      world.interrupt();
    };
    const running = runK6({ ...run, onLine });
    expect(await running).toMatchObject({ endedBy: 'interruption' });
    expect(alive(Number(lines[0]))).toBe(false);
  });

  it('that is missing throws TOOL_MISSING', async () => {
    const { run } = await standIn('');
    await expect(runK6({ ...run, k6Path: join(folder, 'none') })).rejects.toMatchObject({
      code: 'TOOL_MISSING',
      exitCode: 3,
    });
  });

  it.each([
    [107, 'the scenario threw an error'],
    [137, 'SIGKILL'],
    [77, 'k6 ended early'],
  ])('that ends with %d is explained in a sentence', (exitCode, words) => {
    expect(exitSentence({ exitCode })).toContain(words);
    expect(exitSentence({ exitCode })).toContain(`exit code ${exitCode}`);
  });
});

it.each([
  ['42 (k6) S 1 2 3 4 5 6 7 8 9 10 250 150 0', 4],
  ['42 (a) b) S 1 2 3 4 5 6 7 8 9 10 1 1 0', 0.02],
  ['', undefined],
])('CPU time of %j is %s', (stat, seconds) => {
  expect(cpuSecondsIn(stat)).toBe(seconds);
});

it('counts what a runner read, and had requested, while the second half of its memory filled', () => {
  let requests = { sent: 0, unanswered: 0 };
  const limit = new MemoryLimit(1000, () => requests);
  expect(limit.excessOf({ rssBytes: 400, readBytes: 300 })).toBeUndefined();
  requests = { sent: 10, unanswered: 2 };
  expect(limit.excessOf({ rssBytes: 900, readBytes: 600 })).toBeUndefined();
  expect(limit.excessOf({ rssBytes: 450, readBytes: 700 })).toBeUndefined();
  requests = { sent: 15, unanswered: 4 };
  const excess = limit.excessOf({ rssBytes: 1001, readBytes: 1200 });
  expect(excess).toEqual({ mostBytes: 1000, receivedBytes: 500, requests: 9 });
});
