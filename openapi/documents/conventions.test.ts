import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isRecord, type JsonObject, listOf, recordOf } from '../../core/index.ts';
import { dereferenced } from '../json.ts';
import { apiNames, documentPath, parseApiDocument } from './documents.ts';

const root = join(import.meta.dirname, '../..');

/** A schema, wherever it stands, with the JSON pointer of that place. */
interface Placed {
  readonly pointer: string;
  readonly schema: JsonObject;
}

function withinSchema(pointer: string, schema: JsonObject): Placed[] {
  const named = Object.entries(recordOf(schema.properties)).map(
    ([name, one]) => [`${pointer}/properties/${name}`, one] as const,
  );
  const single = ['items', 'additionalProperties'].map((key) => [`${pointer}/${key}`, schema[key]] as const);
  const branches = listOf(schema.oneOf).map((one, index) => [`${pointer}/oneOf/${index}`, one] as const);
  const below = [...named, ...single, ...branches].flatMap(([place, one]) =>
    isRecord(one) ? withinSchema(place, one) : [],
  );
  return [{ pointer, schema }, ...below];
}

function operationsIn(content: JsonObject): JsonObject[] {
  return Object.values(recordOf(content.paths))
    .flatMap((item) => Object.values(recordOf(item)))
    .filter((one) => isRecord(one) && one.operationId !== undefined)
    .map(recordOf);
}

describe.each(apiNames)('%s.yaml', (api) => {
  const { content } = parseApiDocument(api, readFileSync(documentPath(root, api), 'utf8'));
  const schemas = Object.entries(recordOf(recordOf(content.components).schemas)).flatMap(([name, schema]) =>
    withinSchema(name, recordOf(schema)),
  );
  const operations = operationsIn(content);

  it('has schemas and operations to look at', () => {
    expect(schemas.length).toBeGreaterThan(0);
    expect(operations.length).toBeGreaterThan(0);
  });

  it('describes every schema and property', () => {
    const silent = schemas.filter(
      ({ schema }) =>
        typeof schema.description !== 'string' &&
        typeof dereferenced(content, schema).description !== 'string',
    );
    expect(silent.map(({ pointer }) => pointer)).toEqual([]);
  });

  it('says of every object whether it is closed, and why where it is not', () => {
    const objects = schemas.filter(({ schema }) => schema.type === 'object');
    const undecided = objects.filter(({ schema }) => schema.additionalProperties === undefined);
    const openWithoutReason = objects.filter(
      ({ schema }) => schema.additionalProperties === true && !/\b[Oo]pen\b/.test(String(schema.description)),
    );
    expect([...undecided, ...openWithoutReason].map(({ pointer }) => pointer)).toEqual([]);
  });

  it('requires only properties that it describes', () => {
    const missing = schemas.flatMap(({ pointer, schema }) =>
      listOf(schema.required)
        .filter((name) => recordOf(schema.properties)[String(name)] === undefined)
        .map((name) => `${pointer}: ${String(name)}`),
    );
    expect(missing).toEqual([]);
  });

  it('marks everything that is secret by its name', () => {
    const secret = /^(client_secret|access_token|software_statement|value)$/;
    const unmarked = schemas.filter(({ pointer, schema }) => {
      const name = pointer.slice(pointer.lastIndexOf('/') + 1);
      const isSecret = secret.test(name) && (name !== 'value' || pointer.startsWith('ClientSecret/'));
      return isSecret && dereferenced(content, schema).format !== 'password';
    });
    expect(unmarked.map(({ pointer }) => pointer)).toEqual([]);
  });

  it.each(operations.map((operation) => [String(operation.operationId), operation] as const))(
    '%s says whether it is throttled and authorised, and what a throttled call gets',
    (_operationId, operation) => {
      expect(typeof operation['x-throttled']).toBe('boolean');
      expect(Array.isArray(operation.security ?? content.security)).toBe(true);
      if (operation['x-throttled'] !== true) return;
      const throttled = dereferenced(content, recordOf(operation.responses)['429']);
      expect(Object.keys(recordOf(throttled.content))).toEqual(['text/html']);
    },
  );

  it.each(operations.map((operation) => [String(operation.operationId), operation] as const))(
    '%s has an example of its request and of every answer that has a body',
    (_operationId, operation) => {
      const holders = [
        ['request', operation.requestBody] as const,
        ...Object.entries(recordOf(operation.responses)),
      ].map(
        ([part, holder]) => [part, Object.values(recordOf(dereferenced(content, holder).content))] as const,
      );
      const without = holders.filter(
        ([, media]) =>
          media.length > 0 && !media.some((one) => Object.keys(recordOf(recordOf(one).examples)).length > 0),
      );
      expect(without.map(([part]) => part)).toEqual([]);
    },
  );
});
