import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { type Check, createMasker } from '../../core/index.ts';
import { memoryWorld } from '../../core/testing/memory-world.ts';
import { exampleValue, stateValues } from '../state-values.ts';
import { answerOf, startTestProvider, type TestAnswer, type TestProvider } from '../testing/provider.ts';
import { RequestCounts } from '../verification/request-counts.ts';
import type { Journey } from './journeys.ts';
import { providerAccessOf } from './provider-access.ts';
import { runJourney } from './run-journey.ts';
import { getToken, openSession, pollAfterLogin, pollBefore, register } from './steps.ts';

const root = join(import.meta.dirname, '../..');
const values = {
  ...stateValues['an approved application'](exampleValue),
  ...stateValues['a client with an access token'](exampleValue),
};
const signIn = answerOf('createSession', 'with all parameters the viewer has to sign in');
const noProfile = answerOf('getProfileByCode', 'as long as nobody has signed in there is no profile');

let provider: TestProvider;
afterEach(() => provider.close());

/** Runs a journey at a provider that answers its states, and everything else by the table. */
async function journeyAt(
  steps: Journey['steps'],
  answers: Readonly<Record<string, TestAnswer | 'hang up'>>,
  other: () => TestAnswer = () => ({ status: 404 }),
): Promise<Check[]> {
  provider = await startTestProvider((what) => {
    const known = answers[what];
    if (known !== undefined) return known;
    return what.startsWith('POST /_simulator/') ? { status: 200, body: values } : other();
  });
  const { target } = provider;
  const world = memoryWorld();
  const counts = new RequestCounts(world);
  const options = { world, root, target, masker: createMasker(), states: undefined, counts };
  const checks: Check[] = [];
  await runJourney(
    { name: 'j', steps },
    providerAccessOf(options),
    options,
    (check) => void checks.push(check),
  );
  return checks;
}

const session = 'POST /api/v2/REF30/sessions';
const poll = `GET /api/v2/REF30/profiles/code/QX7K2PA`;

it.each<[string, Readonly<Record<string, TestAnswer | 'hang up'>>, object]>([
  [
    'another documented status',
    { [session]: answerOf('createSession', 'without a device identifier the request is wrong') },
    { kind: 'status', expected: '200', received: '400' },
  ],
  [
    'another documented answer of the same status',
    { [session]: answerOf('createSession', 'who has signed in need not do so again') },
    { kind: 'journey', pointer: '/actionName' },
  ],
  [
    'an answer that breaks the document',
    { [session]: { status: 200, body: { ...Object(signIn.body), surplus: 1 } } },
    { kind: 'schema', pointer: '/surplus' },
  ],
  [
    'a body that is no JSON',
    { [session]: { status: 200, body: '{"code"' } },
    { kind: 'schema', message: expect.stringContaining('not JSON') },
  ],
  ['no answer', { [session]: 'hang up' }, { kind: 'target' }],
])('%s falls short, and the next step is unjudged', async (_what, answers, evidence) => {
  const [first, second, ...rest] = await journeyAt([openSession, pollBefore], {
    [poll]: noProfile,
    ...answers,
  });
  expect(first).toMatchObject({
    id: 'verify/createSession/j-the-token-opens-a-session',
    verdict: 'failed',
    required: true,
    evidence: [evidence],
  });
  expect(second).toMatchObject({ operation: 'getProfileByCode', verdict: 'unjudged', required: true });
  expect(rest).toEqual([]);
  expect(provider.asked.map(({ what }) => what)).not.toContain(poll);
});

it('no step is taken where the state does not come about, for one reason', async () => {
  const checks = await journeyAt([openSession, pollBefore], {
    'POST /_simulator/states': { status: 302 },
    [session]: signIn,
  });
  const message = expect.stringContaining('POST /_simulator/states returned 302');
  const notTaken = { verdict: 'unjudged', required: true, evidence: [{ kind: 'set-up', message }] };
  expect(checks).toMatchObject([notTaken, notTaken]);
  expect(provider.asked.map(({ what }) => what)).not.toContain(session);
});

