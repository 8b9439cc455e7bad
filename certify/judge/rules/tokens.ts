import type { Exchange } from '../../exchange/exchange.ts';
import type { DeviceHistory } from '../device-history.ts';
import { joinOutcomes, judgeEach, type ObservableRule, type RuleBreak, type RuleOutcome } from '../rule.ts';
import { callsOfV2, isTelling, passedMs, requestKey } from './requests.ts';
import { ageShare, isDue, isEarly, type TokenLife, tokenLives } from './token-lives.ts';

const phase = 'registration';

export const tokenRules: readonly ObservableRule[] = [
  {
    id: 'CR-05',
    phase,
    sentence: 'Keep the access token and use it until it expires.',
    level: 'mandatory',
    source: 'REST API v2 checklist, mandatory part; DCR FAQ; DCR flow page',
    implies: ['CR-06'],
    drive: 'Start the app, sign in, play something; then close the app and start it again twice.',
    judge: keepsToken,
  },
  {
    id: 'CR-06',
    phase,
    sentence: 'Do not request an access token for each call.',
    level: 'mandatory',
    source: 'REST API v2 checklist, mandatory part',
    implies: ['CR-05'],
    drive: 'Use the app for a while: start it, sign in, and play something.',
    judge: requestsNoTokenPerCall,
  },
  {
    id: 'CR-07',
    phase,
    sentence: 'Get the next access token before the present one expires.',
    level: 'recommended',
    source: 'DCR FAQ: mandatory; REST API v2 checklist: recommended',
    drive: 'Leave the app running until its access token has expired, and go on using it.',
    judge: renewsInTime,
  },
  {
    id: 'CR-08',
    phase,
    sentence: 'After status 401 get a new access token first, then repeat the call.',
    level: 'recommended',
    source: 'REST API v2 checklist, recommended part',
    drive: 'Let the provider refuse the access token of the running app with status 401.',
    judge: renewsAfterRefusal,
  },
  {
    id: 'CR-10',
    phase,
    sentence: 'Send the access token in the header Authorization, and nowhere else.',
    level: 'mandatory',
    source: 'DCR flow page; page of the header Authorization',
    implies: ['HD-01', 'HD-07', 'HD-12'],
    drive: 'Start the app, so that it asks for profiles.',
    judge: sendsTokenInHeader,
  },
];

const issuedAt = ({ issued }: TokenLife): Exchange => issued;

/** A token that was used twice is an occasion: the client could have requested another one. */
function usedAgain(device: DeviceHistory): RuleOutcome {
  return judgeEach(
    tokenLives(device).filter(({ uses }) => uses.length > 1),
    issuedAt,
    () => undefined,
  );
}

/** So many single calls in a row, of three kinds at least, are no starts of an app. */
const fewestForPattern = 5;

/**
 * One early request is what a clock that was set looks like, or a token that the app lost: the
 * documents allow one more than the lifetime asks for.
 */
function keepsToken(device: DeviceHistory): RuleOutcome {
  const early = tokenLives(device).filter((life) => isEarly(device, life));
  const broken = early.length > 1 ? early : [];
  const breaks = broken.map(({ issued, former }): RuleBreak => {
    const message = 'It requested a new access token while the one before was valid and in use';
    const share = former === undefined ? Number.NaN : ageShare(former, issued);
    return {
      exchange: issued,
      message,
      expected: 'the same token until it expires',
      received: `a request after ${Math.round(share * 100)} % of its lifetime`,
    };
  });
  return joinOutcomes([usedAgain(device), { occasions: breaks.length, breaks, doubts: [] }]);
}

/**
 * Five tokens in a row that were used for one call each, of three kinds at least: an app that is
 * started five times begins alike each time.
 */
function requestsNoTokenPerCall(device: DeviceHistory): RuleOutcome {
  const breaks: RuleBreak[] = [];
  let row: TokenLife[] = [];
  const lives = tokenLives(device).filter(({ uses }) => uses.length > 0);
  for (const life of lives) {
    const isSingle = life.uses.length === 1;
    const follows = row.length === 0 || isEarly(device, life);
    row = isSingle ? [...(follows ? row : []), life].slice(-fewestForPattern) : [];
    const kinds = new Set(row.map(({ uses }) => uses[0]?.operation));
    if (row.length === fewestForPattern && kinds.size >= 3) {
      breaks.push({
        exchange: life.issued,
        message: `It requested ${fewestForPattern} access tokens in a row and used each for a single call`,
        expected: 'one token for all calls until it expires',
      });
    }
  }
  return joinOutcomes([usedAgain(device), { occasions: breaks.length, breaks, doubts: [] }]);
}

