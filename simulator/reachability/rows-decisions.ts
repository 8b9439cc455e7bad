import type { RowsByOperation, RowTuple } from './row.ts';
import {
  device,
  failure,
  framework,
  frameworkMismatch,
  general,
  mvpdInPath,
  pair,
  partnerViewer,
  platform,
  token,
} from './rows-common.ts';

const viewer = 'a viewer who has logged in';
const before = 'a device before the login';
const usedUp = 'a temporary pass that is used up';
const troubled = 'a viewer whose MVPD denies a resource';
const standIn = 'decided by a stand-in';
const asWhole = 'refusing requests as a whole';

/** More resources than either operation takes. */
const tooMany = { resources: ['one', 'two', 'three', 'four', 'five', 'six'] };
const itsResource = { resources: ['{deniedResource}'] };
const trouble = (because: string, at?: string): RowTuple[3] => ({
  state: troubled,
  params: { because, ...(at === undefined ? {} : { at }) },
  json: itsResource,
});

/**
 * Returns the rows of sign-in and number, the same for every source that asks an MVPD, in an item
 * or for the whole request.
 */
function signIn(status: number, source: string, at: string | undefined): RowTuple[] {
  const params = at === undefined ? {} : { at };
  return [
    [status, `${source}authenticated_profile_missing`, '', { state: before, params }],
    [
      status,
      `${source}authenticated_profile_expired`,
      '',
      { state: viewer, params: { ...params, expired: true } },
    ],
    [
      status,
      `${source}authenticated_profile_invalidated`,
      '',
      { state: viewer, params: { ...params, invalidated: true } },
    ],
    [
      status,
      `${source}too_many_resources`,
      'six resources',
      { state: viewer, ...(at === undefined ? {} : { params }), json: tooMany },
    ],
  ];
}

function mvpdRows(source: string, at: string | undefined, denied: string): RowTuple[] {
  return [
    [200, `${source}${denied}`, '', { ...trouble('denied', at) }],
    [200, `${source}authorization_denied_by_parental_controls`, '', trouble('parental controls', at)],
    ...signIn(200, source, at),
    [200, `${source}identity_not_recognized_by_mvpd`, '', trouble('viewer unknown', at)],
    [200, `${source}network_received_error`, '', trouble('line dropped', at)],
    [200, `${source}network_connection_timeout`, '', trouble('line dead', at)],
    [200, `${source}maximum_execution_time_exceeded`, '', trouble('line slow', at)],
    [200, `${source}internal_server_error`, '', trouble('decision broken', at)],
  ];
}

function atPlayback(source: string, at: string | undefined): RowTuple[] {
  return [
    [200, `${source}authorization_denied_by_hba_policies`, '', trouble('away from home', at)],
    [200, `${source}authorization_denied_by_session_invalidated`, '', trouble('session ended', at)],
  ];
}

const degraded: readonly RowTuple[] = [
  [
    200,
    'degradation:authorization_denied_by_degradation_rule',
    '',
    { state: before, params: { at: 'degraded to denials' } },
  ],
  [
    200,
    'degradation:too_many_resources',
    'six resources',
    { state: before, params: { at: 'degraded to permits' }, json: tooMany },
  ],
  [200, 'degradation:internal_server_error', '', trouble('decision broken', 'degraded to permits')],
];

const temporary: readonly RowTuple[] = [
  [
    200,
    'temppass:too_many_resources',
    'six resources',
    { state: before, params: { at: 'temporary' }, json: tooMany },
  ],
  [200, 'temppass:internal_server_error', '', trouble('decision broken', 'temporary')],
];

const request: readonly RowTuple[] = [
  ...general,
  ...token,
  ...device,
  ...mvpdInPath,
  [400, 'invalid_parameter_resources', 'an empty list', { json: { resources: [] } }],
  ...framework(partnerViewer),
  frameworkMismatch,
  ...failure,
  ...platform,
  ...pair,
  ...signIn(403, '', asWhole),
];

const identity = { 'ap-temppass-identity': '{temporaryIdentity}' };

export const decisionRows: RowsByOperation = {
  preauthorize: [
    [200, '-', '', {}],
    ...request,
    ...mvpdRows('mvpd:', undefined, 'preauthorization_denied_by_mvpd'),
    ...degraded,
    ...temporary,
    [
      200,
      'temppass:authenticated_profile_missing',
      '',
      { state: before, params: { at: 'temporary and not set up' } },
    ],
    [200, 'temppass:authenticated_profile_expired', '', { state: usedUp, params: { by: 'time' } }],
    [200, 'temppass:authenticated_profile_invalidated', '', { state: usedUp, params: { by: 'recall' } }],
    ...mvpdRows('dummy:', standIn, 'preauthorization_denied_by_mvpd'),
  ],
  authorize: [
    [200, '-', '', {}],
    ...request,
    ...mvpdRows('mvpd:', undefined, 'authorization_denied_by_mvpd'),
    ...atPlayback('mvpd:', undefined),
    ...degraded,
    ...temporary,
    [200, 'temppass:temporary_access_duration_limit_exceeded', '', { state: usedUp, params: { by: 'time' } }],
    [
      200,
      'temppass:temporary_access_resources_limit_exceeded',
      '',
      { state: usedUp, params: { promotional: true, by: 'resources' }, headers: identity },
    ],
    [
      200,
      'temppass:invalid_configuration_temporary_access',
      '',
      { state: before, params: { at: 'temporary and not set up' } },
    ],
    [
      200,
      'temppass:invalid_header_identity_for_temporary_access',
      'no `AP-TempPass-Identity`',
      { state: before, params: { at: 'promotional' } },
    ],
    ...mvpdRows('dummy:', standIn, 'authorization_denied_by_mvpd'),
    ...atPlayback('dummy:', standIn),
  ],
};
