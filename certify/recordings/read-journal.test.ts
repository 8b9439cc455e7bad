import { describe, expect, it } from 'vitest';
import { bytesOf } from '../testing/recording-bytes.ts';
import { readJournalStream } from './read-journal.ts';

const read = (text: string) => readJournalStream({ name: 'journal.jsonl', bytes: bytesOf(text, 50) });
const headers = { authorization: 'Bearer [masked 0123456789ab]', 'ap-device-identifier': 'fingerprint ZGV2' };
const line = (sequence: number, more: object = {}) => ({
  sequence,
  at: 1_795_000_000_000 + sequence * 1000,
  operation: 'getProfiles',
  address: '192.0.2.1',
  request: { method: 'GET', url: '/api/v2/REF30/profiles', headers, body: '' },
  response: { status: 200, headers: { 'content-type': 'application/json' }, body: '{"profiles":{}}' },
  faults: [],
  ...more,
});
const lines = (...of: object[]) => of.map((one) => `${JSON.stringify(one)}\n`).join('');

describe('a journal of the simulator', () => {
  it.each([
    ['line by line', lines(line(1), line(2))],
    ['as an array', JSON.stringify([line(1), line(2)])],
    ['without a break at its end', lines(line(1), line(2)).trimEnd()],
    ['with empty lines', lines(line(1), line(2)).replaceAll('\n', '\r\n\r\n')],
  ])('is read %s', async (_name, text) => {
    const { exchanges, facts, counts } = await read(text);
    expect(exchanges).toMatchObject([
      { place: 'exchange 1', operation: 'getProfiles', status: 200, answer: { kind: 'profiles' } },
      { place: 'exchange 2', address: '192.0.2.1', request: { token: '[masked 0123456789ab]' } },
    ]);
    expect(facts).toEqual({ recorder: 'journal of the simulator', omittedHeaders: [], gaps: [] });
    expect(counts).toEqual({ entries: 2, unreadable: 0, ignored: 0 });
  });

  it.each<[string, object[], object[]]>([
    ['its beginning', [line(5)], [{ fromMs: -Infinity, toMs: line(5).at }]],
    ['its middle', [line(1), line(4)], [{ fromMs: line(1).at, toMs: line(4).at }]],
    ['nothing, where a new one begins', [line(1), line(2), line(1)], []],
  ])('has a gap where it lacks %s', async (_name, of, gaps) => {
    expect((await read(lines(...of))).facts.gaps).toMatchObject(gaps);
  });

  it.each<[string, string, object]>([
    ['drop-connection', 'none', { status: 0 }],
    ['truncate', 'unread', { status: 200 }],
    ['delay', 'profiles', { status: 200 }],
  ])('has of an answer with the fault %s what the client received', async (fault, kind, more) => {
    const { exchanges } = await read(lines(line(1, { faults: [fault] })));
    expect(exchanges).toMatchObject([{ answer: { kind }, ...more }]);
  });

  it('is read up to its damage', async () => {
    const text = lines(line(1), line(2)).slice(0, -40);
    const { exchanges, damage, facts } = await read(text);
    expect(exchanges).toHaveLength(1);
    expect(damage).toMatchObject({ atByte: text.length, pointer: '/1' });
    expect(facts.gaps).toMatchObject([{ fromMs: line(1).at, toMs: Infinity }]);
  });

  it.each([
    ['', /is empty/],
    ['{"log":{"entries":[]}}', /not a journal/],
    ['sequence 1', /damaged at byte 0/],
  ])('is refused where it is %j', async (text, message) => {
    await expect(read(text)).rejects.toThrow(message);
  });
});
