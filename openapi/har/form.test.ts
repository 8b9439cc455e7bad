import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formOf } from '../runtime/form.ts';
import { formOfParams } from './form.ts';
import { validateHar } from './validate-har.ts';

const mimeType = 'application/x-www-form-urlencoded';
const address = 'https://streamtv.example/signed-in';
const form = (redirectUrl: string) =>
  new URLSearchParams({ mvpd: 'NorthCable', domainName: 'streamtv.example', redirectUrl }).toString();

/** As it went over the wire, taken apart and no more. */
const asSent = (text: string) =>
  text.split('&').map((field) => {
    const end = field.indexOf('=');
    return { name: field.slice(0, end), value: field.slice(end + 1) };
  });
const decoded = (text: string) => [...formOf(text)].map(([name, value]) => ({ name, value }));

async function verdictOn(postData: object, bodySize = -1, path = 'sessions'): Promise<string | undefined> {
  const request = { method: 'POST', url: `https://a.example/api/v2/REF30/${path}`, bodySize, postData };
  const entries = [{ request, response: { status: 0 } }];
  const bytes = new TextEncoder().encode(JSON.stringify({ log: { entries } }));
  return (await validateHar('a.har', bytes, 'strict')).results[0]?.verdict;
}

/**
 * The form that was sent, the verdict on it, and where that differs, on its parameters where nobody
 * knows the size.
 */
describe('recorded parameters stand for the form that was sent', () => {
  it.each<[string, { sent: string; want: string; unsized?: { asSent?: string; decoded?: string } }]>([
    ['a valid one', { sent: form(address), want: 'valid' }],
    ['one with an octet in a value', { sent: form(`${address}?with=a%20space`), want: 'valid' }],
    ['one with a plus', { sent: form(`${address}?a+b`), want: 'valid' }],
    ['one with a space', { sent: form(`${address}?a b`), want: 'invalid' }],
    [
      'one that was encoded twice',
      { sent: form(encodeURIComponent(address)), want: 'invalid', unsized: { decoded: 'valid' } },
    ],
    ['one with a field too many', { sent: `${form(address)}&more=%20`, want: 'invalid' }],
    ['one with a field twice', { sent: `${form(address)}&mvpd=Other`, want: 'invalid' }],
    ['one whose first name begins with ?', { sent: `?${form(address)}`, want: 'invalid' }],
  ])('%s', async (_name, { sent, want, unsized = {} }) => {
    expect(await verdictOn({ mimeType, text: sent, params: [{ name: 'x', value: 'y' }] })).toBe(want);
    expect(await verdictOn({ mimeType, params: asSent(sent) }, sent.length)).toBe(want);
    expect(await verdictOn({ mimeType, params: decoded(sent) }, sent.length)).toBe(want);
    expect(await verdictOn({ mimeType, params: asSent(sent) })).toBe(unsized.asSent ?? want);
    expect(await verdictOn({ mimeType, params: decoded(sent) })).toBe(unsized.decoded ?? want);
    expect(await verdictOn({ params: asSent(sent) })).toBe(unsized.asSent ?? want);
  });

  it('is unjudged where only the less likely reading of them holds', async () => {
    const path = 'profiles/sso/Apple';
    // Sent so, it holds a space, which is no base64; sent encoded, it holds a plus.
    const params = [{ name: 'SAMLResponse', value: 'ab+c' }];
    expect(await verdictOn({ mimeType, params }, -1, path)).toBe('unjudged');
    expect(await verdictOn({ mimeType, params }, 'SAMLResponse=ab+c'.length, path)).toBe('invalid');
    expect(await verdictOn({ mimeType, params }, 'SAMLResponse=ab%2Bc'.length, path)).toBe('valid');
    // What a browser would have written as an octet was decoded.
    const more = [{ name: 'SAMLResponse', value: 'ab+/' }];
    expect(await verdictOn({ mimeType, params: more }, -1, path)).toBe('valid');
  });

  it('is invalid where they are of another content type', async () => {
    const params = [{ name: 'mvpd', value: 'NorthCable' }];
    expect(await verdictOn({ mimeType: 'text/plain', params })).toBe('invalid');
  });

  it('is never another one, whichever way a recorder writes them', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 8 });
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 4 }), (fields) => {
        const sent = new URLSearchParams(fields).toString();
        const size = Buffer.byteLength(sent);
        for (const params of [asSent(sent), decoded(sent)]) {
          const { content, otherwise } = formOfParams(params, [size]);
          const read = [content, otherwise ?? content].map((one) => decoded(one));
          expect(read[0]).toEqual(decoded(sent));
          const unsized = formOfParams(params, [-1]);
          const readings = [unsized.content, unsized.otherwise ?? unsized.content].map((one) => decoded(one));
          expect(readings).toContainEqual(decoded(sent));
        }
      }),
      { numRuns: 300 },
    );
  });
});
