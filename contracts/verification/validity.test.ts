import { expect, it } from 'vitest';
import { spansOver } from './validity.ts';

const begin = 1_795_000_000_000;

it.each<[string, unknown, object[]]>([
  ['one that lasts', { notBefore: begin, notAfter: begin + 1 }, []],
  ['one of texts that lasts', { notBefore: `${begin}`, notAfter: `${begin + 1}` }, []],
  ['no end', { notBefore: begin }, []],
  ['what is no time', { notBefore: begin, notAfter: 'never' }, []],
  [
    'one that ends as it begins',
    { notBefore: begin, notAfter: begin },
    [{ pointer: '/notAfter', expected: 'a time after notBefore' }],
  ],
  [
    'one that was over years before',
    { notBefore: `${begin}`, notAfter: '1000000000000' },
    [
      {
        kind: 'validity',
        pointer: '/notAfter',
        received: '2001-09-09T01:46:40.000Z',
        message:
          'X returned 200 with notAfter 2001-09-09T01:46:40.000Z, which is not after notBefore 2026-11-18T11:06:40.000Z.',
      },
    ],
  ],
  [
    'those below it, however they are called',
    { profiles: { 'a/b': { notBefore: 2, notAfter: 1 } }, list: [{ generated: 2, expires: 1 }] },
    [{ pointer: '/profiles/a~1b/notAfter' }, { pointer: '/list/0/expires' }],
  ],
  ['no object', 'text', []],
])('finds of %s what is over before it begins', (_what, body, wanted) => {
  expect(spansOver('X returned 200', body)).toMatchObject(wanted);
  expect(spansOver('X returned 200', body)).toHaveLength(wanted.length);
});
