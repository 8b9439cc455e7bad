import { randomUUID } from 'node:crypto';
import { isRecord } from '../../core/basics.ts';
import type { AccessToken, ClientCredentials } from '../../openapi/generated/dcr.ts';
import { isForm } from '../../openapi/runtime/content-type.ts';
import { type Answer, json } from '../http/answer.ts';
import type { Call } from '../http/call.ts';
import { dcrError } from '../http/refusals.ts';
import type { Application } from '../state/applications.ts';
import { isAbsoluteUrl } from './v2-request.ts';

const grantType = 'client_credentials';

/** Handles POST /o/client/register [dcr.md]. */
export async function registerClient(call: Call): Promise<Answer> {
  const body = registrationOf(call);
  if (lacksDeviceInfo(call) || !isRecord(body) || !('software_statement' in body))
    return dcrError('invalid_request');
  const { software_statement: statement, redirect_uri: redirectUri } = body;
  if (typeof statement !== 'string' || statement === '') return dcrError('invalid_request');
  const verdict = await call.provider.applications.judge(statement, call.nowMs);
  if ('error' in verdict) return dcrError(verdict.error);
  const { application, verified } = verdict;
  if (!verified) call.unverifiedStatement = true;
  if (redirectUri !== undefined && !isAllowed(application, redirectUri))
    return dcrError('invalid_redirect_uri');
  const client = call.provider.clients.register(application);
  await call.provider.saveRegistration?.(client);
  return json(201, {
    client_id: client.id,
    client_secret: client.secret,
    client_id_issued_at: Math.floor(call.nowMs / 1000),
    redirect_uris: redirectUri === undefined ? [...application.redirectUris] : [redirectUri],
    grant_types: [grantType],
    scopes: [...application.scopes],
  } satisfies ClientCredentials);
}

function registrationOf(call: Call): unknown {
  const body = call.jsonBody();
  if (body !== undefined || !isForm(call.contentType())) return body;
  const fields = call.fields();
  if (fields === undefined || new Set(fields.keys()).size < fields.size) return undefined;
  return call.accepts('statement-as-form') ? Object.fromEntries(fields) : undefined;
}

/** Both pages require the header, and say what replaces it if it is absent [dcr.md D13]. */
function lacksDeviceInfo(call: Call): boolean {
  return call.header('x-device-info') === undefined && !call.accepts('device-info-absent-at-registration');
}

function isAllowed(application: Application, redirectUri: unknown): redirectUri is string {
  if (typeof redirectUri !== 'string' || !isAbsoluteUrl(redirectUri)) return false;
  const { redirectUris } = application;
  return redirectUris.length === 0 || redirectUris.some((allowed) => redirectUri.startsWith(allowed));
}

/**
 * Handles POST /o/client/token. The credentials are in the form, not in a header; in the query only
 * as an accepted shape [dcr.md D5].
 */
export function issueToken(call: Call): Answer {
  const form = call.fields();
  if (form === undefined || lacksDeviceInfo(call) || call.header('authorization') !== undefined)
    return dcrError('invalid_request');
  const [id, secret, grant] = ['client_id', 'client_secret', 'grant_type'].map((name) =>
    onlyOne(call.valuesOf(form, name, 'token-parameters-in-query')),
  );
  if (id === undefined || secret === undefined || grant === undefined) return dcrError('invalid_request');
  if (grant !== grantType) return dcrError('unsupported_grant_type');
  const client = call.provider.clients.find(id);
  if (client === undefined || client.secret !== secret || client.application.revoked)
    return dcrError('invalid_client');
  if (!client.application.mayUseCredentials) return dcrError('unauthorized_client');
  const lifetimeSeconds =
    client.application.accessTokenLifetimeSeconds ?? call.provider.settings.accessTokenLifetimeSeconds;
  return json(201, {
    id: randomUUID(),
    access_token: call.provider.tokens.issue(client, call.nowMs, lifetimeSeconds, call.clockMs),
    created_at: call.nowMs,
    expires_in: lifetimeSeconds,
    token_type: 'bearer',
  } satisfies AccessToken);
}

/** Returns the value of a field that was sent exactly once and is not empty. */
function onlyOne([value, ...more]: readonly string[]): string | undefined {
  return more.length > 0 || value === '' ? undefined : value;
}
