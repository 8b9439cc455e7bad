import type {
  CommonValues,
  PartnerValues,
  ProviderStates,
  SessionValues,
  StateName,
  TokenValues,
  VantageValues,
} from './states.ts';

/**
 * Makes one value of a state: its example (what the Pact mock is told) or its placeholder (what the
 * pact file says).
 */
export type ValueOf = (name: string, example: string) => string;

/** The value itself. */
export const exampleValue: ValueOf = (_name, example) => example;

/** `${name}`, which Pact replaces by what the provider's state handler answers. */
export const placeholderValue: ValueOf = (name) => `\${${name}}`;

const common = (value: ValueOf): CommonValues => ({
  forwardedFor: value('forwardedFor', '198.51.100.17'),
  serviceProvider: value('serviceProvider', 'REF30'),
  deviceIdentifier: value('deviceIdentifier', 'fingerprint bGl2aW5nLXJvb20tdHYtMDE='),
  deviceInfo: value('deviceInfo', 'eyJtb2RlbCI6IlR2LTEwMCIsIm9zTmFtZSI6IldpbmRvd3MifQ=='),
});

const client = (value: ValueOf) => ({
  clientId: value('clientId', 'living-room-client'),
  clientSecret: value('clientSecret', 'example-client-secret'),
});

const token = (value: ValueOf): TokenValues => ({
  ...common(value),
  ...client(value),
  accessToken: value('accessToken', 'example-access-token'),
  requestor: value('requestor', 'REF30'),
  partner: value('partner', 'Apple'),
  mvpd: value('mvpd', 'Cablevision'),
});

const session = (value: ValueOf): SessionValues => ({
  ...token(value),
  code: value('code', 'QX7K2PA'),
  redirectUrl: value('redirectUrl', 'https://app.example/done'),
  domainName: value('domainName', 'app.example'),
});

const partner = (value: ValueOf): PartnerValues => ({
  partner: value('partner', 'Apple'),
  partnerStatus: value('partnerStatus', 'eyJmcmFtZXdvcmtQZXJtaXNzaW9uSW5mbyI6e319'),
});

const identity = (value: ValueOf) => ({ temporaryIdentity: value('temporaryIdentity', 'dmlld2VyLTE=') });

const statement = (value: ValueOf) => ({
  ...common(value),
  softwareStatement: value('softwareStatement', 'eyJhbGciOiJub25lIn0.eyJleGFtcGxlIjp0cnVlfQ.example'),
});

const vantage = (value: ValueOf): VantageValues => ({
  ...common(value),
  vantageToken: value('vantageToken', 'example-vantage-token'),
  tenantId: value('tenantId', '2f0b7a6e-5a0e-4d59-8b0c-6d1f4b0f8a11'),
});

/**
 * The values that each state answers. The type keeps the table complete; the examples are of our
 * own making.
 */
export const stateValues: {
  readonly [Name in StateName]: (value: ValueOf) => ProviderStates[Name]['values'];
} = {
  'an approved application': statement,
  'an application that was revoked': statement,
  'a registered client': (value) => ({ ...common(value), ...client(value) }),
  'a client with an access token': token,
  'a token that does not cover a service provider': (value) => ({
    ...token(value),
    foreignServiceProvider: value('foreignServiceProvider', 'NEIGHBOUR'),
  }),
  'a device of a platform that is not set up': token,
  'an authentication session': session,
  'a device before the login': (value) => ({ ...session(value), ...partner(value), ...identity(value) }),
  'a viewer who has logged in': session,
  'a viewer signed in through a partner': (value) => ({ ...session(value), ...partner(value) }),
  'a viewer known by a shared identity': (value) => ({
    ...session(value),
    sharedToken: value('sharedToken', 'eyJhbGciOiJub25lIn0.eyJleGFtcGxlIjoic2hhcmVkIn0.example'),
  }),
  'a temporary pass that is used up': (value) => ({ ...session(value), ...identity(value) }),
  'a viewer whose MVPD denies a resource': (value) => ({
    ...session(value),
    deniedResource: value('deniedResource', 'channel-denied'),
  }),
  'a device that has used up its rate limit': session,
  'a registration code': (value) => ({
    ...token(value),
    registrationCode: value('registrationCode', 'K4T9QZX'),
  }),
  'a Vantage administrator': vantage,
  'a Vantage user': vantage,
  'a Vantage client': (value) => ({ ...vantage(value), clientId: value('clientId', 'invoice-desk') }),
};

/** Names of state values that are secrets: they never reach a log, a report or an error text. */
export const secretValueNames: readonly string[] = [
  'accessToken',
  'clientSecret',
  'sharedToken',
  'softwareStatement',
  'vantageToken',
];
