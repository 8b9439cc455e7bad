import { deviceExample, deviceHeaders, wrongRequest } from './rest-v2-examples.ts';
import { type Interaction, interaction } from './row.ts';

const sessionId = '0a6f1e0e-6ad7-4b4f-9f0c-9a2b6a0f3c11';
const validity = { notBefore: '1795430400000', notAfter: '1795432200000' } as const;

/** Contracts with the sessions of REST API v2. */
export const sessionInteractions: readonly Interaction[] = [
  interaction(
    'createSession',
    'a client with an access token',
    200,
  )({
    title: 'with all parameters the viewer has to sign in',
    request: (v) => ({
      token: v.accessToken,
      params: { path: { serviceProvider: v.serviceProvider }, header: deviceHeaders(v) },
      body: { mvpd: v.mvpd, domainName: 'app.example', redirectUrl: 'https://app.example/done' },
    }),
    answer: {
      body: (v) => ({
        actionName: 'authenticate',
        actionType: 'interactive',
        reasonType: 'none',
        url: '/api/v2/authenticate/REF30/QX7K2PA',
        code: 'QX7K2PA',
        sessionId,
        mvpd: v.mvpd,
        serviceProvider: v.serviceProvider,
        ...validity,
      }),
    },
  }),
  interaction(
    'createSession',
    'a client with an access token',
    200,
  )({
    title: 'without parameters the session has to be resumed',
    request: (v) => ({
      token: v.accessToken,
      params: { path: { serviceProvider: v.serviceProvider }, header: deviceHeaders(v) },
      body: {},
    }),
    answer: {
      body: (v) => ({
        actionName: 'resume',
        actionType: 'direct',
        reasonType: 'none',
        missingParameters: ['mvpd', 'redirectUrl'],
        url: '/api/v2/REF30/sessions/QX7K2PA',
        code: 'QX7K2PA',
        sessionId,
        serviceProvider: v.serviceProvider,
        ...validity,
      }),
      exactly: ['/missingParameters/0', '/missingParameters/1'],
    },
  }),
  interaction(
    'createSession',
    'a client with an access token',
    400,
  )({
    title: 'without a device identifier the request is wrong',
    request: (v) => ({
      token: v.accessToken,
      params: { path: { serviceProvider: v.serviceProvider }, header: deviceHeaders(v) },
      body: { mvpd: v.mvpd, domainName: 'app.example', redirectUrl: 'https://app.example/done' },
    }),
    deviations: [{ leaveOut: 'header', name: 'AP-Device-Identifier' }],
    answer: {
      body: () => wrongRequest('invalid_header_device_identifier'),
      exactly: ['/code'],
    },
  }),
  interaction(
    'createSession',
    'a client with an access token',
    401,
  )({
    title: 'an expired access token is refused',
    params: { expired: true },
    request: (v) => ({
      token: v.accessToken,
      params: { path: { serviceProvider: v.serviceProvider }, header: deviceHeaders(v) },
      body: { mvpd: v.mvpd, domainName: 'app.example', redirectUrl: 'https://app.example/done' },
    }),
    answer: {},
  }),
  interaction(
    'resumeSession',
    'an authentication session',
    200,
  )({
    title: 'with the missing parameters the viewer has to sign in',
    params: { complete: false },
    request: (v) => ({
      token: v.accessToken,
      params: { path: { serviceProvider: v.serviceProvider, code: v.code }, header: deviceHeaders(v) },
      body: { mvpd: v.mvpd, domainName: 'app.example', redirectUrl: 'https://app.example/done' },
    }),
    answer: {
      body: (v) => ({
        actionName: 'authenticate',
        actionType: 'interactive',
        reasonType: 'none',
        url: '/api/v2/authenticate/REF30/QX7K2PA',
        code: v.code,
        sessionId,
        mvpd: v.mvpd,
        serviceProvider: v.serviceProvider,
        ...validity,
      }),
    },
  }),
  interaction(
    'resumeSession',
    'a client with an access token',
    400,
  )({
    title: 'a code that nobody got belongs to no session',
    request: (v) => ({
      token: v.accessToken,
      params: { path: { serviceProvider: v.serviceProvider, code: 'ZZZZZZ9' }, header: deviceHeaders(v) },
      body: { mvpd: v.mvpd },
    }),
    answer: { body: () => wrongRequest('invalid_authentication_session'), exactly: ['/code'] },
  }),
  interaction(
    'resumeSession',
    'a client with an access token',
    400,
  )({
    title: 'a malformed code is a wrong parameter',
    request: (v) => ({
      token: v.accessToken,
      params: { path: { serviceProvider: v.serviceProvider, code: 'not-a-code' }, header: deviceHeaders(v) },
      body: { mvpd: v.mvpd },
    }),
    answer: { body: () => wrongRequest('invalid_parameter_code'), exactly: ['/code'] },
  }),
  interaction(
    'getSession',
    'an authentication session',
    200,
  )({
    title: 'the parameters of a session',
    request: (v) => ({
      token: v.accessToken,
      params: { path: { serviceProvider: v.serviceProvider, code: v.code }, header: deviceHeaders(v) },
    }),
    answer: {
      body: (v) => ({
        existingParameters: { mvpd: v.mvpd, redirectUrl: v.redirectUrl, serviceProvider: v.serviceProvider },
        device: deviceExample,
        ...validity,
      }),
    },
  }),
  interaction(
    'getSession',
    'an authentication session',
    400,
  )({
    title: 'an expired session is no session',
    params: { expired: true },
    request: (v) => ({
      token: v.accessToken,
      params: { path: { serviceProvider: v.serviceProvider, code: v.code }, header: deviceHeaders(v) },
    }),
    answer: { body: () => wrongRequest('invalid_authentication_session'), exactly: ['/code'] },
  }),
  interaction(
    'authenticateUserAgent',
    'an authentication session',
    302,
  )({
    title: 'a browser is sent on to the MVPD',
    request: (v) => ({
      accept: 'text/html',
      params: { path: { serviceProvider: v.serviceProvider, code: v.code } },
    }),
    answer: { headers: { Location: { matches: /^https?:\/\/\S+$/, example: 'https://mvpd.example/login' } } },
  }),
  interaction(
    'authenticateUserAgent',
    'a device before the login',
    200,
  )({
    title: 'a browser gets a form that submits itself to the MVPD',
    params: { at: 'signing in with a form' },
    request: (v) => ({
      accept: 'text/html',
      params: { path: { serviceProvider: v.serviceProvider, code: v.code } },
    }),
    answer: {
      body: () =>
        '<form method="post" action="https://mvpd.example/saml"><input type="hidden" name="SAMLRequest" value="PEF1dGhuUmVxdWVzdC8+"></form>',
    },
  }),
];
