import type { LogoutFacts } from '../../exchange/answer.ts';
import type { Exchange } from '../../exchange/exchange.ts';
import { logoutPagesOf, opensLogoutUrl, pagesOf, showsBrowser } from '../browser-pages.ts';
import type { DeviceHistory } from '../device-history.ts';
import { firstAfter, isLater, isSentAfter, lastBefore } from '../order.ts';
import { judgeEach, type ObservableRule, type OccasionOutcome, type RuleOutcome } from '../rule.ts';
import { gapMs } from '../timing.ts';

/** A logout this soon after a denial is no viewer’s wish. */
const automaticMs = 3_000;
/** A viewer’s browser opens a page this soon, if at all. */
const openingMs = 15_000;
const mostRepeats = 3;

export const logoutRules: readonly ObservableRule[] = [
  {
    id: 'LO-01',
    phase: 'logout',
    sentence: 'Offer the viewer to log out.',
    level: 'mandatory',
    source: 'checklist, mandatory part; FAQ',
    drive: 'Log out in the app.',
    judge: (device) =>
      judgeEach(
        device.of('logout').filter(({ answer }) => answer.kind === 'logout'),
        (logout) => logout,
        () => undefined,
      ),
  },
  {
    id: 'LO-02',
    phase: 'logout',
    sentence: 'Open the address of a logout in a browser where actionName is “logout”.',
    level: 'mandatory',
    source: 'checklist, mandatory part; cookbook, step 7',
    feature: 'primary screen',
    drive: 'Log out in the app at an MVPD with a logout page, and record the browser as well.',
    judge: opensLogoutPage,
  },
  {
    id: 'LO-03',
    phase: 'logout',
    sentence: 'Send the viewer to the settings of the system after a “partner_logout”, and open no page.',
    level: 'mandatory',
    source: 'checklist, mandatory part; Apple cookbook',
    feature: 'partner single sign-on',
    implies: ['LO-04'],
    drive: 'Sign in through the partner, then log out in the app.',
    judge: (device) => judgeEnded(device, ({ actionName }) => actionName === 'partner_logout'),
  },
  {
    id: 'LO-04',
    phase: 'logout',
    sentence: 'Do nothing more after a logout that is “complete” or “invalid”.',
    level: 'mandatory',
    source: 'logout page of the API',
    implies: ['LO-03', 'ER-01', 'ER-04'],
    drive: 'Log out at an MVPD without a logout page, and leave the app running for half a minute.',
    judge: (device) =>
      judgeEnded(device, ({ actionName }) => actionName === 'complete' || actionName === 'invalid'),
  },
  {
    id: 'LO-05',
    phase: 'logout',
    sentence: 'Log out only when the viewer wishes it, never by yourself after a denial.',
    level: 'recommended',
    source: 'checklist, recommended part; Roku cookbook',
    drive: 'Play something that the MVPD denies, and leave the app running for half a minute.',
    judge: logsOutOnWish,
  },
  {
    id: 'LO-06',
    phase: 'logout',
    sentence: 'Call no logout for a TempPass; it needs none.',
    level: 'optional',
    source: 'TempPass page',
    feature: 'TempPass',
    drive: 'Use a TempPass and leave the app running until after its end.',
    judge: leavesTempPass,
  },
  {
    id: 'LO-07',
    phase: 'logout',
    sentence: 'Send redirectUrl with each logout.',
    level: 'recommended',
    source: 'logout page of the API: required; OpenAPI document of the provider: optional',
    drive: 'Log out in the app.',
    judge: (device) =>
      judgeEach(
        device.of('logout'),
        (logout) => logout,
        ({ query }) =>
          query.has('redirectUrl') ? undefined : { message: 'It logged out without redirectUrl' },
      ),
  },
];

/** One logout and what the provider answered for its MVPD. */
interface AnsweredLogout {
  readonly logout: Exchange;
  readonly facts: LogoutFacts;
}

function answeredLogouts(
  device: DeviceHistory,
  isMeant: (facts: LogoutFacts) => boolean,
): readonly AnsweredLogout[] {
  return device.of('logout').flatMap((logout) => {
    if (logout.answer.kind !== 'logout') return [];
    const facts = logout.answer.logouts.find(({ mvpd }) => mvpd === logout.parameters.mvpd);
    return facts !== undefined && isMeant(facts) ? [{ logout, facts }] : [];
  });
}

