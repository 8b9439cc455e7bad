/**
 * Families of refusals: the same fault of a request, or of what the provider knows, on each
 * operation that it is documented for.
 */

import type { CallOf } from '../call.ts';
import type { PartnerParams, PlatformPart } from '../states.ts';
import { calls, type V2Operation, type V2Values } from './rest-v2-calls.ts';
import { type Interaction, type UntypedDeviation, untypedInteraction } from './row.ts';

/** The valid requests, so typed that one function can go through them. */
const callOf: { readonly [Id in V2Operation]: (v: V2Values) => CallOf<Id> } = calls;

/**
 * Returns what every operation with a token answers where the token, the service provider or the
 * provider itself is at fault.
 */
export function tokenRefusals<Id extends V2Operation>(operation: Id): Interaction[] {
  const token = 'a client with an access token';
  const ask: (v: V2Values) => CallOf<Id> = callOf[operation];
  return [
    untypedInteraction(operation, token, 400, {
      title: 'a service provider that nobody knows is a wrong parameter',
      request: (v) => ask({ ...v, serviceProvider: 'NOBODY' }),
      answer: { error: 'invalid_parameter_service_provider' },
    }),
    untypedInteraction(operation, 'a token that does not cover a service provider', 401, {
      title: 'a token is of no use for a service provider that it does not cover',
      request: (v) => ask({ ...v, serviceProvider: v.foreignServiceProvider }),
      answer: { error: 'invalid_access_token_service_provider' },
    }),
    untypedInteraction(operation, token, 401, {
      title: 'a token is of no use after its application was revoked',
      params: { revoked: true },
      request: ask,
      answer: { error: 'invalid_access_token_client_application' },
    }),
    untypedInteraction(operation, token, 401, {
      title: 'a token whose lifetime is over is refused, perhaps without a body',
      params: { expired: true },
      request: ask,
      answer: {},
    }),
    untypedInteraction(operation, token, 500, {
      title: 'a provider that cannot read its own record says that it failed',
      params: { damaged: true },
      request: ask,
      answer: { error: 'internal_server_error' },
    }),
    untypedInteraction(operation, 'a device that has used up its rate limit', 429, {
      title: 'a device that asks too often has to wait',
      request: ask,
      answer: { body: () => throttledPage },
    }),
  ];
}

/** Any page: clients go by the status. */
export const throttledPage = '<html><body>Too many requests</body></html>';

/** Returns a request without the headers by which a device names itself. */
export function deviceRefusals(operation: V2Operation): Interaction[] {
  return [
    refusal(operation, 'invalid_header_device_identifier', 'a device has to name itself', [
      { leaveOut: 'header', name: 'AP-Device-Identifier' },
    ]),
    documentedRefusal(operation, 'invalid_header_device_info', 'a device has to say what it is', [
      { leaveOut: 'header', name: 'X-Device-Info' },
    ]),
    refusal(operation, 'invalid_header_device_info', 'what a device says it is has to be Base64', [
      { replace: 'header', name: 'X-Device-Info', by: 'not base64!' },
    ]),
  ];
}

/**
 * Returns a refusal that the page requires, of a request that providers also serve: the provider is
 * asked to be strict.
 */
export function documentedRefusal<Id extends V2Operation>(
  operation: Id,
  error: string,
  title: string,
  deviations: readonly UntypedDeviation[],
): Interaction {
  return untypedInteraction(operation, 'a client with an access token', 400, {
    title,
    params: { strictness: 'documented' },
    request: (v) => callOf[operation](v),
    deviations,
    answer: { error },
  });
}

/** Returns a valid request of a client with a token, made wrong. */
export function refusal<Id extends V2Operation>(
  operation: Id,
  error: string,
  title: string,
  deviations: readonly UntypedDeviation[] = [],
  change: Partial<V2Values> = {},
): Interaction {
  return untypedInteraction(operation, 'a client with an access token', 400, {
    title,
    request: (v) => callOf[operation]({ ...v, ...change }),
    deviations,
    answer: { error },
  });
}

/** Returns a path or form that names an MVPD which nobody knows, or which is not integrated. */
export function mvpdRefusals<Id extends V2Operation>(operation: Id): Interaction[] {
  return [
    refusal(operation, 'invalid_parameter_mvpd', 'an MVPD that nobody knows is a wrong parameter', [], {
      mvpd: 'NobodyCable',
    }),
    untypedInteraction(operation, 'a device before the login', 400, {
      title: 'an MVPD without an active integration is refused',
      params: { at: 'not integrated' },
      request: ({ partnerStatus: _, temporaryIdentity: __, ...v }) => callOf[operation](v),
      answer: { error: 'invalid_integration' },
    }),
  ];
}

