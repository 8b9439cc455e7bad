import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { compareWithDocuments, type Exception, exceptions } from './compare-documents.ts';

const root = join(import.meta.dirname, '../..');
const committed = join(root, 'contracts/pacts');
let dir: string;

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'passgate-compare-'));
});
afterEach(() => rm(dir, { recursive: true }));

/** Copies of the committed pact files, the interactions of one of them changed. */
async function pacts(change: (interactions: Record<string, never>[]) => unknown[]): Promise<string[]> {
  const names = (await readdir(committed)).sort();
  return Promise.all(
    names.map(async (name) => {
      const pact = JSON.parse(await readFile(join(committed, name), 'utf8'));
      if (name.includes('vantage')) pact.interactions = change(pact.interactions);
      await writeFile(join(dir, name), JSON.stringify(pact));
      return join(dir, name);
    }),
  );
}

async function fallenShort(files: string[]) {
  return (await compareWithDocuments(root, files)).filter(({ verdict }) => verdict !== 'passed');
}

it('the pact files and the documents agree, with the exceptions reviewed', async () => {
  expect(await fallenShort(await pacts((all) => all))).toEqual([]);
});

it.each<[string, (interactions: Record<string, never>[]) => unknown[], string, RegExp]>([
  [
    'a status that no document has',
    ([first, ...rest]) => [{ ...first, response: { status: 418 } }, ...rest],
    'contracts/documents/vantage-clients',
    /createClient.*response.status.unknown/,
  ],
  [
    'an operation that no pact uses',
    (all) => all.filter(({ description }) => !String(description).startsWith('createClientSecret:')),
    'contracts/documents/operations',
    /createClientSecret/,
  ],
  [
    'an exception that nothing needs',
    (all) => all.filter(({ description }) => !String(description).includes('another form than JSON')),
    'contracts/documents/exceptions',
    /content-type/,
  ],
])('%s falls short', async (_name, change, id, message) => {
  const checks = await fallenShort(await pacts(change));
  expect(checks.map((check) => check.id)).toEqual([id]);
  expect(checks[0]?.evidence[0]?.message).toMatch(message);
});

const unknownStatus: Exception = {
  code: 'response.status.unknown',
  location: /\.response\.status$/,
  interaction: /^createClient: /,
  reason: 'Made up.',
};

it.each<[string, Partial<Exception>, string]>([
  ['of the finding', {}, 'passed'],
  ['of another code', { code: 'response.body.unknown' }, 'failed'],
  ['for another place', { location: /\.request\./ }, 'failed'],
  ['for another interaction', { interaction: /^createClientSecret: / }, 'failed'],
])('an exception %s', async (_name, changed, verdict) => {
  const files = await pacts(([first, ...rest]) => [{ ...first, response: { status: 418 } }, ...rest]);
  const vantage = files.filter((path) => path.includes('vantage'));
  const checks = await compareWithDocuments(root, vantage, [...exceptions, { ...unknownStatus, ...changed }]);
  expect(checks.find(({ id }) => id === 'contracts/documents/vantage-clients')).toMatchObject({ verdict });
  const told = JSON.stringify(checks.find(({ id }) => id === 'contracts/documents/exceptions'));
  expect(told.includes('Made up.')).toBe(verdict === 'failed');
});
