import {
  type Evidence,
  recordOf,
  type SecretKind,
  secretOf,
  type Target,
  unsetText,
  variablesFor,
  type World,
} from '../../core/index.ts';
import { isStateName, type StateName } from '../states.ts';
import { isOpenKind, partnerState } from './viewer-states.ts';

type Params = Readonly<Record<string, unknown>>;

interface Given {
  readonly target: Target;
  readonly env: World['env'];
  readonly params: Params;
  /** Why the provider refused a secret. */
  readonly refused?: ReadonlyMap<SecretKind, string>;
}

/** Why a state cannot be arranged, and what changes that. Neither names the state: it is one cause. */
export interface Obstacle {
  /** Goes on as a reason does: `a viewer has to sign in …`. */
  readonly reason: string;
  readonly fix: string;
}

/** Returns the evidence of a check that was not asked for this reason: the same for each of them. */
export function notAskedEvidence(
  { name }: Pick<Target, 'name'>,
  { reason, fix }: Obstacle,
  declared: boolean,
): Evidence {
  const hint = declared ? 'passgate.config.ts declares its state under cannotArrange.' : fix;
  return { kind: 'state', message: `Not asked of ${name}: ${reason}.`, hint };
}

/** Returns what is missing; undefined where nothing is. */
type ObstacleFinder = (given: Given) => Obstacle | undefined;

const elsewhere =
  'Verify a simulator for that, and declare the state under cannotArrange in passgate.config.ts.';

/** What nobody can arrange at a real provider. */
const never =
  (reason: string): ObstacleFinder =>
  () => ({ reason, fix: elsewhere });

const providers = never('only the provider itself can arrange it');
const samlObstacle: Obstacle = {
  reason: 'a SAML response of the partner cannot be invented',
  fix: elsewhere,
};
const samlResponse: ObstacleFinder = () => samlObstacle;

type HookOfObstacle = 'signIn' | 'revoke' | 'expire';

const hookReasons: Readonly<Record<HookOfObstacle, string>> = {
  signIn: 'a viewer has to sign in at the MVPD, which takes the hook signIn of the target',
  revoke: 'only the owner of the tenant can do that, which takes the hook revoke of the target',
  expire: 'it would have to expire first, which takes the hook expire of the target',
};

const hook =
  (name: HookOfObstacle): ObstacleFinder =>
  ({ target }) =>
    target[name] === undefined ? hookObstacle(name, target) : undefined;

/** Returns the obstacle of a target without this hook. */
export function hookObstacle(name: HookOfObstacle, { name: target }: Pick<Target, 'name'>): Obstacle {
  return {
    reason: hookReasons[name],
    fix: `Give the target a hook ${name} (docs/gate.md), or declare the states under cannotArrange: npx passgate doctor --target ${target} prints the list.`,
  };
}

const expiring = hook('expire');
const revoking = hook('revoke');

const secretTexts: Readonly<Record<SecretKind, string>> = {
  softwareStatement: 'the software statement of an approved application of this provider',
  vantageToken: 'the token of an administrator of the Vantage tenant',
  vantageUserToken: 'the token of a user of the Vantage tenant without administration rights',
};

const secret =
  (kind: SecretKind): ObstacleFinder =>
  ({ target, env, refused }) => {
    const { value, variable } = secretOf(target, env, kind);
    const reason = value === '' ? unsetText(target.name, kind) : refused?.get(kind);
    const [own] = variablesFor(target.name, kind);
    const set = value === '' ? own : variable;
    return reason === undefined ? undefined : { reason, fix: `Set ${set} to ${secretTexts[kind]}.` };
  };

const statement: ObstacleFinder = (given) =>
  given.target.origins.dcr === undefined
    ? {
        reason: 'a token needs dcr, which the target does not serve',
        fix: 'Give the target the origin of dcr under baseUrl in passgate.config.ts.',
      }
    : secret('softwareStatement')(given);

const mvpd =
  (kind: string): ObstacleFinder =>
  ({ target }) =>
    kind === 'regular' || target.mvpds?.[kind] !== undefined
      ? undefined
      : {
          reason: `the target names no MVPD “${kind}” under mvpds`,
          fix: `Name such an MVPD of the service provider under mvpds in passgate.config.ts: { '${kind}': '…' }.`,
        };

const atMvpd: ObstacleFinder = (given) => mvpd(String(given.params.at ?? 'regular'))(given);

const signedIn: ObstacleFinder = (given) => (isOpenKind(given.params.at) ? undefined : hook('signIn')(given));

const denying: ObstacleFinder = ({ target, params: { because = 'denied' } }) =>
  target.deny === undefined && target.resources?.[String(because)] === undefined
    ? {
        reason: `the target names no resource “${String(because)}” under resources, and has no hook deny`,
        fix: `Name such a resource under resources in passgate.config.ts, or give the target a hook deny (docs/gate.md).`,
      }
    : undefined;

