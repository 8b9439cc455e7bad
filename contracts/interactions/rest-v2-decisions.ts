import type { MvpdKind, StateName, StateParams, StateValues, Trouble } from '../states.ts';
import { enhancedError } from './error-example.ts';
import { calls, type V2Values } from './rest-v2-calls.ts';
import { type Interaction, interaction, type UntypedRow, untypedInteraction } from './row.ts';

type Deciding = 'preauthorize' | 'authorize';
type DecisionSource = 'mvpd' | 'dummy' | 'degradation' | 'temppass';

const resource = 'channel-one';
const span = { notBefore: 1795430400000, notAfter: 1795434000000 } as const;

/** A valid request of each for these resources. */
const asks = {
  preauthorize: (v: V2Values, resources: string[]) => ({ ...calls.preauthorize(v), body: { resources } }),
  authorize: (v: V2Values, resources: string[]) => ({ ...calls.authorize(v), body: { resources } }),
};

/** One more than a request may hold. */
const tooMany = {
  preauthorize: ['one', 'two', 'three', 'four', 'five', 'six'],
  authorize: ['one', 'two'],
};

const sources: Readonly<Record<DecisionSource, string>> = {
  mvpd: 'the MVPD',
  dummy: 'a stand-in',
  degradation: 'degradation',
  temppass: 'a temporary pass',
};

type DecidingState = Extract<
  StateName,
  | 'a device before the login'
  | 'a viewer who has logged in'
  | 'a viewer whose MVPD denies a resource'
  | 'a temporary pass that is used up'
>;

interface Decided<State extends DecidingState> {
  readonly operation: Deciding;
  readonly source: DecisionSource;
  readonly state: State;
  readonly params: StateParams<State>;
  readonly title: string;
  /** The code of a denial; a permit without it. */
  readonly code?: string;
  readonly resources?: (values: StateValues<State>) => string[];
  readonly deviations?: UntypedRow<Deciding, State>['deviations'];
}

/** Returns one decision about the first resource of a request. */
function decided<State extends DecidingState>(given: Decided<State>): Interaction {
  const { operation, source, state, params, title, code, deviations = [] } = given;
  const resources = given.resources ?? (() => [resource]);
  const decision = (v: StateValues<State> & V2Values) => ({
    resource: resources(v)[0],
    serviceProvider: v.serviceProvider,
    mvpd: v.mvpd,
    source,
    authorized: code === undefined,
    ...(code === undefined ? {} : { error: enhancedError(code) }),
    ...(code === undefined && operation === 'authorize'
      ? { token: { ...span, serializedToken: 'dG9rZW4=' } }
      : {}),
  });
  const exactly = code === undefined ? [] : ['/decisions/0/error/code'];
  const row = {
    title: `${sources[source]}: ${title}`,
    params,
    deviations,
    answer: { body: (v: StateValues<State>) => ({ decisions: [decision(v)] }), exactly },
  };
  return operation === 'preauthorize'
    ? untypedInteraction(operation, state, 200, {
        ...row,
        request: (v) => asks.preauthorize(v, resources(v)),
      })
    : untypedInteraction(operation, state, 200, { ...row, request: (v) => asks.authorize(v, resources(v)) });
}

const troublesOfBoth: readonly (readonly [because: Trouble, code: string])[] = [
  ['parental controls', 'authorization_denied_by_parental_controls'],
  ['viewer unknown', 'identity_not_recognized_by_mvpd'],
  ['line dropped', 'network_received_error'],
  ['line dead', 'network_connection_timeout'],
  ['line slow', 'maximum_execution_time_exceeded'],
  ['decision broken', 'internal_server_error'],
];

const troublesOf: Readonly<Record<Deciding, typeof troublesOfBoth>> = {
  preauthorize: [['denied', 'preauthorization_denied_by_mvpd'], ...troublesOfBoth],
  authorize: [
    ['denied', 'authorization_denied_by_mvpd'],
    ['away from home', 'authorization_denied_by_hba_policies'],
    ['session ended', 'authorization_denied_by_session_invalidated'],
    ...troublesOfBoth,
  ],
};

function troubled(operation: Deciding, source: DecisionSource, at: MvpdKind, because: Trouble, code: string) {
  const state = 'a viewer whose MVPD denies a resource';
  const title = `a denial because of ${because}`;
  const resources = (v: StateValues<typeof state>) => [v.deniedResource];
  return decided({ operation, source, state, params: { at, because }, title, code, resources });
}

/**
 * Returns the rows in which an MVPD, or what stands in for it, decides about a signed-in viewer.
 */
function signInDecisions(operation: Deciding, source: 'mvpd' | 'dummy', at: MvpdKind): Interaction[] {
  const viewer = 'a viewer who has logged in';
  const about = { operation, source, state: viewer } as const;
  return [
    decided({ ...about, params: { at }, title: 'a permit' }),
    decided({
      operation,
      source,
      state: 'a device before the login',
      params: { at },
      title: 'nobody has signed in',
      code: 'authenticated_profile_missing',
    }),
    decided({
      ...about,
      params: { at, expired: true },
      title: 'the sign-in is over',
      code: 'authenticated_profile_expired',
    }),
    decided({
      ...about,
      params: { at, invalidated: true },
      title: 'the sign-in was taken back',
      code: 'authenticated_profile_invalidated',
    }),
    decided({
      ...about,
      params: { at },
      title: 'too many resources at once',
      code: 'too_many_resources',
      resources: () => tooMany[operation],
    }),
    ...troublesOf[operation].map(([because, code]) => troubled(operation, source, at, because, code)),
  ];
}

