import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OperationId } from '../../openapi/generated/operations.ts';
import { ordinaryRequests } from '../reachability/ordinary-requests.ts';
import { type ReadyRequest, requestOf } from '../reachability/reach.ts';
import type { ReachabilityRow } from '../reachability/row.ts';
import { type JudgedCaller, type Received, startJudged, type Values } from '../testing/judged-caller.ts';
import {
  type AcceptedShape,
  type AcceptedShapeId,
  acceptedShapeIds,
  acceptedShapes,
} from './accepted-shapes.ts';

let lenient: JudgedCaller;
let documented: JudgedCaller;
beforeAll(async () => {
  lenient = await startJudged({ rateLimit: 'off' });
  documented = await startJudged({ rateLimit: 'off', strictness: 'documented' });
});
afterAll(() => Promise.all([lenient.simulator.close(), documented.simulator.close()]));

type Template = ReachabilityRow['request'];

/** How the ordinary request of an operation becomes one of the shape. */
const changes: Readonly<Record<AcceptedShapeId, (request: Template) => Template>> = {
  'device-info-absent': withoutDeviceInfo,
  'device-info-absent-at-registration': withoutDeviceInfo,
  'device-info-absent-at-regcode': withoutDeviceInfo,
  'token-parameters-in-query': inQuery,
  'form-fields-in-query': inQuery,
  'statement-as-form': ({ json, ...request }) => ({
    ...request,
    form: { software_statement: String(json?.software_statement) },
  }),
  'regcode-token-in-form': (request) => ({
    ...request,
    headers: { ...request.headers, authorization: undefined },
    form: { access_token: '{accessToken}' },
  }),
  'logout-without-redirect-url': (request) => ({ ...request, query: {} }),
  'form-fields-as-json': ({ form, query, ...request }) => ({ ...request, json: form ?? query ?? {} }),
  'other-content-type': ({ form, query, ...request }) => ({
    ...request,
    headers: { ...request.headers, 'content-type': 'text/plain' },
    ...(request.json === undefined ? { form: form ?? query ?? {} } : {}),
  }),
};

function withoutDeviceInfo(request: Template): Template {
  return { ...request, headers: { ...request.headers, 'x-device-info': undefined } };
}

function inQuery({ form, ...request }: Template): Template {
  return { ...request, query: form ?? {} };
}

/** What each page requires: the status and the code, message or action of the answer. */
const refusals: Readonly<Record<AcceptedShapeId, (operation: OperationId) => string>> = {
  'device-info-absent': () => '400 invalid_header_device_info',
  'device-info-absent-at-registration': () => '400 invalid_request',
  'device-info-absent-at-regcode': () => "400 Required 'device_info' is not present",
  'token-parameters-in-query': () => '400 invalid_request',
  'statement-as-form': () => '400 invalid_request',
  'regcode-token-in-form': () => '401 The access token is missing or not valid',
  'logout-without-redirect-url': () => '400 invalid_parameter_redirect_url',
  // No page requires these fields, so there they are simply missing.
  'form-fields-in-query': (operation) => {
    if (operation === 'createPartnerProfile') return '400 invalid_parameter_saml_response';
    return operation === 'resumeSession' ? '200 retry' : '200 resume';
  },
  'form-fields-as-json': unreadableBody,
  'other-content-type': unreadableBody,
};

function unreadableBody(operation: OperationId): string {
  switch (operation) {
    case 'registerClient':
    case 'issueToken':
      return '400 invalid_request';
    case 'createRegistrationCode':
      return "400 Required 'deviceId' is not present";
    case 'getPartnerAuthenticationRequest':
      return '400 invalid_parameter_redirect_url';
    case 'createPartnerProfile':
      return '400 invalid_parameter_saml_response';
    case 'preauthorize':
    case 'authorize':
      return '400 invalid_parameter_resources';
    default:
      return '400 invalid_parameter_mvpd';
  }
}

