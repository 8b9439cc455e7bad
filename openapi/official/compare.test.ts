import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compareWithOfficial } from './compare.ts';

const project = join(import.meta.dirname, '../..');
const official = join(project, '../shared/reference/official');
const found = existsSync(join(official, 'restApiV2.json'));

describe.skipIf(!found)(
  `the official documents${found ? '' : ': their folder is not here, NOT CHECKED'}`,
  () => {
    it('have nothing that is neither in ours nor reviewed', async () => {
      const checks = await compareWithOfficial(project, official);
      expect(checks.flatMap(({ evidence }) => evidence.map(({ message }) => message))).toEqual([]);
      expect(checks.map(({ id, verdict }) => `${id} ${verdict}`)).toEqual([
        'official/dcr passed',
        'official/rest-v2 passed',
      ]);
    });
  },
);

/**
 * Returns an official document with one operation, which ours has too, and what a case adds to it.
 */
const theirs = (more: object, register: object = {}) => ({
  openapi: '3.0.1',
  servers: [{ url: 'https://sp.example/o' }],
  paths: {
    '/client/register': {
      post: {
        requestBody: {
          content: { 'application/json': { schema: { properties: { software_statement: {} } } } },
        },
        parameters: [{ in: 'header', name: 'X-DEVICE-info', required: true }],
        responses: {
          201: { content: { 'application/json': { schema: { properties: { client_id: {} } } } } },
        },
        ...register,
      },
    },
    ...more,
  },
});
const answering = (schema: object) => ({
  responses: { 201: { content: { 'application/json': { schema } } } },
});

describe('of two documents', () => {
  let root = '';
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'passgate-official-'));
    await mkdir(join(root, 'openapi/official'), { recursive: true });
    for (const name of ['dcr.yaml', 'rest-v2.yaml']) {
      await cp(join(project, 'openapi', name), join(root, 'openapi', name));
    }
  });
  afterEach(() => rm(root, { recursive: true, force: true }));

  async function said(document: object | string, reviewed: readonly string[] = []): Promise<string[]> {
    const rows =
      reviewed.length === 0 ? [] : [{ api: 'dcr', reason: 'r', source: 's', differences: reviewed }];
    await writeFile(join(root, 'openapi/official/differences.json'), JSON.stringify(rows));
    const text = typeof document === 'string' ? document : JSON.stringify(document);
    await writeFile(join(root, 'dcrApi.json'), text);
    const [dcr] = await compareWithOfficial(root, root);
    expect(dcr?.verdict).toBe(dcr?.evidence.length === 0 ? 'passed' : 'failed');
    return dcr?.evidence.map(({ message }) => message) ?? [];
  }
  const only = (what: string) => [`${what}: only in the official document`];

  it.each<[string, object, string[]]>([
    ['nothing', theirs({}), []],
    ['an operation', theirs({ '/client/scopes': { get: {} } }), only('GET /o/client/scopes: operation')],
    [
      'an operation behind a reference',
      {
        ...theirs({ '/client/scopes': { $ref: '#/components/pathItems/S' } }),
        components: { pathItems: { S: { get: {} } } },
      },
      only('GET /o/client/scopes: operation'),
    ],
    [
      'in another file, which is not read',
      theirs({ '/client/scopes': { $ref: './scopes.yaml' } }),
      ['the reference ./scopes.yaml points to another file, which is not read here'],
    ],
    [
      'no more than a charset',
      theirs({}, { responses: { 201: { content: { 'Application/JSON; charset=utf-8': {} } } } }),
      [],
    ],
    [
      'a parameter',
      theirs({}, { parameters: [{ in: 'query', name: 'trace' }] }),
      only('registerClient: parameter query trace'),
    ],
    [
      'what is optional',
      theirs({}, { parameters: [{ in: 'header', name: 'X-Device-Info' }] }),
      only('registerClient: parameter header x-device-info optional'),
    ],
    [
      'a status, with all that belongs to it',
      theirs({}, { responses: { 418: { content: { 'text/plain': {} } } } }),
      only('registerClient: part 418'),
    ],
    [
      'a content type',
      theirs({}, { responses: { 201: { content: { 'application/xml': {} } } } }),
      only('registerClient: body 201 application/xml'),
    ],
    [
      'a property, the outermost',
      theirs({}, answering({ properties: { more: { items: { properties: { inner: {} } } } } })),
      only('registerClient: property 201 /more'),
    ],
    [
      'what is required',
      theirs(
        {},
        {
          requestBody: {
            content: {
              'application/json': {
                schema: { required: ['redirect_uri'], properties: { redirect_uri: {} } },
              },
            },
          },
        },
      ),
      only('registerClient: property request /redirect_uri required'),
    ],
  ])('the difference is %s', async (_name, document, messages) => {
    expect(await said(document)).toEqual(messages);
  });

  it('a reviewed difference is none, and a row without one is out of date', async () => {
    const document = theirs({ '/client/scopes': { get: {} } });
    const key = 'GET /o/client/scopes: operation';
    expect(await said(document, [key])).toEqual([]);
    const stale = 'no longer a difference, or listed twice';
    expect(await said(document, [key, key])).toEqual([`${key}: ${stale}`]);
    expect(await said(theirs({}), [key])).toEqual([`${key}: ${stale}`]);
  });

  it('without an official document nothing is judged, and an empty or broken one is no pass', async () => {
    await writeFile(join(root, 'openapi/official/differences.json'), '[]');
    const verdicts = (await compareWithOfficial(root, root)).map(({ verdict }) => verdict);
    expect(verdicts).toEqual(['unjudged', 'unjudged']);
    expect(await said('{}')).toEqual(['dcrApi.json describes no operation.']);
    expect(await said('{')).toHaveLength(1);
  });

  it('refuses a table that it cannot read', async () => {
    await writeFile(join(root, 'openapi/official/differences.json'), '[{"api":"dcr"}]');
    await expect(compareWithOfficial(root, root)).rejects.toMatchObject({ code: 'INPUT_FILE' });
  });
});

it('every row of the table says why, and where that is written', async () => {
  const rows: unknown = JSON.parse(
    await readFile(join(project, 'openapi/official/differences.json'), 'utf8'),
  );
  expect(rows).toEqual(
    expect.arrayContaining([expect.objectContaining({ reason: expect.stringMatching(/.{10}/) })]),
  );
  for (const row of Array.isArray(rows) ? rows : []) {
    expect(row).toMatchObject({
      reason: expect.stringMatching(/.{10}/),
      source: expect.stringMatching(/^[A-Z]/),
    });
  }
});
