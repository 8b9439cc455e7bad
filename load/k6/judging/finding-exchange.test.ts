import { describe, expect, it } from 'vitest';
import { concealForTests } from '../../../core/masking/testing/conceal-for-tests.ts';
import { sensitiveNames } from '../../../openapi/generated/sensitive.ts';
import type { ValidatorTable } from '../../../openapi/runtime/validator.ts';
import { exchangesShownBy, type RecordedResponse, type ShowExchange } from './finding-exchange.ts';

const anything = Object.assign((_body: unknown): _body is unknown => true, { errors: null });
const table: ValidatorTable = {
  '200 application/json': { strict: anything, secrets: ['value', 'oddSecret'] },
};
const show: ShowExchange = (response) =>
  exchangesShownBy({ authorize: table }, concealForTests(sensitiveNames))(response);
const recorded = {
  status: 200,
  headers: { 'Content-Type': 'application/json', 'Set-Cookie': 'AWSALB=cookie-of-one' },
  body: '{"code":"ABC1234"}',
  request: {
    method: 'POST',
    url: 'http://127.0.0.1:1/api/v2/REF30/sessions?x=1',
    headers: { Authorization: ['Bearer opaque-token-1'], 'X-Forwarded-For': ['10.0.0.1'], Host: ['h'] },
    body: '',
  },
} satisfies RecordedResponse;

describe('the exchange of a finding', () => {
  it('shows request and response without secrets and transport headers', () => {
    const mask = expect.stringMatching(/^(?:Bearer )?\[masked [0-9a-f]{12}\]$/);
    expect(show(recorded)).toEqual({
      request: {
        method: 'POST',
        url: 'http://127.0.0.1:1/api/v2/REF30/sessions?x=1',
        headers: { authorization: mask, 'x-forwarded-for': '10.0.0.1' },
      },
      response: {
        status: 200,
        headers: { 'content-type': 'application/json', 'set-cookie': mask },
        body: expect.stringMatching(/^\{"code":"(?!ABC1234)[A-Z]{3}\d{4}"\}$/),
      },
    });
  });

  it.each<[string, Partial<RecordedResponse>, string]>([
    ['its token, where the answer repeats it', { body: 'no opaque-token-1 here' }, 'opaque-token-1'],
    ['properties that the documents mark as secret', { body: '{"a":[{"value":"sesame-1"}]}' }, 'sesame-1'],
    ['the same in a truncated body', { body: '{"a":[{"value":"sesame-1"' }, 'sesame-1'],
    ['with its slashes escaped', { body: String.raw`{"value":"sesame\/one"}` }, String.raw`sesame\/one`],
    ['an object below such a name', { body: '{"oddSecret":{"deep":["sesame-1"]}}' }, 'sesame-1'],
    [
      'a form that was sent, and its echo',
      {
        request: { ...recorded.request, body: 'value=sesame%2B1%2B1&x=1' },
        body: 'you said sesame+1+1',
      },
      'sesame',
    ],
    ['a JWT in an unmarked property', { body: 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln' }, 'eyJ'],
    ['a media token', { body: '{"serializedToken":"PHNpZ25hdHVyZUluZm8="}' }, 'PHNpZ25'],
    ['in the URL', { request: { ...recorded.request, url: 'http://h/x?access_token=sesame-1' } }, 'sesame-1'],
    [
      'an identity of its own header',
      { request: { ...recorded.request, headers: { 'AP-TempPass-Identity': ['sesame-1'] } } },
      'sesame-1',
    ],
  ])('hides %s', (_name, more, secret) => {
    const text = JSON.stringify(show({ ...recorded, ...more }));
    expect(JSON.stringify({ ...recorded, ...more })).toContain(JSON.stringify(secret).slice(1, -1));
    expect(text).not.toContain(JSON.stringify(secret).slice(1, -1));
    expect(text).toMatch(/\[masked [0-9a-f]{12}\]/);
  });

  it('is truncated after masking, so that no part of a secret remains', () => {
    // So long that work by the square of its length would come to no end.
    const body = `${'x'.repeat(7_990)} opaque-token-1 ${'y'.repeat(1_000_000)}`;
    const shown = show({ ...recorded, body })?.response?.body ?? '';
    expect(shown.length).toBeLessThan(8_100);
    expect(shown).toMatch(/… \(\d+ more characters\)$/);
    expect(shown).not.toContain('opaque');
  });

  it.each<[string, RecordedResponse, object]>([
    ['no answer', { status: 0, request: recorded.request }, { request: { method: 'POST' } }],
    ['an answer without a body', { ...recorded, body: null }, { response: { status: 200 } }],
  ])('with %s shows only what exists', (_name, given, want) => {
    expect(show(given)).toMatchObject(want);
    expect(show(given)?.response ?? {}).not.toHaveProperty('body');
  });

  it('is undefined where k6 refused to send', () => {
    expect(show({ status: 0 })).toBeUndefined();
  });
});
