import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { renderAll } from '../../reports/index.ts';
import type { Report } from '../../reports/report.ts';
import { manyFailures } from '../../reports/testing/hostile.ts';
import { fullEvidence } from '../../reports/testing/measured.ts';
import { findChromium, noChromium, startChromium } from '../testing/chromium.ts';

/**
 * `npm run bench -- report`: how long a report of ten thousand failures, each with its exchange and rule, takes to be rendered
 * in every format and to open in a real Chromium until its list stands. Fails above two seconds for opening.
 */
const failures = 10_000;
const rounds = 5;
const limitMs = 2_000;

function withExchanges(report: Report): Report {
  const { exchange, rule } = fullEvidence;
  const told = { ...(exchange && { exchange }), ...(rule && { rule }) };
  const stages = report.stages.map((stage) => ({
    ...stage,
    checks: stage.checks.map((check) => ({
      ...check,
      evidence: check.evidence.map((evidence) => ({ ...evidence, ...told })),
    })),
  }));
  return { ...report, stages };
}

const executablePath = findChromium();
if (executablePath === undefined) throw new Error(noChromium);
const startedMs = performance.now();
const page = (await renderAll(withExchanges(manyFailures(failures)))).get('report.html') ?? '';
const renderMs = performance.now() - startedMs;
const folder = await mkdtemp(join(tmpdir(), 'passgate-bench-report-'));
const path = join(folder, 'report.html');
await writeFile(path, page);
const browser = await startChromium(executablePath);
const openMs: number[] = [];
try {
  for (let round = 0; round < rounds; round += 1) {
    const tab = await browser.newPage();
    const fromMs = performance.now();
    await tab.goto(pathToFileURL(path).href);
    await tab.locator('#list article').nth(49).waitFor();
    openMs.push(performance.now() - fromMs);
    await tab.close();
  }
} finally {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
}
const worstMs = Math.max(...openMs);
console.table({
  failures,
  pageMegabytes: Number((page.length / 1e6).toFixed(1)),
  renderEveryFormatMs: Math.round(renderMs),
  openMs: openMs.map(Math.round).join(', '),
});
if (worstMs > limitMs) {
  console.error(`opening took ${Math.round(worstMs)} ms, more than ${limitMs} ms`);
  process.exitCode = 1;
}
