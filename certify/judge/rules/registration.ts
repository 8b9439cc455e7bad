import { bareContentType, isForm, isJson } from '../../../openapi/runtime/content-type.ts';
import type { Exchange } from '../../exchange/exchange.ts';
import type { DeviceHistory } from '../device-history.ts';
import { joinOutcomes, judgeEach, type OccasionOutcome, type Rule, type RuleOutcome } from '../rule.ts';
import { anotherBirth, type NeedlessRegistration, needlessRegistrations } from './registrations.ts';
import { callsOfV2, isTelling, sentHeader } from './requests.ts';
import { isDue, tokenLives } from './token-lives.ts';

const phase = 'registration';

export const registrationRules: readonly Rule[] = [
  {
    id: 'CR-01',
    phase,
    sentence: 'Use the software statement of a registered application that has the scope of REST API v2.',
    level: 'mandatory',
    source: 'REST API v2 checklist, mandatory part; DCR FAQ; page “Retrieve client credentials” (scopes)',
    drive: 'Record the app from its first start after the installation on, in which it registers.',
    judge: hasScope,
  },
  {
    id: 'CR-02',
    phase,
    sentence: 'Store the client credentials and use them without limit, also after a restart.',
    level: 'mandatory',
    source:
      'REST API v2 checklist, mandatory part; DCR FAQ (“indefinitely”); DCR flow page: must (that of 2024: recommended)',
    implies: ['CR-03', 'CR-04'],
    drive:
      'Close the app and start it again twice, or let its access token expire, so that it needs a new token.',
    judge: (device) =>
      joinOutcomes([
        device.mayBeFormer ? anotherBirth(device) : repeatedTokenRequests(device),
        needlessOnes(device, () => true, 'It registered again'),
      ]),
  },
  {
    id: 'CR-03',
    phase,
    sentence: 'Get a new access token with the stored credentials; do not register again for it.',
    level: 'mandatory',
    source: 'DCR FAQ (“How can the client application refresh the access token?”)',
    implies: ['CR-02', 'CR-04'],
    drive: 'Let the access token of the running app expire, then go on using the app.',
    judge: renewsWithoutRegistering,
  },
  {
    id: 'CR-04',
    phase,
    sentence:
      'Register again if the token endpoint answers `invalid_client`, and for no other of its errors.',
    level: 'mandatory',
    source: 'DCR FAQ; page “Retrieve access token” (errors)',
    implies: ['CR-02', 'CR-03'],
    drive:
      'Let the token endpoint fail once with status 500 and once with `invalid_client`, each time when the app needs a token.',
    judge: registersForInvalidClientOnly,
  },
  {
    id: 'CR-09',
    phase,
    sentence: 'Use one pair of credentials for each instance of the app.',
    level: 'recommended',
    source: 'DCR FAQ (“How to manage the client credentials?”)',
    implies: ['HD-04'],
    drive: 'Record two devices with the app in one recording.',
    judge: sharesNoCredentials,
  },
  {
    id: 'CR-11',
    phase,
    sentence: 'Send the software statement as JSON and the token request as a form.',
    level: 'mandatory',
    source: 'Pages “Retrieve client credentials” and “Retrieve access token” (Content-Type)',
    implies: ['HD-12', 'HD-12b'],
    drive: 'Record the app from its first start after the installation on, in which it registers.',
    judge: encodesBodies,
  },
  {
    id: 'CR-11b',
    phase,
    sentence: 'Send no credentials in the URL of a token request.',
    level: 'recommended',
    source:
      'Page “Retrieve access token”: in the form of the body; the OpenAPI document of the DCR API: in the query',
    implies: ['HD-12', 'HD-12b'],
    drive: 'Record the app from its first start after the installation on, in which it registers.',
    judge: (device) =>
      judgeEach(device.of('issueToken').filter(isTelling), itself, ({ query }) =>
        query.has('client_secret') || query.has('client_id')
          ? { message: 'The token request has credentials in its URL', expected: 'a form in the body' }
          : undefined,
      ),
  },
  {
    id: 'CR-12',
    phase,
    sentence: 'Skip the registration where credentials and a valid access token are stored.',
    level: 'optional',
    source: 'DCR FAQ (“Is the registration phase mandatory?”)',
    show: 'No recording shows when an app was started: show that a second start calls neither registration nor token endpoint.',
  },
];

const itself = (exchange: Exchange): Exchange => exchange;

function hasScope(device: DeviceHistory): RuleOutcome {
  const [first] = callsOfV2(device);
  if (first === undefined) return { occasions: 0, breaks: [], doubts: [] };
  const registrations = device.of('registerClient').filter(({ answer, excuse }) => {
    return answer.kind === 'registration' && answer.scopes.length > 0 && excuse === undefined;
  });
  return judgeEach(registrations, itself, ({ answer }) => {
    if (answer.kind !== 'registration' || answer.scopes.includes('api:client:v2')) return undefined;
    return {
      message: 'The application that registered lacks the scope of REST API v2, which the client calls',
      expected: 'api:client:v2',
      received: answer.scopes.join(', '),
    };
  });
}

