import { sensitiveNames } from '../../../openapi/generated/sensitive.ts';

/** Names as they are compared: `AP-TempPass-Identity`, `ap_temppass_identity` and `apTempPassIdentity` are one. */
function plainName(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
}

/** Of what is marked `session`: codes are replaced by other codes, which the rules read. */
const codes = new Set(['code']);

/**
 * Values that let their holder act for a client or a viewer: those that the documents mark, and
 * names of other services and applications.
 */
const credentials = new Set(
  [
    ...sensitiveNames.secrets,
    ...Object.entries(sensitiveNames.properties).flatMap(([name, kind]) =>
      kind === 'session' && !codes.has(name) ? [name] : [],
    ),
    'refresh_token',
    'id_token',
    'session_token',
    'registration_access_token',
    'client_assertion',
    'code_verifier',
    'mediaToken',
    'token',
    'assertion',
    'Authorization',
    'password',
    'passwd',
    'pwd',
    'pin',
    'secret',
    'apiKey',
    'cookie',
  ].map(plainName),
);

/**
 * What says who a viewer is, or which device is theirs: what the documents mark, and names of other
 * services and applications.
 */
const personal = new Set(
  [
    ...Object.entries(sensitiveNames.properties).flatMap(([name, kind]) =>
      kind === 'personal' ? [name] : [],
    ),
    'household',
    'zipCode',
    'postalCode',
    'email',
    'mail',
    'phone',
    'user',
    'username',
    'login',
    'viewer',
    'firstName',
    'lastName',
    'AP-Visitor-Identifier',
    'visitorId',
    'ecid',
    'ipAddress',
    'connectionIp',
    'serialNumber',
    'advertisingId',
    'idfa',
    'macAddress',
  ].map(plainName),
);

/** Of the attributes of a profile: what the documents do not mark. */
const openAttributes = new Set(sensitiveNames.openIn.attributes.map(plainName));

/** Returns whether a value of this name is a credential. */
export function isCredential(name: string): boolean {
  return credentials.has(plainName(name));
}

/** Returns whether a value of this name is personal, or a credential. */
export function isHidden(name: string): boolean {
  const plain = plainName(name);
  return credentials.has(plain) || personal.has(plain);
}

/** Returns whether an attribute of a profile may be recorded as it is. */
export function isOpenAttribute(name: string): boolean {
  return openAttributes.has(plainName(name));
}
