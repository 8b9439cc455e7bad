import type { Exchange } from '../exchange/exchange.ts';
import type { DeviceHistory } from './device-history.ts';
import { gapMs } from './timing.ts';

/** A session of a device: one code, from its creation to its last poll. */
export interface CodeSession {
  readonly code: string;
  /** Undefined where the recording does not show that this device created it. */
  readonly creation: Exchange | undefined;
  /** From its creation by the provider's clock; undefined where nobody says. */
  readonly lifetimeMs: number | undefined;
  readonly mvpd: string | undefined;
  /** Address at which the sign-in ends, without its query. */
  readonly redirectUrl: string | undefined;
  /** Answers to the creation and to each resumption, in the order of time. */
  readonly answers: readonly Exchange[];
  /** Queries for the profile by code, and by MVPD where those are polls; without excused ones. */
  readonly polls: readonly Exchange[];
  readonly browserCalls: readonly Exchange[];
  /** The request that reached the redirect URL, or the redirect to it. */
  readonly reached: Exchange | undefined;
  /** The first poll that returned a profile. */
  readonly found: Exchange | undefined;
  /** The first poll that the provider refused because the session is no longer valid. */
  readonly refused: Exchange | undefined;
  /** The request for a new code that followed. */
  readonly superseded: Exchange | undefined;
}

type GrowingSession = { -readonly [Member in keyof CodeSession]: CodeSession[Member] } & {
  answers: Exchange[];
  polls: Exchange[];
  browserCalls: Exchange[];
};

/** Queries by MVPD that follow each other faster are polls; others come from starts of the app. */
const longestPollGapMs = 60_000;
/** When the profile has arrived, only what goes on at the longest documented interval is a poll. */
const longestGapWhenFoundMs = 20_000;

const known = new WeakMap<DeviceHistory, readonly CodeSession[]>();

/** Returns the sessions of a device, in the order in which their codes were first used. */
export function sessionsOf(device: DeviceHistory): readonly CodeSession[] {
  let sessions = known.get(device);
  if (sessions === undefined) {
    const reading = new SessionReading();
    for (const exchange of device.exchanges) reading.read(exchange);
    sessions = [...reading.sessions.values()];
    known.set(device, sessions);
  }
  return sessions;
}

/** Returns whether an answer to a poll brought a profile. */
export function isFound({ answer }: Exchange): boolean {
  return answer.kind === 'profiles' && answer.profiles.length > 0;
}

/** Returns whether the provider refused a code because no live session has it. */
export function isCodeRefused({ answer }: Exchange): boolean {
  return (
    answer.kind === 'error' &&
    (answer.code === 'invalid_authentication_session' || answer.code === 'invalid_parameter_code')
  );
}

/** Returns an address without its query, decoded where it was percent-encoded twice. */
export function bareUrl(url: string | undefined): string | undefined {
  if (url === undefined) return undefined;
  const once = /^https?%3A/i.test(url) ? decodeURIComponent(url.replace(/%(?![\da-f]{2})/gi, '%25')) : url;
  return once.split(/[?#]/)[0]?.replace(/\/$/, '');
}

class SessionReading {
  readonly sessions = new Map<string, GrowingSession>();
  /** By service provider: a client may sign in at several side by side. */
  readonly #current = new Map<string | undefined, GrowingSession>();
  readonly #lastByMvpd = new Map<string | undefined, Exchange>();

  read(exchange: Exchange): void {
    const { operation, parameters } = exchange;
    const session = parameters.code === undefined ? undefined : this.#sessionOf(parameters.code);
    if (operation === 'createSession' || operation === 'getPartnerAuthenticationRequest') {
      this.#create(exchange);
    } else if (operation === 'resumeSession') session?.answers.push(exchange);
    else if (operation === 'authenticateUserAgent') session?.browserCalls.push(exchange);
    else if (operation === 'getProfileByCode' && session !== undefined) addPoll(session, exchange);
    else if (operation === 'getProfileByMvpd') this.#queryByMvpd(exchange);
    else if (operation === 'authorize' || operation === 'preauthorize' || operation === 'logout') {
      const { serviceProvider } = parameters;
      this.#lastByMvpd.delete(serviceProvider);
      if (this.#current.get(serviceProvider)?.found !== undefined) this.#current.delete(serviceProvider);
    }
    this.#reach(exchange);
  }

  #sessionOf(code: string): GrowingSession {
    let session = this.sessions.get(code);
    if (session === undefined) {
      session = {
        code,
        creation: undefined,
        lifetimeMs: undefined,
        mvpd: undefined,
        redirectUrl: undefined,
        answers: [],
        polls: [],
        browserCalls: [],
        reached: undefined,
        found: undefined,
        refused: undefined,
        superseded: undefined,
      };
      this.sessions.set(code, session);
    }
    return session;
  }

  #create(exchange: Exchange): void {
    const { answer, request } = exchange;
    if (answer.kind !== 'session' || answer.code === undefined) return;
    const session = this.#sessionOf(answer.code);
    session.answers.push(exchange);
    if (session.creation !== undefined) return;
    session.creation = exchange;
    session.lifetimeMs = answer.lifetimeMs;
    session.mvpd = request.fields.get('mvpd') ?? answer.mvpd;
    session.redirectUrl = bareUrl(request.fields.get('redirectUrl'));
    const { serviceProvider } = exchange.parameters;
    const former = this.#current.get(serviceProvider);
    if (former !== undefined) former.superseded = exchange;
    this.#current.set(serviceProvider, session);
    this.#lastByMvpd.delete(serviceProvider);
  }

  /**
   * The first query by MVPD may come late, when the viewer has signed in; the others follow fast. A
   * client that polls by code queries by MVPD at its starts.
   */
  #queryByMvpd(exchange: Exchange): void {
    const { serviceProvider, mvpd } = exchange.parameters;
    const session = this.#current.get(serviceProvider);
    if (session === undefined || mvpd !== session.mvpd) return;
    if (session.polls[0]?.operation === 'getProfileByCode') return;
    const last = this.#lastByMvpd.get(serviceProvider);
    this.#lastByMvpd.set(serviceProvider, exchange);
    const isFirst = last === undefined && session.polls.length === 0;
    const longestMs = session.found === undefined ? longestPollGapMs : longestGapWhenFoundMs;
    if (isFirst || (last !== undefined && gapMs({ former: last, latter: exchange }) < longestMs)) {
      addPoll(session, exchange);
    }
  }

  #reach(exchange: Exchange): void {
    const { answer, operation, origin, path } = exchange;
    if (operation !== undefined && answer.kind !== 'redirect') return;
    const address = answer.kind === 'redirect' ? answer.location : undefined;
    for (const session of this.#current.values()) {
      if (session.browserCalls.length === 0 || session.reached !== undefined) continue;
      const isThere = operation === undefined && bareUrl(`${origin}${path}`) === session.redirectUrl;
      if (isThere || (address !== undefined && bareUrl(address) === session.redirectUrl)) {
        session.reached = exchange;
      }
    }
  }
}

function addPoll(session: GrowingSession, exchange: Exchange): void {
  if (exchange.excuse !== undefined) return;
  session.polls.push(exchange);
  if (isFound(exchange)) session.found ??= exchange;
  if (isCodeRefused(exchange)) session.refused ??= exchange;
}
