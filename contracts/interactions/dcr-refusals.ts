import type { CommonValues } from '../states.ts';
import { type Interaction, interaction } from './row.ts';
import { throttledPage } from './shared-refusals.ts';

const header = (v: CommonValues) => ({ 'X-Device-Info': v.deviceInfo, 'X-Forwarded-For': v.forwardedFor });

const grant = (v: CommonValues & { clientId: string; clientSecret: string }) => ({
  params: { header: header(v) },
  body: { client_id: v.clientId, client_secret: v.clientSecret, grant_type: 'client_credentials' } as const,
});

/** How the dynamic client registration refuses. */
export const dcrRefusals: readonly Interaction[] = [
  interaction(
    'registerClient',
    'an approved application',
    400,
  )({
    title: 'a redirect URI that is none is refused',
    request: (v) => ({
      params: { header: header(v) },
      body: { software_statement: v.softwareStatement, redirect_uri: 'app://done' },
    }),
    deviations: [{ replace: 'body', name: 'redirect_uri', by: 'over there' }],
    answer: { error: 'invalid_redirect_uri' },
  }),
  interaction(
    'registerClient',
    'an application that was revoked',
    400,
  )({
    title: 'the statement of a revoked application is not approved',
    request: (v) => ({
      params: { header: header(v) },
      body: { software_statement: v.softwareStatement },
    }),
    answer: { error: 'unapproved_software_statement' },
  }),
  interaction(
    'registerClient',
    'a device that has used up its rate limit',
    429,
  )({
    title: 'a device that asks too often has to wait',
    request: (v) => ({
      params: { header: header(v) },
      body: { software_statement: 'bm90.YQ.c3RhdGVtZW50' },
    }),
    answer: { body: () => throttledPage },
  }),
  interaction(
    'issueToken',
    'a registered client',
    400,
  )({
    title: 'without a grant type the request is invalid',
    request: grant,
    deviations: [{ leaveOut: 'body', name: 'grant_type' }],
    answer: { error: 'invalid_request' },
  }),
  interaction(
    'issueToken',
    'a registered client',
    400,
  )({
    title: 'credentials are of no use after the application was revoked',
    params: { revoked: true },
    request: grant,
    answer: { error: 'invalid_client' },
  }),
  interaction(
    'issueToken',
    'a registered client',
    400,
  )({
    title: 'a client whose grant was withdrawn gets no token',
    params: { grantWithdrawn: true },
    request: grant,
    answer: { error: 'unauthorized_client' },
  }),
  interaction(
    'issueToken',
    'a device that has used up its rate limit',
    429,
  )({
    title: 'a device that asks too often has to wait',
    request: grant,
    answer: { body: () => throttledPage },
  }),
];
