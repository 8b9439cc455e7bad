import { describe, expect, it } from 'vitest';
import { createMasker, type Masker } from './masking.ts';
import type { SensitiveNames } from './sensitive-places.ts';
import { shownExchange } from './shown-exchange.ts';

const names: SensitiveNames = {
  properties: { code: 'session', householdID: 'personal', userID: 'personal' },
  headers: {},
  secrets: [],
  alsoWords: ['code'],
  openIn: {},
  paths: [],
};

/** A viewer whom an answer has named. */
const viewer = 'viewer-4711@tv.example';
const umlauts = 'Jürgen-4711äß';

function masker(): Masker {
  const made = createMasker({ key: 'one', names });
  for (const value of [viewer, umlauts]) {
    made.body(JSON.stringify({ profiles: { Cable: { attributes: { userID: { value, state: 'plain' } } } } }));
  }
  return made;
}

const base64 = (text: string): string => Buffer.from(text).toString('base64');
const decodedBase64 = (text: string): string =>
  text.replaceAll(/[A-Za-z0-9+/=_-]{8,}/g, (one) => `${one} ${Buffer.from(one, 'base64').toString('utf8')}`);
const claims = JSON.stringify({ sub: viewer, aud: 'an app' });

/** What stands there once all that is written in another way is read. */
const read = (text: string): string =>
  decodedBase64(
    text
      .replaceAll(/(?:%[0-9A-F]{2})+/gi, (one) => decodeURIComponent(one))
      .replaceAll(/(?:%[0-9A-F]{2})+/gi, (one) => decodeURIComponent(one))
      .replaceAll(/\\+u([0-9a-f]{4})/gi, (_all, digits) => String.fromCharCode(Number.parseInt(digits, 16)))
      .replaceAll(/&#(\d+);/g, (_all, digits) => String.fromCharCode(Number(digits)))
      .replaceAll(/&#x([0-9a-f]+);/gi, (_all, digits) => String.fromCharCode(Number.parseInt(digits, 16))),
  );

describe('a value that an answer names is replaced wherever else it stands', () => {
  it.each<[string, string]>([
    ['in a path', `https://tv.example/users/${viewer}/lists`],
    ['percent-encoded in a path', `https://tv.example/users/${encodeURIComponent(viewer)}`],
    ['in a parameter of any name', `https://tv.example/x?who=${encodeURIComponent(umlauts)}`],
    [
      'in an address within a parameter',
      `https://tv.example/x?to=${encodeURIComponent(`https://b/?who=${encodeURIComponent(viewer)}`)}`,
    ],
    ['on a page', `<html><p>No account for ${viewer}.</p></html>`],
    ['in a string of JSON, escaped', `{"message":"no J\\u00fcrgen-4711\\u00E4\\u00df here"}`],
    ['in JSON that was cut off', `{"message":"no J\\u00fcrgen-4711\\u00e4\\u00df he`],
    ['in XML, as references', '<error>J&#252;rgen-4711&#xe4;&#223; is unknown</error>'],
    ['in Base64', JSON.stringify({ hint: base64(viewer) })],
    ['in the claims of a token', `{"hint":"${Buffer.from(claims).toString('base64url')}"}`],
    ['in a token whose header is indented', `${base64('{\n "alg": 1 }')}.${base64(claims)}.x`],
  ])('%s', (_where, text) => {
    expect(read(text)).toMatch(/4711/);
    expect(read(masker().text(text))).not.toMatch(/4711/);
  });
});

describe('a value is replaced by its name, also where no answer has named it before, as', () => {
  const unknown = createMasker({ key: 'one', names });
  it.each<[string, string]>([
    ['a parameter behind a semicolon', `https://tv.example/x;userID=${viewer}`],
    ['a fragment', `https://tv.example/x#a=b&userID=${viewer}`],
    ['a name in another case', `https://tv.example/x?userId=${viewer}`],
    [
      'a parameter of an address within a parameter',
      `https://a/?to=${encodeURIComponent(`https://b/?userID=${viewer}`)}`,
    ],
    ['a word of a sentence', `userID ${viewer} is unknown`],
    ['a quoted word of a sentence', JSON.stringify({ message: `userID "${viewer}" is unknown` })],
    ['a text on a page', `<p>userID: ${viewer}</p>`],
    ['a field on a page', `<input name="userID" type="hidden" value="${viewer}">`],
    ['an element', `<info><userID>J&#252;rgen-4711</userID></info>`],
    ['an element with a section of text', `<userID><![CDATA[${viewer}]]></userID>`],
    ['an element in an element', `<userID><value>${viewer}</value></userID>`],
    ['an attribute', `<info userID="${viewer}"/>`],
    ['a member in other quotes', `{'userID': '${viewer}'}`],
  ])('%s', (_where, text) => {
    expect(text).toMatch(/4711/);
    expect(read(unknown.body(text))).not.toMatch(/4711/);
  });

  it.each([
    'userID is missing (required by Attributes)',
    '/profiles/Cable/attributes/userID/value is a number, expected a string',
    'the status code 200 is documented; code: 401 is not',
    'see reports/out/load/polling/k6.log and https://a.example/api/v2/REF30/configuration?a=b%20c',
    'verifyGetConfiguration ABCDEFGHIJKL eyewitness-news.example.com',
  ])('but nothing of "%s"', (text) => {
    expect(unknown.text(text)).toBe(text);
  });
});

it('keeps what was written in another form in that form', () => {
  const made = masker();
  const shown = made.text(viewer);
  expect(made.text(encodeURIComponent(viewer))).toBe(encodeURIComponent(shown));
  expect(made.text(base64(viewer))).toBe(base64(shown));
  expect(made.text(`<a>${viewer}&amp;b</a>`)).toBe(`<a>${shown}&amp;b</a>`);
  // Masked once more it stays.
  expect(made.text(made.text(base64(viewer)))).toBe(base64(shown));
});

it('replaces in a request what only its answer names', () => {
  const exchange = shownExchange(
    {
      request: {
        method: 'GET',
        url: 'https://a/users/v-471147',
        headers: [['X-User-ID', 'v-471148']],
        body: '',
      },
      response: { status: 200, headers: [['Location', 'https://b/v-471147']], body: '{"userID":"v-471147"}' },
    },
    createMasker({ names }),
  );
  expect(JSON.stringify(exchange)).not.toMatch(/47114[78]/);
});

it.each([
  ['a word without end', 'Ab1'.repeat(300_000)],
  ['signs of every form', '%41 \\u0041 &#65; '.repeat(40_000)],
  ['fields without a value', '<input name="userID" '.repeat(20_000)],
  ['one tag', `<input ${'name="userID" '.repeat(20_000)}`],
])('takes no longer for %s than for another text', (_name, text) => {
  const startedMs = performance.now();
  masker().body(text);
  expect(performance.now() - startedMs).toBeLessThan(20_000);
});
