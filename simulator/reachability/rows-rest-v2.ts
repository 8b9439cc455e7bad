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

const ok: RowTuple = [200, '-', '', {}];

const landingPage: RowTuple = [
  400,
  'invalid_parameter_redirect_url',
  'a `redirectUrl` that is not a URL',
  { form: { redirectUrl: 'over there' }, query: {} },
];

const session: readonly RowTuple[] = [
  [400, 'invalid_parameter_mvpd', 'an unknown `mvpd` in the form', { form: { mvpd: 'Nobody' } }],
  landingPage,
  [
    400,
    'invalid_integration',
    'an `mvpd` without integration in the form',
    { form: { mvpd: 'ClosedCable' } },
  ],
];

const code: readonly RowTuple[] = [
  [400, 'invalid_parameter_code', 'a malformed code in the path', { path: { code: 'abc' } }],
  [
    400,
    'invalid_authentication_session',
    '',
    { state: 'an authentication session', params: { expired: true } },
  ],
];

const certificate: RowTuple = [
  500,
  'invalid_configuration_user_metadata_certificate',
  '',
  { state: 'a viewer who has logged in', params: { at: 'without a metadata certificate' } },
];

const promotional = { at: 'promotional' };
const before = 'a device before the login';
const usedUp = 'a temporary pass that is used up';

const temporary: readonly RowTuple[] = [
  [
    400,
    'invalid_header_identity_for_temporary_access',
    'an `AP-TempPass-Identity` that is not Base64',
    { state: before, params: promotional, headers: { 'ap-temppass-identity': '?' } },
  ],
  [403, 'temporary_access_duration_limit_exceeded', '', { state: usedUp, params: { by: 'time' } }],
  [
    403,
    'temporary_access_resources_limit_exceeded',
    '',
    {
      state: usedUp,
      params: { promotional: true, by: 'resources' },
      headers: { 'ap-temppass-identity': '{temporaryIdentity}' },
    },
  ],
  [
    500,
    'invalid_configuration_temporary_access',
    '',
    { state: before, params: { at: 'temporary and not set up' } },
  ],
];

const partnerName: RowTuple = [
  400,
  'invalid_parameter_partner',
  'an unknown partner in the path',
  { path: { partner: 'Nobody' } },
];
const partnerIntegration: RowTuple = [
  400,
  'invalid_integration',
  '',
  { state: before, params: { at: 'not integrated' } },
];

/** Configuration, sessions, profiles, logout and the partner. */
export const restV2Rows: RowsByOperation = {
  getConfiguration: [ok, ...general, ...token, ...failure, ...platform],
  createSession: [ok, ...general, ...token, ...session, ...device, ...failure, ...platform],
  resumeSession: [ok, ...general, ...token, ...code, ...session, ...failure],
  getSession: [ok, ...general, ...token, ...code, ...failure],
  authenticateUserAgent: [
    [302, '-', '', {}],
    [200, '-', '', { state: before, params: { at: 'signing in with a form' } }],
    [400, '-', 'a malformed code in the path', { path: { code: 'abc' } }],
    ...general.slice(1),
    [500, '-', '', { state: 'an authentication session', params: { damaged: true } }],
  ],
  getProfiles: [
    ok,
    ...general,
    ...token,
    ...device,
    ...framework(partnerViewer),
    ...failure,
    certificate,
    ...platform,
    ...pair,
  ],
  getProfileByMvpd: [
    ok,
    ...general,
    ...token,
    ...device,
    ...mvpdInPath,
    ...framework(partnerViewer),
    frameworkMismatch,
    ...temporary,
    ...failure,
    certificate,
    ...platform,
    ...pair,
  ],
  getProfileByCode: [ok, ...general, ...token, ...code, ...temporary, ...failure, certificate],
  logout: [
    ok,
    ...general,
    ...token,
    ...device,
    ...mvpdInPath,
    [
      400,
      'invalid_parameter_redirect_url',
      'a `redirectUrl` that is not a URL',
      { query: { redirectUrl: 'over there' } },
    ],
    ...failure,
    ...platform,
  ],
  getPartnerAuthenticationRequest: [
    ok,
    ...general,
    ...token,
    ...device,
    landingPage,
    partnerName,
    partnerIntegration,
    ...failure,
    ...platform,
    ...pair,
  ],
  createPartnerProfile: [
    [201, '-', '', {}],
    [200, '-', '', { state: before, params: { at: 'degraded at sign-in' } }],
    ...general,
    ...token,
    ...device,
    [
      400,
      'invalid_parameter_saml_response',
      'a `SAMLResponse` that is not XML',
      { form: { SAMLResponse: 'x' } },
    ],
    partnerName,
    partnerIntegration,
    ...framework(before, { at: 'known to a partner' }),
    [
      400,
      'invalid_header_pfs_provider_id_mismatch',
      '',
      { state: before, params: { at: 'known to a partner', partnerAsked: true } },
    ],
    ...failure,
    [
      500,
      'invalid_configuration_user_metadata_certificate',
      '',
      { state: before, params: { at: 'without a metadata certificate' } },
    ],
    ...platform,
    ...pair,
  ],
};
