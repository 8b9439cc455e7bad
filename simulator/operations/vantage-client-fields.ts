import type { Client } from '../../openapi/generated/vantage-clients.ts';
import { isAbsoluteUrl } from './v2-request.ts';

/** The only set of scopes a client may have, in any order [vantage-clients.md V5, A6]. */
const scopes = ['openid', 'permissions', 'publicapi.all'] as const;

type Scope = (typeof scopes)[number];

type ClientFields = Readonly<Record<string, unknown>>;

/** Thrown for an invalid member; the message becomes the detail of the problem. */
export class FieldError extends Error {
  override readonly name = 'FieldError';
}

/**
 * Returns the client of a request with the documented defaults filled in; unknown members are
 * ignored.
 */
export function clientOf(given: ClientFields): Client {
  return {
    clientId: text(given, 'clientId'),
    clientName: text(given, 'clientName'),
    allowOfflineAccess: flag(given, 'allowOfflineAccess') ?? false,
    allowRememberConsent: flag(given, 'allowRememberConsent') ?? true,
    backChannelLogoutSessionRequired: flag(given, 'backChannelLogoutSessionRequired') ?? true,
    requireClientSecret: flag(given, 'requireClientSecret') ?? true,
    requireConsent: flag(given, 'requireConsent') ?? false,
    allowNoPkce: flag(given, 'allowNoPkce') ?? false,
    allowedGrantTypes: grantTypes(given),
    allowedScopes: scopesOf(given),
    accessTokenLifetime: lifetime(given, 'accessTokenLifetime') ?? 86_400,
    refreshTokenLifetime: lifetime(given, 'refreshTokenLifetime') ?? 2_592_000,
    ...optional('allowedCorsOrigins', uris(given, 'allowedCorsOrigins')),
    ...optional('postLogoutRedirectUris', uris(given, 'postLogoutRedirectUris')),
    ...optional('redirectUris', uris(given, 'redirectUris')),
    ...optional('allowRopc', flag(given, 'allowRopc')),
  };
}

function optional<Name extends string, Value>(name: Name, value: Value | undefined) {
  return value === undefined ? {} : ({ [name]: value } as { [Key in Name]: Value });
}

function text(given: ClientFields, name: string): string {
  const value = given[name];
  if (typeof value !== 'string' || value.trim() === '') throw new FieldError(`${name} must be a text`);
  return value;
}

function flag(given: ClientFields, name: string): boolean | undefined {
  const value = given[name];
  if (value === undefined) return undefined;
  if (typeof value !== 'boolean') throw new FieldError(`${name} must be true or false`);
  return value;
}

function lifetime(given: ClientFields, name: string): number | undefined {
  const value = given[name];
  if (value === undefined) return undefined;
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 1) {
    throw new FieldError(`${name} must be a whole number of seconds, at least 1`);
  }
  return value;
}

function texts(given: ClientFields, name: string): string[] | undefined {
  const value = given[name];
  if (value === undefined) return undefined;
  if (!Array.isArray(value) || !value.every((item) => typeof item === 'string' && item !== '')) {
    throw new FieldError(`${name} must be an array of texts`);
  }
  return value;
}

function uris(given: ClientFields, name: string): string[] | undefined {
  const value = texts(given, name);
  if (value !== undefined && !value.every(isAbsoluteUrl)) throw new FieldError(`${name} must contain URIs`);
  return value;
}

function grantTypes(given: ClientFields): string[] {
  const value = texts(given, 'allowedGrantTypes') ?? [];
  if (value.length === 0) throw new FieldError('allowedGrantTypes must name at least one grant type');
  return value;
}

function scopesOf(given: ClientFields): Scope[] {
  const value = texts(given, 'allowedScopes') ?? [];
  const chosen = scopes.filter((scope) => value.includes(scope));
  if (value.length !== scopes.length || chosen.length !== scopes.length) {
    throw new FieldError(`allowedScopes must be exactly ${scopes.join(', ')}`);
  }
  return value.flatMap((item) => scopes.filter((scope) => scope === item));
}
