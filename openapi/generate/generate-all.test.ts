import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type ApiDocument, apiNames, documentHashes, readAllDocuments } from '../documents/documents.ts';
import { carriedDocuments } from '../documents/lockstep.ts';
import { operations } from '../generated/operations.ts';
import { generateFrom } from './generate-all.ts';

const root = join(import.meta.dirname, '../..');

describe('generated from the four documents', () => {
  let documents: ApiDocument[] = [];
  let files = new Map<string, string>();
  let cpuMs = 0;
  beforeAll(async () => {
    documents = await readAllDocuments(root);
    const before = process.cpuUsage();
    files = await generateFrom(documents);
    const { user, system } = process.cpuUsage(before);
    cpuMs = (user + system) / 1000;
  }, 60_000);

  // Of the processor's time, so that a busy machine does not fail it.
  it('takes less than five seconds', () => expect(cpuMs).toBeLessThan(5000));

  it('is the same each time', async () => {
    expect([...(await generateFrom(documents))]).toEqual([...files]);
  }, 60_000);

  it('has types per document, validators per operation, and the tables', () => {
    const ids = Object.keys(operations);
    const wanted = [
      ...apiNames.map((api) => `${api}.ts`),
      'operations.ts',
      'documents.ts',
      'sensitive.ts',
      ...apiNames.map((api) => `validators/${api}.js`),
      ...[...ids, 'index'].flatMap((id) => [`validators/${id}.js`, `validators/${id}.d.ts`]),
    ];
    expect([...files.keys()].sort()).toEqual(wanted.map((name) => `openapi/generated/${name}`).sort());
  });

  it('carries the hashes of the documents each file was made from', async () => {
    const hashes = await documentHashes(root);
    for (const [path, text] of files) {
      const carried = Object.entries(carriedDocuments(text));
      expect(carried.length, path).toBeGreaterThan(0);
      for (const [api, sha256] of carried) expect(Object.entries(hashes)).toContainEqual([api, sha256]);
    }
  });

  it('describes each named type, which an alias does not inherit', () => {
    for (const { api, content } of documents) {
      const { schemas }: { schemas: Record<string, { description?: string }> } = JSON.parse(
        JSON.stringify(content.components),
      );
      const text = files.get(`openapi/generated/${api}.ts`);
      for (const [name, { description = '' }] of Object.entries(schemas)) {
        const last = description.trim().split('\n').at(-1)?.trim() ?? '';
        const comment = text?.split(`export type ${name} = `)[0]?.trimEnd().split('\n').slice(-2).join('\n');
        expect(comment, name).toContain(last);
        expect(comment, name).toMatch(/\*\/$/);
      }
    }
  });

  it('needs nothing at run time but itself', () => {
    for (const [path, text] of files) {
      if (!path.endsWith('.js')) continue;
      expect(text, path).not.toMatch(/\brequire\(|\bprocess\b|node:/);
      const imported = [...text.matchAll(/from ['"]([^'"]+)['"]/g)].map(([, name = '']) => name);
      for (const name of imported) {
        expect([...files.keys()]).toContain(`openapi/generated/validators/${name.replace(/^\.\//, '')}`);
      }
    }
  });

  it('has LF line ends and no path of this machine', () => {
    for (const [path, text] of files) {
      expect(text, path).not.toContain('\r');
      expect(text, path).not.toContain(root);
      expect(text.endsWith('\n'), path).toBe(true);
    }
  });
});
