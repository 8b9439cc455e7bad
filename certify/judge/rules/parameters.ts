import type { OperationId } from '../../../openapi/generated/operations.ts';
import { operations } from '../../../openapi/generated/operations.ts';
import { bareContentType } from '../../../openapi/runtime/content-type.ts';
import type { Exchange, RequestProblem } from '../../exchange/exchange.ts';
import type { DeviceHistory } from '../device-history.ts';
import {
  joinOutcomes,
  judgeEach,
  type ObservableRule,
  type OccasionOutcome,
  type RuleOutcome,
} from '../rule.ts';
import { isMasked, isTelling, perDevice, rowOf, sentHeader } from './requests.ts';

const phase = 'headers';
const drive = 'Start the app, sign in, play something and sign out.';

export const parameterRules: readonly ObservableRule[] = [
  {
    id: 'HD-07',
    phase,
    sentence: 'Send documented parameters and headers only.',
    level: 'mandatory',
    source: 'REST API v2 checklist, mandatory part',
    drive,
    judge: (device) =>
      judgeEach(
        documented(device).filter((one) => isWhole(device, one) || judgeNames(one) !== undefined),
        itself,
        judgeNames,
      ),
  },
  {
    id: 'HD-11',
    phase,
    sentence: 'Encode redirectUrl once, so that an absolute URL is received.',
    level: 'mandatory',
    source: 'Pages “Create authentication session” and “Initiate logout for specific MVPD” (redirectUrl)',
    implies: ['HD-12'],
    drive: 'Sign in and sign out.',
    judge: encodesRedirectUrl,
  },
  {
    id: 'HD-12',
    phase,
    sentence: 'Send nothing that the documents refuse: every required parameter, and bodies as described.',
    level: 'mandatory',
    source: 'The OpenAPI documents of the services, as this project has them',
    drive,
    judge: (device) =>
      judgeEach(
        documented(device).filter((one) => isWhole(device, one)),
        itself,
        judgeContent,
      ),
  },
  {
    id: 'HD-12b',
    phase,
    sentence: 'Send every request in the form that its page shows, also where providers accept another one.',
    level: 'recommended',
    source: 'The pages of the operations; clients in use send these requests in other forms, and are served',
    implies: ['CR-11', 'RG-01b'],
    drive,
    judge: (device) =>
      joinOutcomes([
        judgeEach(withBody(device), itself, judgeForm),
        judgeEach(ofRegistration(device), itself, (one) => judgeInformation(device, one)),
      ]),
  },
];

const itself = (exchange: Exchange): Exchange => exchange;

const documented = perDevice((device: DeviceHistory): readonly Exchange[] =>
  device.exchanges.filter((one) => isTelling(one) && one.operation !== 'authenticateUserAgent'),
);

/** Returns whether the recording has all of a request that the rules about its content read. */
function isWhole(device: DeviceHistory, exchange: Exchange): boolean {
  const { headers, bodyMissing } = exchange.request;
  const hasBody = rowOf(exchange)?.requestBody !== null;
  return (
    headers !== undefined &&
    (!hasBody || (bodyMissing === undefined && sentHeader(device, exchange, 'content-type') !== 'unknown'))
  );
}

function withBody(device: DeviceHistory): readonly Exchange[] {
  return documented(device).filter((exchange) => {
    const hasForm = rowOf(exchange)?.requestBody !== null && exchange.operation !== 'registerClient';
    const { bodyMissing } = exchange.request;
    return hasForm && bodyMissing === undefined && sentHeader(device, exchange, 'content-type') !== 'unknown';
  });
}

const ofRegistration = (device: DeviceHistory): readonly Exchange[] =>
  device.of('registerClient', 'issueToken').filter(isTelling);

const headerNames: ReadonlySet<string> = new Set([
  ...Object.values(operations).flatMap(({ parameters }) =>
    parameters.flatMap((one) => (one.in === 'header' ? [one.name.toLowerCase()] : [])),
  ),
  // Sent by the SDKs of the service; the provider itself allows them to web pages.
  'ap-session-identifier',
  'ap-sdk-identifier',
]);

/** Names that a more specific rule is about: credentials, tokens and device information in the URL. */
const ownedNames =
  /^(?:client_id|client_secret|grant_type|access_?token|authorization|bearer(?:_?token)?|device_info|refresh_token)$/i;
/** Fields of forms, which clients in use send in the URL. */
const formNames = new Set(['mvpd', 'domainName', 'redirectUrl', 'SAMLResponse']);

function judgeNames(exchange: Exchange): OccasionOutcome {
  const { operation, query, request } = exchange;
  const hasForm = rowOf(exchange)?.requestBody !== null;
  const inQuery = [...query.keys()].find(
    (name) =>
      rowOf(exchange)?.parameters.some((one) => one.name === name) !== true &&
      !ownedNames.test(name) &&
      !(hasForm && formNames.has(name)),
  );
  if (inQuery !== undefined) return undocumented(`the parameter “${inQuery}” to ${operation}`);
  const header = [...(request.headers?.keys() ?? [])].find(
    (name) => /^(?:ap|ad|adobe)-/.test(name) && !headerNames.has(name),
  );
  if (header !== undefined) return undocumented(`the header ${header} to ${operation}`);
  const field = request.problems.find((one) => isUnknownField(one) && !ownedNames.test(one.pointer.slice(1)));
  if (field !== undefined) return undocumented(`the field ${field.pointer} to ${operation}`);
  return undefined;
}

