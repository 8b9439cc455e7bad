import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readBaseline } from '../baseline/store.ts';
import { readPactFile } from '../contracts/pact/pact-file.ts';
import { checkPacts } from '../contracts/run-contracts.ts';
import { memoryWorld } from '../core/testing/memory-world.ts';
import { compareSides } from '../openapi/diff/compare-sides.ts';
import { documentHashes, readDocument } from '../openapi/documents/documents.ts';
import { checkGenerated } from '../openapi/generate/check.ts';
import { validateHar } from '../openapi/har/validate-har.ts';
import { compareWithOfficial } from '../openapi/official/compare.ts';
import { validateBodies } from '../openapi/validate/validate-bodies.ts';
import { readReport } from '../reports/index.ts';
import { reportWith } from '../reports/testing/example.ts';
import { readConfig } from '../targets/read-config.ts';
import { root } from './testing/passgate-process.ts';

/** Files that people and other programs write: some put a byte order mark before them, some on Windows write UTF-16. */
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'passgate-text-files-'));
});
afterAll(() => rm(folder, { recursive: true }));

const world = () => memoryWorld({ cwd: folder, env: process.env });
const document = (title: string) => `openapi: 3.1.0\ninfo: { title: ${title}, version: 1.0.0 }\npaths: {}\n`;
const official = { openapi: '3.0.1', paths: { '/client/token': { post: { responses: { 201: {} } } } } };
const pact = 'contracts/pacts/passgate-adobe-pass-dcr.json';
const conditions = { machine: 'x' };
const rounds = [{ conditions }];
const bodies = { operation: 'issueToken', part: '400', mode: 'strict', perLine: true } as const;

/** A file by its place in a folder, what is in it, and what is read from it. */
interface Row {
  readonly path: string;
  readonly text: () => string | Promise<string>;
  readonly read: (file: string) => Promise<unknown>;
}

const rows: [string, Row][] = [
  [
    'a report',
    {
      path: 'report.json',
      text: () => JSON.stringify(reportWith()),
      read: async (file) => (await readReport(dirname(file))).report,
    },
  ],
  [
    'a baseline',
    {
      path: 'baseline.json',
      text: () => JSON.stringify({ schema: 'x', rounds }),
      read: (file) => readBaseline(file).catch((error: Error) => reasonOf(error, file)),
    },
  ],
  [
    'a pact file',
    {
      path: 'pact.json',
      text: () => readFile(join(root, pact), 'utf8'),
      read: async (file) => ({ ...(await readPactFile(root, file)), path: '', name: '' }),
    },
  ],
  [
    'a document in YAML',
    {
      path: 'openapi/dcr.yaml',
      text: () => readFile(join(root, 'openapi/dcr.yaml'), 'utf8'),
      read: async (file) => readDocument(dirname(dirname(file)), 'dcr'),
    },
  ],
  [
    'a side of a comparison',
    {
      path: 'new.yaml',
      text: () => document('B'),
      read: async (file) => {
        await writeFile(join(folder, 'old.yaml'), document('A'));
        return (await compareSides(world(), root, [join(folder, 'old.yaml'), file])).map(({ changes }) =>
          changes.map(({ message }) => message),
        );
      },
    },
  ],
  [
    'an official document',
    {
      path: 'official/dcrApi.json',
      text: () => JSON.stringify(official),
      read: (file) => compareWithOfficial(root, dirname(file)),
    },
  ],
  [
    'a recording',
    {
      path: 'a.har',
      text: () => JSON.stringify({ log: { entries: [] } }),
      read: async (file) => validateHar('a.har', await readFile(file), 'strict'),
    },
  ],
  [
    'JSON lines',
    {
      path: 'a.ndjson',
      text: () => '{"error":"invalid_client"}\n{"error":"odd"}\n',
      read: async (file) =>
        validateBodies({
          ...bodies,
          contentType: undefined,
          sources: [{ source: 'a', bytes: await readFile(file) }],
        }),
    },
  ],
  [
    'the configuration',
    {
      path: 'passgate.config.ts',
      text: () => 'export default { targets: { a: { baseUrl: "http://127.0.0.1:1" } } };',
      read: (file) => readConfig(file),
    },
  ],
];

function reasonOf(error: Error, file: string): string {
  if (error.message.includes('UTF-16')) throw error;
  return error.message.replaceAll(dirname(file), '');
}

async function readAs(name: string, { path, text, read }: Row, encode: (text: string) => Uint8Array) {
  const file = join(folder, name, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, encode(await text()));
  return read(file);
}

const plain = (text: string) => Buffer.from(text);
const marked = (text: string) => Buffer.from(`\ufeff${text}`);
const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');

describe.each(rows)('%s', (name, row) => {
  it('is read with a byte order mark as without', async () => {
    expect(await readAs(`${name} marked`, row, marked)).toEqual(await readAs(`${name} plain`, row, plain));
  });

  it('is refused in UTF-16, in a sentence that says so', async () => {
    const reading = readAs(`${name} in UTF-16`, row, utf16);
    if (name === 'the configuration') await expect(reading).rejects.toMatchObject({ code: 'CONFIG' });
    else
      await expect(reading).rejects.toMatchObject({
        code: 'INPUT_FILE',
        message: expect.stringMatching(/ is UTF-16 text\.$/),
        hint: 'Save it as UTF-8.',
      });
  });
});

it('documents and generated files with byte order marks are the same as without', async () => {
  const copy = join(folder, 'copy');
  await cp(join(root, 'openapi'), join(copy, 'openapi'), { recursive: true });
  for (const path of [
    'openapi/dcr.yaml',
    'openapi/generated/dcr.ts',
    'openapi/generated/validators/dcr.js',
  ]) {
    await writeFile(join(copy, path), marked(await readFile(join(copy, path), 'utf8')));
  }
  expect(await documentHashes(copy)).toEqual(await documentHashes(root));
  const checks = await checkGenerated(copy);
  expect(checks.filter(({ verdict }) => verdict !== 'passed')).toEqual([]);
});

it('a committed pact file with a byte order mark is what the contracts make', async () => {
  const copy = join(folder, 'made');
  await mkdir(join(copy, 'contracts'), { recursive: true });
  await cp(join(root, 'contracts/pacts'), join(copy, 'contracts/pacts'), { recursive: true });
  await writeFile(join(copy, pact), marked(await readFile(join(root, pact), 'utf8')));
  const [made] = await checkPacts(copy, [join(root, pact)]).then((checks) =>
    checks.filter(({ id }) => id.endsWith('dcr.json')),
  );
  expect(made).toMatchObject({ verdict: 'passed' });
});

it('a document that was committed with a byte order mark is read from git as without', async () => {
  const repository = join(folder, 'repository');
  const git = (...words: string[]) =>
    promisify(execFile)('git', [
      '-C',
      repository,
      '-c',
      'user.name=t',
      '-c',
      'user.email=t@example.org',
      ...words,
    ]);
  await mkdir(repository);
  await git('init', '-q');
  await writeFile(join(repository, 'a.yaml'), marked(document('A')));
  await git('add', '.');
  await git('commit', '-q', '-m', 'then');
  await writeFile(join(repository, 'a.yaml'), document('A'));
  const given = { ...world(), cwd: repository };
  const [diff] = await compareSides(given, root, ['HEAD:a.yaml', 'a.yaml']);
  expect(diff?.changes).toEqual([]);
});
