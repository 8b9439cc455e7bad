import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { createMasker } from '../../core/index.ts';
import { memoryWorld } from '../../core/testing/memory-world.ts';
import { exampleValue, stateValues } from '../state-values.ts';
import { startTestProvider, type TestAnswer, type TestProvider } from '../testing/provider.ts';
import { RequestCounts } from '../verification/request-counts.ts';
import { TargetWatch } from '../verification/target-watch.ts';
import type { ConformanceCall } from './calls.ts';
import { providerAccessOf } from './provider-access.ts';
import { runCall } from './run-call.ts';

const values = stateValues['a client with an access token'](exampleValue);
const call: ConformanceCall = {
  title: 'its path has no PATCH',
  operation: 'resumeSession',
  method: 'PATCH',
  status: 405,
  allow: ['GET', 'POST'],
};

let provider: TestProvider;
afterEach(() => provider.close());

async function called(answer: TestAnswer | 'hang up', state: TestAnswer = { status: 200, body: values }) {
  provider = await startTestProvider((what) => {
    if (what === 'GET /') return { status: 404 };
    return what === 'POST /_simulator/states' ? state : answer;
  });
  const { target } = provider;
  const root = join(import.meta.dirname, '../..');
  const world = memoryWorld();
  const counts = new RequestCounts(world);
  const watch = new TargetWatch(world, { probeMs: 50, pauseMs: 10 });
  const options = { world, root, target, masker: createMasker(), states: undefined, counts, watch };
  return runCall(call, providerAccessOf(options), options);
}

it('a method that a path does not have is refused with those that it has', async () => {
  expect(await called({ status: 405, headers: { Allow: 'get , POST' } })).toMatchObject({
    id: 'verify/resumeSession/its-path-has-no-patch',
    verdict: 'passed',
    required: true,
    evidence: [],
  });
  expect(provider.asked.at(-1)?.what).toBe('PATCH /api/v2/REF30/sessions/ZZZZZZ9');
});

it('a method is not asked where the state does not come about', async () => {
  expect(await called({ status: 405 }, { status: 500, body: values })).toMatchObject({
    verdict: 'unjudged',
    required: true,
    evidence: [{ kind: 'set-up', message: expect.stringContaining('POST /_simulator/states returned 500') }],
  });
});

const { accessToken: _none, ...incomplete } = values;

it.each<[string, TestAnswer | 'hang up', TestAnswer | undefined, object]>([
  ['another status', { status: 404 }, undefined, { kind: 'status', expected: '405', received: '404' }],
  ['no header Allow', { status: 405 }, undefined, { kind: 'header', received: 'no Allow header' }],
  [
    'a method that Allow leaves out',
    { status: 405, headers: { Allow: 'GET' } },
    undefined,
    { kind: 'header', message: expect.stringMatching(/does not list POST\.$/) },
  ],
  ['no answer', 'hang up', undefined, { kind: 'target' }],
  [
    'a state without a value',
    { status: 405 },
    { status: 200, body: incomplete },
    { kind: 'target', message: expect.stringContaining('returned no value accessToken') },
  ],
])('%s falls short', async (_name, answer, state, evidence) => {
  expect(await called(answer, state)).toMatchObject({ verdict: 'failed', evidence: [evidence] });
});
