import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ruleAt } from './rule-at.ts';
import type { RulePlace } from './rule-places.ts';

const root = join(import.meta.dirname, '../..');
const contentType = 'application/json; charset=utf-8';
const body = (pointer: string, more: object = {}) => ({ contentType, pointer, ...more });

it.each<[string, RulePlace, string, RegExp]>([
  [
    'a missing property of a variant, behind references',
    {
      operation: 'authorize',
      part: '200',
      body: body('/decisions/0/token/notAfter', { variant: 'MvpdAuthorizePermit', required: true }),
    },
    'notAfter of MediaToken (EpochMs) is required: Instant',
    /^openapi\/rest-v2\.yaml:\d+ #\/components\/schemas\/MediaToken\/properties\/notAfter \[/,
  ],
  [
    'a value in a map of variants',
    {
      operation: 'getProfileByCode',
      part: '200',
      body: body('/profiles/Cablevision/notAfter', { variant: 'RegularProfile' }),
    },
    'notAfter of RegularProfile (EpochMs): Instant',
    /#\/components\/schemas\/EpochMs \[PRO/,
  ],
  [
    'an item of a list',
    { operation: 'createClient', part: '201', body: body('/redirectUris/0') },
    'items: A URI',
    /#\/components\/schemas\/RedirectUris\/items \[S3\]$/,
  ],
  [
    'a property that no variant knows',
    { operation: 'createSession', part: '200', body: body('/surplus') },
    'CreateSessionResponse: Answer',
    /#\/components\/schemas\/CreateSessionResponse \[CRE\]$/,
  ],
  [
    'an error code',
    { operation: 'createSession', part: '400', body: body('/code') },
    'code of CreateSessionError400: ',
    /\[EEC\]$/,
  ],
  [
    'a status',
    { operation: 'createSession', part: '429' },
    'status TooManyRequests: Over the rate limit',
    /#\/components\/responses\/TooManyRequests \[THR\]$/,
  ],
  [
    'a status that no document has',
    { operation: 'createSession', part: '418' },
    'responses: as documented',
    /\/post\/responses \[CRE, CCS\]$/,
  ],
  [
    'a header',
    { operation: 'authenticateUserAgent', part: '302', header: 'location' },
    'header Location: ',
    /\/headers\/Location \[/,
  ],
])('%s', async (_name, place, text, source) => {
  const rule = await ruleAt(root, place);
  expect(rule?.text.slice(0, text.length)).toBe(text);
  expect(rule?.source).toMatch(source);
});

it('says nothing of an operation that no document has', async () => {
  expect(await ruleAt(root, { operation: 'toString', part: '200' })).toBeUndefined();
});

it('reads a document once for the thousands of findings of a provider that does everything wrong', async () => {
  const place = { operation: 'getProfiles', part: '200', body: body('/profiles') };
  const rules = await Promise.all(Array.from({ length: 2000 }, () => ruleAt(root, place)));
  expect(new Set(rules.map((rule) => rule?.source)).size).toBe(1);
});
