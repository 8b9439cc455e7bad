import { calls } from './rest-v2-calls.ts';
import { type Interaction, interaction, type UntypedDeviation } from './row.ts';
import {
  codeRefusals,
  deviceRefusals,
  documentedRefusal,
  mvpdRefusals,
  partnerMismatch,
  partnerRefusals,
  platformRefusals,
  refusal,
  throttledPage,
  tokenRefusals,
} from './shared-refusals.ts';

const noUrl: readonly UntypedDeviation[] = [{ replace: 'body', name: 'redirectUrl', by: 'over there' }];
const partner = { partner: true };
const withoutPartner = { partner: false };

/** How REST API v2 refuses, operation by operation. */
export const refusalInteractions: readonly Interaction[] = [
  ...tokenRefusals('getConfiguration'),
  ...platformRefusals('getConfiguration', withoutPartner),

  ...tokenRefusals('createSession'),
  ...deviceRefusals('createSession'),
  ...mvpdRefusals('createSession'),
  refusal('createSession', 'invalid_parameter_redirect_url', 'a redirect URL has to be one', noUrl),
  ...platformRefusals('createSession', withoutPartner),

  ...tokenRefusals('resumeSession'),
  ...codeRefusals('resumeSession'),
  interaction(
    'resumeSession',
    'an authentication session',
    400,
  )({
    title: 'an MVPD that nobody knows is a wrong parameter',
    params: { complete: false },
    request: (v) => calls.resumeSession({ ...v, mvpd: 'NobodyCable' }),
    answer: { error: 'invalid_parameter_mvpd' },
  }),
  interaction(
    'resumeSession',
    'an authentication session',
    400,
  )({
    title: 'a redirect URL has to be one',
    params: { complete: false },
    request: calls.resumeSession,
    deviations: [{ replace: 'body', name: 'redirectUrl', by: 'over there' }],
    answer: { error: 'invalid_parameter_redirect_url' },
  }),
  interaction(
    'resumeSession',
    'a device before the login',
    400,
  )({
    title: 'an MVPD without an active integration is refused',
    params: { at: 'not integrated' },
    request: calls.resumeSession,
    answer: { error: 'invalid_integration' },
  }),

  ...tokenRefusals('getSession'),
  ...codeRefusals('getSession'),

  ...tokenRefusals('getProfiles'),
  ...deviceRefusals('getProfiles'),
  ...partnerRefusals('getProfiles'),
  ...platformRefusals('getProfiles', partner),

  ...tokenRefusals('getProfileByMvpd'),
  ...deviceRefusals('getProfileByMvpd'),
  ...mvpdRefusals('getProfileByMvpd'),
  ...partnerRefusals('getProfileByMvpd'),
  partnerMismatch('getProfileByMvpd'),
  ...platformRefusals('getProfileByMvpd', partner),

  ...tokenRefusals('getProfileByCode'),
  ...codeRefusals('getProfileByCode'),

  ...tokenRefusals('preauthorize'),
  ...deviceRefusals('preauthorize'),
  ...mvpdRefusals('preauthorize'),
  ...partnerRefusals('preauthorize'),
  partnerMismatch('preauthorize'),
  ...platformRefusals('preauthorize', partner),

  ...tokenRefusals('authorize'),
  ...deviceRefusals('authorize'),
  ...mvpdRefusals('authorize'),
  ...partnerRefusals('authorize'),
  partnerMismatch('authorize'),
  ...platformRefusals('authorize', partner),

  ...tokenRefusals('logout'),
  ...deviceRefusals('logout'),
  ...mvpdRefusals('logout'),
  documentedRefusal('logout', 'invalid_parameter_redirect_url', 'a redirect URL has to be there', [
    { leaveOut: 'query', name: 'redirectUrl' },
  ]),
  ...platformRefusals('logout', withoutPartner),

  ...tokenRefusals('getPartnerAuthenticationRequest'),
  ...deviceRefusals('getPartnerAuthenticationRequest'),
  refusal(
    'getPartnerAuthenticationRequest',
    'invalid_parameter_redirect_url',
    'a redirect URL has to be one',
    noUrl,
  ),
  ...partnerParameter('getPartnerAuthenticationRequest'),
  ...platformRefusals('getPartnerAuthenticationRequest', partner),

  ...tokenRefusals('createPartnerProfile'),
  ...deviceRefusals('createPartnerProfile'),
  ...partnerParameter('createPartnerProfile'),
  ...partnerRefusals('createPartnerProfile'),
  interaction(
    'createPartnerProfile',
    'a device before the login',
    400,
  )({
    title: 'the partner names another provider than the one that was asked for',
    params: { at: 'known to a partner', partnerAsked: true },
    request: calls.createPartnerProfile,
    answer: { error: 'invalid_header_pfs_provider_id_mismatch' },
  }),
  interaction(
    'createPartnerProfile',
    'a device before the login',
    400,
  )({
    title: 'the answer of the partner has to be there',
    params: { at: 'known to a partner' },
    request: calls.createPartnerProfile,
    deviations: [{ leaveOut: 'body', name: 'SAMLResponse' }],
    answer: { error: 'invalid_parameter_saml_response' },
  }),
  ...platformRefusals('createPartnerProfile', partner),

  ...browserRefusals(),
];

