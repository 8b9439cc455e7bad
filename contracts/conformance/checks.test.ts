import { expect, it } from 'vitest';
import { createMasker, mapApis, type Target } from '../../core/index.ts';
import { conformanceCheck, notAttempted, stateMissing } from './checks.ts';

const origin = 'https://provider.example';
const target: Target = {
  name: 'staging',
  origins: mapApis(() => origin),
  serviceProvider: 'REF30',
  requestor: 'REF30',
  tenant: 'tenant',
  cannotArrange: ['an approved application'],
};
const withState = (state: string) =>
  stateMissing('logout', 'a', {
    state: { name: state },
    obstacle: { reason: 'of this', fix: 'do that' },
    target,
  });
const finding = { kind: 'status', message: 'another' };
const check = (evidence: Parameters<typeof conformanceCheck>[2]) =>
  conformanceCheck('logout', 'a', evidence, createMasker());

it.each([
  ['a row with nothing found', check([]), 'passed', true],
  ['a row with a finding', check([finding]), 'failed', true],
  ['a row that was not tried', notAttempted('logout', 'a', finding), 'unjudged', true],
  ['a row without its state', withState('a client with an access token'), 'unjudged', true],
  ['a row without a state that the target declares', withState('an approved application'), 'unjudged', false],
])('%s', (_name, given, verdict, required) => {
  expect(given).toMatchObject({ id: 'verify/logout/a', operation: 'logout', verdict, required });
  expect(given.evidence.length).toBe(verdict === 'passed' ? 0 : 1);
});
