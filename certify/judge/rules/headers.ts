import { isRecord } from '../../../core/json.ts';
import type { Exchange } from '../../exchange/exchange.ts';
import type { DeviceHistory } from '../device-history.ts';
import { judgeEach, type OccasionOutcome, type Rule, type RuleOutcome } from '../rule.ts';
import { deviceInfoOf } from './device-info.ts';
import { anotherBirth } from './registrations.ts';
import { callsOfV2, isMasked, judgeHeader, passedMs, rowOf } from './requests.ts';

const phase = 'headers';
const startApp = 'Start the app, sign in, play something and sign out.';

export const headerRules: readonly Rule[] = [
  {
    id: 'HD-01',
    phase,
    sentence: 'Send Authorization with every call of REST API v2 but the one that the browser makes.',
    level: 'mandatory',
    source: 'REST API v2 checklist, mandatory part; page of the header Authorization',
    drive: startApp,
    judge: (device) =>
      judgeEach(callsOfV2(device), itself, (one) => judgeHeader(device, one, 'Authorization')),
  },
  {
    id: 'HD-02',
    phase,
    sentence: 'Send AP-Device-Identifier with every call of REST API v2 whose page requires it.',
    level: 'mandatory',
    source: 'REST API v2 checklist, mandatory part; the pages of the operations',
    implies: ['HD-02b'],
    drive: startApp,
    judge: (device) =>
      judgeEach(callsRequiring(device, identifier, true), itself, (one) =>
        judgeHeader(device, one, identifier),
      ),
  },
  {
    id: 'HD-02b',
    phase,
    sentence:
      'Send AP-Device-Identifier also with getConfiguration, getSession, resumeSession and getProfileByCode.',
    level: 'recommended',
    source:
      'REST API v2 checklist: with every call; the pages of these operations do not list it, or as optional',
    implies: ['HD-02'],
    drive: 'Let the app show the list of MVPDs and sign in.',
    judge: (device) =>
      judgeEach(callsRequiring(device, identifier, false), itself, (one) =>
        judgeHeader(device, one, identifier),
      ),
  },
  {
    id: 'HD-03',
    phase,
    sentence: 'Send X-Device-Info with every call of REST API v2 whose page requires it.',
    level: 'mandatory',
    source: 'REST API v2 checklist, mandatory part; the pages of the operations',
    implies: ['HD-03b'],
    drive: startApp,
    judge: (device) =>
      judgeEach(
        callsRequiring(device, information, true).filter(
          (one) => !isOfBrowser(one) || one.request.headers?.has('x-device-info') === true,
        ),
        itself,
        (one) => judgeHeader(device, one, information),
      ),
  },
  {
    id: 'HD-03b',
    phase,
    sentence:
      'Send X-Device-Info also from browsers, and with getConfiguration, getSession, resumeSession and getProfileByCode.',
    level: 'recommended',
    source:
      'REST API v2 checklist: with every call; page of the header: browsers may leave it out; the pages of these operations do not list it, or as optional',
    implies: ['HD-03'],
    drive: startApp,
    judge: (device) =>
      judgeEach(
        [
          ...callsRequiring(device, information, false),
          ...callsRequiring(device, information, true).filter(isOfBrowser),
        ],
        itself,
        (one) => judgeHeader(device, one, information),
      ),
  },
  {
    id: 'HD-03c',
    phase,
    sentence: 'Let X-Device-Info be Base64 of a JSON object.',
    level: 'recommended',
    source:
      'Page of the header X-Device-Info: Base64 of JSON; the value in the examples of the other pages is Base64 of text that is no JSON',
    drive: startApp,
    judge: describesItself,
  },
  {
    id: 'HD-04',
    phase,
    sentence: 'Keep the device identifier the same over updates and restarts.',
    level: 'mandatory',
    source: 'REST API v2 checklist, mandatory part; page of the header AP-Device-Identifier',
    implies: ['CR-09'],
    drive: 'Close the app and start it again twice.',
    judge: keepsIdentifier,
  },
  {
    id: 'HD-08',
    phase,
    sentence: 'Send no identifier of the operating system as it is: hash it with SHA-256 first.',
    level: 'recommended',
    source: 'Page of the header AP-Device-Identifier',
    show: 'A hash looks like any other identifier: show the code that makes the device identifier.',
  },
];