const uses = acceptedShapeIds.flatMap((shape) => {
  const { operations }: AcceptedShape = acceptedShapes[shape];
  return operations.map((operation) => [shape, operation] as const);
});

describe.each(uses)('%s at %s', (shape, operation) => {
  it('is served leniently, and marked in the journal', async () => {
    const ordinary = await send(lenient, operation, stateOf(shape, operation));
    const received = await send(lenient, operation, changes[shape](stateOf(shape, operation)));
    expect([ordinary.status, ordinary.marks]).toEqual([ordinary.status, undefined]);
    expect([received.status, received.marks]).toEqual([ordinary.status, [shape]]);
    expect(ordinary.status).toBeLessThan(300);
  });

  it('is answered as the page requires in the documented strictness, without a mark', async () => {
    const received = await send(documented, operation, changes[shape](stateOf(shape, operation)));
    expect([received.answer, received.marks]).toEqual([refusals[shape](operation), undefined]);
    expect((await send(documented, operation, stateOf(shape, operation))).status).toBeLessThan(300);
  });
});

/**
 * The ordinary request. Where fields may be missing, the state is one in which they make a
 * difference.
 */
function stateOf(shape: AcceptedShapeId, operation: OperationId): Template {
  const ordinary = ordinaryRequests[operation];
  if (shape !== 'form-fields-in-query') return ordinary;
  if (operation === 'resumeSession') return { ...ordinary, params: { complete: false } };
  if (operation !== 'getPartnerAuthenticationRequest') return ordinary;
  return { ...ordinary, params: { at: 'known to a partner', provider: 'unknown' } };
}

async function send(caller: JudgedCaller, operation: OperationId, request: Template) {
  const values = await caller.state(request.state, request.params);
  const ready = requestOf({ operation, status: 0, code: '', how: '', request }, values);
  const received = await sendReady(caller, ready);
  return { status: received.status, answer: answerOf(received), marks: await marksOf(caller, values) };
}

function sendReady(caller: JudgedCaller, { method, url, headers, body }: ReadyRequest): Promise<Received> {
  return caller.call(method, url, { headers, ...(body === undefined ? {} : { raw: body }) });
}

function answerOf({ status, body }: Received): string {
  return `${status} ${body?.code?.length > 7 ? body.code : (body?.error ?? body?.message ?? body?.actionName)}`;
}

async function marksOf(caller: JudgedCaller, { forwardedFor }: Values): Promise<string[] | undefined> {
  const { text } = await caller.call('GET', '/_simulator/journal');
  const lines = text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  return lines.filter(({ address }) => address === forwardedFor).at(-1)?.acceptedShapes;
}

it('has its rows in the docs, and no others', () => {
  const docs = readFileSync(new URL('../../docs/simulator.md', import.meta.url), 'utf8');
  const [, section = ''] = /## Accepted shapes\n(.*?)\n## /s.exec(docs) ?? [];
  const rows = section.split('\n').filter((line) => line.startsWith('| `'));
  expect(rows).toEqual(
    acceptedShapeIds.map((id) => {
      const { client, operations, sent, evidence } = acceptedShapes[id];
      const calls = operations.map((operation) => `\`${operation}\``).join(', ');
      return `| \`${id}\` | ${client} | ${calls} | ${sent} | ${evidence} |`;
    }),
  );
});

const token = 'a client with an access token';

it.each<[name: string, deviceInfo: string]>([
  ['text that is not Base64', 'not base64!'],
  ['plain JSON', '{"model":"TV"}'],
  ['nothing', ''],
  ['a length that Base64 cannot have', 'eyJtb'],
  ['padding that is too long', 'eyJtbw==='],
  ['padding in the middle', 'eyJt=bw='],
  ['a broken percent-encoding', 'eyJtbw%3'],
])('refuses a lenient X-Device-Info of %s', async (_name, deviceInfo) => {
  const request = {
    ...ordinaryRequests.getProfiles,
    headers: { ...ordinaryRequests.getProfiles.headers, 'x-device-info': deviceInfo },
  };
  expect((await send(lenient, 'getProfiles', request)).answer).toBe('400 invalid_header_device_info');
});

