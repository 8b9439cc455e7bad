import { copyFile, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { memoryWorld } from '../core/testing/memory-world.ts';
import { deliverReport } from '../reports/index.ts';
import { reportWith } from '../reports/testing/example.ts';
import { mixedReport } from '../reports/testing/hostile.ts';
import { reportCommand } from '../scripts/commands/report.ts';
import { main } from '../scripts/main.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const formats = ['ctrf.json', 'junit.xml', 'report.html', 'report.json', 'summary.md'];
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'passgate-report-command-'));
  await deliverReport(memoryWorld(), reportWith(), join(folder, 'good'));
  await deliverReport(memoryWorld(), mixedReport(), join(folder, 'bad'));
});
afterAll(() => rm(folder, { recursive: true }));

async function report(...args: string[]) {
  const world = memoryWorld({ argv: ['report', ...args], cwd: folder, env: { GITHUB_ACTIONS: 'true' } });
  const code = await main(world, root, [reportCommand]);
  return { code, out: world.stdoutText(), err: world.stderrText() };
}

it('writes every format again from report.json alone, the same to the byte', async () => {
  const before = await readFile(join(folder, 'good/report.html'), 'utf8');
  for (const name of formats.filter((each) => each !== 'report.json')) await rm(join(folder, 'good', name));
  const { code, err } = await report('good');
  expect(code).toBe(0);
  expect(err).toMatch(/\n\nGO — [\s\S]*Report: .*good\/report\.html\n$/);
  expect((await readdir(join(folder, 'good'))).sort()).toEqual(formats);
  expect(await readFile(join(folder, 'good/report.html'), 'utf8')).toBe(before);
});

it('shows several, exits as the worst of them, and tells GitHub nothing a second time', async () => {
  const { code, out, err } = await report('good', 'bad/report.json', '--json');
  expect(code).toBe(1);
  expect(JSON.parse(out)).toEqual([reportWith(), mixedReport()]);
  expect(err).toMatch(/GO — [\s\S]*NO GO — /);
  expect(err).not.toContain('::error');
});

it('shows a report that lies where nothing can be written, and says so', async () => {
  await mkdir(join(folder, 'shut/report.html'), { recursive: true });
  await copyFile(join(folder, 'good/report.json'), join(folder, 'shut/report.json'));
  const { code, out, err } = await report('shut', '--json');
  expect(JSON.parse(out)).toEqual(reportWith());
  expect(err).toMatch(/\n\nGO — [\s\S]*\npassgate: .*shut\/report\.html cannot be written: /);
  expect(code).toBe(2);
});

it('goes on where there is no screen to open the page on', async () => {
  const { code, err } = await report('good', '--open');
  expect(code).toBe(0);
  expect(err).toMatch(/There is no screen here; open .*good\/report\.html yourself\.\n$/);
});

it('prints one report as itself', async () => {
  expect(JSON.parse((await report('good', '--json')).out)).toEqual(reportWith());
});
