import { appendFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { tinyRoot } from '../testing/tiny-documents.ts';
import { checkGenerated } from './check.ts';
import { writeGenerated } from './write.ts';

let root = '';
beforeEach(async () => {
  root = await tinyRoot();
  await writeGenerated(root);
}, 60_000);
afterEach(() => rm(root, { recursive: true, force: true }));

async function failing(): Promise<string[]> {
  const checks = await checkGenerated(root);
  return checks
    .filter(({ verdict }) => verdict !== 'passed')
    .flatMap(({ id, verdict, evidence }) => evidence.map(({ message }) => `${id} ${verdict}: ${message}`));
}

describe('checkGenerated', { timeout: 60_000 }, () => {
  it('passes right after writing, and writing again changes nothing', async () => {
    expect(await failing()).toEqual([]);
    expect((await checkGenerated(root)).length).toBeGreaterThan(4);
    expect(await writeGenerated(root)).toMatchObject({ written: [], removed: [] });
  });

  it('sees every stale, missing and superfluous file at once, and says what mends them', async () => {
    await appendFile(join(root, 'openapi/generated/dcr.ts'), '\n');
    await rm(join(root, 'openapi/generated/validators/readVantage.js'));
    await rm(join(root, 'openapi/generated/operations.ts'));
    await mkdir(join(root, 'openapi/generated/deeper'));
    await writeFile(join(root, 'openapi/generated/deeper/left.ts'), '');
    expect(await failing()).toEqual([
      'generated/dcr failed: openapi/generated/dcr.ts is stale.',
      'generated/vantage-clients failed: openapi/generated/validators/readVantage.js is missing.',
      'generated/tables failed: openapi/generated/operations.ts is missing.',
      'generated/superfluous failed: openapi/generated/deeper/left.ts is made from no document.',
    ]);
    const hints = (await checkGenerated(root)).flatMap(({ evidence }) => evidence.map(({ hint }) => hint));
    expect(new Set(hints)).toEqual(new Set(['Run: npx passgate generate']));
    await writeGenerated(root);
    expect(await failing()).toEqual([]);
  });

  it('sees one changed line of a document in everything made from it', async () => {
    await appendFile(join(root, 'openapi/reggie.yaml'), '# a remark\n');
    const files = (await failing()).map((line) => line.replace(/.*openapi\/generated\//, ''));
    expect(files).toEqual([
      'reggie.ts is stale.',
      'validators/readReggie.d.ts is stale.',
      'validators/readReggie.js is stale.',
      'validators/reggie.js is stale.',
      'documents.ts is stale.',
      'operations.ts is stale.',
      'sensitive.ts is stale.',
      'validators/index.d.ts is stale.',
      'validators/index.js is stale.',
    ]);
  });

  it('judges the other documents where one is broken', async () => {
    await writeFile(join(root, 'openapi/rest-v2.yaml'), 'openapi: 3.1.0\npaths: [\n');
    await appendFile(join(root, 'openapi/generated/dcr.ts'), '\n');
    const lines = await failing();
    expect(lines[0]).toBe('generated/dcr failed: openapi/generated/dcr.ts is stale.');
    expect(lines[1]).toMatch(/^generated\/rest-v2 failed: openapi\/rest-v2\.yaml:\d+:\d+: /);
    expect(lines.slice(2).map((line) => line.split(':')[0])).toEqual([
      'generated/tables unjudged',
      'generated/superfluous unjudged',
    ]);
  });

  it('takes line ends of a checkout for no drift', async () => {
    for (const file of ['openapi/dcr.yaml', 'openapi/generated/dcr.ts']) {
      const text = await readFile(join(root, file), 'utf8');
      await writeFile(join(root, file), text.replaceAll('\n', '\r\n'));
    }
    expect(await failing()).toEqual([]);
  });

  it('fails where nothing was ever generated', async () => {
    await rm(join(root, 'openapi/generated'), { recursive: true });
    const verdicts = Object.fromEntries((await checkGenerated(root)).map(({ id, verdict }) => [id, verdict]));
    expect(verdicts['generated/dcr']).toBe('failed');
    expect(verdicts['generated/tables']).toBe('failed');
  });
});
