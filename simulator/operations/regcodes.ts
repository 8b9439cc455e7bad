import { XMLBuilder } from 'fast-xml-parser';
import type { RegistrationCode } from '../../openapi/generated/reggie.ts';
import { type Answer, empty, json, Refusal } from '../http/answer.ts';
import type { Call } from '../http/call.ts';
import { deviceDetails } from '../state/device-details.ts';
import type { Client } from '../state/model.ts';
import type { Regcode } from '../state/regcodes.ts';
import { traitsOf } from './v2-request.ts';

const defaultTtlSeconds = 1800;
const maximumTtlSeconds = 36_000;

/** Handles POST /reggie/v1/{requestor}/regcode [reggie.md]. */
export function createRegistrationCode(call: Call): Answer {
  const { application } = authorisedClient(call, call.bearer() ?? tokenInForm(call));
  const requestor = call.path('requestor');
  const { requestors } = call.provider.catalogue;
  if (!requestors.has(requestor) || application.requestors?.includes(requestor) === false)
    throw refuse(call, 400, `Unknown requestor '${printable(requestor)}'`);
  const deviceId = required(call, 'deviceId', parameter(call, 'deviceId'));
  const traits = { ...traitsOf(call), deviceInfo: deviceInfo(call) };
  const mvpd = parameter(call, 'mvpd');
  if (mvpd !== undefined && mvpd !== printable(mvpd))
    throw refuse(call, 400, "Required 'mvpd' cannot be read");
  const record = call.provider.regcodes.create(
    {
      requestor,
      mvpd,
      deviceId,
      traits,
      application,
      generatedMs: call.nowMs,
      expiresMs: call.nowMs + ttlSeconds(call) * 1000,
    },
    call.clockMs,
  );
  return recordAnswer(call, 201, record);
}

/**
 * Handles GET /reggie/v1/{requestor}/regcode/{registrationCode}. No header is documented for it, so
 * a token may be absent; one that is sent must be valid [reggie.md].
 */
export function getRegistrationCode(call: Call): Answer {
  if (call.header('authorization') !== undefined) authorisedClient(call);
  return recordAnswer(call, 200, recordOf(call));
}

/** Handles DELETE /reggie/v1/{requestor}/regcode/{registrationCode}. */
export function deleteRegistrationCode(call: Call): Answer {
  authorisedClient(call);
  call.provider.regcodes.remove(recordOf(call));
  return empty(204);
}

function authorisedClient(call: Call, bearer: string | undefined = call.bearer()): Client {
  const token = bearer === undefined ? undefined : call.provider.tokens.find(bearer, call.nowMs);
  if (token === undefined || token.client.application.revoked) {
    throw refuse(call, 401, 'The access token is missing or not valid');
  }
  return token.client;
}

/** Returns the access token that a client has put beside its other fields. */
function tokenInForm(call: Call): string | undefined {
  const fields = call.fields();
  const header = fields?.get('Authorization') ?? fields?.get('authorization');
  const token = fields?.get('access_token') ?? header?.replace(/^bearer\s+/i, '');
  return token !== undefined && call.accepts('regcode-token-in-form') ? token.trim() : undefined;
}

function deviceInfo(call: Call): string | undefined {
  const given = call.header('x-device-info') ?? parameter(call, 'device_info');
  if ((given ?? '') === '' && call.accepts('device-info-absent-at-regcode')) return undefined;
  return required(call, 'device_info', given);
}

function recordOf(call: Call): Regcode {
  const code = call.path('registrationCode').replace(/\.(xml|json)$/, '');
  const record = call.provider.regcodes.find(call.path('requestor'), code, call.nowMs);
  if (record === undefined) throw refuse(call, 404, 'There is no record for this registration code');
  return record;
}

/** Returns a parameter from the query or, if it is not there, from a form body. */
function parameter(call: Call, name: string): string | undefined {
  const value = call.query().get(name) ?? call.fields()?.get(name);
  return value === null || value === undefined || value === '' ? undefined : value;
}

function required(call: Call, name: string, value: string | undefined): string {
  if (value === undefined || value === '') throw refuse(call, 400, `Required '${name}' is not present`);
  return value;
}

function ttlSeconds(call: Call): number {
  const text = parameter(call, 'ttl');
  if (text === undefined) return defaultTtlSeconds;
  const seconds = /^\d{1,9}$/.test(text) ? Number(text) : 0;
  if (seconds < 1 || seconds > maximumTtlSeconds) {
    throw refuse(call, 400, `'ttl' is not between 1 and ${maximumTtlSeconds}`);
  }
  return seconds;
}

/**
 * Returns whether the answer is XML: the `format` parameter decides, in the query or in a form, then
 * the path's extension, then the Accept header.
 */
function wantsXml(call: Call): boolean {
  const format = parameter(call, 'format');
  if (format === 'xml' || format === 'json') return format === 'xml';
  const extension = /\.(xml|json)$/.exec(call.request.url.split('?')[0] ?? '')?.[1];
  if (extension !== undefined) return extension === 'xml';
  const accept = call.header('accept') ?? '';
  return /\bxml\b/i.test(accept) && !/\bjson\b/i.test(accept);
}

function recordAnswer(call: Call, status: number, record: Regcode): Answer {
  return wantsXml(call) ? xml(status, olderForm(record)) : json(status, currentForm(record));
}

function common({ id, code, requestor, mvpd, generatedMs, expiresMs }: Regcode) {
  return { id, code, requestor, mvpd: mvpd ?? null, generated: generatedMs, expires: expiresMs };
}

const base64 = (text: string) => Buffer.from(text).toString('base64');

function currentForm(record: Regcode): RegistrationCode {
  const { traits, application } = record;
  return {
    ...common(record),
    info: {
      deviceId: base64(record.deviceId),
      deviceInfo: base64(JSON.stringify(deviceDetails(traits))),
      userAgent: traits.userAgent ?? '',
      originalUserAgent: traits.userAgent ?? '',
      authorizationType: 'OAUTH2',
      sourceApplicationInformation: {
        id: application.id,
        name: application.name,
        version: application.version,
      },
    },
  };
}

/** Returns the record as the XML schema has it: with the older members only [reggie.md R5]. */
function olderForm(record: Regcode): object {
  const info = { deviceId: base64(record.deviceId), registrationURL: 'https://passgate.example/activate' };
  const regcode = { '@_xmlns:ns2': 'model.mvc.reggie.pass.adobe.com', ...common(record), info };
  return { 'ns2:regcode': { ...regcode, mvpd: regcode.mvpd ?? '' } };
}

const builder = new XMLBuilder({ ignoreAttributes: false });

function xml(status: number, document: object): Answer {
  const body = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${builder.build(document)}`;
  return { status, contentType: 'application/xml;charset=UTF-8', body };
}

function refuse(call: Call, status: number, message: string): Refusal {
  if (!wantsXml(call)) return new Refusal(json(status, { status, message }));
  const error = { '@_xmlns:ns2': 'rest.pass.adobe.com', status, message };
  return new Refusal(xml(status, { 'ns2:error': error }));
}

/** Returns the text without control characters, which XML cannot contain, not even escaped. */
function printable(text: string): string {
  return text.replace(/[^\x20-\x7e\u00a0-\ud7ff]/g, '');
}
