import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { tinyRoot } from '../testing/tiny-documents.ts';
import { checkDocuments } from './check-documents.ts';
import { parseApiDocument, readDocument } from './documents.ts';

let root = '';
beforeEach(async () => {
  root = await tinyRoot();
});
afterEach(() => rm(root, { recursive: true, force: true }));

describe('reading a document', () => {
  it.each([
    ['broken YAML', 'openapi: 3.1.0\npaths:\n  /a: [\n', /^openapi\/dcr\.yaml:\d+:\d+: /],
    ['a key given twice', 'a: 1\nb: 2\na: 3\n', /^openapi\/dcr\.yaml:3:1: /],
    ['a list', '- a\n', /^openapi\/dcr\.yaml:1: /],
    ['nothing', '', /^openapi\/dcr\.yaml:1: /],
  ])('names the file and the line of %s', (_name, text, message) => {
    expect(() => parseApiDocument('dcr', text)).toThrow(
      expect.objectContaining({ code: 'INPUT_FILE', exitCode: 2, message: expect.stringMatching(message) }),
    );
  });

  it('names the file that is not there', async () => {
    await rm(join(root, 'openapi/dcr.yaml'));
    await expect(readDocument(root, 'dcr')).rejects.toMatchObject({
      code: 'INPUT_FILE',
      message: /openapi\/dcr\.yaml/,
    });
  });

  it('gives each reader a copy of its own, of what the text says now', () => {
    for (const _reader of ['first', 'second', 'third']) {
      const { content } = parseApiDocument('dcr', 'a: {b: 1}\n');
      expect(content).toEqual({ a: { b: 1 } });
      content.a = 'changed';
    }
    expect(parseApiDocument('dcr', 'a: {b: 2}\n').content).toEqual({ a: { b: 2 } });
    for (let older = 0; older < 20; older += 1) parseApiDocument('dcr', `older: ${older}\n`);
    expect(parseApiDocument('dcr', 'a: {b: 1}\n').content).toEqual({ a: { b: 1 } });
  });

  it('hashes the text with LF line ends', () => {
    expect(parseApiDocument('dcr', 'a: 1\r\nb: 2\r\n').sha256).toBe(
      parseApiDocument('dcr', 'a: 1\nb: 2\n').sha256,
    );
  });
});

describe('checkDocuments', () => {
  it('passes the four documents', { timeout: 60_000 }, async () => {
    const checks = await checkDocuments(join(import.meta.dirname, '../..'));
    expect(checks).toHaveLength(12);
    expect(checks.filter(({ verdict }) => verdict !== 'passed')).toEqual([]);
  });

  it('fails a document that is broken, with its line, and leaves the rest of it unjudged', async () => {
    await writeFile(join(root, 'openapi/dcr.yaml'), 'openapi: 3.1.0\npaths: [\n');
    const checks = (await checkDocuments(root)).filter(({ id }) => id.startsWith('documents/dcr/'));
    expect(checks.map(({ verdict }) => verdict)).toEqual(['failed', 'unjudged', 'unjudged']);
    expect(checks[0]?.evidence[0]?.where).toMatch(/^openapi\/dcr\.yaml:\d+$/);
  });

  it('fails a document of several files, of which its hash would stand for one', async () => {
    const text = await readFile(join(root, 'openapi/dcr.yaml'), 'utf8');
    const more = text.replace(/^components:$/m, 'components:\n  examples: { A: { $ref: a.yaml } }');
    await writeFile(join(root, 'openapi/dcr.yaml'), more);
    const readable = (await checkDocuments(root)).find(({ id }) => id === 'documents/dcr/readable');
    expect(readable).toMatchObject({
      verdict: 'failed',
      evidence: [
        {
          message: expect.stringContaining('The reference a.yaml points to another file'),
          where: expect.stringMatching(/^openapi\/dcr\.yaml:\d+$/),
        },
      ],
    });
  });

  it('fails where the rules are missing', async () => {
    const checks = await checkDocuments(root);
    expect(checks.filter(({ id }) => id.endsWith('/lint')).map(({ verdict }) => verdict)).toEqual(
      Array(4).fill('failed'),
    );
  });

  it('fails a document by the rules, with the line, and names operations too few and too many', async () => {
    await writeFile(join(root, 'openapi/redocly.yaml'), 'extends: [recommended]\n');
    const checks = new Map((await checkDocuments(root)).map((check) => [check.id, check]));
    expect(checks.get('documents/dcr/readable')?.verdict).toBe('passed');
    const lint = checks.get('documents/dcr/lint');
    expect(lint?.verdict).toBe('failed');
    expect(lint?.evidence[0]).toMatchObject({
      kind: 'lint',
      where: expect.stringMatching(/^openapi\/dcr\.yaml:\d+$/),
    });
    expect(checks.get('documents/dcr/operations')?.evidence.map(({ message }) => message)).toEqual([
      'The operation registerClient is missing.',
      'The operation issueToken is missing.',
      'The operation readDcr is not part of the design.',
    ]);
  });
});