const usedUp: ObstacleFinder = (given) => {
  const { promotional, by = 'time' } = given.params;
  const wanting = mvpd(promotional === true ? 'promotional' : 'temporary')(given);
  if (wanting !== undefined) return wanting;
  if (by === 'time') return expiring(given);
  return by === 'recall' ? revoking(given) : undefined;
};

const throughPartner: ObstacleFinder = (given) =>
  given.params.atMvpd === true ? (mvpd(partnerState)(given) ?? signedIn(given)) : samlResponse(given);

const foreign: ObstacleFinder = ({ target }) =>
  target.foreignServiceProvider === undefined
    ? {
        reason: 'the target names no foreignServiceProvider',
        fix: 'Name a service provider that the application may not speak for: foreignServiceProvider in passgate.config.ts.',
      }
    : undefined;

/** The secret that each state takes: without it nothing else matters. */
const secretOfState: { readonly [Name in StateName]: ObstacleFinder } = {
  'an approved application': statement,
  'an application that was revoked': statement,
  'a registered client': statement,
  'a client with an access token': statement,
  'a token that does not cover a service provider': statement,
  'a device of a platform that is not set up': statement,
  'an authentication session': statement,
  'a device before the login': statement,
  'a viewer who has logged in': statement,
  'a viewer signed in through a partner': statement,
  'a viewer known by a shared identity': statement,
  'a temporary pass that is used up': statement,
  'a viewer whose MVPD denies a resource': statement,
  'a device that has used up its rate limit': statement,
  'a registration code': statement,
  'a Vantage administrator': secret('vantageToken'),
  'a Vantage user': secret('vantageUserToken'),
  'a Vantage client': secret('vantageToken'),
};

/** What each state takes beside its secret and the documented API, in the order in which it is named. */
const byState: { readonly [Name in StateName]?: readonly ObstacleFinder[] } = {
  'an application that was revoked': [revoking],
  'a token that does not cover a service provider': [foreign],
  'a device of a platform that is not set up': [providers],
  'a device before the login': [atMvpd],
  'a viewer who has logged in': [atMvpd, signedIn],
  'a viewer signed in through a partner': [throughPartner],
  'a viewer known by a shared identity': [never('the token of a shared identity cannot be invented')],
  'a temporary pass that is used up': [usedUp],
  'a viewer whose MVPD denies a resource': [atMvpd, signedIn, denying],
  'a device that has used up its rate limit': [
    never('Passgate keeps to the documented rate on a real provider'),
  ],
};

/** The same for parameters that are set. */
const byParam: ReadonlyMap<string, ObstacleFinder> = new Map([
  ['damaged', providers],
  ['expired', expiring],
  ['revoked', revoking],
  ['grantWithdrawn', revoking],
  ['invalidated', revoking],
]);

/**
 * Returns all that keeps anybody from arranging this state at a real provider, a missing secret
 * first; nothing where its own API and the hooks of the target can.
 */
export function obstaclesOf(
  state: string,
  params: Params,
  given: Omit<Given, 'params'>,
): readonly Obstacle[] {
  if (!isStateName(state)) {
    return [{ reason: `no state “${state}” is known`, fix: 'docs/contracts.md lists the states.' }];
  }
  const set = Object.keys(params).filter((name) => params[name] === true);
  const finders = [
    secretOfState[state],
    ...set.flatMap((name) => byParam.get(name) ?? []),
    ...(byState[state] ?? []),
  ];
  return finders.flatMap((find) => find({ ...given, params }) ?? []);
}

/** Returns the first of `obstaclesOf`: what is to be changed first. */
export function obstacleOf(
  state: string,
  params: Params,
  given: Omit<Given, 'params'>,
): Obstacle | undefined {
  return obstaclesOf(state, params, given)[0];
}

/**
 * Returns why a request of a contract cannot be made at a real provider in a state that can be
 * arranged: the contract has an example where only the partner has the real thing.
 */
export function requestObstacle(
  operation: string,
  request: unknown,
  state: { readonly name: string; readonly params: Params },
): Obstacle | undefined {
  if (state.name !== 'a device before the login') return undefined;
  if (operation === 'getPartnerAuthenticationRequest' && state.params.at === 'not integrated') {
    return {
      reason: 'no configuration says what the partner calls an MVPD without an active integration',
      fix: elsewhere,
    };
  }
  const hasResponse = JSON.stringify(recordOf(request).body ?? '').includes('SAMLResponse');
  return operation === 'createPartnerProfile' && hasResponse ? samlObstacle : undefined;
}
