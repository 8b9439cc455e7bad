import createClient from 'openapi-fetch';
import { definedOnly } from '../core/index.ts';
import type { ApiOrigins } from '../core/target.ts';
import type { paths as DcrPaths } from '../openapi/generated/dcr.ts';
import type { OperationId } from '../openapi/generated/operations.ts';
import type { paths as ReggiePaths } from '../openapi/generated/reggie.ts';
import type { paths as RestV2Paths } from '../openapi/generated/rest-v2.ts';
import type { paths as VantagePaths } from '../openapi/generated/vantage-clients.ts';
import type { CallOf } from './call.ts';

/**
 * A function per operation that sends one request. Answers of any status are returned, never
 * thrown.
 */
export type Caller = { readonly [Id in OperationId]: (call: CallOf<Id>) => Promise<{ response: Response }> };

export interface ClientOptions {
  /** A call of an API without an origin throws. */
  readonly origins: ApiOrigins;
  /** Stands in for `fetch`, to record or to alter what is sent. */
  readonly fetch?: (request: Request) => Promise<Response>;
}

const form = 'application/x-www-form-urlencoded';

/** XML is handed over as it came. */
function parseAs({ accept = '' }: { readonly accept?: string }): { parseAs?: 'text' } {
  return accept.endsWith('xml') ? { parseAs: 'text' } : {};
}

/** Returns the headers that belong to no documented parameter. */
function headers(
  call: { readonly token?: string; readonly accept?: string; readonly body?: unknown },
  contentType = 'application/json',
) {
  return {
    Accept: call.accept ?? 'application/json',
    Authorization: call.token === undefined ? null : `Bearer ${call.token}`,
    'Content-Type': call.body === undefined ? null : contentType,
  };
}

/**
 * Returns the reference client of the four APIs, typed by the documents. The contracts run through
 * it, and it is an example of a client that keeps to them: form bodies where the documents say
 * form, the device's headers, no redirects followed.
 */
export function referenceClient({ origins, fetch }: ClientOptions) {
  const common = { redirect: 'manual', ...definedOnly({ fetch }) } as const;
  const at = (baseUrl: string | undefined) => ({ ...common, ...definedOnly({ baseUrl }) });
  const dcr = createClient<DcrPaths>(at(origins.dcr));
  const reggie = createClient<ReggiePaths>(at(origins.reggie));
  const v2 = createClient<RestV2Paths>(at(origins['rest-v2']));
  const vantage = createClient<VantagePaths>(at(origins['vantage-clients']));
  return {
    registerClient: (call) => dcr.POST('/o/client/register', { ...call, headers: headers(call) }),
    issueToken: (call) => dcr.POST('/o/client/token', { ...call, headers: headers(call, form) }),
    createRegistrationCode: (call) =>
      reggie.POST('/reggie/v1/{requestor}/regcode', {
        ...call,
        ...parseAs(call),
        headers: headers(call, form),
      }),
    getRegistrationCode: (call) =>
      reggie.GET('/reggie/v1/{requestor}/regcode/{registrationCode}', {
        ...call,
        ...parseAs(call),
        headers: headers(call),
      }),
    deleteRegistrationCode: (call) =>
      reggie.DELETE('/reggie/v1/{requestor}/regcode/{registrationCode}', { ...call, headers: headers(call) }),
    getConfiguration: (call) =>
      v2.GET('/api/v2/{serviceProvider}/configuration', { ...call, headers: headers(call) }),
    createSession: (call) =>
      v2.POST('/api/v2/{serviceProvider}/sessions', { ...call, headers: headers(call, form) }),
    resumeSession: (call) =>
      v2.POST('/api/v2/{serviceProvider}/sessions/{code}', { ...call, headers: headers(call, form) }),
    getSession: (call) =>
      v2.GET('/api/v2/{serviceProvider}/sessions/{code}', { ...call, headers: headers(call) }),
    authenticateUserAgent: (call) =>
      v2.GET('/api/v2/authenticate/{serviceProvider}/{code}', {
        ...call,
        parseAs: 'text',
        headers: { ...headers(call), Accept: call.accept ?? 'text/html' },
      }),
    getProfiles: (call) => v2.GET('/api/v2/{serviceProvider}/profiles', { ...call, headers: headers(call) }),
    getProfileByMvpd: (call) =>
      v2.GET('/api/v2/{serviceProvider}/profiles/{mvpd}', { ...call, headers: headers(call) }),
    getProfileByCode: (call) =>
      v2.GET('/api/v2/{serviceProvider}/profiles/code/{code}', { ...call, headers: headers(call) }),
    preauthorize: (call) =>
      v2.POST('/api/v2/{serviceProvider}/decisions/preauthorize/{mvpd}', { ...call, headers: headers(call) }),
    authorize: (call) =>
      v2.POST('/api/v2/{serviceProvider}/decisions/authorize/{mvpd}', { ...call, headers: headers(call) }),
    logout: (call) => v2.GET('/api/v2/{serviceProvider}/logout/{mvpd}', { ...call, headers: headers(call) }),
    getPartnerAuthenticationRequest: (call) =>
      v2.POST('/api/v2/{serviceProvider}/sessions/sso/{partner}', { ...call, headers: headers(call, form) }),
    createPartnerProfile: (call) =>
      v2.POST('/api/v2/{serviceProvider}/profiles/sso/{partner}', { ...call, headers: headers(call, form) }),
    createClient: (call) =>
      vantage.POST('/api/adminapi2/v1/tenants/{tenantId}/clients/', { ...call, headers: headers(call) }),
    createClientSecret: (call) =>
      vantage.POST('/api/adminapi2/v1/tenants/{tenantId}/clients/{clientId}/secrets/', {
        ...call,
        headers: headers(call, 'application/json-patch+json'),
      }),
  } satisfies Caller;
}
