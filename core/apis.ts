/** What every room needs to know of one API. */
export interface ApiFacts {
  /** The name that people read. */
  readonly title: string;
  /** Its OpenAPI document, relative to the root of the project. */
  readonly document: `openapi/${string}.yaml`;
  /**
   * The provider's own, looser document, by the name it is published under; absent where there is
   * none.
   */
  readonly officialDocument?: string;
  /** The provider's name in pact files. */
  readonly providerName: string;
  /** The beginning that all its paths share, and those of no other API. */
  readonly pathPrefix: `/${string}/`;
  /** The form of its errors: OAuth 2, enhanced errors, a message, or a problem (RFC 9457). */
  readonly errors: 'oauth' | 'enhanced' | 'message' | 'problem';
  /**
   * The operations its document must have: part of the design, so that a document cannot lose one
   * unnoticed.
   */
  readonly operations: readonly string[];
}

/** The registry of APIs: one row each. CONTRIBUTING.md says what else a new row needs. */
const apis = {
  dcr: {
    title: 'Dynamic Client Registration',
    document: 'openapi/dcr.yaml',
    officialDocument: 'dcrApi.json',
    providerName: 'adobe-pass-dcr',
    pathPrefix: '/o/client/',
    errors: 'oauth',
    operations: ['registerClient', 'issueToken'],
  },
  reggie: {
    title: 'Registration Code Service',
    document: 'openapi/reggie.yaml',
    providerName: 'adobe-pass-reggie',
    pathPrefix: '/reggie/',
    errors: 'message',
    operations: ['createRegistrationCode', 'getRegistrationCode', 'deleteRegistrationCode'],
  },
  'rest-v2': {
    title: 'REST API v2',
    document: 'openapi/rest-v2.yaml',
    officialDocument: 'restApiV2.json',
    providerName: 'adobe-pass-rest-v2',
    pathPrefix: '/api/v2/',
    errors: 'enhanced',
    operations: [
      'getConfiguration',
      'createSession',
      'resumeSession',
      'getSession',
      'authenticateUserAgent',
      'getProfiles',
      'getProfileByMvpd',
      'getProfileByCode',
      'preauthorize',
      'authorize',
      'logout',
      'getPartnerAuthenticationRequest',
      'createPartnerProfile',
    ],
  },
  'vantage-clients': {
    title: 'Vantage client administration',
    document: 'openapi/vantage-clients.yaml',
    providerName: 'abbyy-vantage-clients',
    pathPrefix: '/api/adminapi2/',
    errors: 'problem',
    operations: ['createClient', 'createClientSecret'],
  },
} as const satisfies Readonly<Record<string, ApiFacts>>;

export type ApiName = keyof typeof apis;

/** The names of all APIs, in the order of the registry. */
export const apiNames: readonly ApiName[] = Object.keys(apis).filter(isApiName);

/**
 * The API that most requests go to: where one origin stands for a target, it is the origin of this
 * API.
 */
export const mainApi = 'rest-v2' satisfies ApiName;

/** Returns whether there is an API of this name. */
export function isApiName(name: string): name is ApiName {
  return Object.hasOwn(apis, name);
}

/** Returns what is known of an API. */
export function apiFacts(api: ApiName): ApiFacts {
  return apis[api];
}

/** Returns one value for each API. */
export function mapApis<Value>(valueFor: (api: ApiName) => Value): Record<ApiName, Value> {
  const values: Partial<Record<ApiName, Value>> = Object.fromEntries(
    apiNames.map((api) => [api, valueFor(api)]),
  );
  if (!hasEveryApi(values)) throw new Error('A value is missing for an API.');
  return values;
}

function hasEveryApi<Value>(values: Partial<Record<ApiName, Value>>): values is Record<ApiName, Value> {
  return apiNames.every((api) => Object.hasOwn(values, api));
}

/**
 * Document → SHA-256 of its LF-normalised bytes: what every artefact made from the documents
 * carries.
 */
export type DocumentMap = Readonly<Partial<Record<ApiName, string>>>;
