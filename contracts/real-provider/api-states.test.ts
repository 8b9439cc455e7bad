import { afterEach, expect, it } from 'vitest';
import { createMasker } from '../../core/index.ts';
import { memoryWorld } from '../../core/testing/memory-world.ts';
import { answerOf, startTestProvider, type TestAnswer, type TestProvider } from '../testing/provider.ts';
import { RequestCounts } from '../verification/request-counts.ts';
import { apiStates } from './api-states.ts';
import { startStateServer } from './state-server.ts';

const env = { PASSGATE_SOFTWARE_STATEMENT: 'statement-of-an-application' };
const credentials = answerOf('registerClient', 'a valid software statement gives credentials');

let provider: TestProvider;
afterEach(() => provider.close());

/**
 * Returns the states of a provider whose registrations are answered one after the other, on a clock
 * that is always a second further.
 */
async function statesOf(registrations: TestAnswer[]) {
  provider = await startTestProvider((what) => {
    if (what.endsWith('/register')) return registrations.shift() ?? { status: 500 };
    if (what.endsWith('/token')) return answerOf('issueToken', 'registered credentials give a token');
    return {
      status: 200,
      body: { requestor: { mvpds: [{ id: 'Pass', isTempPass: true }, { id: 'Cablevision' }] } },
    };
  });
  const { simulatorUrl: _none, ...target } = provider.target;
  let nowMs = 0;
  const world = memoryWorld({ env, monotonicMs: () => (nowMs += 1_000) });
  return apiStates({ world, target, masker: createMasker(), counts: new RequestCounts(world) });
}

it('a token is got once for all states, and again where that failed', async () => {
  const states = await statesOf([{ status: 500 }, credentials, credentials]);
  const arrange = () => states.arrange('a client with an access token');
  await expect(arrange()).rejects.toThrow('POST /o/client/register returned 500');
  expect(await arrange()).toMatchObject({ accessToken: 'example-access-token', mvpd: 'Cablevision' });
  await arrange();
  const asked = provider.asked.map(({ what }) => what);
  expect(asked.filter((what) => what.endsWith('/register')).length).toBe(2);
  expect(asked.filter((what) => what.endsWith('/token')).length).toBe(1);
});

it.each<[string, TestAnswer, string, number]>([
  ['comes about', credentials, 'a registered client', 200],
  ['is refused', { status: 400 }, 'a registered client', 503],
  ['is throttled', { status: 429 }, 'a registered client', 429],
  ['is known to nobody', credentials, 'a blue moon', 500],
  ['is none', { status: 500 }, '', 200],
])('Pact is told of a state that %s', async (_name, registration, state, status) => {
  const server = await startStateServer(await statesOf([registration]), createMasker());
  const answer = await fetch(server.url, {
    method: 'POST',
    body: JSON.stringify({ state, action: 'setup' }),
  });
  expect(answer.status).toBe(status);
  await server.close();
});
