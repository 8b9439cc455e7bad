import { calls } from './rest-v2-calls.ts';
import { type Interaction, interaction } from './row.ts';

const sessionId = '0a6f1e0e-6ad7-4b4f-9f0c-9a2b6a0f3c11';
const validity = { notBefore: '1795430400000', notAfter: '1795432200000' } as const;
const span = { notBefore: 1795430400000, notAfter: 1795434000000 } as const;

const device = 'a device before the login';
const viewer = 'a viewer who has logged in';
const partner = 'a viewer signed in through a partner';

/** Which MVPD the service falls back on is its own affair; any will do. */
const fallback = {
  actionName: 'authenticate',
  actionType: 'interactive',
  url: '/api/v2/authenticate/REF30/QX7K2PA',
  code: 'QX7K2PA',
  sessionId,
  mvpd: 'Cablevision',
  ...validity,
} as const;

const authorize = {
  actionName: 'authorize',
  actionType: 'direct',
  url: '/api/v2/REF30/decisions/authorize/SummitDish',
  sessionId,
} as const;

/** Contracts with the sign-in through a partner, REST API v2. */
export const singleSignOnInteractions: readonly Interaction[] = [
  interaction(
    'getPartnerAuthenticationRequest',
    device,
    200,
  )({
    title: 'the partner is asked for a profile',
    params: { at: 'known to a partner' },
    request: calls.getPartnerAuthenticationRequest,
    answer: {
      body: (v) => ({
        actionName: 'partner_profile',
        actionType: 'direct',
        reasonType: 'none',
        url: '/api/v2/REF30/profiles/sso/Apple',
        sessionId,
        mvpd: v.mvpd,
        serviceProvider: v.serviceProvider,
        authenticationRequest: { type: 'saml', request: 'PHNhbWxwLz4=', attributesNames: ['uid'] },
      }),
    },
  }),
  interaction(
    'getPartnerAuthenticationRequest',
    device,
    200,
  )({
    title: 'where the viewer does not let the partner tell, the ordinary sign-in is left',
    params: { at: 'known to a partner', access: 'denied' },
    request: calls.getPartnerAuthenticationRequest,
    answer: {
      body: (v) => ({
        ...fallback,
        reasonType: 'pfs_fallback',
        serviceProvider: v.serviceProvider,
      }),
    },
  }),
  interaction(
    'getPartnerAuthenticationRequest',
    device,
    200,
  )({
    title: 'where the MVPD is not set up for the partner, the ordinary sign-in is left',
    params: { at: 'known to a partner and not set up for it' },
    request: calls.getPartnerAuthenticationRequest,
    answer: {
      body: (v) => ({
        ...fallback,
        reasonType: 'configuration_fallback',
        mvpd: v.mvpd,
        serviceProvider: v.serviceProvider,
      }),
    },
  }),
  interaction(
    'getPartnerAuthenticationRequest',
    device,
    200,
  )({
    title: 'where the partner is of no help and parameters are missing, the session has to be resumed',
    params: { at: 'known to a partner', access: 'denied' },
    request: calls.getPartnerAuthenticationRequest,
    deviations: [{ leaveOut: 'body', name: 'redirectUrl' }],
    answer: {
      body: (v) => ({
        actionName: 'resume',
        actionType: 'direct',
        reasonType: 'missing_parameters_fallback',
        missingParameters: ['redirectUrl'],
        url: '/api/v2/REF30/sessions/QX7K2PA',
        code: 'QX7K2PA',
        sessionId,
        mvpd: fallback.mvpd,
        serviceProvider: v.serviceProvider,
        ...validity,
      }),
      exactly: ['/missingParameters/0'],
    },
  }),
  interaction(
    'getPartnerAuthenticationRequest',
    device,
    200,
  )({
    title: 'where sign-in is degraded, nobody has to sign in',
    params: { at: 'degraded at sign-in' },
    request: calls.getPartnerAuthenticationRequest,
    answer: {
      body: (v) => ({
        ...authorize,
        reasonType: 'degraded',
        mvpd: v.mvpd,
        serviceProvider: v.serviceProvider,
      }),
    },
  }),
  interaction(
    'getPartnerAuthenticationRequest',
    partner,
    200,
  )({
    title: 'who has signed in through the partner need not do so again',
    request: calls.getPartnerAuthenticationRequest,
    answer: {
      body: (v) => ({
        ...authorize,
        reasonType: 'authenticatedSSO',
        mvpd: v.mvpd,
        serviceProvider: v.serviceProvider,
      }),
    },
  }),
  interaction(
    'getPartnerAuthenticationRequest',
    partner,
    200,
  )({
    title: 'who has signed in at the MVPD need not ask the partner',
    params: { atMvpd: true },
    request: calls.getPartnerAuthenticationRequest,
    answer: {
      body: (v) => ({
        ...authorize,
        reasonType: 'authenticated',
        mvpd: v.mvpd,
        serviceProvider: v.serviceProvider,
      }),
    },
  }),
  interaction(
    'createPartnerProfile',
    device,
    201,
  )({
    title: 'the answer of the partner becomes a profile',
    params: { at: 'known to a partner' },
    request: calls.createPartnerProfile,
    answer: {
      body: (v) => ({
        profiles: {
          [v.mvpd]: {
            ...span,
            issuer: 'Apple',
            type: 'appleSSO',
            attributes: { userID: { value: 'viewer-1', state: 'plain' } },
          },
        },
      }),
    },
  }),
  interaction(
    'createPartnerProfile',
    device,
    200,
  )({
    title: 'where sign-in is degraded there is a degraded profile',
    params: { at: 'degraded at sign-in' },
    request: calls.createPartnerProfile,
    answer: {
      body: (v) => ({
        profiles: {
          [v.mvpd]: {
            ...span,
            issuer: 'Adobe',
            type: 'degraded',
            attributes: { userID: { value: '95cf93bcd183214a01', state: 'plain' } },
          },
        },
      }),
    },
  }),
  interaction(
    'createPartnerProfile',
    device,
    500,
  )({
    title: 'metadata that cannot be encrypted are not told',
    params: { at: 'without a metadata certificate' },
    request: calls.createPartnerProfile,
    answer: { error: 'invalid_configuration_user_metadata_certificate' },
  }),
  interaction(
    'logout',
    partner,
    200,
  )({
    title: 'a sign-in through a partner ends at the partner',
    request: calls.logout,
    answer: {
      body: (v) => ({
        logouts: {
          [v.mvpd]: { actionName: 'partner_logout', actionType: 'partner_interactive', mvpd: v.mvpd },
        },
      }),
    },
  }),
  interaction(
    'logout',
    viewer,
    200,
  )({
    title: 'an MVPD without a page for it is left at once',
    params: { at: 'without a logout page' },
    request: calls.logout,
    answer: {
      body: (v) => ({ logouts: { [v.mvpd]: { actionName: 'complete', actionType: 'none', mvpd: v.mvpd } } }),
    },
  }),
];
