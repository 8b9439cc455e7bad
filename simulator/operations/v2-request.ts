import type { OperationId } from '../../openapi/generated/operations.ts';
import type { ServiceProvider } from '../catalogue/known.ts';
import type { Mvpd } from '../catalogue/mvpd.ts';
import type { Call } from '../http/call.ts';
import { refuse, unauthorised } from '../http/refusals.ts';
import { interned } from '../state/interned.ts';
import type { Client, DeviceTraits, SharedIdentity } from '../state/model.ts';
import { missingPart, platformParts } from '../state/platforms.ts';
import { sharedIdentity } from '../state/single-sign-on.ts';

/**
 * Returns the client of the access token. Throws if its application was revoked or may not use the
 * service provider.
 */
export function authorisedClient(call: Call): Client {
  const bearer = call.bearer();
  const token = bearer === undefined ? undefined : call.provider.tokens.find(bearer, call.nowMs);
  if (token === undefined) throw unauthorised();
  if (token.client.application.revoked) throw refuse('invalid_access_token_client_application');
  checkServiceProvider(call, token.client);
  return token.client;
}

function checkServiceProvider(call: Call, { application }: Client): void {
  const { id } = serviceProviderOf(call);
  if (application.serviceProviders?.includes(id) === false)
    throw refuse('invalid_access_token_service_provider');
}

/** Returns the service provider of the path. Throws for an unknown one. */
export function serviceProviderOf(call: Call): ServiceProvider {
  const known = call.provider.catalogue.serviceProviders.get(call.path('serviceProvider'));
  if (known === undefined) throw refuse('invalid_parameter_service_provider');
  return known;
}

/** `AP-Device-Identifier`: the type `fingerprint` and the Base64 of the device's own identifier. */
const deviceIdentifierForm = /^fingerprint\s+[A-Za-z0-9+/_=-]+$/i;

export function deviceIdentifier(call: Call): string {
  const value = call.header('ap-device-identifier')?.trim();
  if (value === undefined || !deviceIdentifierForm.test(value))
    throw refuse('invalid_header_device_identifier');
  return value;
}

/**
 * Checks `X-Device-Info`: Base64 text. What it decodes to is not checked, because the documented
 * values are not JSON either.
 */
export function requireDeviceInfo(call: Call): void {
  const value = call.header('x-device-info')?.trim();
  if (value === undefined && call.accepts('device-info-absent')) return;
  if (value === undefined || !isBase64(value)) throw refuse('invalid_header_device_info');
  checkPlatform(call);
}

const base64Form = /^[A-Za-z0-9+/_-]+(={0,2})$/;

/**
 * Returns whether a text is Base64 of at least one byte, in the standard or the URL alphabet,
 * padded or not, and perhaps percent-encoded [reggie.md R10].
 */
export function isBase64(text: string): boolean {
  const plain = text.includes('%') ? percentDecoded(text) : text;
  const padding = base64Form.exec(plain)?.[1]?.length;
  if (padding === undefined) return false;
  return padding === 0 ? plain.length % 4 !== 1 : plain.length % 4 === 0;
}

function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

/**
 * Operations that may use a profile of the partner: they also need the pair of MVPD and platform to
 * be configured [errors.md].
 */
const partnerOperations: ReadonlySet<OperationId> = new Set([
  'getPartnerAuthenticationRequest',
  'createPartnerProfile',
  'getProfiles',
  'getProfileByMvpd',
  'preauthorize',
  'authorize',
]);

/** Throws if the platform that the device names is not configured. */
export function checkPlatform(call: Call): void {
  const deviceInfo = call.header('x-device-info');
  if (deviceInfo === undefined) return;
  const part = missingPart(deviceInfo, partnerOperations.has(call.operation));
  if (part !== undefined) throw refuse(platformParts[part]);
}

/** Checks the headers that name the device and returns its identifier. */
export function deviceHeaders(call: Call): string {
  const identifier = deviceIdentifier(call);
  requireDeviceInfo(call);
  return identifier;
}

/** Returns an MVPD that the service provider of the path may use. Throws for any other. */
export function integratedMvpd(call: Call, id: string): Mvpd {
  const mvpd = call.provider.catalogue.findMvpd(id);
  if (mvpd === undefined) throw refuse('invalid_parameter_mvpd');
  checkIntegration(call, mvpd);
  return mvpd;
}

/** Throws if the service provider of the path has no active integration with the MVPD. */
export function checkIntegration(call: Call, mvpd: Mvpd): void {
  if (!serviceProviderOf(call).isIntegrated(mvpd)) throw refuse('invalid_integration');
}

export function checkRedirectUrl(value: string | null | undefined): string {
  if (value === null || value === undefined || !isAbsoluteUrl(value))
    throw refuse('invalid_parameter_redirect_url');
  return value;
}

/** RFC 3986 with a scheme, in ASCII: it also goes into a Location header. */
const uriForm =
  /^[a-z][a-z\d+.-]*:(?:\/\/\[[\da-f:.]+\])?(?:[\w.~:/?@!$&'()*+,;=-]|%[\da-f]{2})*(?:#(?:[\w.~:/?@!$&'()*+,;=-]|%[\da-f]{2})*)?$/i;

/** Returns whether a value is an absolute URL; any scheme may return to an application. */
export function isAbsoluteUrl(value: string): boolean {
  return uriForm.test(value) && URL.canParse(value);
}

export function sharedIdentities(call: Call): SharedIdentity[] {
  const platform = call.header('adobe-subject-token') ?? call.header('x-roku-reserved-roku-connect-token');
  const identities = [
    sharedIdentity('platformSSO', platform),
    sharedIdentity('serviceTokenSSO', call.header('ad-service-token')),
  ];
  return identities.filter((identity) => identity !== undefined);
}

export function traitsOf(call: Call): DeviceTraits {
  const identities = sharedIdentities(call);
  return {
    deviceInfo: interned(call.header('x-device-info')),
    userAgent: interned(call.header('user-agent')),
    ipAddress: call.address,
    port: String(call.request.socket.remotePort ?? 0),
    ...(identities.length > 0 ? { identities } : {}),
  };
}
