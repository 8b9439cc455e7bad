import type { Exchange } from '../../exchange/exchange.ts';
import type { DeviceHistory } from '../device-history.ts';
import { joinOutcomes, judgeEach, type Rule, type RuleBreak, type RuleOutcome } from '../rule.ts';
import { judgeGaps, type RequestPair } from '../timing.ts';
import { isTelling, passedMs, requestKey, rowOf } from './requests.ts';

const phase = 'errors';
const source = 'Page “Throttling mechanism”';

export const throttlingRules: readonly Rule[] = [
  {
    id: 'ER-05',
    phase,
    sentence: 'Wait one second at least after status 429 before the next request.',
    level: 'mandatory',
    source,
    implies: ['ER-07'],
    drive: 'Let the provider answer two calls of the app with status 429.',
    judge: waitsAfterRefusal,
  },
  {
    id: 'ER-06',
    phase,
    sentence: 'Do not read the body of status 429 as JSON: it is a page of HTML.',
    level: 'mandatory',
    source,
    show: 'An app that fails on the page sends nothing more, like one that was closed: show that it goes on after status 429.',
  },
  {
    id: 'ER-07',
    phase,
    sentence: 'Send one request a second and device at most, after the first ten.',
    level: 'mandatory',
    source,
    implies: ['ER-05'],
    drive: 'Use the app for a minute: start it, sign in on a second screen, and play something.',
    judge: keepsRate,
  },
];

/** An answer within this time may cross a request that was on its way. */
const wait = 1000;

/**
 * The next request after a 429. One that was sent before the answer arrived was under way already;
 * where the recorder has no time of the answer, only a repetition shows that it had arrived.
 */
function waitsAfterRefusal(device: DeviceHistory): RuleOutcome {
  const pairs: RequestPair[] = [];
  const open: { former: Exchange; latter: Exchange }[] = [];
  const { exchanges } = device;
  for (const [index, former] of exchanges.entries()) {
    if (former.status !== 429 || !isTelling(former)) continue;
    const isTimed = former.answeredMs > former.sentMs;
    const latter = nextAfter(exchanges, index, isTimed);
    if (latter === undefined || device.missing(former, latter) !== undefined) continue;
    const isProof = isTimed || requestKey(latter) === requestKey(former);
    if (isProof || passedMs(former, latter) >= wait) pairs.push({ former, latter });
    else open.push({ former, latter });
  }
  const why =
    'A request followed a 429 at once, and the recording does not show whether it was under way already';
  return joinOutcomes([
    judgeGaps(pairs, wait, {
      fromAnswer: true,
      message: 'It sent the next request too early after status 429',
    }),
    judgeEach(
      open,
      ({ latter }) => latter,
      () => ({ why }),
    ),
  ]);
}

/** Returns the next request of the app itself that was not under way when the answer arrived. */
function nextAfter(exchanges: readonly Exchange[], index: number, isTimed: boolean): Exchange | undefined {
  const former = exchanges[index];
  // A handful of requests is all that an app has under way.
  return exchanges.slice(index + 1, index + 20).find((one) => {
    if (former === undefined || one.operation === 'authenticateUserAgent' || !isTelling(one)) return false;
    return !isTimed || !(passedMs(former, one) < former.answeredMs - former.sentMs);
  });
}

/** Ten requests more than one a second are free, and travel may bunch some. */
const freeRequests = 11 + 4;

/**
 * A bucket that fills by one a second. A clock that was set back makes it run over once: a second
 * time decides, unless the recorder has a clock that is never set.
 */
function keepsRate(device: DeviceHistory): RuleOutcome {
  const requests = device.exchanges.filter((one) => {
    const isCounted = rowOf(one)?.throttled === true && one.operation !== 'authenticateUserAgent';
    return isCounted && one.excuse === undefined && !Number.isNaN(one.sentMs);
  });
  const breaks: RuleBreak[] = [];
  let left = freeRequests;
  let former: Exchange | undefined;
  for (const request of requests) {
    const passed = former === undefined ? 0 : Math.max(0, passedMs(former, request));
    left = Math.min(freeRequests, left + (passed * 1.001) / 1000) - 1;
    former = request;
    if (left >= 0) continue;
    left = freeRequests;
    breaks.push({
      exchange: request,
      message: 'It sent more than one request a second for a while',
      expected: 'one request a second, and ten more at the beginning',
    });
  }
  const occasions = Math.max(0, requests.length - freeRequests);
  const isCertain = breaks.length > 1 || breaks.some(({ exchange }) => exchange.steadyMs !== undefined);
  if (isCertain || breaks.length === 0) return { occasions, breaks, doubts: [] };
  const why =
    'Once it sent more than one request a second, which a clock that was set back would show as well';
  return { occasions, breaks: [], doubts: breaks.map(({ exchange }) => ({ exchange, why })) };
}
