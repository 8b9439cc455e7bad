import { expect, it } from 'vitest';
import { obstacleOf } from './obstacles.ts';

const env = { PASSGATE_SOFTWARE_STATEMENT: 'statement' };

it.each<[string, Record<string, unknown>, RegExp | undefined]>([
  ['a registered client', {}, undefined],
  ['an authentication session', { complete: false, superseded: true }, undefined],
  ['a registered client', { revoked: false }, undefined],
  ['a registered client', { revoked: true }, /only the provider itself/],
  ['an authentication session', { expired: true }, /time would have to pass/],
  ['a viewer who has logged in', {}, /sign in at the MVPD/],
  ['a Vantage client', {}, /the environment has no PASSGATE_VANTAGE_TOKEN/],
  ['a blue moon', {}, /nobody knows this state/],
  ['constructor', {}, /nobody knows this state/],
])('%s %j', (state, params, reason) => {
  if (reason === undefined) expect(obstacleOf(state, params, env)).toBeUndefined();
  else expect(obstacleOf(state, params, env)).toMatch(reason);
});