function undocumented(what: string): OccasionOutcome {
  return { message: `It sent ${what}, which is not documented`, expected: 'documented names only' };
}

function isUnknownField({ expected }: RequestProblem): boolean {
  return expected === 'no such property';
}

const redirectOperations: readonly OperationId[] = [
  'createSession',
  'resumeSession',
  'logout',
  'getPartnerAuthenticationRequest',
];

function encodesRedirectUrl(device: DeviceHistory): RuleOutcome {
  const calls = device.of(...redirectOperations).flatMap((exchange) => {
    const { query, request } = exchange;
    const url = request.fields.get('redirectUrl') ?? query.get('redirectUrl');
    return url === undefined || url === '' || isMasked(url) || !isTelling(exchange)
      ? []
      : [{ exchange, url }];
  });
  return judgeEach(
    calls,
    ({ exchange }) => exchange,
    ({ exchange, url }) => {
      if (URL.canParse(url)) return undefined;
      const isTwice = /^[a-z][a-z\d+.-]*%3a/i.test(url);
      return {
        message: `The redirectUrl of ${exchange.operation} is no absolute URL`,
        expected: 'an absolute URL, percent-encoded once',
        received: isTwice ? 'a URL that was encoded twice' : 'another text',
      };
    },
  );
}

/** Values that recordings mask: what is wrong with them is the mask. */
const maskedPointer = /^\/(?:client_secret|software_statement|SAMLResponse|access_token)$/;

function judgeContent(exchange: Exchange): OccasionOutcome {
  const { operation, query, request } = exchange;
  const isMissing = ({ name }: { readonly name: string }): boolean =>
    !query.has(name) && !request.fields.has(name);
  const parameter = rowOf(exchange)?.parameters.find(
    (one) => one.in === 'query' && one.required && !ownedByOthers(operation, one.name) && isMissing(one),
  );
  if (parameter !== undefined) {
    return {
      message: `${operation} was called without ${parameter.name}`,
      expected: `the parameter ${parameter.name}`,
      received: 'no such parameter',
    };
  }
  // Another encoding is accepted of clients in use, and everything else in it is then unknown.
  if (isOtherForm(exchange) || [...query.keys()].some((name) => ownedNames.test(name) || formNames.has(name)))
    return undefined;
  const problem = request.problems.find(
    (one) => !isUnknownField(one) && !isOfMask(one) && !ownedByOthers(operation, one.pointer.slice(1)),
  );
  if (problem === undefined) return undefined;
  const { message, expected, received } = problem;
  return { message: `The body of ${operation} is not as documented: ${message}`, expected, received };
}

function isOfMask({ pointer, received }: RequestProblem): boolean {
  return (maskedPointer.test(pointer) && received !== 'nothing') || isMasked(received);
}

/** What rules of their own are about. */
function ownedByOthers(operation: OperationId | undefined, name: string): boolean {
  return (
    name.startsWith('redirectUrl') ||
    (operation === 'createRegistrationCode' && /^(?:deviceId|ttl|device_info)$/.test(name)) ||
    (operation === 'createClient' && name.startsWith('allowedScopes')) ||
    (operation === 'createClientSecret' && name.startsWith('expiration'))
  );
}

function isOtherForm(exchange: Exchange): boolean {
  const { request } = exchange;
  const documentedTypes = rowOf(exchange)?.requestBody?.contentTypes ?? [];
  const contentType = bareContentType(request.headers?.get('content-type') ?? '');
  return !documentedTypes.includes(contentType);
}

function judgeForm(exchange: Exchange): OccasionOutcome {
  const { operation, query, request } = exchange;
  const inQuery = [...query.keys()].find((name) => formNames.has(name));
  const isOfForm = rowOf(exchange)?.requestBody?.contentTypes.includes('application/x-www-form-urlencoded');
  if (inQuery !== undefined && isOfForm === true && operation !== 'createRegistrationCode') {
    return { message: `${operation} was sent with “${inQuery}” in the URL`, expected: 'a form in the body' };
  }
  if (request.problems.length === 0 || !isOtherForm(exchange)) return undefined;
  const { contentTypes = [] } = rowOf(exchange)?.requestBody ?? {};
  return {
    message: `${operation} was sent in another encoding than its page shows`,
    expected: contentTypes.join(' or '),
    received: request.headers?.get('content-type') ?? 'no content type',
  };
}

function judgeInformation(device: DeviceHistory, exchange: Exchange): OccasionOutcome {
  const sent = sentHeader(device, exchange, 'x-device-info');
  if (sent === 'sent') return undefined;
  if (sent === 'unknown')
    return { why: `${device.recording.recorder} leaves out headers such as X-Device-Info` };
  return {
    message: `${exchange.operation} was called without X-Device-Info`,
    expected: 'the header X-Device-Info',
    received: 'no such header',
  };
}
