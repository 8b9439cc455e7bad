import { describe, expect, it } from 'vitest';
import { Journal } from './journal.ts';
import type { ExchangeHead } from './record.ts';

const head: ExchangeHead = {
  atMs: 1_795_000_000_000,
  operation: 'getProfiles',
  method: 'GET',
  url: '/api/v2/REF30/profiles',
  address: '100.64.0.1',
  requestHeaders: ['Accept', 'application/json', 'Via', 'one', 'via', 'tw\u00f6'],
  status: 200,
  responseHeaders: { server: 'x' },
  contentType: 'application/json',
  faults: ['delay'],
};

describe('the journal', () => {
  it('returns an exchange as it was recorded', () => {
    const journal = new Journal(10);
    journal.record(head, Buffer.from('{"a":"\u00e4\u{1f600}"}'), '"\u{1f600}"');
    expect(journal.lines().map((line) => JSON.parse(line))).toEqual([
      {
        sequence: 1,
        at: head.atMs,
        operation: 'getProfiles',
        address: '100.64.0.1',
        request: {
          method: 'GET',
          url: '/api/v2/REF30/profiles',
          headers: { accept: 'application/json', via: 'one, tw\u00f6' },
          body: '{"a":"\u00e4\u{1f600}"}',
        },
        response: {
          status: 200,
          headers: { 'content-type': 'application/json', server: 'x' },
          body: '"\u{1f600}"',
        },
        faults: ['delay'],
      },
    ]);
  });

  it('masks the values of cookies, and shows which ones are the same', () => {
    const journal = new Journal(10);
    const requestHeaders = ['Cookie', 'a=hush-one; b=hush-two'];
    journal.record(
      { ...head, requestHeaders, responseHeaders: { 'set-cookie': 'a=hush-one; Path=/' } },
      null,
      '',
    );
    const [line = ''] = journal.lines();
    expect(line).not.toContain('hush');
    const { request, response } = JSON.parse(line);
    const [, one] =
      /^a=(\[masked [0-9a-f]{12}\]); b=\[masked [0-9a-f]{12}\]$/.exec(request.headers.cookie) ?? [];
    expect(response.headers['set-cookie']).toBe(`a=${one}; Path=/`);
  });

  it('counts the bytes of headers too', () => {
    const journal = new Journal(1000, 12_000);
    const requestHeaders = ['x-large', 'y'.repeat(3000)];
    for (let call = 0; call < 10; call += 1) journal.record({ ...head, requestHeaders }, null, '');
    expect([journal.lines().length, journal.dropped]).toEqual([3, 7]);
  });

  it('returns how many bytes of a long body it did not store', () => {
    const journal = new Journal(10);
    journal.record(head, Buffer.alloc(70_000, 'a'), `a${'\u{1f600}'.repeat(20_000)}`);
    const { request, response } = JSON.parse(journal.lines()[0] ?? '');
    expect([request.body.length, request.missingBytes]).toEqual([65_536, 70_000 - 65_536]);
    expect(response.body.trimEnd()).toBe(`a${'\u{1f600}'.repeat(16_383)}`);
    expect(response.missingBytes).toBe(80_001 - 65_536);
  });

  it('stores nothing when it is off', () => {
    const journal = new Journal(0);
    journal.record(head, null, '');
    expect([journal.lines(), journal.dropped]).toEqual([[], 1]);
  });
});
