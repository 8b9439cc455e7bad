import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { listOf, recordOf } from '../../core/index.ts';
import { apiNames, readDocument } from './documents.ts';
import { lintDocument } from './lint-document.ts';

const root = join(import.meta.dirname, '../..');
const ignored = recordOf(
  parse(readFileSync(join(import.meta.dirname, '../.redocly.lint-ignore.yaml'), 'utf8')) ?? {},
);

async function problemsOf(api: (typeof apiNames)[number]) {
  const problems = await lintDocument(root, await readDocument(root, api));
  return problems.map(({ rule, pointer, message, reviewed }) => ({
    rule,
    pointer,
    text: `${rule} at ${pointer}: ${message}`,
    reviewed,
  }));
}

describe.each(apiNames)('%s.yaml', (api) => {
  it('has no problem by the recommended rules but the reviewed ones', async () => {
    const problems = await problemsOf(api);
    expect(problems.filter(({ reviewed }) => !reviewed).map(({ text }) => text)).toEqual([]);
  });

  it('has every reviewed problem still', async () => {
    const problems = (await problemsOf(api)).map(({ rule, pointer }) => `${rule} ${pointer}`);
    const entries = Object.entries(recordOf(ignored[`${api}.yaml`])).flatMap(([rule, pointers]) =>
      listOf(pointers).map((pointer) => `${rule} ${pointer}`),
    );
    expect(entries.filter((entry) => !problems.includes(entry))).toEqual([]);
  });
});

it('reviews problems of the four documents only', () => {
  expect(Object.keys(ignored).filter((file) => !apiNames.some((api) => file === `${api}.yaml`))).toEqual([]);
});
