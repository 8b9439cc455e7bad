import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { memoryWorld } from '../core/testing/memory-world.ts';
import { deliverReport, removeReport, tellGithub, writeRenderings } from './render-all.ts';
import { manyFailures, mixedReport } from './testing/hostile.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'passgate-renderings-'));
});
afterAll(() => rm(folder, { recursive: true }));

it('writes every format whole, and takes all of them away again', async () => {
  const paths = await writeRenderings(mixedReport(), folder);
  expect(paths.length).toBe(4);
  expect((await readdir(folder)).sort()).toEqual(['ctrf.json', 'junit.xml', 'report.html', 'summary.md']);
  await removeReport(folder);
  expect(await readdir(folder)).toEqual([]);
});

it('tells GitHub only where GitHub is', async () => {
  const world = memoryWorld({ env: {} });
  await tellGithub(world, mixedReport());
  expect(world.stderrText() + world.stdoutText()).toBe('');
});

it('annotates on standard error and adds to what earlier steps wrote, within the limit', async () => {
  const path = join(folder, 'step-summary');
  const earlier = `${'x'.repeat(900_000)}\n`;
  await writeFile(path, earlier);
  const world = memoryWorld({ env: { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: path } });
  await tellGithub(world, manyFailures(10_000));
  const text = await readFile(path, 'utf8');
  expect(text.startsWith(earlier)).toBe(true);
  expect(text).toContain('## ❌ NO GO');
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1024 * 1024);
  expect(world.stderrText()).toMatch(/^::error /);
  expect(world.stdoutText()).toBe('');
});

it('says when the step summary has no room or cannot be written', async () => {
  const path = join(folder, 'full-summary');
  await writeFile(path, 'x'.repeat(1024 * 1024));
  for (const [file, says] of [
    [path, /it is full/],
    [join(folder, 'nowhere', 'summary'), /ENOENT/],
  ] as const) {
    const world = memoryWorld({ env: { GITHUB_STEP_SUMMARY: file } });
    await tellGithub(world, mixedReport());
    expect(world.stderrText()).toMatch(says);
  }
});

it('leaves report.json whole also when another format cannot be written, and says so', async () => {
  const target = join(folder, 'delivered');
  await mkdir(join(target, 'report.html', 'in the way'), { recursive: true });
  const world = memoryWorld();
  const path = await deliverReport(world, mixedReport(), target);
  expect(JSON.parse(await readFile(path, 'utf8'))).toEqual(mixedReport());
  expect(world.stderrText()).toMatch(/^Not every format of the report could be written: .*report\.html/);
});
