import { Readable } from 'node:stream';
import { createGzip } from 'node:zlib';
import { afterEach, expect, it } from 'vitest';
import { createMasker } from '../../core/index.ts';
import { memoryWorld } from '../../core/testing/memory-world.ts';
import { startTestProvider, type TestAnswer, type TestProvider } from '../testing/provider.ts';
import { type ExchangeRecorder, type RecorderRoute, startRecorder } from './recorder.ts';
import { RequestCounts } from './request-counts.ts';
import { TargetWatch } from './target-watch.ts';

let provider: TestProvider;
let recorder: ExchangeRecorder;
afterEach(async () => {
  await recorder.close();
  await provider.close();
});

/** Statuses that Pact gets from a provider that answers everything alike, and what is recorded. */
async function recorded(
  answer: TestAnswer | 'hang up',
  paths: readonly string[],
  more: Partial<RecorderRoute> = {},
  headers: Readonly<Record<string, string>> = {},
  isAlive = true,
) {
  provider = await startTestProvider((what) => (isAlive && what === 'GET /' ? { status: 404 } : answer));
  const { simulatorUrl = '', origins } = provider.target;
  const route = { origin: origins.dcr, statesUrl: `${simulatorUrl}/_simulator/states` };
  const world = memoryWorld();
  const watch = new TargetWatch(world, { probeMs: 50, pauseMs: 20 });
  const given = { masker: createMasker(), world, counts: new RequestCounts(world), watch };
  recorder = await startRecorder([{ ...route, ...more }], given);
  const statuses: number[] = [];
  for (const path of paths) statuses.push((await fetch(`${recorder.urlOf(0)}${path}`, { headers })).status);
  return { statuses, record: recorder.recordOf(0) };
}

const states = '/_states';
const setUp = (message: RegExp) =>
  expect.objectContaining({ kind: 'set-up', message: expect.stringMatching(message) });

it.each<[string, TestAnswer | 'hang up', string, number, object]>([
  ['an answer', { status: 400, body: {} }, '/x?y=1', 400, { exchanges: [{ path: '/x?y=1', status: 400 }] }],
  [
    'a limited rate',
    { status: 429 },
    '/x',
    429,
    { throttled: [{ earlier: 0 }], exchanges: [{ status: 429 }] },
  ],
  ['no answer', 'hang up', '/x', 424, { lost: [expect.any(String)], exchanges: [] }],
  ['a state', { status: 200, body: { n: 1 } }, states, 200, { values: { n: '1' }, exchanges: [] }],
  ['a state without values', { status: 200 }, states, 200, { values: {}, stateFailures: [] }],
  ['a refused state', { status: 404 }, states, 424, { obstructions: [setUp(/returned 404/)] }],
  ['a state that is throttled', { status: 429 }, states, 424, { throttled: [{ earlier: 0 }] }],
  [
    'a state in another form',
    { status: 200, body: '<p>' },
    states,
    424,
    { obstructions: [setUp(/returned 200/)], values: {} },
  ],
  ['a state without an answer', 'hang up', states, 424, { obstructions: [setUp(/got no answer/)], lost: [] }],
])('%s is recorded', async (_name, answer, path, status, want) => {
  const { statuses, record } = await recorded(answer, [path]);
  expect(statuses).toEqual([status]);
  expect(record).toMatchObject(want);
});

it.each([
  ['Application/Json', 'application/json'],
  ['APPLICATION/Problem+JSON ; Charset="UTF-8"', 'application/problem+json; charset=UTF-8'],
])(
  'the content type %s is told to Pact as it compares it, and recorded as it came',
  async (contentType, told) => {
    const answer = { status: 200, contentType, body: {} };
    const { record } = await recorded(answer, ['/x']);
    expect(record.exchanges[0]?.headers.get('content-type')).toBe(contentType);
    const again = await fetch(`${recorder.urlOf(0)}/x`);
    expect(again.headers.get('content-type')).toBe(told);
  },
);

it('a teardown is answered here: it has nothing to undo', async () => {
  await recorded({ status: 200, body: { n: 1 } }, []);
  const announce = (action: string) =>
    fetch(recorder.statesUrlOf(0), { method: 'POST', body: JSON.stringify({ state: 'a state', action }) });
  await announce('setup');
  const answer = await announce('teardown');
  expect({ status: answer.status, body: await answer.json() }).toEqual({ status: 200, body: {} });
  expect(provider.asked).toHaveLength(1);
});

it('an origin that answers nothing at all is not asked any more', async () => {
  const { record } = await recorded('hang up', ['/1', '/2', states], {}, {}, false);
  const asked = provider.asked.map(({ what }) => what);
  expect(asked.filter((what) => what !== 'GET /')).toEqual(['GET /1']);
  expect(record.obstructions.map(({ kind }) => kind)).toEqual(['target-lost', 'target-lost', 'target-lost']);
});