const identifier = 'AP-Device-Identifier';
const information = 'X-Device-Info';
const itself = (exchange: Exchange): Exchange => exchange;

function callsRequiring(device: DeviceHistory, name: string, isRequired: boolean): readonly Exchange[] {
  return callsOfV2(device).filter((exchange) => {
    const parameters = rowOf(exchange)?.parameters ?? [];
    return parameters.some((one) => one.in === 'header' && one.name === name && one.required) === isRequired;
  });
}

/** Web pages send Origin; the web views of TV sets at least the user agent of their browser. */
function isOfBrowser({ request }: Exchange): boolean {
  const { headers } = request;
  return (
    headers?.has('origin') === true ||
    headers?.has('referer') === true ||
    headers?.get('user-agent')?.startsWith('Mozilla/') === true
  );
}

function describesItself(device: DeviceHistory): RuleOutcome {
  const calls = callsOfV2(device).filter(({ request }) => {
    const value = request.headers?.get('x-device-info');
    return value !== undefined && !isMasked(value);
  });
  return judgeEach(calls, itself, ({ request }) => {
    const info = deviceInfoOf(request.headers?.get('x-device-info') ?? '');
    if (isRecord(info)) return undefined;
    return { message: 'X-Device-Info is no JSON object in Base64', expected: 'Base64 of a JSON object' };
  });
}

/** A shorter pause is none in which an app is closed and started again. */
const shortestPauseMs = 10_000;

/** A use of an identifier, and what came since the use before it. */
interface IdentifierUse {
  readonly use: Exchange;
  readonly former: Exchange;
  /** The client requested a token or registered in between. */
  readonly isAnew: boolean;
}

/**
 * Another identifier is certain where a device of the same description got its credentials in this
 * recording and a new token before it. Without that, the calls may be those of a server, which has
 * many devices, or of two devices behind one address that share credentials. The same identifier is
 * an occasion where the app may have been started again.
 */
function keepsIdentifier(device: DeviceHistory): RuleOutcome {
  if (device.mayBeFormer) return anotherBirth(device);
  const isForServer = device.exchanges.some(({ request }) => request.headers?.has('x-forwarded-for'));
  const isRegisteredHere = device.of('registerClient').some(({ answer }) => answer.kind === 'registration');
  const uses = identifierUses(device).filter(
    ({ use, former, isAnew }) =>
      isChange({ use, former }) || isAnew || passedMs(former, use) >= shortestPauseMs,
  );
  const changes = uses.filter(isChange);
  return judgeEach(
    // However long each identifier was kept says nothing about its changes.
    changes.length > 0 ? changes : uses,
    ({ use }) => use,
    ({ use, former, isAnew }): OccasionOutcome => {
      if (!isChange({ use, former })) return undefined;
      const isAlike = descriptionOf(use) !== undefined && descriptionOf(use) === descriptionOf(former);
      if (isForServer || !isRegisteredHere || !isAnew || !isAlike) {
        return { why: 'Two identifiers use the same credentials, which two devices might share' };
      }
      return {
        message: 'It sent another device identifier than before',
        expected: 'the same AP-Device-Identifier over restarts',
      };
    },
  );
}

function isChange({ use, former }: Pick<IdentifierUse, 'use' | 'former'>): boolean {
  return use.request.device !== former.request.device;
}

function identifierUses(device: DeviceHistory): readonly IdentifierUse[] {
  const found: IdentifierUse[] = [];
  let former: Exchange | undefined;
  let isAnew = false;
  for (const use of device.exchanges) {
    if (use.answer.kind === 'token' || use.answer.kind === 'registration') isAnew = true;
    if (use.request.device === undefined) continue;
    if (former !== undefined) found.push({ use, former, isAnew });
    former = use;
    isAnew = false;
  }
  return found;
}

/** Returns what the client says of its device; browsers need not say it. */
function descriptionOf(exchange: Exchange): string | undefined {
  const { headers } = exchange.request;
  return headers?.get('x-device-info') ?? (isOfBrowser(exchange) ? headers?.get('user-agent') : undefined);
}
