import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMasker } from './masking.ts';

const jwt = 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.c2lnbmF0dXJl';

describe('createMasker', () => {
  it.each<[string, { given: string; secret: string }]>([
    [
      'a bearer header in a form',
      { given: 'Authorization=Bearer+2YotnFZFEjr1zCsicMWpAA', secret: '2YotnFZFEjr1zCsicMWpAA' },
    ],
    [
      'a bearer header in a URL',
      { given: '?Authorization=Bearer%202YotnFZFEjr1zCsicMWpAA', secret: '2YotnFZFEjr1zCsicMWpAA' },
    ],
    [
      'a bearer header',
      { given: 'Authorization: Bearer 2YotnFZFEjr1zCsicMWpAA', secret: '2YotnFZFEjr1zCsicMWpAA' },
    ],
    ['a password in an address', { given: 'at http://me:t7AkePiru4@10.0.0.1/x', secret: 't7AkePiru4' }],
    ['a JWT anywhere', { given: `statement was ${jwt}!`, secret: jwt }],
    ['a JSON member', { given: '{"client_secret":"t7AkePiru4","x":1}', secret: 't7AkePiru4' }],
    [
      'a JSON member in a log',
      { given: String.raw`msg="{\"client_secret\":\"t7Ake\\/Piru4\",\"x\":1}"`, secret: 't7Ake' },
    ],
    [
      'all of a JSON member in a log',
      { given: String.raw`msg="{\"client_secret\":\"t7Ake\\/Piru4\",\"x\":1}"`, secret: 'Piru4' },
    ],
    ['a form field', { given: 'client_id=a&client_secret=t7AkePiru4&grant_type=b', secret: 't7AkePiru4' }],
    [
      'a media token',
      { given: '{"serializedToken": "PHNpZ25hdHVyZUluZm8="}', secret: 'PHNpZ25hdHVyZUluZm8' },
    ],
  ])('masks %s', (_name, { given, secret }) => {
    const masked = createMasker().text(given);
    expect(masked).not.toContain(secret);
    expect(masked).toMatch(/\[masked [0-9a-f]{12}\]/);
  });

  it('does not change text without secrets', () => {
    const text = 'createSession: expected 200, came 503 at /profiles/REF30';
    expect(createMasker().text(text)).toBe(text);
  });

  it.each(['{"client_secret":["a"]}', '{"access_token":{"a":[{}]}}'])('leaves %s JSON', (text) => {
    expect(createMasker().text(text)).toBe(text);
  });

  it('gives equal secrets equal fingerprints within a run and others in the next run', () => {
    const [one, other] = [createMasker(), createMasker()];
    expect(one.fingerprint('secret-value')).toBe(one.fingerprint('secret-value'));
    expect(one.fingerprint('secret-value')).not.toBe(other.fingerprint('secret-value'));
  });

  it('takes as long for a text whatever the number of secrets that are not in it', () => {
    const masker = createMasker();
    const secrets = Array.from(
      { length: 100_000 },
      (_, index) => `eyJhbGciOiJSUzI1NiJ9.${index * 7919}.tail`,
    );
    const text = 'createSession: expected 200, came 503 at /profiles/REF30 '.repeat(10);
    const timed = (): number => {
      const startMs = performance.now();
      const masked = Array.from({ length: 250 }, () => masker.text(text));
      expect(new Set(masked)).toEqual(new Set([text]));
      return performance.now() - startMs;
    };
    masker.learn('a-secret');
    const withOneMs = timed();
    for (const [index, secret] of secrets.entries()) masker.learn(`${secret}${index}`);
    // To go through all secrets took some hundred times as long.
    expect(timed()).toBeLessThan(withOneMs * 20 + 100);
    expect(masker.text(`so ${secrets[5]}5!`)).toMatch(/^so \[masked [0-9a-f]{12}\]!$/);
  });

  it('masks every learned value wherever it stands, also when one contains another', () => {
    const secret = fc.stringMatching(/^[A-Za-z0-9]{6,30}$/);
    fc.assert(
      fc.property(fc.array(secret, { minLength: 1, maxLength: 4 }), fc.string(), (secrets, rest) => {
        const masker = createMasker();
        for (const value of secrets) masker.learn(value);
        const masked = masker.text(`${rest} ${secrets.join(' / ')} ${secrets.join('')}`);
        const visible = masked.replaceAll(/\[masked [0-9a-f]{12}\]/g, '');
        for (const value of secrets) expect(visible).not.toContain(value);
      }),
    );
  });
});
