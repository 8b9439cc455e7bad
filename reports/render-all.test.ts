import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { memoryWorld } from '../core/testing/memory-world.ts';
import { deliverReport, removeReport, reportToGithub, writeRenderings } from './render-all.ts';
import { manyFailures, mixedReport } from './testing/hostile.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'passgate-renderings-'));
});
afterAll(() => rm(folder, { recursive: true }));

it('writes and removes every format', async () => {
  const paths = await writeRenderings(mixedReport(), folder);
  expect(paths.length).toBe(4);
  expect((await readdir(folder)).sort()).toEqual(['ctrf.json', 'junit.xml', 'report.html', 'summary.md']);
  await removeReport(folder);
  expect(await readdir(folder)).toEqual([]);
});

it('writes nothing for GitHub outside of GitHub Actions', async () => {
  const world = memoryWorld({ env: {} });
  await reportToGithub(world, mixedReport());
  expect(world.stderrText() + world.stdoutText()).toBe('');
});

it('writes annotations to standard error and adds the summary to that of earlier steps, within the limit', async () => {
  const path = join(folder, 'step-summary');
  const earlier = `${'x'.repeat(900_000)}\n`;
  await writeFile(path, earlier);
  const world = memoryWorld({ env: { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: path } });
  await reportToGithub(world, manyFailures(10_000));
  const text = await readFile(path, 'utf8');
  expect(text.startsWith(earlier)).toBe(true);
  expect(text).toContain('## ❌ NO GO');
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1024 * 1024);
  expect(world.stderrText()).toMatch(/^::error /);
  expect(world.stdoutText()).toBe('');
});

it('reports a step summary that is full or cannot be written', async () => {
  const path = join(folder, 'full-summary');
  await writeFile(path, 'x'.repeat(1024 * 1024));
  for (const [file, says] of [
    [path, /was not added to .*: the file is full/],
    [join(folder, 'nowhere', 'summary'), /ENOENT/],
  ] as const) {
    const world = memoryWorld({ env: { GITHUB_STEP_SUMMARY: file } });
    await reportToGithub(world, mixedReport());
    expect(world.stderrText()).toMatch(says);
  }
});

it('writes report.json and reports the format that cannot be written', async () => {
  const target = join(folder, 'delivered');
  await mkdir(join(target, 'report.html', 'in the way'), { recursive: true });
  const world = memoryWorld();
  const path = await deliverReport(world, mixedReport(), target);
  expect(JSON.parse(await readFile(path, 'utf8'))).toEqual(mixedReport());
  expect(world.stderrText()).toMatch(/^Some formats of the report in .* were not written: .*report\.html/);
});
