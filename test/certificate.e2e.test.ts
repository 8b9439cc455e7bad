import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { certifyRecording, type GivenDeviation } from '../certify/index.ts';
import { RecordedDevice, wholeRecording } from '../certify/testing/recorded-device.ts';
import { exitCodeOf, statusOf } from '../core/index.ts';
import { type Report, renderAll, renderSummary } from '../reports/index.ts';
import { reportWith, stageOf } from '../reports/testing/example.ts';
import { asReport } from '../reports/validate.ts';
import { findChromium, noChromium, screens, startChromium } from './testing/chromium.ts';

const broken = new RecordedDevice().register().getToken().profiles().register().getToken().profiles();
const accepted = { rule: 'CR-02', reason: `agreed <b>${'x'.repeat(300)}`, until: '2099-12-31' };

function reportOn(device: RecordedDevice, deviations: readonly GivenDeviation[] = []): Report {
  const { checks, certificate } = certifyRecording(
    {
      source: 'har',
      name: 'session.har',
      sha256: 'c'.repeat(64),
      exchanges: device.exchanges,
      facts: { ...wholeRecording, gaps: [{ fromMs: 0, toMs: 1, why: 'the first second is missing' }] },
    },
    { client: `Big ${'Screen'.repeat(40)}`, deviations, nowMs: Date.parse('2026-11-30') },
  );
  const verdict = statusOf(checks);
  const exitCode = exitCodeOf([verdict]);
  return asReport(
    reportWith({
      verdict,
      exitCode,
      stages: [stageOf('certify', verdict, checks), stageOf('report', 'passed')],
      certificate,
    }),
    'the report of this test',
  );
}

describe('a report on a client', () => {
  it('ends in a terminal with the broken rule, what to do for others, and the verdict', () => {
    const text = renderSummary(reportOn(broken), { colour: false, columns: 80 });
    expect(text).toMatch(/✗ CR-02: It registered again/);
    expect(text).toMatch(/see {7}session\.har, exchange 4\s+\(device 1\)/);
    expect(text).toMatch(/\nNOT CERTIFIED — [\s\S]*\n$/);
  });

  it('shows an accepted deviation in every format, and never as a plain pass', async () => {
    const report = reportOn(broken, [accepted]);
    for (const [name, text] of await renderAll(report)) expect(text, name).toContain('2099-12-31');
    const summary = renderSummary(report, { colour: false, columns: 80 });
    expect(summary).toContain('CR-02 accepted until 2099-12-31');
    expect(summary).not.toMatch(/\nCERTIFIED — /);
  });

  it('has no certificate where a provider was judged', async () => {
    expect([...(await renderAll(reportWith())).keys()]).not.toContain('certificate.html');
  });
});

const executablePath = findChromium();
if (executablePath === undefined) console.warn(`SKIPPED: ${noChromium}`);

describe.skipIf(executablePath === undefined)('certificate.html in Chromium', { timeout: 60_000 }, () => {
  let browser: Browser;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'passgate-certificate-'));
    browser = await startChromium(executablePath ?? '');
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function open(report: Report, options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
    const path = join(folder, `${crypto.randomUUID()}.html`);
    await writeFile(path, (await renderAll(report)).get('certificate.html') ?? '');
    const page = await browser.newPage(options);
    await page.goto(pathToFileURL(path).href);
    return page;
  }

  /** What is wider than its place, which a sheet would cut. */
  const cutOff = (page: Page): Promise<unknown> =>
    page.evaluate(
      `[document.documentElement, ...document.querySelectorAll('.scroll, td, h1, p, dd')].filter((one) => one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).display !== 'inline').map((one) => one.outerHTML.slice(0, 200))`,
    );

  it('begins with the verdict, in the largest letters of the page', async () => {
    const page = await open(reportOn(broken), { viewport: screens.desk });
    expect(await page.locator('h1').textContent()).toBe('NOT CERTIFIED');
    const sizes: number[] = await page.evaluate(
      `[...document.querySelectorAll('body *')].map((one) => parseFloat(getComputedStyle(one).fontSize))`,
    );
    const first: number = await page.evaluate(
      `parseFloat(getComputedStyle(document.querySelector('h1')).fontSize)`,
    );
    expect(Math.max(...sizes)).toBe(first);
    await page.close();
  });

  it.each([
    ['at a desk', screens.desk],
    ['on a phone', screens.phone],
  ])('has nothing that axe finds, %s, and stays light', async (_where, viewport) => {
    const page = await open(reportOn(broken, [accepted]), { viewport, colorScheme: 'dark' });
    await page.evaluate(axe.source);
    const { violations }: { violations: { id: string; nodes: { html: string }[] }[] } =
      await page.evaluate('axe.run()');
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(246, 247, 249)');
    await page.close();
  });

  it.each([
    ['A4', 702],
    ['Letter', 725],
  ])('is printed on %s without a table that is cut', async (format, width) => {
    const page = await open(reportOn(broken, [accepted]), { viewport: { width, height: 900 } });
    await page.emulateMedia({ media: 'print' });
    expect(await cutOff(page)).toEqual([]);
    expect((await page.pdf({ format })).subarray(0, 5).toString()).toBe('%PDF-');
    await page.close();
  });
});
