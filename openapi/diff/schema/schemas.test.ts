import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { isRecord, type JsonObject, listOf, recordOf, stringsOf } from '../../../core/index.ts';
import { memoryWorld } from '../../../core/testing/memory-world.ts';
import type { Change } from '../change.ts';
import { compareDocuments } from '../compare.ts';
import { revisionOf } from '../revision.ts';

const { signal } = memoryWorld();
const object = { type: 'object', required: ['a'], properties: { a: { type: 'string' } } };
const list = {
  type: 'object',
  properties: { next: { $ref: '#/components/schemas/List' }, a: { type: 'string' } },
};
const components = { schemas: { Text: { type: 'string' }, Named: object, List: list } };

type Message = 'request' | 'response';

/** Returns a document that takes the schema, or answers it. */
function documentOf(schema: unknown, message: Message, version: string): string {
  const content = { 'application/json': { schema } };
  const operation = {
    operationId: 'call',
    ...(message === 'request' ? { requestBody: { content } } : {}),
    responses: { 200: { description: 'ok', ...(message === 'response' ? { content } : {}) } },
  };
  return JSON.stringify({ openapi: version, info: {}, paths: { '/call': { post: operation } }, components });
}

async function compared(
  before: unknown,
  after: unknown,
  message: Message,
  [old = '3.1.0', now = '3.1.0']: readonly string[] = [],
): Promise<readonly Change[]> {
  const { changes } = await compareDocuments(
    revisionOf('old', documentOf(before, message, old)),
    revisionOf('new', documentOf(after, message, now)),
    signal,
  );
  return changes;
}

async function rowsOf(file: string): Promise<JsonObject[]> {
  const table: unknown = parse(await readFile(new URL(file, import.meta.url), 'utf8'));
  return listOf(recordOf(table).rows).filter(isRecord);
}

describe('two ways to write the same', async () => {
  it.each(await rowsOf('../testing/schemas-same.yaml'))('$name', async ({ name, one, other, versions }) => {
    const [old, now] = stringsOf(versions);
    const both = old === undefined || now === undefined ? [] : [old, now];
    // A definition that an answer has inside of itself has no place in a request.
    const messages: Message[] = String(name).includes('definition') ? ['response'] : ['request', 'response'];
    for (const message of messages) {
      expect(await compared(one, other, message, both)).toEqual([]);
      expect(await compared(other, one, message, both.toReversed())).toEqual([]);
    }
  });
});

describe('what is not the same', async () => {
  it.each(await rowsOf('../testing/schemas-different.yaml'))('$name', async (row) => {
    for (const message of ['request', 'response'] as const) {
      const changes = await compared(row.old, row.new, message);
      const told = stringsOf(row[message]).map((text) => /^(\w+) (.*)$/.exec(text) ?? []);
      expect(changes.map((change) => [change.impact, change.message])).toEqual(
        told.map(([, impact, says = '']) => [impact, expect.stringMatching(new RegExp(says))]),
      );
      expect(changes.every(({ operations }) => operations.join() === 'call')).toBe(true);
    }
  });
});
