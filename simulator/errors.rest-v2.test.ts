import { afterAll, beforeAll, describe, it } from 'vitest';
import {
  as,
  expectCase,
  form,
  type NamedCase,
  redirect,
  resources,
  session,
  token,
  v2,
  viewer,
} from './testing/error-cases.ts';
import { type JudgedCaller, startJudged } from './testing/judged-caller.ts';

let caller: JudgedCaller;
beforeAll(async () => {
  caller = await startJudged();
});
afterAll(() => caller.simulator.close());

const restV2: NamedCase[] = [
  [
    'no token',
    { ...token, request: v2('GET', '/profiles', { headers: { authorization: undefined } }), status: 401 },
  ],
  [
    'another scheme',
    { ...token, request: v2('GET', '/profiles', { headers: { authorization: 'Basic YTpi' } }), status: 401 },
  ],
  ['an expired token', { ...token, params: { expired: true }, request: v2('GET', '/profiles'), status: 401 }],
  [
    'an unknown service provider',
    {
      ...token,
      request: as('/api/v2/NOBODY/profiles'),
      status: 400,
      code: 'invalid_parameter_service_provider',
    },
  ],
  [
    'a service provider that the token does not cover',
    {
      ...token,
      request: as('/api/v2/REF40/profiles'),
      status: 401,
      code: 'invalid_access_token_service_provider',
    },
  ],
  [
    'no device identifier',
    {
      ...token,
      request: v2('GET', '/profiles', { headers: { 'ap-device-identifier': undefined } }),
      status: 400,
      code: 'invalid_header_device_identifier',
    },
  ],
  [
    'a device identifier of another type',
    {
      ...token,
      request: v2('GET', '/profiles', { headers: { 'ap-device-identifier': 'serial x' } }),
      status: 400,
      code: 'invalid_header_device_identifier',
    },
  ],
  [
    'device info that is not Base64',
    {
      ...token,
      request: v2('GET', '/profiles', { headers: { 'x-device-info': '{json}' } }),
      status: 400,
      code: 'invalid_header_device_info',
    },
  ],
  [
    'an unknown MVPD',
    { ...token, request: v2('GET', '/profiles/Nobody'), status: 400, code: 'invalid_parameter_mvpd' },
  ],
  [
    'an MVPD without integration',
    { ...token, request: v2('GET', '/profiles/ClosedCable'), status: 400, code: 'invalid_integration' },
  ],
  [
    'a session with an unknown MVPD',
    {
      ...token,
      request: v2('POST', '/sessions', { form: { ...form, mvpd: 'x' } }),
      status: 400,
      code: 'invalid_parameter_mvpd',
    },
  ],
  [
    'a session with a broken redirect URL',
    {
      ...token,
      request: v2('POST', '/sessions', { form: { ...form, redirectUrl: 'over there' } }),
      status: 400,
      code: 'invalid_parameter_redirect_url',
    },
  ],
  [
    'a malformed code',
    { ...session(), request: v2('GET', '/sessions/abc'), status: 400, code: 'invalid_parameter_code' },
  ],
  [
    'an unknown code',
    {
      ...session(),
      request: v2('GET', '/sessions/ZZZZZZ'),
      status: 400,
      code: 'invalid_authentication_session',
    },
  ],
  [
    'an expired code',
    {
      ...session({ expired: true }),
      request: v2('GET', '/profiles/code/{code}'),
      status: 400,
      code: 'invalid_authentication_session',
    },
  ],
  [
    'a superseded code',
    {
      ...session({ superseded: true }),
      request: v2('POST', '/sessions/{code}', { form }),
      status: 400,
      code: 'invalid_authentication_session',
    },
  ],
  ['a pending login', { ...session(), request: v2('GET', '/profiles/code/{code}'), status: 200 }],
  [
    'a session in a browser, incomplete',
    {
      ...session({ complete: false }),
      request: ({ code }) => ['GET', `/api/v2/authenticate/REF30/${code}`],
      status: 400,
    },
  ],
  [
    'a session in a browser, expired',
    {
      ...session({ expired: true }),
      request: ({ code }) => ['GET', `/api/v2/authenticate/REF30/${code}`],
      status: 400,
    },
  ],
  [
    'no resources',
    {
      ...viewer(),
      request: v2('POST', '/decisions/authorize/{mvpd}', { json: { resources: [] } }),
      status: 400,
      code: 'invalid_parameter_resources',
    },
  ],
  [
    'no profile',
    {
      ...token,
      request: v2('POST', '/decisions/authorize/NorthCable', resources),
      status: 200,
      code: 'authenticated_profile_missing',
    },
  ],
  [
    'an expired profile',
    {
      ...viewer({ expired: true }),
      request: v2('POST', '/decisions/authorize/{mvpd}', resources),
      status: 200,
      code: 'authenticated_profile_expired',
    },
  ],
  [
    'too many resources',
    {
      ...viewer(),
      request: v2('POST', '/decisions/authorize/{mvpd}', { json: { resources: ['a', 'b'] } }),
      status: 200,
      code: 'too_many_resources',
    },
  ],
  [
    'an MVPD that cannot be read',
    {
      ...viewer(),
      request: v2('POST', '/decisions/preauthorize/{mvpd}', { json: { resources: ['dropped-line'] } }),
      status: 200,
      code: 'network_received_error',
    },
  ],
  [
    'a denied resource in advance',
    {
      state: 'a viewer whose MVPD denies a resource',
      request: (values) =>
        v2('POST', '/decisions/preauthorize/{mvpd}', { json: { resources: [values.deniedResource] } })(
          values,
        ),
      status: 200,
      code: 'preauthorization_denied_by_mvpd',
    },
  ],
  [
    'a degradation to denials',
    {
      ...token,
      request: v2('POST', '/decisions/preauthorize/DegradedNone', resources),
      status: 200,
      code: 'authorization_denied_by_degradation_rule',
    },
  ],
  [
    'a promotional trial without identity',
    {
      ...token,
      request: v2('POST', '/decisions/authorize/TempPass_Promotional', resources),
      status: 200,
      code: 'invalid_header_identity_for_temporary_access',
    },
  ],
  [
    'a logout to an address that is not a URL',
    {
      ...viewer(),
      request: v2('GET', '/logout/{mvpd}?redirectUrl=over-there'),
      status: 400,
      code: 'invalid_parameter_redirect_url',
    },
  ],
  [
    'a logout without a sign-in',
    { ...token, request: v2('GET', `/logout/NorthCable?${redirect}`), status: 200 },
  ],
  [
    'an unknown partner',
    {
      ...token,
      request: v2('POST', '/sessions/sso/Nobody', { form }),
      status: 400,
      code: 'invalid_parameter_partner',
    },
  ],
  [
    'a partner without its status',
    {
      ...token,
      request: v2('POST', '/profiles/sso/Apple', { form: {} }),
      status: 400,
      code: 'invalid_header_pfs_permission_access_not_present',
    },
  ],
  ['another method', { ...token, request: v2('PUT', '/profiles'), status: 405 }],
];

describe('rest-v2 returns the documented answer for', () => {
  it.each(restV2)('%s', (_name, given) => expectCase(caller, given));
});
