import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Report, renderAll } from '../reports/index.ts';
import { failing, stageOf } from '../reports/testing/example.ts';
import { hostileReport, manyFailures } from '../reports/testing/hostile.ts';
import { everyLoadFigure, fullReport, measuredReport } from '../reports/testing/measured.ts';
import { findChromium, noChromium, startChromium } from './testing/chromium.ts';

const executablePath = findChromium();
if (executablePath === undefined) {
  console.warn(`SKIPPED: ${noChromium}`);
}

describe.skipIf(executablePath === undefined)('report.html in Chromium', { timeout: 30_000 }, () => {
  let browser: Browser;
  let folder: string;
  const problems: string[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'passgate-page-'));
    browser = await startChromium(executablePath ?? '');
  }, 30_000);
  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function written(report: Report): Promise<string> {
    const path = join(folder, `${crypto.randomUUID()}.html`);
    await writeFile(path, (await renderAll(report)).get('report.html') ?? '');
    return pathToFileURL(path).href;
  }

  /** Opens a report from disk; what the page asks for, and what it complains about, goes to `problems`. */
  async function open(report: Report, options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
    const page = await browser.newPage(options);
    await go(page, await written(report));
    return page;
  }

  async function go(page: Page, url: string): Promise<void> {
    problems.length = 0;
    page.on('console', (message) => problems.push(message.text()));
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('request', (request) => {
      if (request.url() !== url && !request.url().startsWith('data:')) problems.push(request.url());
    });
    await page.goto(url);
  }

  async function axeFindings(page: Page): Promise<string[]> {
    await page.evaluate(axe.source);
    const found: { violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] } =
      await page.evaluate('axe.run()');
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
    );
  }

  it('draws every chart, again when the colour scheme changes, and sends no request', async () => {
    const page = await open(fullReport());
    const drawn = (): Promise<boolean[]> =>
      page.locator('figure canvas').evaluateAll((all) =>
        all.map((one) => {
          if (!('getContext' in one) || typeof one.getContext !== 'function') return false;
          const copy = one.ownerDocument.createElement('canvas');
          Object.assign(copy, { width: one.width, height: one.height });
          const context = copy.getContext('2d', { willReadFrequently: true });
          context.drawImage(one, 0, 0);
          const { data } = context.getImageData(0, 0, one.width, one.height);
          return data.some((value: number) => value !== 0);
        }),
      );
    expect(await drawn()).toEqual(Array(15).fill(true));
    const legend = page.locator('[data-chart="latency-times"]').first().locator('.u-label');
    expect(await legend.allTextContents()).toEqual(['second', 'p50', 'p95', 'p99']);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await drawn()).toEqual(Array(15).fill(true));
    expect(problems).toEqual([]);
  });

  it('wraps long text on a phone', async () => {
    const long = 'x'.repeat(600);
    const { coverage, load, stages, ...rest } = fullReport();
    const evidence = { message: long, received: long, where: long, pointer: `/${long}` };
    const page = await open(
      {
        ...rest,
        coverage: coverage.map((row) => ({ ...row, operation: long, answer: `200 ${long}` })),
        load: load.map((one) => ({ ...one, scenario: long })),
        stages: [...stages, stageOf('baseline', 'failed', [failing(long, long, evidence)])],
      },
      { viewport: { width: 360, height: 740 } },
    );
    await page.getByLabel('Verdict').selectOption('');
    for (const folded of await page.locator('details > summary').all()) await folded.click();
    const widest: number = await page.evaluate('document.documentElement.scrollWidth');
    expect(widest).toBe(360);
  });

  it('says that a figure was not measured instead of drawing zeros', async () => {
    const { load, ...rest } = measuredReport();
    const page = await open({
      ...rest,
      load: load.map(({ latency: _, lateness: __, ...one }) => ({ ...one, series: [] })),
    });
    expect(await page.locator('figure canvas').count()).toBe(0);
    expect(await page.getByText('Not measured.').count()).toBe(6);
    const { ratePerSecond: _, ...limiter } = everyLoadFigure().limiter ?? expect.fail();
    const unestimated = await open({ ...rest, load: [{ ...everyLoadFigure(), limiter }] });
    expect(await unestimated.getByText('The responses do not allow an estimate').count()).toBe(1);
  });

  it('shows the exchange of a failure with the missing property marked', async () => {
    const page = await open(fullReport());
    const card = page.locator('article', { hasText: 'POST http' }).first();
    expect(await card.locator('.rule').innerText()).toContain(
      'openapi/rest-v2.yaml#/components/schemas/Session',
    );
    expect(await card.locator('.excerpt mark').innerText()).toContain('"code" is missing');
    await card.locator('summary').click();
    expect(await card.getByText('mvpd=Cablevision').isVisible()).toBe(true);
    expect(await card.getByText('authorization: ***').isVisible()).toBe(true);
  });

  it('filters by verdict, operation, stage and text', async () => {
    const page = await open(measuredReport());
    const shown = (): Promise<string> => page.locator('#shown').innerText();
    expect(await shown()).toBe('3 of 6 checks');
    await page.getByLabel('Verdict').selectOption('failed');
    expect(await shown()).toBe('2 of 6 checks');
    await page.getByRole('combobox', { name: 'Operation' }).selectOption('createSession');
    expect(await page.locator('#list h3').allInnerTexts()).toEqual(['createSession verify/a']);
    await page.getByRole('combobox', { name: 'Operation' }).selectOption('');
    await page.getByLabel('Verdict').selectOption('');
    await page.getByRole('combobox', { name: 'Stage' }).selectOption('load');
    expect(await shown()).toBe('1 of 6 checks');
    await page.getByRole('combobox', { name: 'Stage' }).selectOption('');
    await page.getByLabel('Text').fill('NO LOGOUT');
    expect(await shown()).toBe('1 of 6 checks');
  });

  it('leads from an operation of the coverage to its checks', async () => {
    const page = await open(measuredReport());
    await page.getByLabel('Text').fill('nothing like it');
    await page.getByLabel('Text').fill('');
    await page.getByRole('button', { name: 'createSession', exact: true }).press('Enter');
    expect(await page.getByRole('combobox', { name: 'Operation' }).inputValue()).toBe('createSession');
    expect(await page.locator('#list article').count()).toBe(1);
  });

  it('leads from a cell of the coverage to the checks of its response, and back to all', async () => {
    const { coverage, ...rest } = measuredReport();
    const page = await open({ ...rest, coverage: coverage.map((row) => ({ ...row, checks: ['verify/a'] })) });
    await page.getByRole('button', { name: 'createSession 200: ' }).click();
    expect(await page.locator('#shown').innerText()).toBe('1 of 6 checks');
    expect(await page.locator('#chosen').innerText()).toContain('Only the checks of createSession 200');
    await page.getByRole('button', { name: 'show the checks of all responses' }).click();
    expect(await page.locator('#shown').innerText()).toMatch(/^6 of 6 checks/);
  });

  it.each([
    { colorScheme: 'light', viewport: { width: 1280, height: 900 } },
    { colorScheme: 'dark', viewport: { width: 1280, height: 900 } },
    { colorScheme: 'light', viewport: { width: 390, height: 844 } },
    { colorScheme: 'dark', viewport: { width: 390, height: 844 } },
  ] as const)('passes the rules of axe: %o', async (options) => {
    const page = await open(fullReport(), options);
    for (const folded of await page.locator('details > summary').all()) await folded.click();
    await page.getByLabel('Verdict').selectOption('');
    expect(await axeFindings(page)).toEqual([]);
  });

  it('escapes text so that none runs or becomes an element', async () => {
    const page = await open(hostileReport());
    expect(await page.evaluate('window.hacked')).toBeUndefined();
    expect(await page.locator('img').count()).toBe(0);
    expect(await page.locator('#list article').count()).toBe(1);
    expect(problems).toEqual([]);
  });

  it('opens with ten thousand failures, and draws them in batches', async () => {
    const url = await written(manyFailures(10_000));
    const page = await browser.newPage();
    await go(page, url);
    const text = await page.locator('#shown').innerText();
    expect(text).toBe('10,000 of 10,000 checks, the first 50 shown');
    expect(await page.locator('#list article').count()).toBe(50);
    await page.getByRole('button', { name: 'Show more' }).click();
    expect(await page.locator('#list article').count()).toBe(100);
    await page.getByLabel('Text').fill('/items/9999/');
    expect(await page.locator('#shown').innerText()).toBe('1 of 10,000 checks');
  });

  it('prints verdict and causes unfolded, without the filters', async () => {
    const page = await open(fullReport());
    await page.emulateMedia({ media: 'print' });
    await page.evaluate("dispatchEvent(new Event('beforeprint'))");
    expect(await page.locator('h1').isVisible()).toBe(true);
    expect(await page.locator('#filters').isVisible()).toBe(false);
    expect(await page.locator('#failed').getByText('mvpd=Cablevision').isVisible()).toBe(true);
    expect(await page.locator('summary:visible').allInnerTexts()).toEqual(
      Array(2).fill(expect.stringMatching(/^POST /)),
    );
    // A card longer than a sheet that may not be broken would leave the first sheet empty.
    const breaks: string[] = await page.evaluate(
      '[...document.querySelectorAll(".card")].map((one) => getComputedStyle(one).breakInside)',
    );
    expect(new Set(breaks)).toEqual(new Set(['auto']));
    expect((await page.pdf()).length).toBeGreaterThan(10_000);
  });
});
