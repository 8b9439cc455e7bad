import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { JsonObject } from '../../core/index.ts';
import { type ApiDocument, type ApiName, apiNames, parseApiDocument } from '../documents/documents.ts';

/**
 * For tests: a document with one operation, `GET /<operationId>`, that answers 200 with the schema
 * `Answer`.
 */
export function tinyText(operationId: string, answer: JsonObject, schemas: JsonObject = {}): string {
  return stringify({
    openapi: '3.1.0',
    info: { title: operationId, version: '1' },
    paths: {
      [`/${operationId}`]: {
        get: {
          operationId,
          responses: {
            200: {
              description: 'The answer.',
              content: { 'application/json': { schema: { $ref: '#/components/schemas/Answer' } } },
            },
          },
        },
      },
    },
    components: { schemas: { Answer: answer, ...schemas } },
  });
}

export function tinyDocument(answer: JsonObject, schemas: JsonObject = {}): ApiDocument {
  return parseApiDocument('dcr', tinyText('readDcr', answer, schemas));
}

export const tinyOperations: Readonly<Record<ApiName, string>> = {
  dcr: 'readDcr',
  reggie: 'readReggie',
  'rest-v2': 'readRest',
  'vantage-clients': 'readVantage',
};

/**
 * For tests: a project root of its own with four tiny documents, in the system's folder for
 * temporary files.
 */
export async function tinyRoot(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'passgate-documents-'));
  await mkdir(join(root, 'openapi'));
  for (const api of apiNames) {
    const text = tinyText(tinyOperations[api], {
      type: 'object',
      additionalProperties: false,
      required: ['id'],
      properties: { id: { type: 'string', minLength: 1 } },
    });
    await writeFile(join(root, 'openapi', `${api}.yaml`), text);
  }
  return root;
}
