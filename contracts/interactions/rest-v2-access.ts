import { denial, deviceHeaders, wrongRequest } from './rest-v2-examples.ts';
import { type Interaction, interaction } from './row.ts';

const span = { notBefore: 1795430400000, notAfter: 1795434000000 } as const;

/** Contracts with the configuration, the profiles, the decisions and the logout of REST API v2. */
export const accessInteractions: readonly Interaction[] = [
  interaction(
    'getConfiguration',
    'a client with an access token',
    200,
  )({
    title: 'the MVPDs of a service provider',
    request: (v) => ({
      token: v.accessToken,
      params: { path: { serviceProvider: v.serviceProvider }, header: deviceHeaders(v) },
    }),
    answer: {
      body: (v) => ({
        requestor: {
          id: v.serviceProvider,
          name: 'Living Room',
          domains: [{ name: 'app.example', mvpdInitiated: false }],
          mvpds: [
            {
              id: 'Cablevision',
              displayName: 'Cablevision',
              logoUrl: 'https://logos.example/cablevision.png',
            },
          ],
        },
      }),
    },
  }),
  interaction(
    'getProfileByCode',
    'an authentication session',
    200,
  )({
    title: 'as long as nobody has signed in there is no profile',
    request: (v) => ({
      token: v.accessToken,
      params: { path: { serviceProvider: v.serviceProvider, code: v.code }, header: deviceHeaders(v) },
    }),
    answer: { body: () => ({ profiles: {} }) },
  }),
  interaction(
    'getProfileByCode',
    'a viewer who has logged in',
    200,
  )({
    title: 'after the login there is a regular profile',
    request: (v) => ({
      token: v.accessToken,
      params: { path: { serviceProvider: v.serviceProvider, code: v.code }, header: deviceHeaders(v) },
    }),
    answer: {
      body: (v) => ({
        profiles: {
          [v.mvpd]: {
            ...span,
            issuer: v.mvpd,
            type: 'regular',
            attributes: { userID: { value: 'viewer-1', state: 'plain' } },
          },
        },
      }),
    },
  }),
  interaction(
    'getProfileByCode',
    'a client with an access token',
    400,
  )({
    title: 'a malformed code is a wrong parameter',
    request: (v) => ({
      token: v.accessToken,
      params: { path: { serviceProvider: v.serviceProvider, code: 'not-a-code' }, header: deviceHeaders(v) },
    }),
    answer: { body: () => wrongRequest('invalid_parameter_code'), exactly: ['/code'] },
  }),
  interaction(
    'getProfileByCode',
    'a device that has used up its rate limit',
    429,
  )({
    title: 'a device that asks too often is throttled',
    request: (v) => ({
      token: v.accessToken,
      params: { path: { serviceProvider: v.serviceProvider, code: v.code }, header: deviceHeaders(v) },
    }),
    answer: { body: () => '<html><body>Too many requests</body></html>' },
  }),
  interaction(
    'preauthorize',
    'a viewer whose MVPD denies a resource',
    200,
  )({
    title: 'one resource is permitted, another denied',
    request: (v) => ({
      token: v.accessToken,
      params: { path: { serviceProvider: v.serviceProvider, mvpd: v.mvpd }, header: deviceHeaders(v) },
      body: { resources: ['channel-one', v.deniedResource] },
    }),
    answer: {
      body: (v) => ({
        decisions: [
          {
            resource: 'channel-one',
            serviceProvider: v.serviceProvider,
            mvpd: v.mvpd,
            source: 'mvpd',
            authorized: true,
          },
          {
            resource: v.deniedResource,
            serviceProvider: v.serviceProvider,
            mvpd: v.mvpd,
            source: 'mvpd',
            authorized: false,
            error: denial('preauthorization_denied_by_mvpd'),
          },
        ],
      }),
      exactly: ['/decisions/0/resource', '/decisions/1/error/code'],
    },
  }),
  interaction(
    'authorize',
    'a viewer who has logged in',
    200,
  )({
    title: 'a permit carries a media token',
    request: (v) => ({
      token: v.accessToken,
      params: { path: { serviceProvider: v.serviceProvider, mvpd: v.mvpd }, header: deviceHeaders(v) },
      body: { resources: ['channel-one'] },
    }),
    answer: {
      body: (v) => ({
        decisions: [
          {
            resource: 'channel-one',
            serviceProvider: v.serviceProvider,
            mvpd: v.mvpd,
            source: 'mvpd',
            authorized: true,
            token: { ...span, serializedToken: 'ZXhhbXBsZS1tZWRpYS10b2tlbg==' },
          },
        ],
      }),
      exactly: ['/decisions/0/resource'],
    },
  }),
  interaction(
    'authorize',
    'a viewer who has logged in',
    400,
  )({
    title: 'a request for no resource is wrong',
    request: (v) => ({
      token: v.accessToken,
      params: { path: { serviceProvider: v.serviceProvider, mvpd: v.mvpd }, header: deviceHeaders(v) },
      body: { resources: ['channel-one'] },
    }),
    deviations: [{ leaveOut: 'body', name: 'resources' }],
    answer: { body: () => wrongRequest('invalid_parameter_resources'), exactly: ['/code'] },
  }),
  interaction(
    'logout',
    'a viewer who has logged in',
    200,
  )({
    title: 'the viewer finishes in a browser',
    request: (v) => ({
      token: v.accessToken,
      params: {
        path: { serviceProvider: v.serviceProvider, mvpd: v.mvpd },
        query: { redirectUrl: 'https://app.example/bye' },
        header: deviceHeaders(v),
      },
    }),
    answer: {
      body: (v) => ({
        logouts: {
          [v.mvpd]: {
            actionName: 'logout',
            actionType: 'interactive',
            mvpd: v.mvpd,
            url: 'https://mvpd.example/logout',
          },
        },
      }),
    },
  }),
  interaction(
    'logout',
    'a client with an access token',
    200,
  )({
    title: 'who has not signed in cannot sign out',
    request: (v) => ({
      token: v.accessToken,
      params: {
        path: { serviceProvider: v.serviceProvider, mvpd: v.mvpd },
        query: { redirectUrl: 'https://app.example/bye' },
        header: deviceHeaders(v),
      },
    }),
    answer: {
      body: (v) => ({
        logouts: { [v.mvpd]: { actionName: 'invalid', actionType: 'none', mvpd: v.mvpd } },
      }),
    },
  }),
];
