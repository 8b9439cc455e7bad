import type { Exchange } from '../../exchange/exchange.ts';
import type { DeviceHistory } from '../device-history.ts';
import { judgeEach, type Rule, type RuleBreak, type RuleOutcome } from '../rule.ts';
import { knownErrorCodes } from './error-codes.ts';
import { gapsOf, growsApart, type Repetition, repetitions } from './repetitions.ts';
import { isTelling, passedMs } from './requests.ts';

const phase = 'errors';
const page = 'page “Enhanced error codes”';

export const errorRules: readonly Rule[] = [
  {
    id: 'ER-01',
    phase,
    sentence:
      'Do what the action of an error says: repeat a request by yourself for the action `retry` only.',
    level: 'mandatory',
    source: `REST API v2 checklist, mandatory part; ${page}`,
    implies: ['ER-09'],
    drive:
      'Let createSession or getProfiles answer with an error of the action `none` or `configuration` several times, and use the app for a minute.',
    judge: (device) =>
      judgeRepetitions(device, forbidsRepeating, mostRepetitions, ({ answer }, count) => ({
        message: `It repeated a request ${count} times after an error whose action is not \`retry\``,
        expected: 'no repetition before the cause is removed',
        received: answer.kind === 'error' ? `the action \`${answer.action}\`` : 'another answer',
      })),
  },
  {
    id: 'ER-02',
    phase,
    sentence: 'Tell an HTTP error from an error within an answer of status 200, and act on both.',
    level: 'mandatory',
    source: `REST API v2 checklist, mandatory part; ${page}`,
    show: 'Show what the app displays for a decision of status 200 that carries an error; rules about decisions judge what it sends next.',
  },
  {
    id: 'ER-03',
    phase,
    sentence: 'Look at the HTTP status and at the field `status` of an error.',
    level: 'mandatory',
    source: `P${page.slice(1)}`,
    show: 'Show the code that reads errors: it reads both, as they may differ.',
  },
  {
    id: 'ER-04',
    phase,
    sentence: 'Repeat a failed request three times at most, or wait longer each time.',
    level: 'mandatory',
    source: `REST API v2 checklist, mandatory part; ${page}`,
    implies: ['ER-09'],
    drive:
      'Let the token endpoint and the profiles fail with status 503 for a minute, and use the app meanwhile.',
    judge: (device) =>
      judgeRepetitions(device, allowsRepeating, mostRetries, (_first, count) => ({
        message: `It repeated a failed request ${count} times without waiting longer each time`,
        expected: 'three repetitions at most, or growing waits',
      })),
  },
  {
    id: 'ER-08',
    phase,
    sentence: 'Handle every error code in one place, whichever operation it came from.',
    level: 'mandatory',
    source: `P${page.slice(1)}; REST API v2 FAQ`,
    show: 'Show the one place in the code that handles errors, with every code of the table.',
  },
  {
    id: 'ER-09',
    phase,
    sentence: 'Send less while the service fails, and log no secrets.',
    level: 'recommended',
    source: 'REST API v2 rules for AI assistants',
    implies: ['ER-01', 'ER-04', 'ER-10'],
    drive: 'Let every call fail with status 500 for two minutes, and use the app meanwhile.',
    judge: slowsDown,
  },
  {
    id: 'ER-10',
    phase,
    sentence: 'Take an error code that you do not know as a failure: neither stop nor repeat for ever.',
    level: 'mandatory',
    source: `P${page.slice(1)} (the sets of values may grow)`,
    implies: ['ER-09'],
    drive:
      'Let getProfiles answer with an error of a code that does not exist, and use the app for a minute.',
    judge: (device) =>
      judgeRepetitions(device, isUnknown, mostRepetitions, (_first, count) => ({
        message: `It repeated a request ${count} times after an error code that is in no table`,
        expected: 'no endless repetition',
      })),
  },
];

/** More than a viewer's own attempts and lost answers within seconds. */
const mostRepetitions = 5;
/** Three are allowed; some more may be lost answers, and one gap may be a clock that was set. */
const mostRetries = 6;

function isUnknown({ answer, operation }: Exchange): boolean {
  if (answer.kind !== 'error' || knownErrorCodes.has(answer.code)) return false;
  const isOfV2 = operation !== 'issueToken' && operation !== 'registerClient';
  return isOfV2 && answer.action !== undefined && answer.action !== 'retry';
}

/** What has to be done before a request may be sent again. */
const actionsOfOthers: ReadonlySet<string> = new Set([
  'none',
  'configuration',
  'application-registration',
  'authentication',
  'authorization',
]);

function forbidsRepeating(exchange: Exchange): boolean {
  const { answer } = exchange;
  if (answer.kind !== 'error' || answer.action === undefined || isUnknown(exchange)) return false;
  return actionsOfOthers.has(answer.action);
}

function allowsRepeating(exchange: Exchange): boolean {
  return !forbidsRepeating(exchange) && !isUnknown(exchange) && exchange.answer.kind !== 'unread';
}

/**
 * Judges failures of one kind by how often they were repeated. A few repetitions are neither kept
 * nor broken: a viewer may have tried again, or the answer may have been lost.
 */
function judgeRepetitions(
  device: DeviceHistory,
  isOne: (first: Exchange) => boolean,
  most: number,
  message: (first: Exchange, count: number) => Omit<RuleBreak, 'exchange'>,
): RuleOutcome {
  const allowed = most === mostRetries ? 3 : 0;
  const found = repetitions(device).flatMap((one: Repetition) => {
    const count = one.requests.length - 1;
    const isBroken = count >= most && (allowed === 0 || !growsApart(gapsOf(one)));
    const isKept = one.goesOn && (count <= allowed || (allowed > 0 && growsApart(gapsOf(one))));
    return isOne(one.first) && (isBroken || isKept) ? [{ one, count, isBroken }] : [];
  });
  return judgeEach(
    found,
    ({ one, isBroken }) => (isBroken ? (one.requests[most] ?? one.first) : one.first),
    ({ one, count, isBroken }) => (isBroken ? message(one.first, count) : undefined),
  );
}

/** Fewer failures in a row do not show whether the rate drops. */
const fewestFailures = 10;

function slowsDown(device: DeviceHistory): RuleOutcome {
  const rows: Exchange[][] = [];
  let row: Exchange[] = [];
  for (const exchange of device.exchanges) {
    if (!isTelling(exchange)) continue;
    if (exchange.status >= 500) row.push(exchange);
    else {
      if (row.length > 0) rows.push(row);
      row = [];
    }
  }
  if (row.length >= fewestFailures) rows.push(row);
  return judgeEach(
    rows.filter(({ length }) => length >= 4),
    (failures) => failures.at(-1) ?? fallback(device),
    (failures) => {
      if (failures.length < fewestFailures) return undefined;
      const gaps = failures.slice(1).map((one, index) => passedMs(failures[index] ?? one, one));
      const [begin, end] = [median(gaps.slice(0, 3)), median(gaps.slice(-3))];
      if (!(end < begin * 1.2 + 100) || !(end < 30_000)) return undefined;
      return {
        message: `It sent ${failures.length} requests that failed in a row at the same rate`,
        expected: 'fewer requests while the service fails',
      };
    },
  );
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function fallback(device: DeviceHistory): Exchange {
  const [first] = device.exchanges;
  if (first === undefined) throw new Error('a device without exchanges');
  return first;
}