it('a step that sends nothing falls short', async () => {
  const idle = { ...openSession, send: async () => undefined };
  const checks = await journeyAt([openSession, idle], { [session]: signIn });
  expect(checks).toMatchObject([
    { verdict: 'passed' },
    { verdict: 'failed', evidence: [{ kind: 'client' }] },
  ]);
});

it('each step goes on from what the one before it learnt', async () => {
  const steps = [
    register,
    getToken,
    openSession,
    { ...pollAfterLogin, wait: { until: 'access token' as const, seconds: () => 59 } },
  ];
  const checks = await journeyAt(steps, {
    'POST /o/client/register': answerOf('registerClient', 'a valid software statement gives credentials'),
    'POST /o/client/token': answerOf('issueToken', 'registered credentials give a token'),
    [session]: signIn,
    [poll]: answerOf('getProfileByCode', 'after the login there is a regular profile'),
  });
  expect(checks.map(({ verdict }) => verdict)).toEqual(['passed', 'passed', 'passed', 'passed']);
  const told = provider.asked.filter(({ what }) => /clock|login|token|profiles/.test(what));
  expect(told).toEqual([
    { what: 'POST /o/client/token', body: expect.stringContaining('client_id=living-room-client&') },
    {
      what: 'POST /_simulator/device-clock',
      body: '{"forwardedFor":"198.51.100.17","advanceSeconds":60}',
    },
    { what: 'POST /_simulator/login', body: '{"code":"QX7K2PA","mvpd":"Cablevision"}' },
    { what: poll, body: '' },
  ]);
});

it('where time cannot pass for one device alone, what comes after it is unjudged', async () => {
  const waiting = { ...pollBefore, wait: { until: 'access token' as const, seconds: () => 59 } };
  const checks = await journeyAt([openSession, waiting, pollBefore], {
    [session]: signIn,
    'POST /_simulator/device-clock': { status: 404 },
  });
  const reason =
    'Not attempted: time would have to pass for one device alone, and the provider has no /_simulator/device-clock.';
  expect(checks).toMatchObject([
    { verdict: 'passed' },
    { verdict: 'unjudged', required: true, evidence: [{ message: reason }] },
    { verdict: 'unjudged', required: true, evidence: [{ message: reason }] },
  ]);
  const asked = provider.asked.map(({ what }) => what);
  expect(asked).not.toContain('POST /_simulator/clock');
  expect(asked).not.toContain(poll);
});

it.each([
  [
    'within its limit falls short',
    3,
    'failed',
    /too early: Passgate had sent 2 requests for 198\.51\.100\.17/,
  ],
  [
    'beyond its limit says nothing',
    12,
    'unjudged',
    /as the documented limit allows: Passgate had sent 11 requests/,
  ],
])('a device that is throttled %s', async (_name, requests, verdict, message) => {
  let polls = 0;
  const checks = await journeyAt(
    Array.from({ length: requests }, () => ({ ...pollBefore, expect: () => undefined })),
    {},
    () => {
      polls += 1;
      return polls < requests ? noProfile : { status: 429, contentType: 'text/html', body: '<html></html>' };
    },
  );
  expect(checks.slice(0, -1).filter((check) => check.verdict !== 'passed')).toEqual([]);
  expect(checks.at(-1)).toMatchObject({ verdict, required: true });
  expect(checks.at(-1)?.evidence.at(-1)?.message).toMatch(message);
});

it('no secret of an answer is shown, wherever it stands', async () => {
  const secret = 'hush-0123456789';
  const issued = Object(answerOf('issueToken', 'registered credentials give a token').body);
  const checks = await journeyAt([getToken], {
    'POST /o/client/token': {
      status: 201,
      body: { ...issued, access_token: secret, token_type: secret },
    },
  });
  expect(checks).toMatchObject([{ verdict: 'failed' }]);
  expect(JSON.stringify(checks)).not.toContain(secret);
  expect(JSON.stringify(checks)).toContain('[masked ');
});
