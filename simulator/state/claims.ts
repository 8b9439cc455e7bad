import { decodeJwt, type JWTPayload } from 'jose';
import type { ApplicationEntry } from '../catalogue/catalogue.ts';
import { hashOf } from './identifiers.ts';

/**
 * Returns the application that a software statement names, without a check of its signature; undefined
 * if it is no JWT, or its time is over. RFC 7591 names the claims; a statement without a
 * `software_id` is an application of its own.
 */
export function claimsOf(statement: string, nowMs: number): ApplicationEntry | undefined {
  const claims = decoded(statement);
  if (claims === undefined || (claims.exp !== undefined && claims.exp * 1000 <= nowMs)) return undefined;
  const {
    software_id: id,
    client_name: name,
    software_version: version,
    redirect_uris: redirectUris,
  } = claims;
  return {
    id: isText(id) ? id : (claims.sub ?? `statement-${hashOf(statement)}`),
    ...(isText(name) ? { name } : {}),
    ...(isText(version) ? { version } : {}),
    ...(Array.isArray(redirectUris) ? { redirectUris: redirectUris.filter(isText) } : {}),
  };
}

function decoded(statement: string): JWTPayload | undefined {
  try {
    return decodeJwt(statement);
  } catch {
    return undefined;
  }
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