const device = { status: 200, body: { forwardedFor: '100.64.0.7' } };

it.each<[string, TestAnswer, string[], Partial<RecorderRoute>, string | undefined, RegExp | undefined]>([
  ['the device of its state', device, [states, '/x'], { ownDevice: true }, undefined, /^100\.64\.0\.7$/],
  [
    'the same where it is named',
    device,
    [states, '/x'],
    { ownDevice: true },
    '100.64.0.7, 10.0.0.1',
    /^100\.64\.0\.7, 10\.0\.0\.1$/,
  ],
  [
    'its own in place of a fixed one',
    device,
    [states, '/x'],
    { ownDevice: true },
    '203.0.113.9',
    /^100\.64\.0\.7$/,
  ],
  [
    'its own before the proxies',
    device,
    [states, '/x'],
    { ownDevice: true },
    '203.0.113.9, 10.0.0.1',
    /^100\.64\.0\.7, 10\.0\.0\.1$/,
  ],
  [
    'a new one without a state',
    { status: 200, body: {} },
    [states, '/x'],
    { ownDevice: true },
    undefined,
    /^198\.1[89]\.\d+\.\d+$/,
  ],
  ['what a contract says at a real provider', device, ['/x'], {}, '203.0.113.9', /^203\.0\.113\.9$/],
  ['no device at a real provider', device, ['/x'], {}, undefined, undefined],
])('a request comes from %s', async (_name, answer, paths, more, given, want) => {
  const headers = given === undefined ? {} : { 'x-forwarded-for': given };
  const { record } = await recorded(answer, paths, more, headers);
  const sent = record.exchanges.map(({ request }) => request.headers.get('x-forwarded-for'));
  expect(sent).toEqual([want === undefined ? null : expect.stringMatching(want)]);
});

it('all requests of an interaction come from one device', async () => {
  const { record } = await recorded({ status: 200 }, ['/1', '/2'], { ownDevice: true });
  const [one, two] = record.exchanges.map(({ request }) => request.headers.get('x-forwarded-for'));
  expect(one).toBe(two);
});

it('a request comes from the device that it names, where two states made one each', async () => {
  let states = 0;
  provider = await startTestProvider(() => ({ status: 200, body: { forwardedFor: `100.64.0.${++states}` } }));
  const { simulatorUrl = '', origins } = provider.target;
  const world = memoryWorld();
  const route = {
    origin: origins.dcr,
    statesUrl: `${simulatorUrl}/_simulator/states`,
    ownDevice: true as const,
  };
  const given = { masker: createMasker(), world, counts: new RequestCounts(world) };
  recorder = await startRecorder([route], given);
  for (const [path, headers] of [
    ['/_states', {}],
    ['/_states', {}],
    ['/x', { 'x-forwarded-for': '100.64.0.1' }],
    ['/x', {}],
  ] as const) {
    await fetch(`${recorder.urlOf(0)}${path}`, { headers });
  }
  const sent = recorder.recordOf(0).exchanges.map(({ request }) => request.headers.get('x-forwarded-for'));
  expect(sent).toEqual(['100.64.0.1', '100.64.0.2']);
});

/** Counts what was taken of it. */
function endless() {
  const block = Buffer.alloc(64 * 1024, 'a');
  const taken = { bytes: 0 };
  const body = Readable.from(
    (function* () {
      for (; taken.bytes < 2 ** 30; taken.bytes += block.length) yield block;
    })(),
  );
  return { body, taken };
}

it.each([
  ['that never ends', {}, (body: Readable) => body],
  [
    'that is small on the wire',
    { 'Content-Encoding': 'gzip' },
    (body: Readable) => body.pipe(createGzip({ level: 1 })),
  ],
])('of a body %s only the beginning is read, and Pact is told nothing', async (_name, headers, sent) => {
  const { body, taken } = endless();
  const answer = { status: 200, headers, body: sent(body) };
  const { statuses, record } = await recorded(answer, ['/x']);
  expect(statuses).toEqual([424]);
  expect(record).toMatchObject({
    lost: [],
    exchanges: [{ status: 200, unread: expect.stringContaining('more than 2 MiB') }],
  });
  expect(record.exchanges[0]?.body.length).toBeLessThan(64 * 1024);
  expect(taken.bytes).toBeLessThan(64 * 2 ** 20);
});

it('a state whose values never end is not arranged', async () => {
  const { record } = await recorded({ status: 200, body: endless().body }, [states]);
  expect(record.obstructions).toMatchObject([
    { kind: 'set-up', message: expect.stringMatching(/^Not asked, as .* returned 200/) },
  ]);
});
