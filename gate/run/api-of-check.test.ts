import { expect, it } from 'vitest';
import { isServed } from './api-of-check.ts';

it.each([
  ['documents/vantage-clients/lint', false],
  ['documents/dcr/lint', true],
  ['generated/reggie', false],
  ['generated/lockstep', true],
  ['contracts/createClient/a-new-client', false],
  ['contracts/createSession/with-all-parameters', true],
  ['contracts/coverage/getRegistrationCode', false],
  ['contracts/documents/reggie', false],
  ['contracts/documents/operations', true],
  ['contracts/pact-file/passgate-abbyy-vantage-clients.json', false],
  ['contracts/pact-file/passgate-adobe-pass-rest-v2.json', true],
])('counts %s at a target with DCR and REST API v2: %s', (id, want) => {
  expect(isServed(id, ['dcr', 'rest-v2'])).toBe(want);
});
