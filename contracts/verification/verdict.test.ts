import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createMasker, documentedLimit, mapApis } from '../../core/index.ts';
import type { PactProblem } from '../pact/job.ts';
import { readPactFile } from '../pact/pact-file.ts';
import { answerOf } from '../testing/provider.ts';
import { type PlannedInteraction, planInteractions } from './plan.ts';
import type { InteractionRecord as Recording, WireExchange } from './recorder.ts';
import type { RequestCount } from './request-counts.ts';
import { cannotArrange, excuseThrottledContract, verdictOf } from './verdict.ts';

const root = join(import.meta.dirname, '../..');
const origin = 'https://provider.example';
const target = {
  name: 'staging',
  origins: mapApis(() => origin),
  serviceProvider: 'REF30',
  requestor: 'REF30',
  tenant: 'tenant',
  cannotArrange: ['a registered client'],
};
const file = await readPactFile(root, join(root, 'contracts/pacts/passgate-adobe-pass-dcr.json'));
const all = planInteractions([file], target);

function interactionOf(title: string, operation = 'issueToken'): PlannedInteraction {
  const found = all.find((one) => one.title === title && one.operation === operation);
  if (found === undefined) throw new Error(`no interaction of ${operation} is “${title}”`);
  return found;
}

const wrongSecret = interactionOf('a wrong secret is an invalid client');

function answered(body: object, status = 400): WireExchange {
  return {
    method: 'POST',
    path: '/o/client/token',
    url: `${origin}/o/client/token`,
    status,
    headers: new Headers({ 'Content-Type': 'application/json' }),
    body: new TextEncoder().encode(JSON.stringify(body)),
    request: { headers: new Headers(), body: new Uint8Array() },
  };
}

const right = answered({ error: 'invalid_client' });
const token = answered(Object(answerOf('issueToken', 'registered credentials give a token').body), 201);

function recordOf(more: Partial<Recording>): Recording {
  return {
    exchanges: [right],
    values: {},
    stateFailures: [],
    lost: [],
    obstructions: [],
    addresses: [],
    throttled: [],
    ...more,
  };
}

const verdict = (problems: readonly PactProblem[] | undefined, more: Partial<Recording>, of = wrongSecret) =>
  verdictOf(root, of, problems, recordOf(more), createMasker());

it('passes where Pact and the documents agree', async () => {
  expect(await verdict([], {})).toMatchObject({ verdict: 'passed', required: true, evidence: [] });
});

const pactsBody = { kind: 'BodyMismatch', message: 'another', pointer: '/error' };
const pactsStatus = { kind: 'status', message: 'expected 400 but was 201' };

it.each<[string, readonly PactProblem[] | undefined, Partial<Recording>, object]>([
  ['what Pact alone objects to', [pactsBody], {}, { ...pactsBody, message: 'Pact: another' }],
  ['what Pact did not get to', undefined, {}, { kind: 'pact', message: /stopped before this interaction/ }],
  ['a request that nobody sent', [], { exchanges: [] }, { kind: 'pact', message: /No request reached/ }],
  ['a state that did not come about', [], { stateFailures: ['why'] }, { kind: 'state', message: /: why$/ }],
  ['a lost provider', [], { exchanges: [], lost: ['why'] }, { kind: 'target', message: /: why$/ }],
  [
    'what the documents alone object to',
    [],
    { exchanges: [answered({ error: 'invalid_client', surplus: 1 })] },
    { kind: 'schema', pointer: '/surplus' },
  ],
  [
    'an answer before the last that the documents object to',
    [],
    { exchanges: [answered({}), right] },
    { kind: 'schema', pointer: '/error' },
  ],
  ['what both object to, once', [pactsBody], { exchanges: [answered({})] }, { kind: 'schema' }],
  [
    'another status, once and in our words',
    [pactsStatus],
    { exchanges: [token] },
    { kind: 'status', expected: '400', received: '201', message: 'issueToken returned 201 instead of 400.' },
  ],
])('falls short for %s', async (_name, problems, more, evidence) => {
  const { message, ...rest }: { message?: unknown } = evidence;
  const said = message instanceof RegExp ? expect.stringMatching(message) : message;
  expect(await verdict(problems, more)).toMatchObject({
    id: 'verify/issueToken/a-wrong-secret-is-an-invalid-client',
    verdict: 'failed',
    required: true,
    evidence: [message === undefined ? rest : { ...rest, message: said }],
  });
});

const tooOften = interactionOf('a device that asks too often has to wait');

const within: RequestCount = {
  key: '198.18.0.1',
  earlier: 0,
  close: 0,
  reached: false,
  limit: documentedLimit,
};
const beyond: RequestCount = {
  key: '198.18.0.1',
  earlier: 11,
  close: 10,
  reached: true,
  limit: documentedLimit,
};
const early = /too early: Passgate had sent no requests for 198\.18\.0\.1 before, and the limit is one/;
const ours =
  /, as the documented limit allows: Passgate had sent 11 requests for 198\.18\.0\.1 before, 10 of them within a second/;
const others = /although .* rate of one device: Passgate had sent no requests for 198\.18\.0\.1 before\.$/;

it.each<[string, PlannedInteraction, PactProblem[], RequestCount[], boolean, string, RegExp | undefined]>([
  ['a real provider that throttles', wrongSecret, [pactsBody], [within], true, 'unjudged', others],
  ['one that throttles for our own requests', wrongSecret, [pactsBody], [beyond], true, 'unjudged', ours],
  ['what passes all the same', wrongSecret, [], [within], true, 'passed', undefined],
  ['what one that does not throttle does wrong', wrongSecret, [pactsBody], [], true, 'failed', undefined],
  ['a contract about throttling', tooOften, [], [beyond], true, 'failed', undefined],
  ['a simulator that throttles too early', wrongSecret, [pactsBody], [within], false, 'failed', early],
  [
    'a simulator that throttles for our own requests',
    wrongSecret,
    [pactsBody],
    [within, beyond],
    false,
    'unjudged',
    ours,
  ],
])('a limited rate: %s', async (_name, of, problems, throttled, real, want, told) => {
  const check = await verdict(problems, {}, of);
  const judged = excuseThrottledContract(check, of, recordOf({ throttled }), real);
  expect(judged).toMatchObject({ verdict: want, required: true });
  const last = judged.evidence.filter(({ kind }) => kind === 'throttled');
  expect(last.map(({ message }) => message)).toEqual(told === undefined ? [] : [expect.stringMatching(told)]);
  if (want === 'unjudged') expect(judged.evidence.length).toBe(1);
  // The same place: no cause of its own beside the finding that it explains.
  else expect(new Set(judged.evidence.map(({ where }) => where)).size).toBeLessThan(2);
});

it.each([
  ['declared', wrongSecret, false],
  ['not declared', interactionOf('a software statement of nobody is refused', 'registerClient'), true],
])('a state that nobody can arrange, %s', (_name, of, required) => {
  const missing = { obstacle: { reason: 'why', fix: 'do that' }, states: of.interaction.providerStates };
  expect(cannotArrange(of, target, missing)).toMatchObject({ verdict: 'unjudged', required });
});

it('interactions of one title have ids of their own', () => {
  const ids = planInteractions([file, file], target).map(({ id }) => id);
  expect(new Set(ids).size).toBe(2 * all.length);
});
