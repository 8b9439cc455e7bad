/** Names as they are compared: `AP-TempPass-Identity`, `ap_temppass_identity` and `apTempPassIdentity` are one. */
function plainName(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
}

/** Values that let their holder act for a client or a viewer. */
const credentials = new Set(
  [
    'access_token',
    'refresh_token',
    'id_token',
    'session_token',
    'registration_access_token',
    'client_secret',
    'client_assertion',
    'code_verifier',
    'software_statement',
    'serializedToken',
    'mediaToken',
    'token',
    'SAMLResponse',
    'assertion',
    'Authorization',
    'AD-Service-Token',
    'Adobe-Subject-Token',
    'X-Roku-Reserved-Roku-Connect-Token',
    'password',
    'passwd',
    'pwd',
    'pin',
    'secret',
    'apiKey',
    'sessionId',
    'cookie',
  ].map(plainName),
);

/** What says who a viewer is, or which device is theirs. */
const personal = new Set(
  [
    'userID',
    'upstreamUserID',
    'household',
    'householdID',
    'primaryOID',
    'zip',
    'encryptedZip',
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
    'AP-TempPass-Identity',
    'AP-Visitor-Identifier',
    'visitorId',
    'ecid',
    'ipAddress',
    'connectionIp',
    'deviceId',
    'deviceUser',
    'serialNumber',
    'advertisingId',
    'idfa',
    'macAddress',
  ].map(plainName),
);

/**
 * Of the attributes of a profile: what the rules read, and what says nothing about the viewer
 * [rest-v2.md, Profiles].
 */
const openAttributes = new Set(['mvpd', 'expiration_date', 'remaining_resources'].map(plainName));

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
