import { describe, expect, it } from 'vitest';
import { matchers, type RuleMatchers } from './matchers.ts';
import { readJournal } from './read-journal.ts';

declare module 'vitest' {
  interface Matchers<R extends void | Promise<void> = void | Promise<void>, T = unknown>
    extends RuleMatchers<R> {}
}

expect.extend(matchers);

const headers = { authorization: 'Bearer [masked 0123456789ab]', 'ap-device-identifier': 'fingerprint ZGV2' };
const info = Buffer.from('{"model":"TV","osName":"Linux"}').toString('base64');

/** Lines of a journal in which a device asks for its profile by code, so many milliseconds apart. */
function polls(apartMs: number, count = 5): object[] {
  return Array.from({ length: count }, (_, index) => ({
    sequence: index + 1,
    at: 1_795_000_000_000 + index * apartMs,
    address: '192.0.2.1',
    request: {
      method: 'GET',
      url: '/api/v2/REF30/profiles/code/CODE1',
      headers: { ...headers, 'x-device-info': info },
      body: '',
    },
    response: { status: 200, headers: {}, body: '{"profiles":{}}' },
    faults: [],
  }));
}

const textOf = (lines: readonly object[]) => lines.map((line) => JSON.stringify(line)).join('\n');

/** Returns the message of a matcher that fails. */
function failureOf(check: () => void): string {
  try {
    check();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return 'nothing failed';
}

describe('toFollowTheRules', () => {
  it.each([
    ['text', textOf(polls(5000))],
    ['lines', polls(5000).map((line) => JSON.stringify(line))],
    ['parsed lines', polls(5000)],
  ])('passes for a client that keeps them, from %s', (_name, journal) => {
    expect(journal).toFollowTheRules();
    expect(journal).toFollowTheRule('AU-04');
  });

  it('fails with rule, exchange, figures and source', () => {
    const message = failureOf(() => expect(polls(1000)).toFollowTheRules());
    expect(message).toMatch(/^AU-04: .+/m);
    expect(message).toMatch(/exchange 2 \(device 1\): GET \/api\/v2\/REF30\/profiles\/code\/CODE1/);
    expect(message).toMatch(/expected: at least/);
    expect(message).toMatch(/received: \d+ ms/);
    expect(message).toMatch(/source: \S/);
    expect(failureOf(() => expect(polls(1000)).toFollowTheRule('AU-04'))).toContain('AU-04');
    expect(polls(1000)).not.toFollowTheRule('AU-04');
  });

  it('leaves out what may be broken', () => {
    const broken = failureOf(() => expect(polls(1000)).toFollowTheRules()).matchAll(/^([A-Z]{2}-\d\d): /gm);
    const unless = Array.from(broken, ([, id]) => id as 'AU-04');
    expect(unless).toContain('AU-04');
    expect(polls(1000)).toFollowTheRules({ unless });
  });

  it('demands what the client should have been in a situation for', () => {
    const message = failureOf(() => expect(polls(5000)).toFollowTheRules({ exercised: ['CR-02'] }));
    expect(message).toMatch(/CR-02 was not judged: .+\n {2}why: .+\n {2}to do: .+/);
    expect(failureOf(() => expect(polls(5000)).toFollowTheRule('CR-02'))).toContain('CR-02 was not judged');
    expect(failureOf(() => expect(polls(5000)).not.toFollowTheRule('CR-02'))).toContain(
      'CR-02 was not judged',
    );
  });

  it.each<[string, unknown, RegExp]>([
    ['an empty journal', '', /The journal is empty/],
    [
      'calls to nothing that is documented',
      [{ ...polls(1, 1)[0], request: { method: 'GET', url: '/x' } }],
      /None of its 1/,
    ],
    ['a promise', Promise.resolve(''), /forget to await/],
    ['something else', '{"log":{}}', /Line 1 of the journal is no exchange/],
  ])('fails for %s, also when it is negated', (_name, journal, message) => {
    expect(failureOf(() => expect(journal as string).toFollowTheRules())).toMatch(message);
    expect(failureOf(() => expect(journal as string).not.toFollowTheRules())).toMatch(message);
  });

  it('names the rules where it is given another', () => {
    const wrong = 'AU-99' as 'AU-04';
    expect(failureOf(() => expect(polls(5000)).toFollowTheRule(wrong))).toMatch(/called AU-99.*AU-04/);
  });

  it('reads the exchanges for certify', () => {
    expect(readJournal(polls(5000)).exchanges).toHaveLength(5);
  });
});
