import { afterAll, beforeEach, expect, it } from 'vitest';
import { runConformance } from '../contracts/conformance/run-conformance.ts';
import { apiStates } from '../contracts/real-provider/api-states.ts';
import { startStateServer } from '../contracts/real-provider/state-server.ts';
import { startTestProvider } from '../contracts/testing/provider.ts';
import { unjudgedIfObstructed } from '../contracts/verification/obstruction.ts';
import { startRecorder } from '../contracts/verification/recorder.ts';
import { RequestCounts } from '../contracts/verification/request-counts.ts';
import { SetUpCalls } from '../contracts/verification/set-up-calls.ts';
import { type Check, createMasker, routeRequests, type World } from '../core/index.ts';
import { type ForwardProxyOptions, startForwardProxy } from '../core/testing/forward-proxy.ts';
import { memoryWorld } from '../core/testing/memory-world.ts';
import { root } from './testing/passgate-process.ts';

const origin = 'http://provider.test';
const closing: { close(): unknown }[] = [];
let refusal: ReturnType<NonNullable<ForwardProxyOptions['refuse']>>;
let env: Record<string, string>;

beforeEach(async () => {
  refusal = undefined;
  const provider = await startTestProvider(() => ({ status: 400, body: {} }));
  const proxy = await startForwardProxy({ to: provider.target.origins.dcr, refuse: () => refusal });
  closing.push(provider, proxy);
  env = { HTTP_PROXY: proxy.url, PASSGATE_SOFTWARE_STATEMENT: 'statement-of-an-application' };
  await routeRequests(env);
});
afterAll(async () => {
  for (const one of closing) await one.close();
  await routeRequests({});
});

const target = {
  name: 'behind a proxy',
  origins: { dcr: origin, reggie: origin, 'rest-v2': origin, 'vantage-clients': origin },
  serviceProvider: 'SP',
  requestor: 'RQ',
  tenant: 'T',
  cannotArrange: [],
};

const statesOf = (world: World) =>
  apiStates({ world, target, masker: createMasker(), counts: new RequestCounts(world) });

async function recorded(paths: readonly string[], statesUrl = `${origin}/_simulator/states`) {
  const world = memoryWorld({ env });
  const given = { masker: createMasker(), world, counts: new RequestCounts(world) };
  const recorder = await startRecorder([{ origin, statesUrl }], given);
  closing.push(recorder);
  const statuses: number[] = [];
  for (const path of paths) {
    const init = path === '/_states' ? { method: 'POST', body: '{"state":"a registered client"}' } : {};
    statuses.push((await fetch(`${recorder.urlOf(0)}${path}`, init)).status);
  }
  return { statuses, record: recorder.recordOf(0) };
}

it('what comes through a proxy is an answer like any other', async () => {
  const { statuses, record } = await recorded(['/x']);
  expect(statuses).toEqual([400]);
  expect(record).toMatchObject({
    exchanges: [{ status: 400, url: `${origin}/x` }],
    obstructions: [],
    lost: [],
  });
});

it.each<[string, typeof refusal, RegExp]>([
  ['wants to know who asks', 407, /^The proxy http:\/\/127\.0\.0\.1:\d+ \(HTTP_PROXY\) answers 407\.$/],
  [
    'cannot reach the target',
    502,
    /returned 502 through the proxy .*; the response may be the provider's or the proxy's/,
  ],
  ['hangs up', 'hang up', /^The proxy http:\/\/127\.0\.0\.1:\d+ \(HTTP_PROXY\) closes the connection\.$/],
])('a proxy that %s is in the way, also once nobody asks any more', async (_name, how, message) => {
  refusal = how;
  const { statuses, record } = await recorded(['/1', '/2', '/3', '/4', '/_states']);
  expect(statuses).toEqual([424, 424, 424, 424, 424]);
  const met = expect.objectContaining({
    kind: 'proxy',
    message: expect.stringMatching(message),
    hint: expect.stringContaining('NO_PROXY'),
  });
  expect(record).toMatchObject({
    exchanges: [],
    lost: [],
    stateFailures: [],
    obstructions: [met, met, met, met, met],
  });
});

it('it is in the way of the states of a real provider, too', async () => {
  const world = memoryWorld({ env });
  const server = await startStateServer(statesOf(world), createMasker());
  closing.push(server);
  refusal = 502;
  const { record } = await recorded(['/_states'], server.url);
  expect(record).toMatchObject({ stateFailures: [], obstructions: [{ kind: 'proxy' }] });
});

it('a provider that refuses a state is not excused by a proxy', async () => {
  const world = memoryWorld({ env });
  const server = await startStateServer(statesOf(world), createMasker());
  closing.push(server);
  const { record } = await recorded(['/_states'], server.url);
  expect(record).toMatchObject({
    stateFailures: [],
    obstructions: [{ kind: 'set-up', message: expect.stringContaining('returned 400') }],
  });
});

it.each<[typeof refusal, readonly string[]]>([
  [502, []],
  [undefined, ['verify/set-up/registerClient']],
])('the conformance table behind a proxy that answers %s: the provider failed %j', async (how, failed) => {
  refusal = how;
  // A second further each time, so that nobody has to wait for the pace.
  let nowMs = 0;
  const world = memoryWorld({ env, monotonicMs: () => (nowMs += 1_000) });
  const masker = createMasker();
  const counts = new RequestCounts(world);
  const setUps = new SetUpCalls(masker);
  const states = apiStates({ world, target, masker, counts, setUps });
  const checks = await runConformance({ world, root, target, masker, states, counts, setUps });
  expect([...new Set(checks.map(({ verdict }) => verdict))]).toEqual(['unjudged']);
  expect(setUps.checks().map(({ id }) => id)).toEqual(failed);
});

const failed: Check = { id: 'a', title: 'a', verdict: 'failed', required: true, evidence: [] };
const met = [{ kind: 'proxy', message: 'dead' }];

it('a check is taken back where something was in the way, and only then', () => {
  expect(unjudgedIfObstructed(failed, met)).toEqual({ ...failed, verdict: 'unjudged', evidence: met });
  expect(unjudgedIfObstructed(failed, [])).toEqual(failed);
  expect(unjudgedIfObstructed({ ...failed, verdict: 'passed' }, met)).toMatchObject({ verdict: 'passed' });
});
