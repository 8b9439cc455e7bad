import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apiNames, type JsonObject } from '../../core/index.ts';
import { memoryWorld } from '../../core/testing/memory-world.ts';
import { readAllDocuments } from '../documents/documents.ts';
import type { Change, Revision } from './change.ts';
import { compareDocuments } from './compare.ts';
import { revisionOf } from './revision.ts';
import { breaksOf } from './testing/breaks.ts';
import { rewrites } from './testing/rewrites.ts';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const { signal } = memoryWorld();
const documents = new Map(
  (await readAllDocuments(root)).map(({ api, content }) => [
    api,
    { content, revision: revisionOf('old.json', JSON.stringify(content)) },
  ]),
);
const named = new Map(rewrites);
/** fast-check tells a seed that it chose itself; a fixed one makes the same cases everywhere. */
const seed = 14;

/** Comes to the same answers for the same start, about half of them yes. */
function coin(start: number): () => boolean {
  let state = start;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state > 2 ** 31;
  };
}

function revisionFrom(content: JsonObject): Revision {
  return revisionOf('new.json', JSON.stringify(content));
}

async function changes(before: Revision, after: Revision): Promise<readonly Change[]> {
  return (await compareDocuments(before, after, signal)).changes;
}

function told(found: readonly Change[]): string[] {
  return found.map(
    ({ impact, operations, place, message }) => `${impact} ${operations[0]} ${place}: ${message}`,
  );
}

/** Some of the rewrites in some order, each at about half of its places. */
const combinations = fc.record({
  names: fc.shuffledSubarray([...named.keys()], { minLength: 1 }),
  start: fc.nat(),
});

/** Without what rewrites do to names. */
function plain(message: string): string {
  return message.toLowerCase().replaceAll('the_', '');
}

function rewrite(content: JsonObject, { names, start }: { names: readonly string[]; start: number }): void {
  const here = coin(start);
  for (const name of names) named.get(name)?.(content, here);
}

describe.each(apiNames)('%s', (api) => {
  const { content, revision } = documents.get(api) ?? { content: {}, revision: undefined };
  const numRuns = api === 'rest-v2' ? 3 : 8;
  if (revision === undefined) throw new Error(api);

  it('is not changed by any combination of rewrites', { timeout: 120_000 }, async () => {
    const property = fc.asyncProperty(combinations, async (combination) => {
      const document = structuredClone(content);
      rewrite(document, combination);
      const after = revisionFrom(document);
      expect(told(await changes(revision, after))).toEqual([]);
      // The other way round a component that a rewrite made is gone, and with it the name of a
      // type.
      const back = (await changes(after, revision)).filter(({ message }) => !/`Extracted\d+`/.test(message));
      expect(told(back)).toEqual([]);
    });
    await fc.assert(property, { seed, numRuns });
  });

  it('has every break found and named, also among rewrites', { timeout: 120_000 }, async () => {
    const count = breaksOf(structuredClone(content)).length;
    const index = fc.nat({ max: count - 1 });
    const property = fc.asyncProperty(index, combinations, async (at, combination) => {
      const document = structuredClone(content);
      const broken = breaksOf(document)[at];
      broken?.apply();
      const plainly = await changes(revision, revisionFrom(document));
      rewrite(document, combination);
      const rewritten = await changes(revision, revisionFrom(document));
      for (const found of [plainly, rewritten]) {
        const { rule, operation, says } = broken?.expected ?? { rule: '', operation: '', says: '' };
        const hit = found.find(
          (change) =>
            change.rule === rule &&
            change.operations.includes(operation) &&
            plain(change.message).includes(plain(says)),
        );
        expect(hit?.impact, `${broken?.name}: ${told(found).join('\n')}`).toBe('breaking');
      }
    });
    await fc.assert(property, { seed, numRuns: api === 'rest-v2' ? 4 : 16 });
  });
});

it.each([...named])('“%s” does something to one of the documents', (name, rewriting) => {
  const after = [...documents.values()].map(({ content }) => {
    const document = structuredClone(content);
    // What moves back to the operations has to have been moved.
    if (name === 'parameters move from the path to its operations') {
      named.get('parameters move from the operation to its path')?.(document, () => true);
    }
    const before = JSON.stringify(document);
    rewriting(document, () => true);
    return JSON.stringify(document) !== before;
  });
  expect(after).toContain(true);
});