function opensLogoutPage(device: DeviceHistory): RuleOutcome {
  const pages = pagesOf(device);
  const logouts = device.of('logout');
  const isShown = showsBrowser(device);
  const last = device.exchanges.at(-1);
  return judgeEach(
    answeredLogouts(device, ({ actionName, url }) => actionName === 'logout' && url !== undefined),
    ({ logout }) => logout,
    ({ logout, facts }): OccasionOutcome => {
      const again = firstAfter(device, logouts, logout);
      for (
        let page = firstAfter(device, pages, logout);
        page !== undefined;
        page = firstAfter(device, pages, page)
      ) {
        if (again !== undefined && isLater(device, page, again)) break;
        if (opensLogoutUrl(page, facts.url)) return undefined;
      }
      if (!isShown) return { why: 'The recording does not show what the browser of the device opens' };
      const missing = device.missing(logout, last);
      if (missing !== undefined) return { why: `It may have opened the page, but ${missing}` };
      if (
        again !== undefined &&
        again.parameters.mvpd === logout.parameters.mvpd &&
        gapMs({ former: logout, latter: again }) < 60_000
      ) {
        return { why: 'It logged out once more, so the answer may have been lost' };
      }
      if (last === undefined || gapMs({ former: logout, latter: last }) < openingMs) {
        return { why: 'The recording ends before the page could have been opened' };
      }
      return { message: 'It did not open the logout page that the answer names' };
    },
  );
}

function judgeEnded(device: DeviceHistory, isMeant: (facts: LogoutFacts) => boolean): RuleOutcome {
  const pages = logoutPagesOf(device);
  const logouts = device.of('logout');
  const last = device.exchanges.at(-1);
  return judgeEach(
    answeredLogouts(device, isMeant).filter(({ logout }) => logout !== last),
    ({ logout }) => logout,
    ({ logout }): OccasionOutcome => {
      const again = firstAfter(device, logouts, logout);
      const page = firstAfter(device, pages, logout);
      const before = lastBefore(device, logouts, logout);
      const isNext = page !== undefined && (again === undefined || isLater(device, again, page));
      const isLeftOver =
        before?.answer.kind === 'logout' &&
        before.answer.logouts.some(({ actionName }) => actionName === 'logout');
      if (
        isNext &&
        !isLeftOver &&
        isSentAfter(page, logout) &&
        gapMs({ former: logout, latter: page }) < openingMs
      ) {
        return { message: 'It opened a logout page although nothing was left to do' };
      }
      return repeatsOf(device, logouts, logout) < mostRepeats
        ? undefined
        : { message: 'It called logout again and again although nothing was left to do' };
    },
  );
}

/** Counts logouts of the same MVPD that follow each other as repetitions do. */
function repeatsOf(device: DeviceHistory, logouts: readonly Exchange[], logout: Exchange): number {
  let count = 0;
  let former = logout;
  for (let next = firstAfter(device, logouts, former); next !== undefined && count < mostRepeats; ) {
    const isRepeat =
      next.parameters.mvpd === logout.parameters.mvpd && gapMs({ former, latter: next }) < openingMs;
    const hasOthers = device.positionOf(next) - device.positionOf(former) > 2;
    if (!isRepeat || hasOthers) break;
    count += 1;
    former = next;
    next = firstAfter(device, logouts, former);
  }
  return count;
}

function logsOutOnWish(device: DeviceHistory): RuleOutcome {
  const documented = device.exchanges.filter(({ operation }) => operation !== undefined);
  const last = device.exchanges.at(-1);
  const denials = device
    .of('authorize', 'preauthorize')
    .filter(
      ({ answer }) =>
        answer.kind === 'decisions' &&
        answer.decisions.length > 0 &&
        answer.decisions.every((one) => !one.authorized),
    )
    .filter((denial) => last !== undefined && gapMs({ former: denial, latter: last }) >= automaticMs);
  return judgeEach(
    denials,
    (denial) => denial,
    (denial) => {
      const next = firstAfter(device, documented, denial);
      if (next?.operation !== 'logout' || next.parameters.mvpd !== denial.parameters.mvpd) return undefined;
      if (gapMs({ former: denial, latter: next }) >= automaticMs) return undefined;
      return { message: 'It logged out right after a denial' };
    },
  );
}

function leavesTempPass(device: DeviceHistory): RuleOutcome {
  const passes = new Map<string, Exchange>();
  for (const exchange of device.of('getProfiles', 'getProfileByMvpd', 'getProfileByCode')) {
    if (exchange.answer.kind !== 'profiles') continue;
    for (const { mvpd, type } of exchange.answer.profiles) {
      if (type === 'temporary') passes.set(mvpd, exchange);
    }
  }
  const logouts = device.of('logout');
  return judgeEach(
    passes,
    ([, exchange]) => exchange,
    ([mvpd]) =>
      logouts.some(({ parameters }) => parameters.mvpd === mvpd)
        ? { message: 'It logged out of a TempPass, which needs no logout' }
        : undefined,
  );
}
