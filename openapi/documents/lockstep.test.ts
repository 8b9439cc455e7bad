import { describe, expect, it } from 'vitest';
import { carriedDocuments, changedDocuments } from './lockstep.ts';

const a = 'a'.repeat(64);
const b = 'b'.repeat(64);

describe('the map that an artefact carries', () => {
  it.each<[string, { given: string; want: Record<string, string> }]>([
    ['a banner', { given: `// documents: dcr=${a} rest-v2=${b}`, want: { dcr: a, 'rest-v2': b } }],
    [
      'JSON',
      {
        given: JSON.stringify({ metadata: { documents: { 'rest-v2': b } } }, null, 2),
        want: { 'rest-v2': b },
      },
    ],
    [
      'code',
      {
        given: `export const documents = { dcr: '${a}', 'rest-v2': '${b}' }`,
        want: { dcr: a, 'rest-v2': b },
      },
    ],
    ['no map', { given: `commit ${a}`, want: {} }],
    ['a hash that is too short', { given: `dcr=${a.slice(1)}`, want: {} }],
  ])('is found in %s', (_name, { given, want }) => {
    expect(carriedDocuments(given)).toEqual(want);
  });

  it.each<[string, Record<string, string>, string[]]>([
    ['of all documents', { dcr: a, reggie: b }, []],
    ['of some', { reggie: b }, []],
    ['of an older one', { dcr: b, reggie: b }, ['dcr']],
    ['of a document that is none of ours', { other: a }, ['other']],
  ])('%s, against the documents of now', (_name, carried, changed) => {
    expect(changedDocuments(carried, { dcr: a, reggie: b })).toEqual(changed);
  });
});
