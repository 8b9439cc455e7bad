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
  ['a token without a second', { created_at: begin, expires_in: 0 }, [{ pointer: '/expires_in' }]],
  ['a token for ever', { created_at: begin, expires_in: 9e15 }, []],
  ['no object', 'text', []],
])('finds of %s what is over before it begins', (_what, body, wanted) => {
  expect(spansOver('X returned 200', body, undefined)).toMatchObject(wanted);
  expect(spansOver('X returned 200', body, undefined)).toHaveLength(wanted.length);
});

const minuteMs = 60_000;
const profile = { notBefore: begin - 60 * minuteMs, notAfter: begin };

it.each<[string, unknown, number | undefined, object[]]>([
  ['in time', profile, begin - 1, []],
  ['by a clock that is two minutes ahead of the one that wrote the body', profile, begin + 2 * minuteMs, []],
  ['by a provider without a Date', { notBefore: 1, notAfter: 2 }, undefined, []],
  [
    'years later',
    { notBefore: 1e12, notAfter: 1e12 + 1 },
    begin,
    [
      {
        pointer: '/notAfter',
        expected: 'a time after the Date of the response',
        message:
          'X returned 200 with notAfter 2001-09-09T01:46:40.001Z, which was over when it was sent: its Date is 2026-11-18T11:06:40.000Z.',
      },
    ],
  ],
  ['ten minutes later', profile, begin + 10 * minuteMs, [{ pointer: '/notAfter' }]],
  ['in time, a token', { created_at: begin, expires_in: 60 }, begin + minuteMs - 1, []],
  ['in time, a token of seconds', { created_at: begin / 1000, expires_in: 60 }, begin + minuteMs - 1, []],
  [
    'too late, a token',
    { created_at: 1e12, expires_in: 21_600 },
    begin,
    [{ pointer: '/expires_in', received: '21600 s after created_at 2001-09-09T01:46:40.000Z' }],
  ],
])('finds of what was sent %s what was over by then', (_when, body, sentMs, wanted) => {
  expect(spansOver('X returned 200', body, sentMs)).toMatchObject(wanted);
  expect(spansOver('X returned 200', body, sentMs)).toHaveLength(wanted.length);
});