const servicePlatformParts = ['platform', 'id', 'trait', 'category-trait', 'services'] as const;
const partnerPlatformParts = ['mvpd', 'boarding-status', 'profile-exchange'] as const;

const platformCodes: Readonly<Record<PlatformPart, string>> = {
  platform: 'invalid_configuration_platform',
  id: 'invalid_configuration_platform_id',
  trait: 'invalid_configuration_platform_trait',
  'category-trait': 'invalid_configuration_platform_category_trait',
  services: 'invalid_configuration_platform_services',
  mvpd: 'invalid_configuration_mvpd_platform',
  'boarding-status': 'invalid_configuration_mvpd_platform_boarding_status',
  'profile-exchange': 'invalid_configuration_mvpd_platform_profile_exchange',
};

/**
 * Returns a device whose platform is not set up at the provider; `partner`: also for sign-ins
 * through a partner.
 */
export function platformRefusals<Id extends V2Operation>(
  operation: Id,
  { partner }: { partner: boolean },
): Interaction[] {
  const parts = partner ? [...servicePlatformParts, ...partnerPlatformParts] : servicePlatformParts;
  return parts.map((without) =>
    untypedInteraction(operation, 'a device of a platform that is not set up', 500, {
      title: `a platform without ${without === 'id' ? 'an id' : `its ${without}`} is not set up`,
      params: { without },
      request: callOf[operation],
      answer: { error: platformCodes[without] },
    }),
  );
}

const frameworks: readonly (readonly [code: string, title: string, params: PartnerParams])[] = [
  [
    'permission_access_not_determined',
    'the partner does not know whether it may tell',
    { access: 'undetermined' },
  ],
  ['permission_access_not_granted', 'the viewer does not let the partner tell', { access: 'denied' }],
  ['provider_id_not_determined', 'the partner names a provider that nobody knows', { provider: 'unknown' }],
  ['provider_info_expired', 'what the partner tells is too old', { providerExpired: true }],
];

/**
 * Returns the rows in which a profile of a partner is refused for the status of the partner's
 * framework.
 */
export function partnerRefusals<Id extends V2Operation>(operation: Id): Interaction[] {
  const state = 'a viewer signed in through a partner';
  const rows = frameworks.map(([code, title, params]) =>
    untypedInteraction(operation, state, 400, {
      title,
      params,
      request: callOf[operation],
      answer: { error: `invalid_header_pfs_${code}` },
    }),
  );
  const silent = untypedInteraction(operation, state, 400, {
    title: 'the partner says nothing',
    request: callOf[operation],
    deviations: [{ leaveOut: 'header', name: 'AP-Partner-Framework-Status' }],
    answer: { error: 'invalid_header_pfs_permission_access_not_present' },
  });
  return [...rows, silent];
}

/** Returns the row in which the partner names another provider than the request. */
export function partnerMismatch<Id extends V2Operation>(operation: Id): Interaction {
  return untypedInteraction(operation, 'a viewer signed in through a partner', 400, {
    title: 'the partner names another provider than the request',
    params: { provider: 'another' },
    request: callOf[operation],
    answer: { error: 'invalid_header_pfs_provider_id_mismatch' },
  });
}

/** Returns a code that is malformed, or that belongs to no session. */
export function codeRefusals<Id extends V2Operation>(operation: Id): Interaction[] {
  const session = 'an authentication session';
  return [
    refusal(operation, 'invalid_parameter_code', 'a code of another form is a wrong parameter', [], {
      code: 'not-a-code',
    }),
    refusal(operation, 'invalid_authentication_session', 'a code that nobody has belongs to no session'),
    untypedInteraction(operation, session, 400, {
      title: 'a code whose time is over belongs to no session',
      params: { expired: true },
      request: callOf[operation],
      answer: { error: 'invalid_authentication_session' },
    }),
    untypedInteraction(operation, session, 400, {
      title: 'a code ends when the device gets a newer one',
      params: { superseded: true },
      request: callOf[operation],
      answer: { error: 'invalid_authentication_session' },
    }),
  ];
}
