import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { type JsonObject, listOf, PassgateError, recordOf } from '../../core/index.ts';
import { memoryWorld } from '../../core/testing/memory-world.ts';
import { readDocument } from '../documents/documents.ts';
import { pointedAt } from '../json.ts';
import type { DocumentDiff } from './change.ts';
import { compareDocuments } from './compare.ts';
import { revisionOf } from './revision.ts';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const { signal } = memoryWorld();
const configuration = '#/paths/~1api~1v2~1{serviceProvider}~1configuration/get';
const requestor = '#/components/schemas/Requestor';

function add(document: JsonObject, pointer: string, value: unknown): void {
  const holder = recordOf(pointedAt(document, pointer.slice(0, pointer.lastIndexOf('/'))));
  holder[pointer.slice(pointer.lastIndexOf('/') + 1)] = value;
}

/** Changes that do not get in each other's way, each with what the comparison has to say of it. */
const edits: readonly (readonly [
  name: string,
  edit: (document: JsonObject) => void,
  told: { impact: string; operation?: string; place: string; says: RegExp },
])[] = [
  [
    'an operation that is gone',
    (document) => delete recordOf(document.paths)['/api/v2/{serviceProvider}/logout/{mvpd}'],
    {
      impact: 'breaking',
      operation: 'logout',
      place: '/api/v2/{serviceProvider}/logout/{mvpd}',
      says: /was removed/,
    },
  ],
  [
    'a parameter that is required now',
    (document) => add(document, '#/components/parameters/ConfigurationProfile/required', true),
    {
      impact: 'breaking',
      operation: 'getConfiguration',
      place: 'parameters',
      says: /`profile` .*became required/,
    },
  ],
  [
    'a property of an answer that may be missing now',
    (document) => add(document, `${requestor}/required`, ['id', 'domains', 'mvpds']),
    {
      impact: 'breaking',
      operation: 'getConfiguration',
      place: '200 application/json /requestor',
      says: /`name`/,
    },
  ],
  [
    'a property of another type',
    (document) => add(document, `${requestor}/properties/name/type`, 'integer'),
    {
      impact: 'breaking',
      operation: 'getConfiguration',
      place: '200 application/json /requestor/name',
      says: /[Tt]ype/,
    },
  ],
  [
    'a variant more',
    (document) => {
      const session = pointedAt(document, '#/components/schemas/CreateSessionResponse');
      session.oneOf = [
        ...listOf(session.oneOf),
        { type: 'object', required: ['news'], properties: { news: { const: 1 } } },
      ];
    },
    {
      impact: 'dangerous',
      operation: 'createSession',
      place: '200 application/json',
      says: /`oneOf`.*added/,
    },
  ],
  [
    'an answer more',
    (document) => add(document, `${configuration}/responses/418`, { description: 'tea' }),
    { impact: 'dangerous', operation: 'getConfiguration', place: '418', says: /`418` was added/ },
  ],
  [
    'no device rate limit any more',
    (document) => add(document, `${configuration}/x-throttled`, false),
    {
      impact: 'dangerous',
      operation: 'getConfiguration',
      place: 'the operation',
      says: /`x-throttled`.*true to false/,
    },
  ],
  [
    'a property more',
    (document) => add(document, `${requestor}/properties/more`, { type: 'string' }),
    {
      impact: 'compatible',
      operation: 'getConfiguration',
      place: '200 application/json /requestor/more',
      says: /added/,
    },
  ],
  [
    'a secret to mask',
    (document) => add(document, '#/components/schemas/Configuration/properties/os/format', 'password'),
    {
      impact: 'compatible',
      operation: 'getConfiguration',
      place: '200 application/json /os',
      says: /format/,
    },
  ],
];

describe('the comparison tells', () => {
  let diff: DocumentDiff;
  beforeAll(async () => {
    const { text, content } = await readDocument(root, 'rest-v2');
    const before = revisionOf('old.yaml', text);
    for (const [, edit] of edits) edit(content);
    diff = await compareDocuments(before, revisionOf('new.yaml', stringify(content)), signal);
  }, 60_000);

  it.each(edits)('%s', (_name, _edit, { impact, operation, place, says }) => {
    const told = diff.changes.filter((change) => change.place === place && says.test(change.message));
    expect(told).toMatchObject([
      { impact, operations: [operation], where: expect.stringMatching(/\.yaml:\d+$/) },
    ]);
  });

  it('nothing else, the worst first', () => {
    const impacts = diff.changes.map(({ impact }) => impact);
    expect(impacts).toEqual([...impacts].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
    expect(diff.changes.length).toBe(edits.length);
  });
});

const order = ['breaking', 'dangerous', 'compatible'];

const small = (schema: string, second = ''): string => `openapi: 3.1.0
info: { title: small, version: 1.0.0 }
paths:
  /a:
    post:
      operationId: send
      requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/S' } } } }
      responses: { 200: { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/S' } } } } }
  /b: { get: { operationId: fetch, responses: { 200: { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/S' } } } } } } }
components: { schemas: { S: ${schema} ${second} } }
`;

describe('a schema that several operations share', () => {
  it.each([
    ['loses a value of an enumeration', '{ enum: [x, y] }', '{ enum: [x] }', 'breaking'],
    ['gains one', '{ enum: [x] }', '{ enum: [x, y] }', 'dangerous'],
  ])('%s: told once, with each of them', async (_name, before, after, impact) => {
    const { changes } = await compareDocuments(
      revisionOf('a', small(before)),
      revisionOf('b', small(after)),
      signal,
    );
    expect(changes).toMatchObject([{ impact, operations: ['send', 'fetch'] }]);
  });
});

it('refuses what is no OpenAPI document, and stops when it is interrupted', async () => {
  expect(() => revisionOf('x.json', '{"swagger":"2.0"}')).toThrow(PassgateError);
  const [one, other] = [revisionOf('a', small('{ enum: [x] }')), revisionOf('b', small('{ enum: [y] }'))];
  await expect(compareDocuments(one, other, AbortSignal.abort())).rejects.toMatchObject({
    code: 'INTERRUPTED',
  });
});
