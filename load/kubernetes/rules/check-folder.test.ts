import { describe, expect, it } from 'vitest';
import { filesOf } from '../files.ts';
import { largeText, soundFiles } from '../testing/changed-folder.ts';
import { refusedFields } from '../testing/refused-fields.ts';
import { refusedFolders } from '../testing/refused-folders.ts';
import { refusedPods } from '../testing/refused-pods.ts';
import { givenTarget, sampleFacts } from '../testing/sample-facts.ts';
import { assertRunnable, checkFolder, manifestRules } from './check-folder.ts';

describe('the files of a run', () => {
  it.each([
    ['of one runner', sampleFacts(1)],
    ['of 50 runners', sampleFacts(50)],
    ['of 400 runners', sampleFacts(400)],
    ['against a provider', sampleFacts(3, { target: givenTarget })],
    ['against a simulator elsewhere', sampleFacts(3, { target: { ...givenTarget, isSimulator: true } })],
    ['with a catalogue of its own', withCatalogue()],
  ])('%s break no rule', (_name, facts) => {
    expect(checkFolder(filesOf(facts))).toEqual([]);
  });

  it('are the same for the same facts', () => {
    expect([...filesOf(sampleFacts(3))]).toEqual([...soundFiles]);
  });
});

function withCatalogue() {
  const facts = sampleFacts(3);
  return { ...facts, texts: { ...facts.texts, catalogue: '{"serviceProviders":[]}' } };
}

const refused = [...refusedFields(), ...refusedPods, ...refusedFolders];

describe('a folder is refused', () => {
  it.each(refused)('%s', (_name, { change, rule, pointer, message }) => {
    const files = new Map([...soundFiles, ['bundle.js', largeText(270_000)], change()]);
    const found = checkFolder(files).filter((problem) => problem.rule === rule);
    expect(found.map((problem) => problem.message)).toEqual(
      expect.arrayContaining([expect.stringMatching(message)]),
    );
    expect(found.find((problem) => message.test(problem.message))?.pointer).toMatch(pointer);
    expect(() => assertRunnable(files)).toThrow(
      expect.objectContaining({ code: 'USAGE', message: expect.stringContaining('break the rule ') }),
    );
  });

  it('by every rule of the table', () => {
    const rules = new Set(refused.map(([, { rule }]) => rule));
    expect([...rules]).toEqual(
      expect.arrayContaining([...Object.keys(manifestRules), 'files', 'yaml', 'kinds', 'fields']),
    );
  });
});
