import type { OperationId } from '../../openapi/generated/operations.ts';

/**
 * Whether the simulator accepts what real clients send beyond the documents (`lenient`) or refuses
 * what a page requires (`documented`).
 */
export const strictnesses = ['lenient', 'documented'] as const;

export type Strictness = (typeof strictnesses)[number];

/** A form of request that no page allows and that a lenient provider serves. */
export interface AcceptedShape {
  /** Which kind of client sends it. */
  readonly client: string;
  readonly operations: readonly OperationId[];
  /** What is sent: headers, encoding, place. */
  readonly sent: string;
  /** Why it is accepted, in our own words. */
  readonly evidence: string;
}

const formOperations = [
  'createSession',
  'resumeSession',
  'getPartnerAuthenticationRequest',
  'createPartnerProfile',
] as const satisfies readonly OperationId[];

/**
 * What the simulator accepts beyond the documents. A handler accepts a request that its page
 * refuses only through a row (`Call.accepts`), so each use is in the journal, and the next client
 * found is one row.
 */
export const acceptedShapes = {
  'device-info-absent': {
    client: 'an app that never sends the header, and web pages',
    operations: [
      'createSession',
      'getProfiles',
      'getProfileByMvpd',
      'preauthorize',
      'authorize',
      'logout',
      'getPartnerAuthenticationRequest',
      'createPartnerProfile',
    ],
    sent: 'no `X-Device-Info`',
    evidence: 'a client in use never sends it; the page of the header says what is taken without it',
  },
  'device-info-absent-at-registration': {
    client: 'most clients that register',
    operations: ['registerClient', 'issueToken'],
    sent: 'no `X-Device-Info`',
    evidence: 'the pages require it and say that implicit values replace it; the OpenAPI has none for tokens',
  },
  'device-info-absent-at-regcode': {
    client: 'creators of registration codes',
    operations: ['createRegistrationCode'],
    sent: 'neither `X-Device-Info` nor `device_info`',
    evidence: 'of all creators of registration codes that were replayed, one sends device information',
  },
  'token-parameters-in-query': {
    client: "Adobe's own sample and a family of scripts",
    operations: ['issueToken'],
    sent: '`grant_type`, `client_id` and `client_secret` in the query; no body, or `Content-Type: application/json` with an empty one',
    evidence: "Adobe's OpenAPI declares these parameters in the query and no body",
  },
  'statement-as-form': {
    client: 'scripts that send every body as a form',
    operations: ['registerClient'],
    sent: '`software_statement` and `redirect_uri` as `application/x-www-form-urlencoded`',
    evidence: 'replayed requests of clients in use',
  },
  'regcode-token-in-form': {
    client: 'one client that creates registration codes',
    operations: ['createRegistrationCode'],
    sent: 'the access token in the form, as `access_token` or as `Authorization=Bearer …`; no such header',
    evidence: 'replayed: it puts the token beside its other fields',
  },
  'logout-without-redirect-url': {
    client: 'apps that do not return from a browser',
    operations: ['logout'],
    sent: 'no `redirectUrl`',
    evidence: "the page requires it, Adobe's OpenAPI does not",
  },
  'form-fields-in-query': {
    client: 'clients that build every request as a URL',
    operations: formOperations,
    sent: 'fields of the form in the query',
    evidence: 'the same habit as at the token endpoint; these pages show forms only',
  },
  'form-fields-as-json': {
    client: 'apps whose HTTP library sends objects as JSON',
    operations: ['issueToken', 'createRegistrationCode', ...formOperations],
    sent: 'the fields of the form as a JSON object',
    evidence: 'a default of common HTTP libraries; these pages show forms only',
  },
  'other-content-type': {
    client: 'scripts that set no content type',
    operations: [
      'registerClient',
      'issueToken',
      'createRegistrationCode',
      ...formOperations,
      'preauthorize',
      'authorize',
    ],
    sent: 'the documented body under another `Content-Type`, or without one',
    evidence: 'browsers and scripts send a text body as text/plain; the body itself is as documented',
  },
} as const satisfies Readonly<Record<string, AcceptedShape>>;

export type AcceptedShapeId = keyof typeof acceptedShapes;

export const acceptedShapeIds = Object.keys(acceptedShapes).filter(isAcceptedShapeId);

function isAcceptedShapeId(id: string): id is AcceptedShapeId {
  return Object.hasOwn(acceptedShapes, id);
}

/** Returns whether a shape is accepted at an operation. */
export function isAcceptedAt(id: AcceptedShapeId, operation: OperationId): boolean {
  const { operations }: AcceptedShape = acceptedShapes[id];
  return operations.includes(operation);
}