it.each<[name: string, deviceInfo: string]>([
  ['text that is not JSON', 'aGVsbG8gd29ybGQ='],
  ['the URL alphabet', '-_-_'],
  ['no padding', 'aGVsbG8gd29ybGQ'],
  ['percent-encoded padding', 'aGVsbG8gd29ybGQ%3D'],
  ['one byte', 'YQ=='],
])('serves an X-Device-Info with %s in every strictness', async (_name, deviceInfo) => {
  const request = {
    ...ordinaryRequests.getProfiles,
    headers: { ...ordinaryRequests.getProfiles.headers, 'x-device-info': deviceInfo },
  };
  expect((await send(lenient, 'getProfiles', request)).status).toBe(200);
  expect((await send(documented, 'getProfiles', request)).status).toBe(200);
});

it('refuses the shapes to a device whose state asks for the documented strictness, and to no other', async () => {
  const request = withoutDeviceInfo(ordinaryRequests.getProfiles);
  const strict = { ...request, state: token, params: { strictness: 'documented' } } as const;
  expect((await send(lenient, 'getProfiles', strict)).answer).toBe('400 invalid_header_device_info');
  expect((await send(lenient, 'getProfiles', { ...request, state: token })).status).toBe(200);
});

it('keeps the strictness of a device in a snapshot', async () => {
  const values = await lenient.state(token, { strictness: 'documented' });
  const { body } = await lenient.call('GET', '/_simulator/snapshot');
  const other = await startJudged();
  await other.call('POST', '/_simulator/snapshot', { json: body });
  const request = withoutDeviceInfo(ordinaryRequests.getProfiles);
  const ready = requestOf({ operation: 'getProfiles', status: 0, code: '', how: '', request }, values);
  expect((await sendReady(other, ready)).status).toBe(400);
  await other.simulator.close();
});

it.each([undefined, 'lenient', 'documented'] as const)(
  'names the strictness %s in health',
  async (strictness) => {
    const caller = await startJudged(strictness === undefined ? {} : { strictness });
    expect((await caller.call('GET', '/_simulator/health')).body.strictness).toBe(strictness ?? 'lenient');
    await caller.simulator.close();
  },
);

it('leads a logout without a redirect URL to a page that says so', async () => {
  const values = await lenient.state('a viewer who has logged in');
  const request = { ...ordinaryRequests.logout, query: {} };
  const { url, method, headers } = requestOf(
    { operation: 'logout', status: 0, code: '', how: '', request },
    values,
  );
  const { body } = await lenient.call(method, url, { headers });
  const page = await lenient.call('GET', body.logouts[values.mvpd ?? ''].url);
  expect([page.status, page.text]).toEqual([200, expect.stringContaining('signed out')]);
});

it.each(['access_token', 'Authorization'])(
  'takes the token of a regcode request from the field %s',
  async (name) => {
    const values = await lenient.state(token);
    const call = (accessToken = '') =>
      lenient.call('POST', '/reggie/v1/REF30/regcode?deviceId=tv', {
        headers: { 'x-forwarded-for': values.forwardedFor },
        form: { [name]: name === 'Authorization' ? `Bearer ${accessToken}` : accessToken },
      });
    expect((await call(values.accessToken)).status).toBe(201);
    expect((await call('nobody')).status).toBe(401);
  },
);

it('returns the record of a registration code without a token, and not with a wrong one', async () => {
  const { registrationCode } = await lenient.state('a registration code');
  const path = `/reggie/v1/REF30/regcode/${registrationCode}`;
  const statuses = await Promise.all(
    [path, `${path}.json`, `${path}.xml`].map(async (url) => (await lenient.call('GET', url)).status),
  );
  expect(statuses).toEqual([200, 200, 200]);
  const wrong = await lenient.call('GET', path, { headers: { authorization: 'Bearer nobody' } });
  expect(wrong.status).toBe(401);
});
