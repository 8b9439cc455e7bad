import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { isRecord, type JsonObject, listOf, recordOf, stringsOf } from '../../../core/index.ts';
import { memoryWorld } from '../../../core/testing/memory-world.ts';
import { compareDocuments } from '../compare.ts';
import { revisionOf } from '../revision.ts';

const { signal } = memoryWorld();

async function rowsOf(file: string): Promise<JsonObject[]> {
  const table: unknown = parse(await readFile(new URL(file, import.meta.url), 'utf8'));
  return listOf(recordOf(table).rows).filter(isRecord);
}

const schemes = {
  bearer: { type: 'http', scheme: 'bearer' },
  other: { type: 'http', scheme: 'Bearer', description: 'by another name' },
  key: { type: 'apiKey', in: 'header', name: 'X-Key' },
  oauth: {
    type: 'oauth2',
    flows: { clientCredentials: { tokenUrl: '/token', scopes: { read: '', write: '' } } },
  },
};

/**
 * Returns a document with the parts of a row; what is written as an operation is `POST /a/{id}`.
 */
function documentOf(part: JsonObject): string {
  const { operation, item, paths, components, ...root } = part;
  const responses = { 204: { description: 'done' } };
  const post = { operationId: 'call', responses, ...recordOf(operation) };
  return JSON.stringify({
    openapi: '3.1.0',
    info: {},
    paths: paths ?? { '/a/{id}': { post, ...recordOf(item) } },
    ...root,
    components: { securitySchemes: schemes, ...recordOf(components) },
  });
}

async function told(before: unknown, after: unknown): Promise<string[]> {
  const { changes } = await compareDocuments(
    revisionOf('old', documentOf(recordOf(before))),
    revisionOf('new', documentOf(recordOf(after))),
    signal,
  );
  return changes.map(({ impact, operations, place, message }) =>
    [impact, `${operations.join() || '-'} |`, `${place} |`, message].join(' '),
  );
}

describe('two ways to write the same operation', async () => {
  it.each(await rowsOf('../testing/operations-same.yaml'))('$name', async ({ one, other }) => {
    expect(await told(one, other)).toEqual([]);
    expect(await told(other, one)).toEqual([]);
  });
});

describe('what is not the same operation', async () => {
  it.each(await rowsOf('../testing/operations-different.yaml'))('$name', async (row) => {
    expect(await told(row.old, row.new)).toEqual(stringsOf(row.told));
    if (row.back !== undefined) expect(await told(row.new, row.old)).toEqual(stringsOf(row.back));
  });
});
