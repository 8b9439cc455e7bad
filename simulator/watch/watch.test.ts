import { request } from 'node:http';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { SimulatorOptions } from '../options.ts';
import { headersFor, type JudgedCaller, startJudged, type Values } from '../testing/judged-caller.ts';
import { StreamReader } from '../testing/stream.ts';
import type { ExchangeJudge, JudgeFinding } from './judge.ts';

let caller: JudgedCaller;
let readers: StreamReader[] = [];
afterEach(async () => {
  await Promise.all(readers.map((reader) => reader.close()));
  readers = [];
  await caller.simulator.close();
});

const start = async (options: SimulatorOptions = {}) => {
  caller = await startJudged({ rateLimit: 'off', ...options });
};
const watching = (query = '') => {
  const reader = new StreamReader(caller.simulator.url, query);
  readers.push(reader);
  return reader;
};
const profiles = (values: Values) =>
  caller.call('GET', '/api/v2/REF30/profiles', { headers: headersFor(values) });
const journalIn = ({ messages }: StreamReader) => messages.findLast(({ type }) => type === 'journal');

describe('the stream', () => {
  it('sends the exchanges of before and those that come, without secrets', async () => {
    await start();
    const values = await caller.state('a client with an access token');
    await profiles(values);
    const reader = watching();
    await reader.until(() => reader.sequences.length === 1);
    const token = `access_token=${values.accessToken}`;
    await caller.call('GET', `/api/v2/REF30/profiles?${token}`, { headers: headersFor(values) });
    await reader.until(() => reader.sequences.length === 2);
    expect(reader.messages[0]).toEqual({ type: 'journal', id: expect.any(String), judged: false });
    expect(reader.messages[1]).toMatchObject({
      exchange: {
        sequence: 1,
        operation: 'getProfiles',
        deviceIdentifier: values.deviceIdentifier,
        status: 200,
      },
    });
    expect(JSON.stringify(reader.messages)).not.toContain(values.accessToken);
    expect(JSON.stringify(reader.messages[2])).toContain('access_token=[masked');
  });

  it('names the client of a call that names no device', async () => {
    await start();
    const reader = watching();
    const { body: statement } = await caller.call('GET', '/_simulator/software-statement');
    const { body } = await caller.call('POST', '/o/client/register', { json: statement });
    const form = {
      client_id: body.client_id,
      client_secret: body.client_secret,
      grant_type: 'client_credentials',
    };
    await caller.call('POST', '/o/client/token', { form });
    await reader.until(() => reader.sequences.length === 2);
    const exchange = { clientId: body.client_id };
    expect(reader.messages.slice(1)).toMatchObject([{ exchange }, { exchange }]);
    expect(JSON.stringify(reader.messages)).not.toContain(body.client_secret);
  });

  it('goes on where a watcher was disconnected, and begins anew for another journal', async () => {
    await start();
    const values = await caller.state('a client with an access token');
    for (let call = 0; call < 3; call += 1) await profiles(values);
    const first = watching();
    await first.until(() => first.sequences.length === 3);
    const journal = journalIn(first);
    const id = journal?.type === 'journal' ? journal.id : '';
    const same = watching(`?after=2&journal=${id}`);
    await same.until(() => same.sequences.length > 0);
    expect(same.sequences).toEqual([3]);
    const other = watching('?after=2&journal=of-another-process');
    await other.until(() => other.sequences.length === 3);
    expect(other.sequences).toEqual([1, 2, 3]);
  });

  it('says that the journal is another one after a reset', async () => {
    await start();
    const values = await caller.state('a client with an access token');
    await profiles(values);
    const reader = watching();
    await reader.until(() => reader.sequences.length === 1);
    const before = journalIn(reader);
    await caller.call('POST', '/_simulator/reset');
    await reader.until(() => journalIn(reader) !== before);
    expect(reader.sequences).toEqual([]);
    await profiles(values);
    await reader.until(() => reader.sequences.length === 1);
    expect(reader.sequences).toEqual([1]);
  });

  it('sends thousands of exchanges in order and completely', async () => {
    await start({ journalEntries: 2000 });
    const url = `${caller.simulator.url}/o/client/token`;
    for (let call = 0; call < 1500; call += 50)
      await Promise.all(Array.from({ length: 50 }, () => fetch(url, { method: 'POST' })));
    const reader = watching();
    await reader.until(() => reader.sequences.length >= 1500);
    expect(reader.sequences).toEqual(Array.from({ length: 1500 }, (_, index) => index + 1));
  });

  it('ends when the simulator closes, which does not wait for it', async () => {
    await start();
    const reader = watching();
    await reader.until((messages) => messages.length === 1);
    await caller.simulator.close();
    await reader.ended;
  });

  it('refuses a number that is none', async () => {
    await start();
    expect((await caller.call('GET', '/_simulator/stream?after=last')).status).toBe(400);
  });
});

