import { isIP } from 'node:net';
import { isRecord } from '../../../core/json.ts';
import type { Exchange } from '../../exchange/exchange.ts';
import type { DeviceHistory } from '../device-history.ts';
import { judgeEach, type ObservableRule, type OccasionOutcome, type RuleOutcome } from '../rule.ts';
import { deviceInfoOf } from './device-info.ts';
import { callsOfV2, isMasked } from './requests.ts';

const phase = 'headers';
const driveServer = 'Use the service from two devices at the same time, each through your server.';

export const serverRules: readonly ObservableRule[] = [
  {
    id: 'HD-05',
    phase,
    sentence: 'Send the identifier and the information of the streaming device, also when a server calls.',
    level: 'mandatory',
    source: 'REST API v2 checklist, mandatory part; REST API v2 FAQ; cookbook for servers',
    feature: 'server',
    drive: driveServer,
    judge: describesDevice,
  },
  {
    id: 'HD-06',
    phase,
    sentence: 'Let a server send the address of the streaming device in X-Forwarded-For.',
    level: 'recommended',
    source:
      'Page of the registration code service and the throttling page: mandatory; the pages of REST API v2: strongly recommended',
    feature: 'server',
    implies: ['RG-05'],
    drive: driveServer,
    judge: (device) => {
      const calls = callsOfV2(device).filter(({ request }) => request.headers !== undefined);
      return judgeForwarding(device, calls);
    },
  },
];

/**
 * Judges calls of a server. A device is called for by a server where one of its calls is forwarded;
 * a call without the header is certain only with the same token, as an app may call beside its
 * server.
 */
export function judgeForwarding(device: DeviceHistory, calls: readonly Exchange[]): RuleOutcome {
  const tokens = new Set(
    device.exchanges.flatMap(({ request }) =>
      request.headers?.has('x-forwarded-for') === true && request.token !== undefined ? [request.token] : [],
    ),
  );
  const ofServer = calls.filter(
    ({ request }) => request.headers?.has('x-forwarded-for') || tokens.has(request.token ?? ''),
  );
  return judgeEach(
    ofServer,
    (one) => one,
    ({ operation, request }): OccasionOutcome => {
      const value = request.headers?.get('x-forwarded-for');
      if (value === undefined) {
        if (device.recording.omittedHeaders.includes('x-forwarded-for'))
          return { why: `${device.recording.recorder} leaves out headers such as X-Forwarded-For` };
        return {
          message: `A server called ${operation} without X-Forwarded-For, which it sends elsewhere`,
          expected: 'the address of the streaming device',
          received: 'no such header',
        };
      }
      return isMasked(value) ? undefined : judgeAddress(value.split(',')[0]?.trim() ?? '');
    },
  );
}

function judgeAddress(address: string): OccasionOutcome {
  if (isIP(address) === 0) {
    return { message: 'X-Forwarded-For is no IP address', expected: 'an IP address', received: address };
  }
  if (isPrivate(address)) {
    return { why: 'X-Forwarded-For is a private address, which is right in a laboratory only' };
  }
  return undefined;
}

const privateAddress =
  /^(?:10\.|127\.|169\.254\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|::1$|f[cde])/i;

function isPrivate(address: string): boolean {
  return privateAddress.test(address.replace(/^::ffff:/i, ''));
}

/** What came with one identifier so far. */
interface IdentifierCalls {
  readonly models: Set<string | undefined>;
  last: Exchange;
  /** It may be that of several devices. */
  isOpen: boolean;
}

/**
 * A model that goes and comes back under one identifier is certain: that of a device does not
 * change. A device on the move keeps its model at another address; where the model is unknown or
 * changes, the identifier may be that of the server.
 */
function describesDevice(device: DeviceHistory): RuleOutcome {
  const calls = callsOfV2(device).filter((exchange) => {
    const { request } = exchange;
    return request.headers?.has('x-forwarded-for') === true && request.device !== undefined;
  });
  // One device alone does not show whether a server tells devices apart.
  if (device.deviceCount < 2 && calls.length > 0 && isOneAddress(calls))
    return { occasions: 0, breaks: [], doubts: [] };
  const seen = new Map<string, IdentifierCalls>();
  return judgeEach(
    calls,
    (one) => one,
    (call) => {
      const identifier = call.request.device ?? '';
      const model = modelOf(call.request.headers?.get('x-device-info'));
      const before = seen.get(identifier);
      if (before === undefined) {
        seen.set(identifier, { models: new Set([model]), last: call, isOpen: false });
        return undefined;
      }
      const former = modelOf(before.last.request.headers?.get('x-device-info'));
      const isMoved = before.last.address !== call.address;
      const isBack = former !== model && model !== undefined && before.models.has(model);
      before.models.add(model);
      before.last = call;
      if (isBack) {
        return {
          message: 'One identifier came with the models of several devices in turn',
          expected: 'identifier and information of the same streaming device',
        };
      }
      before.isOpen ||= former !== model || (model === undefined && isMoved);
      if (!before.isOpen) return undefined;
      return {
        why: 'One identifier came from several addresses without a model, or with two models, which several devices would show',
      };
    },
  );
}

function isOneAddress(calls: readonly Exchange[]): boolean {
  return calls.every(({ address }) => address === calls[0]?.address);
}

function modelOf(value: string | undefined): string | undefined {
  const info = value === undefined ? undefined : deviceInfoOf(value);
  if (!isRecord(info)) return undefined;
  return JSON.stringify([info.model, info.osName]);
}
