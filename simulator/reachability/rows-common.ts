import type { RowTuple } from './row.ts';

/** Answers that many operations share. */

const absent = undefined;

export const token: readonly RowTuple[] = [
  [401, '-', 'no `Authorization`', { headers: { authorization: absent } }],
  [
    401,
    'invalid_access_token_service_provider',
    'another service provider in the path',
    {
      state: 'a token that does not cover a service provider',
      path: {
        serviceProvider: '{foreignServiceProvider}',
        mvpd: 'Cablevision',
        code: 'ABCDEFG',
        partner: 'Apple',
      },
    },
  ],
  [
    401,
    'invalid_access_token_client_application',
    '',
    {
      state: 'a client with an access token',
      params: { revoked: true },
      path: { mvpd: 'Cablevision', code: 'ABCDEFG', partner: 'Apple' },
    },
  ],
];

export const general: readonly RowTuple[] = [
  [
    400,
    'invalid_parameter_service_provider',
    'an unknown service provider in the path',
    { path: { serviceProvider: 'NOBODY' } },
  ],
  [405, '-', 'another method', { method: 'PUT' }],
  [
    429,
    '-',
    '',
    {
      state: 'a device that has used up its rate limit',
      path: { partner: 'Apple', requestor: 'REF30', registrationCode: 'ABCDEFG' },
      headers: { 'x-forwarded-for': '{forwardedFor}' },
    },
  ],
];

export const failure: readonly RowTuple[] = [
  [
    500,
    'internal_server_error',
    '',
    {
      state: 'a client with an access token',
      params: { damaged: true },
      path: { mvpd: 'Cablevision', code: 'ABCDEFG', partner: 'Apple' },
    },
  ],
];

export const device: readonly RowTuple[] = [
  [
    400,
    'invalid_header_device_info',
    'an `X-Device-Info` that is not Base64',
    { headers: { 'x-device-info': 'not base64!' } },
  ],
  [
    400,
    'invalid_header_device_identifier',
    'no `AP-Device-Identifier`',
    { headers: { 'ap-device-identifier': absent } },
  ],
];

export const mvpdInPath: readonly RowTuple[] = [
  [400, 'invalid_parameter_mvpd', 'an unknown MVPD in the path', { path: { mvpd: 'Nobody' } }],
  [400, 'invalid_integration', 'an MVPD without integration in the path', { path: { mvpd: 'ClosedCable' } }],
];

const without = (part: string): RowTuple[3] => ({
  state: 'a device of a platform that is not set up',
  params: { without: part },
  path: { mvpd: 'Cablevision', partner: 'Apple' },
});

export const platform: readonly RowTuple[] = [
  [500, 'invalid_configuration_platform', '', without('platform')],
  [500, 'invalid_configuration_platform_id', '', without('id')],
  [500, 'invalid_configuration_platform_trait', '', without('trait')],
  [500, 'invalid_configuration_platform_category_trait', '', without('category-trait')],
  [500, 'invalid_configuration_platform_services', '', without('services')],
];

export const pair: readonly RowTuple[] = [
  [500, 'invalid_configuration_mvpd_platform', '', without('mvpd')],
  [500, 'invalid_configuration_mvpd_platform_boarding_status', '', without('boarding-status')],
  [500, 'invalid_configuration_mvpd_platform_profile_exchange', '', without('profile-exchange')],
];

const status = { 'ap-partner-framework-status': '{partnerStatus}' };

/** Returns the rows in which the partner's framework does not allow the sign-in any more. */
export function framework(
  state: NonNullable<RowTuple[3]['state']>,
  params: Readonly<Record<string, unknown>> = {},
): readonly RowTuple[] {
  const at = (more: object) => ({ state, params: { ...params, ...more }, headers: status });
  return [
    [
      400,
      'invalid_header_pfs_permission_access_not_present',
      'no `AP-Partner-Framework-Status`',
      { state, params, headers: { 'ap-partner-framework-status': absent } },
    ],
    [400, 'invalid_header_pfs_permission_access_not_determined', '', at({ access: 'undetermined' })],
    [400, 'invalid_header_pfs_permission_access_not_granted', '', at({ access: 'denied' })],
    [400, 'invalid_header_pfs_provider_id_not_determined', '', at({ provider: 'unknown' })],
    [400, 'invalid_header_pfs_provider_info_expired', '', at({ providerExpired: true })],
  ];
}

export const frameworkMismatch: RowTuple = [
  400,
  'invalid_header_pfs_provider_id_mismatch',
  '',
  {
    state: 'a viewer signed in through a partner',
    params: { provider: 'another' },
    headers: status,
  },
];

export const partnerViewer = 'a viewer signed in through a partner';
