import type { ApiOrigins } from '../../core/index.ts';
import type { StateName } from '../states.ts';
import { type ArrangedState, secretOf } from './arrange-states.ts';

const signIn = 'a viewer has to sign in at the MVPD, which no API can do';
const providers = 'only the provider itself can arrange it';
const timePasses = 'it would have to expire first';

/** Why a real provider cannot be brought into these states by its own API. */
const byState: { readonly [Name in Exclude<StateName, ArrangedState>]: string } = {
  'an application that was revoked': providers,
  'a token that does not cover a service provider':
    'no API names a service provider that a token does not cover',
  'a device of a platform that is not set up': providers,
  'a device before the login': 'the status that a partner’s framework reports cannot be invented',
  'a viewer who has logged in': signIn,
  'a viewer signed in through a partner': signIn,
  'a viewer known by a shared identity': signIn,
  'a temporary pass that is used up': timePasses,
  'a viewer whose MVPD denies a resource': signIn,
  'a device that has used up its rate limit': 'Passgate keeps to the documented rate on a real provider',
  'a Vantage user': 'it needs the token of a user without administration rights',
};

/** The same for parameters of the other states. */
const byParam: Readonly<Record<string, string>> = {
  expired: timePasses,
  revoked: providers,
  grantWithdrawn: providers,
  damaged: providers,
};

/**
 * Returns why nobody can arrange this state at a real provider; undefined where its own API can.
 */
export function obstacleOf(
  state: string,
  params: Readonly<Record<string, unknown>>,
  env: Readonly<Record<string, string | undefined>>,
  origins: ApiOrigins,
): string | undefined {
  if (Object.hasOwn(byState, state)) return new Map(Object.entries(byState)).get(state);
  const secret = new Map(Object.entries(secretOf)).get(state);
  if (secret === undefined) return 'no such state is known';
  const param = Object.keys(params).find((name) => params[name] === true && byParam[name] !== undefined);
  if (param !== undefined) return byParam[param];
  if (secret === 'PASSGATE_SOFTWARE_STATEMENT' && origins.dcr === undefined)
    return 'a token needs dcr, which the target does not serve';
  return (env[secret] ?? '') === '' ? `the environment variable ${secret} is not set` : undefined;
}
