import { expect, it } from 'vitest';
import { memoryWorld } from '../core/testing/memory-world.ts';
import { failing, reportWith, stageOf } from '../reports/testing/example.ts';
import { showsLinks, summaryText } from './summary-text.ts';

it.each<[string, { isTTY: boolean; env: Record<string, string>; want: boolean }]>([
  ['on a terminal', { isTTY: true, env: { TERM: 'xterm-256color' }, want: true }],
  ['on one without colours', { isTTY: true, env: { TERM: 'xterm', NO_COLOR: '1' }, want: true }],
  ['not on a dumb one', { isTTY: true, env: { TERM: 'dumb' }, want: false }],
  ['not in a log of CI', { isTTY: true, env: { TERM: 'xterm', CI: 'true' }, want: false }],
  ['not where it is piped', { isTTY: false, env: { TERM: 'xterm' }, want: false }],
])('makes links %s', (_name, { isTTY, env, want }) => {
  const stderr = { write: () => {}, isTTY, columns: 80 };
  expect(showsLinks(memoryWorld({ env, stderr }))).toBe(want);
});

it.each([
  ['/w/reports/out/report.json', 'npx passgate gate --rerun-failed'],
  ['/w/reports/out/only-verify/report.json', 'npx passgate gate --rerun-failed'],
  ['/w/ci/report.html', 'npx passgate gate --rerun-failed --out ci'],
  ['/tmp/my ci/report.json', "npx passgate gate --rerun-failed --out '/tmp/my ci'"],
])('says how to repeat what failed in %s', (path, command) => {
  const run = { ...reportWith().run, command: ['gate'], options: [] };
  const stages = [stageOf('verify', 'failed', [failing('verify/a', 'logout')])];
  const report = reportWith({ verdict: 'failed', exitCode: 1, run, stages });
  const world = memoryWorld({ cwd: '/w' });
  expect(summaryText({ world, colour: false }, report, path)).toContain(`Repeat what failed: ${command}\n`);
});
