import type {
  CommonValues,
  ProviderStates,
  SessionValues,
  StateName,
  TokenValues,
  VantageValues,
} from './states.ts';

/** Makes one value of a state: its example (what the Pact mock is told) or its placeholder (what the pact file says). */
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
});

const session = (value: ValueOf): SessionValues => ({
  ...token(value),
  code: value('code', 'QX7K2PA'),
  mvpd: value('mvpd', 'Cablevision'),
  redirectUrl: value('redirectUrl', 'https://app.example/done'),
  domainName: value('domainName', 'app.example'),
});

const vantage = (value: ValueOf): VantageValues => ({
  ...common(value),
  vantageToken: value('vantageToken', 'example-vantage-token'),
  tenantId: value('tenantId', '2f0b7a6e-5a0e-4d59-8b0c-6d1f4b0f8a11'),
});

/** The values that each state answers. The type keeps the table complete; the examples are of our own making. */
export const stateValues: {
  readonly [Name in StateName]: (value: ValueOf) => ProviderStates[Name]['values'];
} = {
  'an approved application': (value) => ({
    ...common(value),
    softwareStatement: value('softwareStatement', 'eyJhbGciOiJub25lIn0.eyJleGFtcGxlIjp0cnVlfQ.example'),
  }),
  'a registered client': (value) => ({ ...common(value), ...client(value) }),
  'a client with an access token': token,
  'an authentication session': session,
  'a viewer who has logged in': session,
  'a viewer whose MVPD denies a resource': (value) => ({
    ...session(value),
    deniedResource: value('deniedResource', 'channel-denied'),
  }),
  'a device that has used up its rate limit': session,
  'a registration code': (value) => ({
    ...token(value),
    requestor: value('requestor', 'REF30'),
    registrationCode: value('registrationCode', 'K4T9QZX'),
  }),
  'a Vantage administrator': vantage,
  'a Vantage client': (value) => ({ ...vantage(value), clientId: value('clientId', 'invoice-desk') }),
};

/** Names of state values that are secrets: they never reach a log, a report or an error text. */
export const secretValueNames: readonly string[] = [
  'accessToken',
  'clientSecret',
  'softwareStatement',
  'vantageToken',
];
