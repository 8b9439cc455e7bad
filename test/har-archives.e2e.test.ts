import { copyFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readHarFile } from '../certify/index.ts';
import { validateHar, withHar } from '../openapi/index.ts';
import { startSimulator } from '../simulator/index.ts';
import { findChromium, noChromium, startChromium } from './testing/chromium.ts';

const chromium = findChromium();
if (chromium === undefined) console.warn(`SKIPPED: ${noChromium}`);

let folder: string;
let simulator: Awaited<ReturnType<typeof startSimulator>>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'recording-forms-'));
  simulator = await startSimulator();
});
afterAll(async () => {
  await simulator?.close();
  await rm(folder, { recursive: true, force: true });
});

/** The same two calls as the browser's recorder keeps them in each of its forms. */
async function record(executablePath: string): Promise<void> {
  const browser = await startChromium(executablePath);
  try {
    for (const [name, content] of [
      ['embedded.har', 'embed'],
      ['attached.har', 'attach'],
      ['archive.zip', 'attach'],
    ] as const) {
      const context = await browser.newContext({ recordHar: { path: join(folder, name), content } });
      const page = await context.newPage();
      await page.goto(`${simulator.url}/_simulator/health`);
      await page.evaluate(`(async () => {
        const headers = { 'content-type': 'application/json', 'x-device-info': 'e30=' };
        await (await fetch('/o/client/register', { method: 'POST', headers, body: '{"software_statement":"a.b.c"}' })).text();
        await (await fetch('/api/v2/REF30/sessions/ABCDEFG', { headers })).text();
      })()`);
      await context.close();
    }
  } finally {
    await browser.close();
  }
}

function judged(name: string) {
  return withHar(join(folder, name), async ({ path, readAttachment }) => {
    const { results } = await validateHar(name, await readFile(path), 'strict', readAttachment);
    return results.map(({ exchange, part, verdict }) => `${exchange?.operation} ${part}: ${verdict}`);
  });
}

describe.runIf(chromium !== undefined)('a recording of Playwright', () => {
  beforeAll(async () => {
    if (chromium !== undefined) await record(chromium);
  });

  it('is judged alike with its content embedded, attached, and in an archive', async () => {
    const embedded = await judged('embedded.har');
    expect(embedded).toContain('registerClient 400: valid');
    expect(embedded.filter((one) => one.endsWith('unjudged'))).toEqual([]);
    expect(await judged('attached.har')).toEqual(embedded);
    expect(await judged('archive.zip')).toEqual(embedded);
  });

  it('has the same exchanges for the rules of clients in each form', async () => {
    const facts = async (name: string) =>
      (await readHarFile(join(folder, name))).exchanges.map(({ operation, status, answer }) => [
        operation,
        status,
        answer,
      ]);
    const embedded = await facts('embedded.har');
    expect(embedded.length).toBeGreaterThan(2);
    expect(await facts('attached.har')).toEqual(embedded);
    expect(await facts('archive.zip')).toEqual(embedded);
  });

  it('is unjudged where its attachments are not beside it', async () => {
    await rm(join(folder, 'alone'), { recursive: true, force: true });
    const alone = await mkdtemp(join(folder, 'alone-'));
    await copyFile(join(folder, 'attached.har'), join(alone, 'attached.har'));
    const bytes = await readFile(join(alone, 'attached.har'));
    const { results } = await withHar(join(alone, 'attached.har'), ({ readAttachment }) =>
      validateHar('attached.har', bytes, 'strict', readAttachment),
    );
    expect(results.map(({ verdict }) => verdict)).toContain('unjudged');
  });

  it('is refused where its archive is damaged, and leaves nothing behind', async () => {
    const bytes = await readFile(join(folder, 'archive.zip'));
    await writeFile(join(folder, 'cut.zip'), bytes.subarray(0, bytes.length - 40));
    const temporary = await mkdtemp(join(folder, 'temporary-'));
    vi.stubEnv('TMPDIR', temporary);
    await expect(judged('cut.zip')).rejects.toMatchObject({ code: 'INPUT_FILE' });
    expect(await judged('archive.zip')).not.toEqual([]);
    vi.unstubAllEnvs();
    expect((await readdir(temporary)).filter((name) => name.startsWith('passgate-har-'))).toEqual([]);
  });
});
