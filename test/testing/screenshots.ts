import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { startSimulator } from '../../simulator/index.ts';
import { findChromium, noChromium, screens, startChromium } from './chromium.ts';
import { startMisbehavingProxy } from './misbehaving-proxy.ts';
import { root, start } from './passgate-process.ts';

/**
 * `npm run screenshots`: makes the pictures of the documentation from two real gates, a green one and one of a provider that
 * leaves `notAfter` out of its media tokens. Fails where a gate does not end as it should.
 */
const images = join(root, 'docs/images');
/** The red gate is about an answer, so its load may be small. */
const small = ['--devices', '20', '--duration', '6s'];

async function gate(out: string, expected: number, ...args: readonly string[]): Promise<string> {
  const { code, err } = await start(['gate', '--out', out, ...args], root).ended;
  process.stderr.write(err);
  if (code !== expected) throw new Error(`the gate ended with ${code}, not ${expected}`);
  return pathToFileURL(join(out, 'report.html')).href;
}

async function redGate(out: string): Promise<string> {
  const simulator = await startSimulator();
  const proxy = await startMisbehavingProxy(simulator.url, (answer) => {
    if (answer.path.includes('/decisions/authorize/')) {
      answer.body = answer.body.replace(/("token":\{[^}]*?),"notAfter":\d+/, '$1');
    }
    return undefined;
  });
  try {
    return await gate(out, 1, '--target', proxy.url, ...small);
  } finally {
    await proxy.close();
    await simulator.close();
  }
}

type Look = NonNullable<Parameters<Browser['newPage']>[0]>;

async function picture(
  browser: Browser,
  name: string,
  url: string,
  look: Look,
  show: (page: Page) => Promise<Uint8Array>,
): Promise<void> {
  const page = await browser.newPage({ viewport: screens.desk, ...look });
  await page.goto(url);
  await show(page);
  process.stderr.write(`${name}\n`);
  await page.close();
}

async function takePictures(browser: Browser, green: string, red: string): Promise<void> {
  const path = (name: string): { path: string } => ({ path: join(images, `${name}.png`) });
  const screen = (name: string) => (page: Page) => page.screenshot(path(name));
  const part = (name: string, selector: string) => async (page: Page) => {
    for (const folded of await page.locator('#failed .exchange > summary').all()) await folded.click();
    return page.locator(selector).first().screenshot(path(name));
  };
  const dark: Look = { colorScheme: 'dark' };
  await picture(browser, 'report-no-go', red, {}, screen('report-no-go'));
  await picture(browser, 'report-phone', red, { viewport: screens.phone, ...dark }, screen('report-phone'));
  await picture(browser, 'report-failure', red, {}, part('report-failure', '#failed article'));
  await picture(browser, 'report-go', green, {}, screen('report-go'));
  await picture(browser, 'report-coverage', red, {}, part('report-coverage', '#coverage'));
  await picture(browser, 'report-load', green, dark, part('report-load', '.scenario:has(.limiter)'));
}

const executablePath = findChromium();
if (executablePath === undefined) throw new Error(noChromium);
const folder = await mkdtemp(join(tmpdir(), 'passgate-pictures-'));
const browser = await startChromium(executablePath);
try {
  await mkdir(images, { recursive: true });
  const green = await gate(join(folder, 'green'), 0);
  const red = await redGate(join(folder, 'red'));
  await takePictures(browser, green, red);
} finally {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
}
