import { expect, it } from 'vitest';
import { obstacleOf } from './obstacles.ts';

const env = { PASSGATE_SOFTWARE_STATEMENT: 'statement' };
const target = {
  name: 'staging',
  origins: { dcr: 'http://127.0.0.1:1', 'rest-v2': 'http://127.0.0.1:1' },
  serviceProvider: 'REF30',
  requestor: '',
  tenant: '',
  cannotArrange: [],
};

it.each<[string, Record<string, unknown>, RegExp | undefined]>([
  ['a registered client', {}, undefined],
  ['an authentication session', { complete: false, superseded: true }, undefined],
  ['a registered client', { revoked: false }, undefined],
  ['a registered client', { revoked: true }, /only the owner .* revoke of the target$/],
  ['an authentication session', { expired: true }, /it would have to expire/],
  ['a viewer who has logged in', {}, /sign in at the MVPD/],
  [
    'a Vantage client',
    {},
    /the environment variable PASSGATE_VANTAGE_TOKEN_STAGING is not set, nor is PASSGATE_VANTAGE_TOKEN$/,
  ],
  ['a blue moon', {}, /no state “a blue moon” is known/],
  ['constructor', {}, /no state “constructor” is known/],
])('%s %j', (state, params, reason) => {
  const obstacle = obstacleOf(state, params, { env, target });
  if (reason === undefined) expect(obstacle).toBeUndefined();
  else expect(obstacle?.reason).toMatch(reason);
});

it('names the API without which there is no token', () => {
  const withoutDcr = { ...target, origins: { 'rest-v2': 'http://127.0.0.1:1' } };
  expect(obstacleOf('a client with an access token', {}, { env, target: withoutDcr })?.reason).toBe(
    'a token needs dcr, which the target does not serve',
  );
});
