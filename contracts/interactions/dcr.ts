import { type Interaction, interaction } from './row.ts';

/** Contracts with the dynamic client registration. */
export const dcrInteractions: readonly Interaction[] = [
  interaction(
    'registerClient',
    'an approved application',
    201,
  )({
    title: 'a valid software statement gives credentials',
    request: (v) => ({
      params: { header: { 'X-Device-Info': v.deviceInfo, 'X-Forwarded-For': v.forwardedFor } },
      body: { software_statement: v.softwareStatement },
    }),
    answer: {
      body: () => ({
        client_id: 'living-room-client',
        client_secret: 'example-client-secret',
        client_id_issued_at: 1795430400,
        redirect_uris: [],
        grant_types: ['client_credentials'],
        scopes: ['api:client:v2'],
      }),
    },
  }),
  interaction(
    'registerClient',
    'an approved application',
    400,
  )({
    title: 'a software statement of nobody is refused',
    request: (v) => ({
      params: { header: { 'X-Device-Info': v.deviceInfo, 'X-Forwarded-For': v.forwardedFor } },
      body: { software_statement: 'bm90.YQ.c3RhdGVtZW50' },
    }),
    answer: { body: () => ({ error: 'invalid_software_statement' }), exactly: ['/error'] },
  }),
  interaction(
    'registerClient',
    'an approved application',
    400,
  )({
    title: 'without a software statement the request is invalid',
    request: (v) => ({
      params: { header: { 'X-Device-Info': v.deviceInfo, 'X-Forwarded-For': v.forwardedFor } },
      body: { software_statement: v.softwareStatement },
    }),
    deviations: [{ leaveOut: 'body', name: 'software_statement' }],
    answer: { body: () => ({ error: 'invalid_request' }), exactly: ['/error'] },
  }),
  interaction(
    'issueToken',
    'a registered client',
    201,
  )({
    title: 'registered credentials give a token',
    request: (v) => ({
      params: { header: { 'X-Device-Info': v.deviceInfo, 'X-Forwarded-For': v.forwardedFor } },
      body: { client_id: v.clientId, client_secret: v.clientSecret, grant_type: 'client_credentials' },
    }),
    answer: {
      body: () => ({
        id: '1f0c9a52-64d3-4f0b-9a1e-2b7f4de1c803',
        access_token: 'example-access-token',
        created_at: 1795430400000,
        expires_in: 21600,
        token_type: 'bearer',
      }),
    },
  }),
  interaction(
    'issueToken',
    'a registered client',
    400,
  )({
    title: 'a wrong secret is an invalid client',
    request: (v) => ({
      params: { header: { 'X-Device-Info': v.deviceInfo, 'X-Forwarded-For': v.forwardedFor } },
      body: { client_id: v.clientId, client_secret: 'not-the-secret', grant_type: 'client_credentials' },
    }),
    answer: { body: () => ({ error: 'invalid_client' }), exactly: ['/error'] },
  }),
  interaction(
    'issueToken',
    'a registered client',
    400,
  )({
    title: 'a grant type that does not exist is refused',
    request: (v) => ({
      params: { header: { 'X-Device-Info': v.deviceInfo, 'X-Forwarded-For': v.forwardedFor } },
      body: { client_id: v.clientId, client_secret: v.clientSecret, grant_type: 'client_credentials' },
    }),
    deviations: [{ replace: 'body', name: 'grant_type', by: 'telepathy' }],
    answer: { body: () => ({ error: 'unsupported_grant_type' }), exactly: ['/error'] },
  }),
];
