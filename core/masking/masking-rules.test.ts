import { expect, it } from 'vitest';
import { secretsIn } from './masking-rules.ts';

const names = new Set(['client_secret', 'access_token']);

it.each<[string, { body: string; secrets: readonly string[] }]>([
  ['of a member', { body: '{"a":"not-it","client_secret":"one-secret"}', secrets: ['one-secret'] }],
  ['deep inside', { body: '[{"x":[{"access_token":"one-secret"}]}]', secrets: ['one-secret'] }],
  [
    'below a secret name',
    { body: '{"client_secret":{"a":["one-secret",1234567]}}', secrets: ['one-secret', '1234567'] },
  ],
  ['but not behind it', { body: '{"client_secret":["one-secret"],"b":"not-it"}', secrets: ['one-secret'] }],
  [
    'of a name that comes again',
    {
      body: '{"client_secret":"one-secret","client_secret":"two-secret"}',
      secrets: ['one-secret', 'two-secret'],
    },
  ],
  [
    'of a name in two spellings',
    { body: String.raw`{"client\u005fsecret":"one-secret","client_secret":{}}`, secrets: ['one-secret'] },
  ],
  [
    'below a name that comes again',
    {
      body: '{"client_secret":{"a":"one-secret"},"client_secret":"two-secret"}',
      secrets: ['one-secret', 'two-secret'],
    },
  ],
  ['behind a byte order mark', { body: '\ufeff{"client_secret":"one-secret"}', secrets: ['one-secret'] }],
  [
    'as it is written and as it reads',
    {
      body: String.raw`{"client_secret":"one\u002dsecret"}`,
      secrets: ['one-secret', String.raw`one\u002dsecret`],
    },
  ],
  [
    'with a slash, in both spellings',
    { body: '{"client_secret":"one/secret"}', secrets: ['one/secret', String.raw`one\/secret`] },
  ],
  ['not of a value that is a name', { body: '{"a":"client_secret","b":"not-it-at-all"}', secrets: [] }],
  ['not of words of JSON', { body: '{"client_secret":true,"access_token":null}', secrets: [] }],
  ['of a text that was cut off', { body: '{"client_secret":"one-secret","a', secrets: ['one-secret'] }],
  ['of a form', { body: 'client_secret=one%2Fsecret', secrets: ['one%2Fsecret', 'one/secret'] }],
])('finds the secret %s', (_name, { body, secrets }) => {
  expect([...secretsIn(body, names)].sort()).toEqual([...secrets].sort());
});
