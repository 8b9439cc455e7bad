import { isRecord } from '../../../core/json.ts';
import type { Exchange } from '../../exchange/exchange.ts';
import type { DeviceHistory } from '../device-history.ts';
import {
  joinOutcomes,
  judgeEach,
  type ObservableRule,
  type OccasionOutcome,
  type RuleOutcome,
} from '../rule.ts';
import { deviceInfoOf } from './device-info.ts';
import { callsOfV2, rowOf } from './requests.ts';

const phase = 'headers';

export const singleSignOnRules: readonly ObservableRule[] = [
  {
    id: 'HD-09',
    phase,
    sentence: 'Send the header of the single sign-on with every operation that lists it.',
    level: 'mandatory',
    source: 'Pages of the single sign-on flows by platform identity and by service token',
    feature: 'single sign-on',
    drive: 'Sign in by single sign-on, play something, and sign out.',
    judge: (device) =>
      joinOutcomes(
        ['Adobe-Subject-Token', 'X-Roku-Reserved-Roku-Connect-Token', 'AD-Service-Token'].map((name) =>
          sendsThroughout(device, name),
        ),
      ),
  },
  {
    id: 'HD-09b',
    phase,
    sentence:
      'Send a valid AP-Partner-Framework-Status with every operation of the partner flows that lists it.',
    level: 'recommended',
    source:
      'Page of the partner single sign-on flows and REST API v2 FAQ: always required; the pages of the operations: optional',
    feature: 'partner single sign-on',
    drive: 'Sign in by the single sign-on of the partner, and play something.',
    judge: (device) =>
      joinOutcomes([sendsThroughout(device, 'AP-Partner-Framework-Status'), isFresh(device)]),
  },
  {
    id: 'HD-10',
    phase,
    sentence: 'Send AP-TempPass-Identity when you authorize with a promotional TempPass.',
    level: 'mandatory',
    source: 'Page of the temporary access flows',
    feature: 'promotional TempPass',
    drive: 'Play something with the promotional TempPass.',
    judge: namesViewer,
  },
];

const itself = (exchange: Exchange): Exchange => exchange;

/**
 * A call without the header is certain between two calls that have the same value of it and the
 * same access token, at the same service provider: the client had it all the while.
 */
function sendsThroughout(device: DeviceHistory, name: string): RuleOutcome {
  const header = name.toLowerCase();
  const calls = callsOfV2(device).filter((exchange) => {
    const isListed = rowOf(exchange)?.parameters.some((one) => one.name === name);
    return isListed === true && exchange.request.headers !== undefined;
  });
  const sentValue = ({ request }: Exchange): string | undefined => request.headers?.get(header);
  const identity = ({ request, parameters }: Exchange): string =>
    `${request.token} ${request.device} ${parameters.serviceProvider}`;
  const last = new Map<string, Exchange>();
  const waiting = new Map<string, Exchange[]>();
  const broken = new Set<Exchange>();
  for (const call of calls) {
    const key = identity(call);
    if (sentValue(call) === undefined) {
      // Before the first call with the header there is nothing to compare with.
      waiting.get(key)?.push(call);
      continue;
    }
    const former = last.get(key);
    if (former !== undefined && sentValue(former) === sentValue(call)) {
      for (const one of waiting.get(key) ?? []) broken.add(one);
    }
    last.set(key, call);
    waiting.set(key, []);
  }
  const isOmitted = device.recording.omittedHeaders.includes(header);
  return judgeEach(
    calls.filter((call) => sentValue(call) !== undefined || broken.has(call)),
    itself,
    (call): OccasionOutcome => {
      if (!broken.has(call)) return undefined;
      if (isOmitted) return { why: `${device.recording.recorder} leaves out headers such as ${name}` };
      return {
        message: `${call.operation} was called without ${name}, which the calls before and after it have`,
        expected: `the header ${name}`,
        received: 'no such header',
      };
    },
  );
}

/** An expired status is certain where its own date and the provider say so. */
function isFresh(device: DeviceHistory): RuleOutcome {
  const expired = callsOfV2(device).filter(({ answer, request, sentMs }) => {
    if (answer.kind !== 'error' || answer.code !== 'invalid_header_pfs_provider_info_expired') return false;
    const status = deviceInfoOf(request.headers?.get('ap-partner-framework-status') ?? '');
    const provider = isRecord(status) ? status.frameworkProviderInfo : undefined;
    return isRecord(provider) && Number(provider.expirationDate) < sentMs - 5000;
  });
  return judgeEach(expired, itself, () => ({
    message: 'AP-Partner-Framework-Status had expired, and was refused',
    expected: 'a status that is valid at the time of the call',
  }));
}

const refusal = 'invalid_header_identity_for_temporary_access';

function namesViewer(device: DeviceHistory): RuleOutcome {
  const calls = device.of('authorize').flatMap((exchange) => {
    const { answer, request, excuse } = exchange;
    if (request.headers === undefined || excuse !== undefined) return [];
    const isSent = request.headers.has('ap-temppass-identity');
    const isMissed =
      (answer.kind === 'error' && answer.code === refusal) ||
      (answer.kind === 'decisions' && answer.decisions.some(({ error }) => error?.code === refusal));
    return isSent || isMissed ? [{ exchange, isSent }] : [];
  });
  return judgeEach(
    calls,
    ({ exchange }) => exchange,
    ({ isSent }): OccasionOutcome => {
      if (isSent) return undefined;
      if (device.recording.omittedHeaders.includes('ap-temppass-identity'))
        return { why: `${device.recording.recorder} leaves out headers such as AP-TempPass-Identity` };
      return {
        message: 'It authorized with a promotional TempPass without AP-TempPass-Identity, and was refused',
        expected: 'the header AP-TempPass-Identity',
        received: 'no such header',
      };
    },
  );
}
