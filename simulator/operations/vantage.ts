import { isRecord } from '../../core/basics.ts';
import type { Client, ClientSecret } from '../../openapi/generated/vantage-clients.ts';
import { type Answer, json, Refusal } from '../http/answer.ts';
import type { Call } from '../http/call.ts';
import { problem } from '../http/refusals.ts';
import { clientOf, FieldError } from './vantage-client-fields.ts';

/** Handles POST /api/adminapi2/v1/tenants/{tenantId}/clients/ [vantage-clients.md]. */
export function createClient(call: Call): Answer {
  const tenantId = administeredTenant(call);
  const client = read(() => clientOf(body(call)));
  const { vantage } = call.provider;
  if (vantage.client(tenantId, client.clientId) !== undefined) {
    return problem(409, 'There is a client with this clientId already.');
  }
  vantage.addClient(tenantId, client.clientId, client);
  return json(201, client satisfies Client);
}

/**
 * Handles POST /api/adminapi2/v1/tenants/{tenantId}/clients/{clientId}/secrets/: only this answer
 * contains the value.
 */
export function createClientSecret(call: Call): Answer {
  const tenantId = administeredTenant(call);
  const { vantage } = call.provider;
  const client = vantage.client(tenantId, call.path('clientId'));
  if (client === undefined) return problem(404, 'There is no such client in this tenant.');
  const secret = read(() => secretOf(body(call), call.nowMs));
  const value = vantage.addSecret(client, secret);
  return json(201, {
    value,
    startTime: secret.startTime,
    expiration: secret.expiration,
    valueDisplay: value.slice(0, 3),
  } satisfies ClientSecret);
}

function administeredTenant(call: Call): string {
  const { vantage } = call.provider;
  const bearer = call.bearer();
  const token = bearer === undefined ? undefined : vantage.token(bearer, call.nowMs);
  if (token === undefined) throw new Refusal(problem(401, 'The access token is missing or not valid.'));
  const tenantId = call.path('tenantId');
  if (!vantage.hasTenant(tenantId)) throw new Refusal(problem(404, 'There is no such tenant.'));
  if (!token.tenantIds.includes(tenantId) || !token.administrator) {
    throw new Refusal(problem(403, 'The access token does not administer this tenant.'));
  }
  return tenantId;
}

const jsonTypes = /^$|^application\/([\w.-]+\+)?json$/;

function body(call: Call): Readonly<Record<string, unknown>> {
  if (!jsonTypes.test(call.contentType())) throw new Refusal(problem(415, 'Send JSON.'));
  const value = call.json();
  if (!isRecord(value)) throw new FieldError('The body must be one JSON object');
  return value;
}

function read<Value>(parse: () => Value): Value {
  try {
    return parse();
  } catch (error) {
    if (error instanceof FieldError) throw new Refusal(problem(400, `${error.message}.`));
    throw error;
  }
}

const dayMs = 86_400_000;
const defaultMonths = 6;
const longestMonths = 36;

/**
 * Returns the secret of a request. Its validity counts from the creation: a day to three years, six
 * months by default [vantage-clients.md V3, V4].
 */
function secretOf(given: Readonly<Record<string, unknown>>, nowMs: number) {
  const { description } = given;
  if (description !== undefined && typeof description !== 'string')
    throw new FieldError('description must be a text');
  const startMs = instant(given, 'startTime') ?? nowMs;
  const expirationMs = instant(given, 'expiration') ?? monthsLater(nowMs, defaultMonths);
  if (expirationMs < nowMs + dayMs || expirationMs > monthsLater(nowMs, longestMonths)) {
    throw new FieldError('expiration must lie one day to three years ahead');
  }
  if (startMs >= expirationMs) throw new FieldError('startTime must lie before expiration');
  return {
    description,
    startTime: new Date(startMs).toISOString(),
    expiration: new Date(expirationMs).toISOString(),
  };
}

const dateTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/i;

function instant(given: Readonly<Record<string, unknown>>, name: string): number | undefined {
  const value = given[name];
  if (value === undefined) return undefined;
  const ms = typeof value === 'string' && dateTime.test(value) ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(ms)) throw new FieldError(`${name} must be a date and time`);
  return ms;
}

/** Returns the same day and time of day some months later; the last day if the month is shorter. */
function monthsLater(ms: number, months: number): number {
  const date = new Date(ms);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const lastDay = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(day, lastDay));
  return date.getTime();
}
