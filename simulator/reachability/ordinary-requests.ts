import type { StateName } from '../../contracts/states.ts';
import type { OperationId } from '../../openapi/generated/operations.ts';
import type { ArrangedRequest } from './row.ts';

type OrdinaryRequest = ArrangedRequest & { readonly state: StateName };

const token = 'a client with an access token';
const viewer = 'a viewer who has logged in';
const before = 'a device before the login';

const bearer = { authorization: 'Bearer {accessToken}' };
const device = { ...bearer, 'ap-device-identifier': '{deviceIdentifier}', 'x-device-info': '{deviceInfo}' };
const partner = { ...device, 'ap-partner-framework-status': '{partnerStatus}' };
const administrator = { authorization: 'Bearer {vantageToken}' };
const serviceProvider = { serviceProvider: '{serviceProvider}' };
const atMvpd = { ...serviceProvider, mvpd: '{mvpd}' };
const byCode = { ...serviceProvider, code: '{code}' };
const atPartner = { ...serviceProvider, partner: '{partner}' };
const landing = { domainName: 'passgate.example', redirectUrl: 'https://passgate.example/signed-in' };
const resources = { resources: ['evening-news'] };
const requestor = { requestor: '{requestor}' };
const byRegistrationCode = { requestor: '{requestor}', registrationCode: '{registrationCode}' };
/** Base64 of the beginning of an XML document, as a partner's framework hands it over. */
const samlResponse = 'PHNhbWxwOlJlc3BvbnNlLz4=';
const client = {
  clientId: 'client-{forwardedFor}',
  clientName: 'Reachable client',
  allowedGrantTypes: ['client_credentials'],
  allowedScopes: ['openid', 'permissions', 'publicapi.all'],
};

/**
 * One request that succeeds for each operation, with the provider state that it needs. `{name}` in
 * a string stands for that value of the provider state.
 */
export const ordinaryRequests: Readonly<Record<OperationId, OrdinaryRequest>> = {
  registerClient: {
    state: 'an approved application',
    headers: { 'x-device-info': '{deviceInfo}' },
    json: { software_statement: '{softwareStatement}' },
  },
  issueToken: {
    state: 'a registered client',
    headers: { 'x-device-info': '{deviceInfo}' },
    form: { client_id: '{clientId}', client_secret: '{clientSecret}', grant_type: 'client_credentials' },
  },
  createRegistrationCode: {
    state: token,
    path: requestor,
    query: { deviceId: 'living-room' },
    headers: { ...bearer, 'x-device-info': '{deviceInfo}' },
  },
  getRegistrationCode: { state: 'a registration code', path: byRegistrationCode, headers: bearer },
  deleteRegistrationCode: { state: 'a registration code', path: byRegistrationCode, headers: bearer },
  getConfiguration: { state: token, path: serviceProvider, headers: device },
  createSession: {
    state: token,
    path: serviceProvider,
    headers: device,
    form: { mvpd: '{mvpd}', ...landing },
  },
  resumeSession: {
    state: 'an authentication session',
    path: byCode,
    headers: bearer,
    form: { mvpd: '{mvpd}', ...landing },
  },
  getSession: { state: 'an authentication session', path: byCode, headers: bearer },
  authenticateUserAgent: { state: 'an authentication session', path: byCode },
  getProfiles: { state: viewer, path: serviceProvider, headers: device },
  getProfileByMvpd: { state: viewer, path: atMvpd, headers: device },
  getProfileByCode: { state: viewer, path: byCode, headers: bearer },
  preauthorize: { state: viewer, path: atMvpd, headers: device, json: resources },
  authorize: { state: viewer, path: atMvpd, headers: device, json: resources },
  logout: { state: viewer, path: atMvpd, query: { redirectUrl: landing.redirectUrl }, headers: device },
  getPartnerAuthenticationRequest: {
    state: before,
    params: { at: 'known to a partner' },
    path: atPartner,
    headers: partner,
    form: landing,
  },
  createPartnerProfile: {
    state: before,
    params: { at: 'known to a partner' },
    path: atPartner,
    headers: partner,
    form: { SAMLResponse: samlResponse },
  },
  createClient: {
    state: 'a Vantage administrator',
    path: { tenantId: '{tenantId}' },
    headers: administrator,
    json: client,
  },
  createClientSecret: {
    state: 'a Vantage client',
    path: { tenantId: '{tenantId}', clientId: '{clientId}' },
    headers: administrator,
    json: {},
  },
};
