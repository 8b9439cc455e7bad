import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apiNames } from '../../core/index.ts';
import { documentPath, parseApiDocument } from '../documents/documents.ts';
import { validators } from '../generated/validators/index.js';
import { judge } from '../runtime/judge.ts';
import type { ValidatorTable } from '../runtime/validator.ts';
import { bodyArbitrary } from './arbitrary.ts';
import { describedBodies } from './sample-bodies.ts';

const root = join(import.meta.dirname, '../..');
const tables = new Map<string, ValidatorTable>(Object.entries(validators));

describe.each(apiNames)('any body that %s describes', (api) => {
  const { content } = parseApiDocument(api, readFileSync(documentPath(root, api), 'utf8'));
  const bodies = describedBodies(content).flatMap(({ contentType, operationId, status, schema }) =>
    contentType === null
      ? []
      : [{ contentType, operation: operationId, part: String(status ?? 'request'), schema }],
  );

  it('is described somewhere', () => expect(bodies.length).toBeGreaterThan(4));

  it.each(bodies)('$operation $part $contentType is valid', ({ schema, ...place }) => {
    const table = tables.get(place.operation) ?? {};
    fc.assert(
      fc.property(bodyArbitrary(content, schema), (made) => {
        // As it would come over the wire.
        const body: unknown = JSON.parse(JSON.stringify(made));
        expect(judge(table, { ...place, body, mode: 'strict' })).toEqual({ verdict: 'valid', errors: [] });
        expect(judge(table, { ...place, body, mode: 'tolerant' }).verdict).toBe('valid');
      }),
      { numRuns: 40, seed: 4 },
    );
  });
});