const findingOf = (sequence: number): JudgeFinding => ({
  rule: 'AU-04',
  sentence: 'Poll no faster than every 3 s.',
  required: true,
  sequence,
  message: 'Polled after 0.2 s.',
});

describe('the judge', () => {
  it('is called only while somebody watches, and only for new exchanges', async () => {
    const judge = vi.fn<ExchangeJudge>(() => []);
    await start({ judge });
    const values = await caller.state('a client with an access token');
    await profiles(values);
    await new Promise((resolve) => setTimeout(resolve, 250));
    expect(judge).not.toHaveBeenCalled();
    const reader = watching();
    await reader.until((messages) => messages.some(({ type }) => type === 'findings'));
    for (let call = 0; call < 5; call += 1) await profiles(values);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(judge.mock.calls.map(([exchanges]) => exchanges.length)).toEqual([1, 6]);
    await reader.close();
    await profiles(values);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(judge).toHaveBeenCalledTimes(2);
  });

  it('gets the exchanges as the journal has them, and its findings are sent', async () => {
    let judged: unknown;
    await start({
      judge: (exchanges) => {
        judged = structuredClone(exchanges);
        return exchanges.map(({ sequence }) => findingOf(sequence));
      },
    });
    await profiles(await caller.state('a client with an access token'));
    const reader = watching();
    await reader.until((messages) => messages.some(({ type }) => type === 'findings'));
    const { text } = await caller.call('GET', '/_simulator/journal');
    expect(judged).toEqual([JSON.parse(text)]);
    expect(reader.messages).toContainEqual({ type: 'findings', from: 1, findings: [findingOf(1)] });
  });

  it.each<[string, ExchangeJudge, string]>([
    [
      'throws',
      () => {
        throw new Error('no rule table');
      },
      'no rule table',
    ],
    ['returns what is no list', () => Object.assign({}), 'is not a function'],
  ])('does no harm when it %s', async (_what, judge, message) => {
    await start({ judge });
    const values = await caller.state('a client with an access token');
    await profiles(values);
    const reader = watching();
    await reader.until((messages) => messages.some(({ type }) => type === 'judge-failed'));
    expect(reader.messages.find(({ type }) => type === 'judge-failed')).toEqual({
      type: 'judge-failed',
      message: expect.stringContaining(message),
    });
    expect((await profiles(values)).status).toBe(200);
    await reader.until(() => reader.sequences.length === 2);
  });
});

describe('access to the page and what it reads', () => {
  const token = 'steer-me-live';
  const authorization = `Bearer ${token}`;
  /** Node's own request: fetch sets Host and Origin itself. */
  const received = (path: string, headers: Record<string, string>) =>
    new Promise<{ status: number; text: string }>((resolve, reject) => {
      request(`${caller.simulator.url}/_simulator/${path}`, { headers }, (response) => {
        const status = response.statusCode ?? 0;
        if (path === 'stream' && status === 200) {
          response.destroy();
          resolve({ status, text: '' });
          return;
        }
        let text = '';
        response.on('data', (part) => {
          text += part;
        });
        response.on('end', () => resolve({ status, text }));
      })
        .on('error', reject)
        .end();
    });

  it.each(['overview', 'stream', 'journal', 'health'])(
    'is refused to others without the token: %s',
    async (path) => {
      await start({ controlToken: token });
      const host = 'simulator.example';
      const status = async (headers: Record<string, string>) => (await received(path, headers)).status;
      expect(await status({})).toBe(200);
      expect(await status({ host })).toBe(403);
      expect(await status({ host, authorization: 'Bearer wrong' })).toBe(403);
      expect(await status({ host, authorization })).toBe(200);
      expect(await status({ origin: 'https://evil.example', authorization })).toBe(403);
    },
  );

  it('gives a browser elsewhere the page without any data where there is a token', async () => {
    await start({ controlToken: token });
    await profiles(await caller.state('a client with an access token'));
    const here = await received('', {});
    const elsewhere = await received('', { host: 'simulator.example' });
    expect([here.status, elsewhere.status]).toEqual([200, 200]);
    // The same bytes as before any exchange, and without the token.
    expect(elsewhere.text).toBe(here.text);
    await caller.call('POST', '/_simulator/reset');
    expect((await received('', {})).text).toBe(here.text);
    expect(here.text).not.toContain(token);
    const evil = await received('', { origin: 'https://evil.example', authorization });
    expect([evil.status, evil.text]).toEqual([403, expect.not.stringContaining('<html')]);
  });

  it('refuses the page to others where there is no token', async () => {
    await start();
    expect((await received('', {})).status).toBe(200);
    expect((await received('', { host: 'simulator.example' })).status).toBe(403);
  });
});
