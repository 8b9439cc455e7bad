import type { Exchange } from '../../exchange/exchange.ts';
import type { DeviceHistory } from '../device-history.ts';
import { judgeEach, type ObservableRule, type OccasionOutcome, type RuleOutcome } from '../rule.ts';
import { isTelling, sentHeader } from './requests.ts';
import { judgeForwarding } from './servers.ts';

const common = {
  phase: 'registration codes',
  feature: 'registration codes',
  source: 'Page “Registration page” of REST API v1',
  drive: 'Let the app show a registration code.',
} as const;

export const registrationCodeRules: readonly ObservableRule[] = [
  {
    ...common,
    id: 'RG-01',
    sentence: 'Send the requestor and the device id with a request for a registration code.',
    level: 'mandatory',
    judge: (device) =>
      judgeCodes(device, ({ query, request, parameters }) => {
        const missing = (parameters.requestor ?? '') === '' ? 'requestor' : 'deviceId';
        if (missing === 'deviceId' && hasValue(query, request.fields, 'deviceId')) return undefined;
        if (request.bodyMissing !== undefined)
          return { why: `The request lacks its body: ${request.bodyMissing}` };
        return {
          message: `A registration code was requested without ${missing}`,
          expected: `the parameter ${missing}`,
          received: 'no such parameter',
        };
      }),
  },
  {
    ...common,
    id: 'RG-01b',
    sentence: 'Send the information about the device with a request for a registration code.',
    level: 'recommended',
    source: `${common.source}: mandatory; most clients in use send none, and are served`,
    judge: (device) =>
      judgeCodes(device, (exchange) => {
        const { query, request } = exchange;
        const header = sentHeader(device, exchange, 'x-device-info');
        if (header === 'sent' || hasValue(query, request.fields, 'device_info')) return undefined;
        if (header === 'unknown')
          return { why: `${device.recording.recorder} leaves out headers such as X-Device-Info` };
        if (request.bodyMissing !== undefined)
          return { why: `The request lacks its body: ${request.bodyMissing}` };
        return {
          message: 'A registration code was requested without information about the device',
          expected: 'the header X-Device-Info, or device_info',
        };
      }),
  },
  {
    ...common,
    id: 'RG-02',
    sentence: 'Send the information about the device in the header, not in the URL.',
    level: 'recommended',
    judge: (device) =>
      judgeEach(
        codeRequests(device).filter(
          ({ query, request }) => query.has('device_info') || request.headers?.has('x-device-info') === true,
        ),
        itself,
        ({ query }) =>
          query.has('device_info')
            ? {
                message: 'The information about the device stands in the URL',
                expected: 'the header X-Device-Info',
              }
            : undefined,
      ),
  },
  {
    ...common,
    id: 'RG-03',
    sentence: 'Ask for a lifetime (`ttl`) of 36000 seconds at most.',
    level: 'mandatory',
    judge: (device) =>
      judgeCodes(device, ({ query, request }) => {
        const ttl = query.get('ttl') ?? request.fields.get('ttl') ?? '';
        if (ttl === '' || Number(ttl) <= 36_000) return undefined;
        return {
          message: 'A registration code was requested for too long',
          expected: 'a number up to 36000',
          received: ttl.slice(0, 20),
        };
      }),
  },
  {
    ...common,
    id: 'RG-04',
    sentence: 'Do not send deviceType, deviceUser and appId: they are deprecated.',
    level: 'mandatory',
    judge: (device) =>
      judgeCodes(device, ({ query, request }) => {
        const name = ['deviceType', 'deviceUser', 'appId'].find(
          (one) => query.has(one) || request.fields.has(one),
        );
        if (name === undefined) return undefined;
        return { message: `A registration code was requested with ${name}`, expected: 'no such parameter' };
      }),
  },
  {
    ...common,
    id: 'RG-05',
    sentence: 'Let a server send the address of the streaming device in X-Forwarded-For.',
    level: 'recommended',
    source: `${common.source}: mandatory; the pages of REST API v2: strongly recommended`,
    implies: ['HD-06'],
    drive: 'Request registration codes for a device through your server.',
    judge: (device) => judgeForwarding(device, codeRequests(device)),
  },
  {
    ...common,
    id: 'RG-06',
    sentence: 'Send an access token with a request for a registration code, and to delete one.',
    level: 'mandatory',
    judge: (device) => judgeEach(protectedCalls(device), itself, (one) => judgeToken(device, one)),
  },
  {
    ...common,
    id: 'RG-06b',
    sentence: 'Send the access token in the header Authorization, not in a form.',
    level: 'recommended',
    source: `${common.source}: in the header; a client in use sends it in a form, and is served`,
    judge: (device) =>
      judgeEach(
        protectedCalls(device).filter(
          ({ request }) => request.token !== undefined || isInForm(request.fields),
        ),
        itself,
        ({ request }) =>
          request.token === undefined
            ? { message: 'The access token stands in a form', expected: 'the header Authorization' }
            : undefined,
      ),
  },
];

const itself = (exchange: Exchange): Exchange => exchange;

const codeRequests = (device: DeviceHistory): readonly Exchange[] =>
  device.of('createRegistrationCode').filter(isTelling);

const protectedCalls = (device: DeviceHistory): readonly Exchange[] =>
  device.of('createRegistrationCode', 'deleteRegistrationCode').filter(isTelling);

function judgeCodes(device: DeviceHistory, judgeOne: (exchange: Exchange) => OccasionOutcome): RuleOutcome {
  return judgeEach(codeRequests(device), itself, judgeOne);
}

type Values = ReadonlyMap<string, string>;

function hasValue(query: Values, fields: Values, name: string): boolean {
  return (query.get(name) ?? fields.get(name) ?? '') !== '';
}

function isInForm(fields: Values): boolean {
  return fields.has('access_token') || fields.has('Authorization');
}

function judgeToken(device: DeviceHistory, exchange: Exchange): OccasionOutcome {
  const { operation, request } = exchange;
  const sent = sentHeader(device, exchange, 'authorization');
  if (sent === 'sent' || isInForm(request.fields)) return undefined;
  if (sent === 'unknown')
    return { why: `${device.recording.recorder} leaves out headers such as Authorization` };
  if (request.bodyMissing !== undefined) return { why: `The request lacks its body: ${request.bodyMissing}` };
  return {
    message: `${operation} was called without an access token`,
    expected: 'the header Authorization',
    received: 'no such header',
  };
}
