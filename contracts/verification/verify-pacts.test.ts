import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Check, createMasker } from '../../core/index.ts';
import { memoryWorld } from '../../core/testing/memory-world.ts';
import { apiStates } from '../real-provider/api-states.ts';
import { answerOf, startTestProvider, type TestAnswer, type TestProvider } from '../testing/provider.ts';
import { RequestCounts } from './request-counts.ts';
import { verifyPacts } from './verify-pacts.ts';

const root = join(import.meta.dirname, '../..');
const pactFiles = [join(root, 'contracts/pacts/passgate-adobe-pass-dcr.json')];
const throttling = answerOf('issueToken', 'a device that asks too often has to wait');

/** Returns what a request for a token gets, by what is the matter with it. */
function token(form: URLSearchParams): TestAnswer | 'hang up' {
  if (form.get('client_secret') === 'not-the-secret')
    return { status: 400, body: { error: 'invalid_request' } };
  if (!form.has('grant_type')) return 'hang up';
  return form.get('grant_type') === 'client_credentials'
    ? answerOf('issueToken', 'registered credentials give a token')
    : throttling;
}

let provider: TestProvider;
let checks: ReadonlyMap<string, Check>;

beforeAll(async () => {
  provider = await startTestProvider((what, body) => {
    if (what === 'POST /o/client/token') return token(new URLSearchParams(body));
    return answerOf('registerClient', 'a valid software statement gives credentials');
  });
  const { simulatorUrl: _none, ...target } = provider.target;
  const env = { ...process.env, PASSGATE_SOFTWARE_STATEMENT: 'statement-of-an-application' };
  // A second further each time, so that nobody has to wait for the pace.
  let nowMs = 0;
  const world = memoryWorld({ env, monotonicMs: () => (nowMs += 1_000) });
  const masker = createMasker();
  const counts = new RequestCounts(world);
  const states = apiStates({ world, target, masker, counts });
  const verified = await verifyPacts({
    world,
    root,
    target,
    pactFiles,
    masker,
    states,
    counts,
    filter: 'issueToken',
  });
  checks = new Map(verified.checks.map((check) => [check.title, check]));
});
afterAll(() => provider.close());

it.each([
  ['registered credentials give a token', 'passed', []],
  [
    'a wrong secret is an invalid client',
    'failed',
    [{ pointer: '/error', message: expect.stringContaining('Pact: ') }],
  ],
  ['a grant type that does not exist is refused', 'unjudged', [{ kind: 'throttled' }]],
  [
    'without a grant type the request is invalid',
    'failed',
    expect.arrayContaining([expect.objectContaining({ kind: 'target' })]),
  ],
  ['credentials are of no use after the application was revoked', 'unjudged', [{ kind: 'state' }]],
])('%s: %s', (title, verdict, evidence) => {
  expect(checks.get(`issueToken: ${title}`)).toMatchObject({ verdict, required: true, evidence });
});