/** Returns the rows in which nobody has to sign in: degradation and temporary passes. */
function openDecisions(operation: Deciding, source: 'degradation' | 'temppass', at: MvpdKind): Interaction[] {
  const about = { operation, source, state: 'a device before the login', params: { at } } as const;
  return [
    decided({ ...about, title: 'a permit' }),
    decided({
      ...about,
      title: 'too many resources at once',
      code: 'too_many_resources',
      resources: () => tooMany[operation],
    }),
    troubled(operation, source, at, 'decision broken', 'internal_server_error'),
  ];
}

function degradedDenial(operation: Deciding): Interaction {
  return decided({
    operation,
    source: 'degradation',
    state: 'a device before the login',
    params: { at: 'degraded to denials' },
    title: 'a rule denies everything',
    code: 'authorization_denied_by_degradation_rule',
  });
}

function usedUp(
  operation: Deciding,
  params: StateParams<'a temporary pass that is used up'>,
  title: string,
  code: string,
): Interaction {
  const state = 'a temporary pass that is used up';
  return decided({ operation, source: 'temppass', state, params, title, code });
}

function notSetUp(operation: Deciding, code: string): Interaction {
  const state = 'a device before the login';
  const params = { at: 'temporary and not set up' } as const;
  return decided({ operation, source: 'temppass', state, params, title: 'nobody can have one', code });
}

/** Some refuse the whole request for what others say of each item; both are documented. */
function wholeRefusals(operation: Deciding): Interaction[] {
  const at = 'refusing requests as a whole';
  const viewer = 'a viewer who has logged in';
  return [
    untypedInteraction(operation, 'a device before the login', 403, {
      title: 'the whole request is refused as nobody has signed in',
      params: { at },
      request: ({ partnerStatus: _, temporaryIdentity: __, ...v }) => asks[operation](v, [resource]),
      answer: { error: 'authenticated_profile_missing' },
    }),
    untypedInteraction(operation, viewer, 403, {
      title: 'the whole request is refused as the sign-in is over',
      params: { at, expired: true },
      request: (v) => asks[operation](v, [resource]),
      answer: { error: 'authenticated_profile_expired' },
    }),
    untypedInteraction(operation, viewer, 403, {
      title: 'the whole request is refused as the sign-in was taken back',
      params: { at, invalidated: true },
      request: (v) => asks[operation](v, [resource]),
      answer: { error: 'authenticated_profile_invalidated' },
    }),
    untypedInteraction(operation, viewer, 403, {
      title: 'the whole request is refused for too many resources',
      params: { at },
      request: (v) => asks[operation](v, tooMany[operation]),
      answer: { error: 'too_many_resources' },
    }),
  ];
}

/** Every decision of REST API v2: who decides, and why a resource is denied. */
export const decisionInteractions: readonly Interaction[] = [
  ...signInDecisions('preauthorize', 'mvpd', 'regular'),
  ...signInDecisions('preauthorize', 'dummy', 'decided by a stand-in'),
  ...openDecisions('preauthorize', 'degradation', 'degraded to permits'),
  degradedDenial('preauthorize'),
  ...openDecisions('preauthorize', 'temppass', 'temporary'),
  notSetUp('preauthorize', 'authenticated_profile_missing'),
  usedUp('preauthorize', { by: 'time' }, 'its time is over', 'authenticated_profile_expired'),
  usedUp('preauthorize', { by: 'recall' }, 'it was recalled', 'authenticated_profile_invalidated'),
  ...wholeRefusals('preauthorize'),
  interaction(
    'preauthorize',
    'a viewer who has logged in',
    400,
  )({
    title: 'a request for no resource is wrong',
    request: calls.preauthorize,
    deviations: [{ leaveOut: 'body', name: 'resources' }],
    answer: { error: 'invalid_parameter_resources' },
  }),
  ...signInDecisions('authorize', 'mvpd', 'regular'),
  ...signInDecisions('authorize', 'dummy', 'decided by a stand-in'),
  ...openDecisions('authorize', 'degradation', 'degraded to permits'),
  degradedDenial('authorize'),
  ...openDecisions('authorize', 'temppass', 'temporary'),
  notSetUp('authorize', 'invalid_configuration_temporary_access'),
  usedUp('authorize', { by: 'time' }, 'its time is over', 'temporary_access_duration_limit_exceeded'),
  usedUp(
    'authorize',
    { promotional: true, by: 'resources' },
    'its resources are used up',
    'temporary_access_resources_limit_exceeded',
  ),
  decided({
    operation: 'authorize',
    source: 'temppass',
    state: 'a device before the login',
    params: { at: 'promotional' },
    title: 'a promotional one is for viewers who say who they are',
    code: 'invalid_header_identity_for_temporary_access',
    deviations: [{ leaveOut: 'header', name: 'AP-TempPass-Identity' }],
  }),
  ...wholeRefusals('authorize'),
];