function partnerParameter(
  operation: 'getPartnerAuthenticationRequest' | 'createPartnerProfile',
): Interaction[] {
  const title = 'an MVPD without an active integration is refused';
  const state = 'a device before the login';
  const closed =
    operation === 'createPartnerProfile'
      ? interaction(
          operation,
          state,
          400,
        )({
          title,
          params: { at: 'not integrated' },
          request: calls.createPartnerProfile,
          answer: { error: 'invalid_integration' },
        })
      : interaction(
          operation,
          state,
          400,
        )({
          title,
          params: { at: 'not integrated' },
          request: calls.getPartnerAuthenticationRequest,
          answer: { error: 'invalid_integration' },
        });
  return [
    refusal(operation, 'invalid_parameter_partner', 'a partner that nobody knows is refused', [], {
      partner: 'Nobody',
    }),
    closed,
  ];
}

/** Returns the rows in which the browser gets pages, which clients do not see. */
function browserRefusals(): Interaction[] {
  const page = () => '<html><body>Sign-in is not possible</body></html>';
  const browse = ({ serviceProvider, code }: { serviceProvider: string; code: string }) => ({
    accept: 'text/html',
    params: { path: { serviceProvider, code } },
  });
  const state = 'an authentication session';
  return [
    interaction(
      'authenticateUserAgent',
      state,
      400,
    )({
      title: 'a code whose time is over leads to a page that says so',
      params: { expired: true },
      request: browse,
      answer: { body: page },
    }),
    interaction(
      'authenticateUserAgent',
      state,
      400,
    )({
      title: 'a session that is not complete leads nowhere, perhaps without a page',
      params: { complete: false },
      request: browse,
      answer: {},
    }),
    interaction(
      'authenticateUserAgent',
      state,
      500,
    )({
      title: 'a provider that cannot read its own record shows a page',
      params: { damaged: true },
      request: browse,
      answer: { body: page },
    }),
    interaction(
      'authenticateUserAgent',
      state,
      500,
    )({
      title: 'a provider that cannot read its own record fails, perhaps without a page',
      params: { damaged: true },
      request: browse,
      answer: {},
    }),
    interaction(
      'authenticateUserAgent',
      'a device that has used up its rate limit',
      429,
    )({
      title: 'a device that asks too often has to wait',
      request: ({ serviceProvider, code, forwardedFor }) => {
        // The document gives a browser no such header, but proxies add it.
        const header = { 'User-Agent': 'Browser/1.0', 'X-Forwarded-For': forwardedFor };
        return { accept: 'text/html', params: { path: { serviceProvider, code }, header } };
      },
      answer: { body: () => throttledPage },
    }),
  ];
}
