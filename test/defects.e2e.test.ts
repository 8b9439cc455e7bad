import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyProvider } from '../contracts/index.ts';
import { memoryWorld } from '../core/testing/memory-world.ts';
import { type GateOptions, pactFilesIn, runGate } from '../gate/index.ts';
import { type Report, renderSummary } from '../reports/index.ts';
import { startSimulator } from '../simulator/index.ts';
import { findChromium, noChromium, screens, startChromium } from './testing/chromium.ts';
import { type Defect, defects, treeCopy } from './testing/defects.ts';
import { startMisbehavingProxy } from './testing/misbehaving-proxy.ts';
import { root } from './testing/passgate-process.ts';
import { runAllowedLoad } from './testing/run-allowed-load.ts';

/**
 * Every defect, found by the real stages, is named with its operation on the first screen of the page and in the last lines
 * of the terminal, without scrolling. A sample of three; `PASSGATE_DEFECTS=all` runs every one.
 */
const chosen = process.env.PASSGATE_DEFECTS === 'all' ? defects : defects.slice(0, 3);
const terminal = { columns: 80, rows: 24 };

/** The text that can be read without scrolling: what lies wholly within the window. */
const textOnScreen = `(() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const seen = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const range = document.createRange();
    range.selectNodeContents(node);
    const boxes = [...range.getClientRects()];
    const inside = ({ top, bottom, left, right }) =>
      top >= 0 && bottom <= innerHeight && left >= 0 && right <= innerWidth + 1;
    if (boxes.length > 0 && boxes.every(inside)) seen.push(node.textContent);
  }
  return seen.join('').replace(/\\s+/g, ' ');
})()`;

const executablePath = findChromium();
if (executablePath === undefined) console.warn(`SKIPPED: ${noChromium}`);

describe.skipIf(executablePath === undefined)('a defect is named at once when', { timeout: 60_000 }, () => {
  let browser: Browser;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'passgate-defects-'));
    browser = await startChromium(executablePath ?? '');
  }, 30_000);
  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it.each(chosen)('$name', async (defect) => {
    const outDir = join(folder, crypto.randomUUID());
    const { report, reportPath } = await found(defect, outDir);
    expect(report.verdict).not.toBe('passed');
    const summary = renderSummary(report, { colour: false, columns: terminal.columns, page: reportPath });
    const last = summary.trimEnd().split('\n').slice(-terminal.rows).join(' ').replace(/\s+/g, ' ');
    for (const word of defect.says) expect(last, 'the terminal').toMatch(word);
    if ('load' in defect.wrong && defect.wrong.spoil !== undefined) await expectExchange(outDir);
    for (const [name, viewport] of Object.entries(screens)) {
      const page = await browser.newPage({ viewport });
      await page.goto(pathToFileURL(join(outDir, 'report.html')).href);
      const text: string = await page.evaluate(textOnScreen);
      for (const word of defect.says) expect(text, name).toMatch(word);
      await page.close();
    }
  });

  /** What went over the wire stands beside the finding, and no token in it. */
  async function expectExchange(outDir: string): Promise<void> {
    const text = await readFile(join(outDir, 'report.json'), 'utf8');
    const { stages }: Report = JSON.parse(text);
    const failed = stages.flatMap(({ checks }) => checks).filter(({ verdict }) => verdict === 'failed');
    const [exchange] = failed.flatMap(({ evidence }) => evidence.flatMap((one) => one.exchange ?? []));
    expect(exchange).toMatchObject({
      request: { method: expect.any(String), url: expect.stringContaining('http://127.0.0.1:') },
      response: { status: expect.any(Number), body: expect.any(String) },
    });
    expect(text).not.toMatch(/Bearer (?!\[masked)/);
  }

  async function found({ wrong }: Defect, outDir: string) {
    const world = memoryWorld({ env: process.env });
    const given: GateOptions = { world, root, outDir };
    if ('target' in wrong) return runGate({ ...given, only: ['verify'], target: wrong.target });
    if ('stage' in wrong) {
      const copy = await treeCopy(folder);
      await wrong.edit(copy);
      return runGate({ ...given, root: copy, only: [wrong.stage] });
    }
    const spoil = ('spoil' in wrong ? wrong.spoil : undefined) ?? (() => undefined);
    const rateLimit = 'load' in wrong && wrong.rateLimit !== undefined ? { rateLimit: wrong.rateLimit } : {};
    const simulator = await startSimulator(rateLimit);
    const proxy = await startMisbehavingProxy(simulator.url, spoil);
    if ('fault' in wrong) await setFault(simulator.url, wrong.fault);
    try {
      const stage = 'load' in wrong ? loadOf(wrong.load) : verifyOf(wrong.verify);
      return await runGate({ ...given, target: proxy.url, only: [stage.name], stages: [stage] });
    } finally {
      await proxy.close();
      await simulator.close();
    }
  }
});

async function setFault(url: string, fault: object): Promise<void> {
  const body = JSON.stringify({ match: {}, fault });
  const answer = await fetch(`${url}/_simulator/faults`, { method: 'POST', body });
  expect(answer.ok).toBe(true);
}

type Stage = NonNullable<GateOptions['stages']>[number];

/** The real stages, as far as a defect needs them. */
function verifyOf(filter: string): Stage {
  return {
    name: 'verify',
    run: async ({ world, masker, provider }) => {
      const { target } = await provider();
      const pactFiles = [...(await pactFilesIn(join(root, 'contracts/pacts')))];
      const { checks } = await verifyProvider({ world, root, target, pactFiles, masker, filter });
      return { checks };
    },
  };
}

function loadOf(scenario: 'polling' | 'throttling'): Stage {
  return {
    name: 'load',
    run: async ({ world, outDir, masker, provider }) => {
      const { target } = await provider();
      const k6Path = process.env.PASSGATE_K6 ?? 'k6';
      const size = { devices: 10, durationMs: 4_000, intervalMs: 3_000 };
      const options = { world, root, k6Path, scenario, target, outDir: join(outDir, 'load'), masker };
      const { checks, measurement } = await runAllowedLoad({ ...options, ...size });
      return { checks, produced: { load: measurement === undefined ? [] : [measurement] } };
    },
  };
}
