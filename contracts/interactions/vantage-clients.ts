import { type Interaction, interaction } from './row.ts';

const scopes = ['openid', 'permissions', 'publicapi.all'] as const;

/** Contracts with the client administration of ABBYY Vantage. */
export const vantageInteractions: readonly Interaction[] = [
  interaction(
    'createClient',
    'a Vantage administrator',
    201,
  )({
    title: 'what is left out gets the documented defaults',
    request: (v) => ({
      token: v.vantageToken,
      params: { path: { tenantId: v.tenantId } },
      body: {
        // The address of the state's device is new each time, and so is the identifier.
        clientId: `desk-${v.forwardedFor}`,
        clientName: 'Invoice desk',
        allowedGrantTypes: ['client_credentials'],
        allowedScopes: [...scopes],
      },
    }),
    answer: {
      body: (v) => ({
        clientId: `desk-${v.forwardedFor}`,
        clientName: 'Invoice desk',
        allowOfflineAccess: false,
        allowRememberConsent: true,
        backChannelLogoutSessionRequired: true,
        requireClientSecret: true,
        requireConsent: false,
        allowNoPkce: false,
        allowedGrantTypes: ['client_credentials'],
        allowedScopes: [...scopes],
        accessTokenLifetime: 86_400,
        refreshTokenLifetime: 2_592_000,
      }),
      exactly: [
        '/clientName',
        '/allowOfflineAccess',
        '/allowRememberConsent',
        '/backChannelLogoutSessionRequired',
        '/requireClientSecret',
        '/requireConsent',
        '/allowNoPkce',
        '/allowedGrantTypes',
        '/allowedScopes/0',
        '/allowedScopes/1',
        '/allowedScopes/2',
        '/accessTokenLifetime',
        '/refreshTokenLifetime',
      ],
    },
  }),
  interaction(
    'createClient',
    'a Vantage administrator',
    400,
  )({
    title: 'other scopes than the three are refused',
    request: (v) => ({
      token: v.vantageToken,
      params: { path: { tenantId: v.tenantId } },
      body: {
        clientId: `desk-${v.forwardedFor}`,
        clientName: 'Invoice desk',
        allowedGrantTypes: ['client_credentials'],
        allowedScopes: [...scopes],
      },
    }),
    deviations: [{ replace: 'body', name: 'allowedScopes', by: ['openid'] }],
    answer: {},
  }),
  interaction(
    'createClientSecret',
    'a Vantage client',
    201,
  )({
    title: 'a secret is shown once, with its validity',
    request: (v) => ({
      token: v.vantageToken,
      params: { path: { tenantId: v.tenantId, clientId: v.clientId } },
      body: { description: 'for the night batch' },
    }),
    answer: {
      body: () => ({
        value: 'example-secret-shown-once',
        startTime: '2026-12-01T00:00:00.000Z',
        expiration: '2027-06-01T00:00:00.000Z',
      }),
    },
  }),
  interaction(
    'createClientSecret',
    'a Vantage client',
    400,
  )({
    title: 'a validity of more than three years is refused',
    request: (v) => ({
      token: v.vantageToken,
      params: { path: { tenantId: v.tenantId, clientId: v.clientId } },
      body: { expiration: '2099-01-01T00:00:00.000Z' },
    }),
    answer: {},
  }),
];
