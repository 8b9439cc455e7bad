import type { Target, World } from '../../core/index.ts';
import { recordOf, type SecretKind, secretOf, unsetText } from '../../core/index.ts';
import type { StateName } from '../states.ts';
import { isOpenKind, partnerState } from './viewer-states.ts';

type Params = Readonly<Record<string, unknown>>;

interface Given {
  readonly target: Target;
  readonly env: World['env'];
  readonly params: Params;
}

/** Why something is missing; undefined where nothing is. */
type Obstacle = (given: Given) => string | undefined;

const providers = 'only the provider itself can arrange it';
const timePasses = 'it would have to expire first, which takes the hook expire of the target';
const isRevoked = 'only the owner of the tenant can do that, which takes the hook revoke of the target';
const signIn = 'a viewer has to sign in at the MVPD, which takes the hook signIn of the target';
const samlResponse = 'a SAML response of the partner cannot be invented';

const never =
  (reason: string): Obstacle =>
  () =>
    reason;

const secret =
  (kind: SecretKind): Obstacle =>
  ({ target, env }) =>
    secretOf(target, env, kind).value === '' ? unsetText(target.name, kind) : undefined;

const statement: Obstacle = (given) =>
  given.target.origins.dcr === undefined
    ? 'a token needs dcr, which the target does not serve'
    : secret('softwareStatement')(given);

const mvpd =
  (kind: string): Obstacle =>
  ({ target }) =>
    kind === 'regular' || target.mvpds?.[kind] !== undefined
      ? undefined
      : `the target names no MVPD “${kind}” under mvpds`;

const atMvpd: Obstacle = (given) => mvpd(String(given.params.at ?? 'regular'))(given);

const signedIn: Obstacle = ({ target, params }) =>
  target.signIn === undefined && !isOpenKind(params.at) ? signIn : undefined;

const expiring: Obstacle = ({ target }) => (target.expire === undefined ? timePasses : undefined);
const revoking: Obstacle = ({ target }) => (target.revoke === undefined ? isRevoked : undefined);

const denying: Obstacle = ({ target, params: { because = 'denied' } }) =>
  target.deny === undefined && target.resources?.[String(because)] === undefined
    ? `the target names no resource “${String(because)}” under resources, and has no hook deny`
    : undefined;

const usedUp: Obstacle = (given) => {
  const { promotional, by = 'time' } = given.params;
  const wanting = mvpd(promotional === true ? 'promotional' : 'temporary')(given);
  if (wanting !== undefined) return wanting;
  if (by === 'time') return expiring(given);
  return by === 'recall' ? revoking(given) : undefined;
};

const throughPartner: Obstacle = (given) =>
  given.params.atMvpd === true ? (mvpd(partnerState)(given) ?? signedIn(given)) : samlResponse;

/** What each state takes beside the documented API, in the order in which it is named. */
const byState: { readonly [Name in StateName]: readonly Obstacle[] } = {
  'an approved application': [statement],
  'an application that was revoked': [statement, revoking],
  'a registered client': [statement],
  'a client with an access token': [statement],
  'a token that does not cover a service provider': [
    statement,
    ({ target }) =>
      target.foreignServiceProvider === undefined ? 'the target names no foreignServiceProvider' : undefined,
  ],
  'a device of a platform that is not set up': [never(providers)],
  'an authentication session': [statement],
  'a device before the login': [statement, atMvpd],
  'a viewer who has logged in': [statement, atMvpd, signedIn],
  'a viewer signed in through a partner': [statement, throughPartner],
  'a viewer known by a shared identity': [never('the token of a shared identity cannot be invented')],
  'a temporary pass that is used up': [statement, usedUp],
  'a viewer whose MVPD denies a resource': [statement, atMvpd, signedIn, denying],
  'a device that has used up its rate limit': [
    never('Passgate keeps to the documented rate on a real provider'),
  ],
  'a registration code': [statement],
  'a Vantage administrator': [secret('vantageToken')],
  'a Vantage user': [
    (given) => {
      const unset = secret('vantageUserToken')(given);
      return unset && `it needs the token of a user without administration rights, and ${unset}`;
    },
  ],
  'a Vantage client': [secret('vantageToken')],
};

/** The same for parameters that are set. */
const byParam: ReadonlyMap<string, Obstacle> = new Map([
  ['damaged', never(providers)],
  ['expired', expiring],
  ['revoked', revoking],
  ['grantWithdrawn', revoking],
  ['invalidated', revoking],
]);

/**
 * Returns why nobody can arrange this state at a real provider; undefined where its own API and the
 * hooks of the target can.
 */
export function obstacleOf(state: string, params: Params, given: Omit<Given, 'params'>): string | undefined {
  const known = Object.hasOwn(byState, state) ? new Map(Object.entries(byState)).get(state) : undefined;
  if (known === undefined) return 'no such state is known';
  const set = Object.keys(params).filter((name) => params[name] === true);
  const obstacles = [...set.flatMap((name) => byParam.get(name) ?? []), ...known];
  return obstacles.map((one) => one({ ...given, params })).find((reason) => reason !== undefined);
}

/**
 * Returns why a request of a contract cannot be made at a real provider in a state that can be
 * arranged: the contract has an example where only the partner has the real thing.
 */
export function requestObstacle(
  operation: string,
  request: unknown,
  state: { readonly name: string; readonly params: Params },
): string | undefined {
  if (state.name !== 'a device before the login') return undefined;
  if (operation === 'getPartnerAuthenticationRequest' && state.params.at === 'not integrated') {
    return 'no configuration says what the partner calls an MVPD without an active integration';
  }
  const hasResponse = JSON.stringify(recordOf(request).body ?? '').includes('SAMLResponse');
  return operation === 'createPartnerProfile' && hasResponse ? samlResponse : undefined;
}