/** A second token for the same credentials is an occasion: they were stored. */
function repeatedTokenRequests(device: DeviceHistory): RuleOutcome {
  const kept = tokenLives(device).filter(({ issued, former }) => {
    return issued.request.clientId !== undefined && former !== undefined && former.uses.length > 0;
  });
  return judgeEach(kept, ({ issued }) => issued, nothing);
}

const nothing = (): OccasionOutcome => undefined;

/**
 * Judges registrations that nothing excuses. One alone that follows no error may be that of an app
 * that was installed anew, on a device whose identifier stays the same.
 */
function needlessOnes(
  device: DeviceHistory,
  isOne: (registration: NeedlessRegistration) => boolean,
  deed: string,
): RuleOutcome {
  const needless = needlessRegistrations(device);
  const isAlone = needless.length === 1;
  return judgeEach(
    needless.filter(isOne),
    ({ exchange }) => exchange,
    ({ missing, instead, isAtOnce }) => {
      if (missing !== undefined) return { why: `${deed}, and ${missing}` };
      if (isAlone && !isAtOnce && (instead === 'nothing' || instead === 'renewal')) {
        return {
          why: `${deed} once, which a device on which the app was installed anew would show as well; a second time decides`,
        };
      }
      return { message: `${deed} although its credentials had not been refused` };
    },
  );
}

function renewsWithoutRegistering(device: DeviceHistory): RuleOutcome {
  const renewals = tokenLives(device).filter((life) => isDue(life));
  return joinOutcomes([
    judgeEach(renewals, ({ issued }) => issued, nothing),
    needlessOnes(
      device,
      ({ instead }) => instead === 'renewal' || instead === 'renewal after refusal',
      'It registered again to get a new token',
    ),
  ]);
}

function registersForInvalidClientOnly(device: DeviceHistory): RuleOutcome {
  const steps = device.of('registerClient', 'issueToken');
  const kept = steps.filter(({ operation, status, answer, excuse }, index) => {
    const next = steps[index + 1];
    if (operation !== 'issueToken' || status < 400 || excuse !== undefined || next === undefined)
      return false;
    const isInvalid = answer.kind === 'error' && answer.code === 'invalid_client';
    return next.operation === (isInvalid ? 'registerClient' : 'issueToken');
  });
  return joinOutcomes([
    judgeEach(kept, itself, nothing),
    judgeEach(repeatedAfterInvalidClient(steps), itself, () => ({
      message: `It requested a token ${mostAfterInvalidClient} times more with credentials that \`invalid_client\` had refused`,
      expected: 'a registration',
    })),
    needlessOnes(
      device,
      ({ instead }) => instead === 'another try' || instead === 'renewal after refusal',
      'It registered again after an answer other than `invalid_client`',
    ),
  ]);
}

/** Fewer may have been under way, or follow refusals that were lost. */
const mostAfterInvalidClient = 3;

/** Returns the token requests that came once too often after `invalid_client`, for each client id. */
function repeatedAfterInvalidClient(steps: readonly Exchange[]): readonly Exchange[] {
  const refusals = new Map<string, number>();
  return steps.filter((step) => {
    const { operation, request, answer } = step;
    if (operation === 'registerClient') refusals.clear();
    if (request.clientId === undefined || !isTelling(step)) return false;
    const isRefused = answer.kind === 'error' && answer.code === 'invalid_client';
    const count = refusals.get(request.clientId);
    if (isRefused) refusals.set(request.clientId, (count ?? 0) + 1);
    else if (answer.kind === 'token') refusals.delete(request.clientId);
    return count === mostAfterInvalidClient;
  });
}

function sharesNoCredentials(device: DeviceHistory): RuleOutcome {
  if (device.deviceCount < 2 || device.clientIds.length === 0)
    return { occasions: 0, breaks: [], doubts: [] };
  const isUse = ({ request }: Exchange): boolean => request.device !== undefined;
  return judgeEach(device.exchanges.filter(isUse).slice(0, 1), itself, () =>
    device.sharedClientIds.length > 0
      ? {
          message: 'Another device uses the same client credentials',
          expected: 'a pair of credentials for each instance of the app',
        }
      : undefined,
  );
}

function encodesBodies(device: DeviceHistory): RuleOutcome {
  const requests = device.of('registerClient', 'issueToken').filter((exchange) => {
    const { request, query } = exchange;
    const isInQuery = query.has('client_id') || query.has('grant_type');
    return isTelling(exchange) && !isInQuery && request.headers !== undefined;
  });
  return judgeEach(requests, itself, (exchange) => {
    const { operation, request } = exchange;
    const isRegistration = operation === 'registerClient';
    if (sentHeader(device, exchange, 'content-type') === 'unknown')
      return { why: `${device.recording.recorder} leaves out headers such as Content-Type` };
    const contentType = bareContentType(request.headers?.get('content-type') ?? '');
    if (isRegistration ? isJson(contentType) : isForm(contentType)) return undefined;
    return {
      message: `${operation} was sent in another encoding`,
      expected: isRegistration ? 'application/json' : 'application/x-www-form-urlencoded',
      received: contentType === '' ? 'no content type' : contentType,
    };
  });
}
