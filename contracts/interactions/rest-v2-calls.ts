import type { CallOf } from '../call.ts';
import type { TokenValues } from '../states.ts';

/**
 * What the valid requests of REST API v2 are made of: the values of a state, as far as it has them.
 */
export interface V2Values extends TokenValues {
  readonly code?: string;
  readonly partnerStatus?: string;
  readonly temporaryIdentity?: string;
}

/** A code that nobody got. */
const anyCode = 'ZZZZZZ9';

const sessionForm = { domainName: 'app.example', redirectUrl: 'https://app.example/done' } as const;

/** Base64 of XML, which is all that a provider can tell of it without the partner. */
const samlResponse = Buffer.from('<samlp:Response/>').toString('base64');

const device = (v: V2Values) => ({
  'AP-Device-Identifier': v.deviceIdentifier,
  'X-Device-Info': v.deviceInfo,
  'X-Forwarded-For': v.forwardedFor,
});

const partnerStatus = (v: V2Values) =>
  v.partnerStatus === undefined ? {} : { 'AP-Partner-Framework-Status': v.partnerStatus };

const identity = (v: V2Values) =>
  v.temporaryIdentity === undefined ? {} : { 'AP-TempPass-Identity': v.temporaryIdentity };

const entitlement = (v: V2Values) => ({ ...device(v), ...partnerStatus(v), ...identity(v) });

const path = (v: V2Values) => ({ serviceProvider: v.serviceProvider });
const byCode = (v: V2Values) => ({ ...path(v), code: v.code ?? anyCode });
const byMvpd = (v: V2Values) => ({ ...path(v), mvpd: v.mvpd });
const byPartner = (v: V2Values) => ({ ...path(v), partner: v.partner });

/** The valid request of each operation with a token, made from a state's values. */
export const calls = {
  getConfiguration: (v) => ({ token: v.accessToken, params: { path: path(v), header: device(v) } }),
  createSession: (v) => ({
    token: v.accessToken,
    params: { path: path(v), header: device(v) },
    body: { mvpd: v.mvpd, ...sessionForm },
  }),
  resumeSession: (v) => ({
    token: v.accessToken,
    params: { path: byCode(v), header: device(v) },
    body: { mvpd: v.mvpd, ...sessionForm },
  }),
  getSession: (v) => ({ token: v.accessToken, params: { path: byCode(v), header: device(v) } }),
  getProfiles: (v) => ({
    token: v.accessToken,
    params: { path: path(v), header: { ...device(v), ...partnerStatus(v) } },
  }),
  getProfileByMvpd: (v) => ({ token: v.accessToken, params: { path: byMvpd(v), header: entitlement(v) } }),
  getProfileByCode: (v) => ({
    token: v.accessToken,
    params: { path: byCode(v), header: { ...device(v), ...identity(v) } },
  }),
  preauthorize: (v) => ({
    token: v.accessToken,
    params: { path: byMvpd(v), header: entitlement(v) },
    body: { resources: ['channel-one'] },
  }),
  authorize: (v) => ({
    token: v.accessToken,
    params: { path: byMvpd(v), header: entitlement(v) },
    body: { resources: ['channel-one'] },
  }),
  logout: (v) => ({
    token: v.accessToken,
    params: { path: byMvpd(v), query: { redirectUrl: 'https://app.example/bye' }, header: device(v) },
  }),
  getPartnerAuthenticationRequest: (v) => ({
    token: v.accessToken,
    params: { path: byPartner(v), header: { ...device(v), ...partnerStatus(v) } },
    body: sessionForm,
  }),
  createPartnerProfile: (v) => ({
    token: v.accessToken,
    params: { path: byPartner(v), header: { ...device(v), ...partnerStatus(v) } },
    body: { SAMLResponse: samlResponse },
  }),
} satisfies { readonly [Id in V2Operation]: (v: V2Values) => CallOf<Id> };

/** The operations of REST API v2 that a client calls with its token. */
export type V2Operation =
  | 'getConfiguration'
  | 'createSession'
  | 'resumeSession'
  | 'getSession'
  | 'getProfiles'
  | 'getProfileByMvpd'
  | 'getProfileByCode'
  | 'preauthorize'
  | 'authorize'
  | 'logout'
  | 'getPartnerAuthenticationRequest'
  | 'createPartnerProfile';

/**
 * Returns a request with more headers: the identity of the platform, or of a service of the
 * programmer's own.
 */
export function withHeaders<Call extends { params: { header: object } }>(call: Call, header: object) {
  return { ...call, params: { ...call.params, header: { ...call.params.header, ...header } } };
}
