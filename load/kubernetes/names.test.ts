import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { recordOf } from '../../core/index.ts';
import { filesOf } from './files.ts';
import { deleteCommand } from './names.ts';
import { givenTarget, sampleFacts } from './testing/sample-facts.ts';

/** Returns kind, name and labels of every object that a folder makes. */
function objectsIn(files: ReadonlyMap<string, string>) {
  const documents = [...files]
    .filter(([name]) => name.endsWith('.yaml'))
    .flatMap(([, text]) => parseAllDocuments(text).map((document) => recordOf(document.toJS())));
  return documents.flatMap(({ kind, metadata, configMapGenerator }) =>
    Array.isArray(configMapGenerator)
      ? configMapGenerator.map(({ options }) => ({ kind: 'ConfigMap', labels: recordOf(options.labels) }))
      : [{ kind: String(kind), labels: recordOf(recordOf(metadata).labels) }],
  );
}

describe('the command that deletes a run', () => {
  it.each([
    ['with its own simulator', sampleFacts(2)],
    ['against a provider', sampleFacts(2, { target: givenTarget })],
  ])('finds every object of a run %s, by kind and label', (_name, facts) => {
    const [, kinds = '', label = '', value = ''] =
      /^kubectl delete (\S+) -l ([^=]+)=(\S+)$/.exec(deleteCommand(facts.run)) ?? [];
    const known = kinds.split(',');
    for (const { kind, labels } of objectsIn(filesOf(facts))) {
      const plural = kind.toLowerCase().replace(/y$/, 'ie').concat('s');
      expect(known).toContain(kind === 'TestRun' ? 'testruns.k6.io' : plural);
      expect(labels[label], kind).toBe(value);
    }
    expect(value).toBe(facts.run);
  });
});