/** Beyond its lifetime by more than drift, travel and rounding. */
function isExpired(life: TokenLife, use: Exchange): boolean {
  return (ageShare(life, use) - 1) * life.lifetimeMs > 5000 + life.lifetimeMs * 0.002;
}

/**
 * Only a token that the provider refused was expired. A clock that was set forward makes one token
 * look expired that was refused for another reason; two tokens decide.
 */
function renewsInTime(device: DeviceHistory): RuleOutcome {
  const lives = tokenLives(device);
  const late = lives.flatMap((life) => {
    const use = life.uses.find((one) => one.status === 401 && isTelling(one) && isExpired(life, one));
    return use === undefined ? [] : [use];
  });
  const isCertain = late.length > 1 || late.some(({ steadyMs }) => steadyMs !== undefined);
  const lateOnes = new Set(late);
  const kept = lives.filter((life) => isDue(life) && !life.former?.uses.some((use) => lateOnes.has(use)));
  return joinOutcomes([
    judgeEach(kept, issuedAt, () => undefined),
    judgeEach(
      late,
      (use) => use,
      () =>
        isCertain
          ? {
              message: 'It used an access token that had expired, and was refused',
              expected: 'a new token before the old one expires',
            }
          : {
              why: 'A token was refused after its lifetime, which a clock that was set meanwhile would show as well; a second one decides',
            },
    ),
  ]);
}

/** So many repetitions with the refused token are no lost answers. */
const fewestRepetitions = 3;

/** So many new tokens that are refused as well, for one call within seconds, are a loop. */
const mostNewTokens = 3;
const longestPauseMs = 20_000;

function renewsAfterRefusal(device: DeviceHistory): RuleOutcome {
  const refused = new Map<string, Exchange>();
  const renewed: Exchange[] = [];
  const repeated: Exchange[] = [];
  for (const exchange of device.exchanges) {
    const { operation, request, status } = exchange;
    if (operation === 'issueToken' || operation === 'registerClient') {
      renewed.push(...refused.values());
      refused.clear();
    }
    if (request.token === undefined || !isTelling(exchange)) continue;
    if (status !== 401 && refused.size === 0) continue;
    const call = `${request.token} ${requestKey(exchange)}`;
    if (status !== 401) refused.delete(call);
    else if (refused.has(call)) repeated.push(exchange);
    else refused.set(call, exchange);
  }
  const sameToken = repeated.length >= fewestRepetitions ? repeated : [];
  const looping = loops(device);
  if (sameToken.length + looping.length === 0) {
    return judgeEach(renewed, itself, () => undefined);
  }
  return joinOutcomes([
    judgeEach(sameToken, itself, () => ({
      message: 'It repeated a call with the access token that had been refused',
      expected: 'a new token before the call is repeated',
    })),
    judgeEach(looping, itself, () => ({
      message: `It repeated a call with ${mostNewTokens} new access tokens in a row, each of which was refused`,
      expected: 'one repetition with a new token',
    })),
  ]);
}

/** Returns the calls at which a call was refused with several new tokens, one soon after the other. */
function loops(device: DeviceHistory): readonly Exchange[] {
  const rows = new Map<string, { readonly tokens: Set<string>; last: Exchange }>();
  return device.exchanges.filter((exchange) => {
    const { request, status } = exchange;
    if (request.token === undefined || !isTelling(exchange)) return false;
    const call = requestKey(exchange);
    const row = rows.get(call);
    if (status !== 401) rows.delete(call);
    else if (row === undefined || passedMs(row.last, exchange) > longestPauseMs)
      rows.set(call, { tokens: new Set([request.token]), last: exchange });
    else {
      const isNew = !row.tokens.has(request.token);
      row.tokens.add(request.token);
      row.last = exchange;
      return isNew && row.tokens.size === mostNewTokens + 1;
    }
    return false;
  });
}

const itself = (exchange: Exchange): Exchange => exchange;

const tokenName = /^(?:access_?token|authorization|bearer(?:_?token)?)$/i;

function sendsTokenInHeader(device: DeviceHistory): RuleOutcome {
  const places = callsOfV2(device).flatMap((exchange) => {
    const { request, query } = exchange;
    const inQuery = [...query.keys()].find((name) => tokenName.test(name));
    const inBody = [...request.fields.keys()].find((name) => tokenName.test(name));
    const elsewhere = inQuery ?? inBody;
    return request.token === undefined && elsewhere === undefined
      ? []
      : [{ exchange, elsewhere, where: inQuery === undefined ? 'body' : 'URL' }];
  });
  return judgeEach(
    places,
    ({ exchange }) => exchange,
    ({ elsewhere, where }) =>
      elsewhere === undefined
        ? undefined
        : {
            message: `The access token stands in the ${where}, as “${elsewhere}”`,
            expected: 'the header Authorization alone',
          },
  );
}
