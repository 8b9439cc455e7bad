import type { OperationId } from '../../openapi/generated/operations.ts';
import type { SessionAnswer } from '../exchange/answer.ts';
import type { Exchange } from '../exchange/exchange.ts';

/** What an exchange has to be like. */
export type ExchangeTest = (exchange: Exchange) => boolean;

/** Exchanges that came since a step began, in the order in which they came, and those before. */
export class SeenExchanges {
  readonly #all: Exchange[];
  readonly #from: number;

  /** Begins a step: what is in `all` now came before it; what is appended later belongs to it. */
  constructor(all: Exchange[], from = all.length) {
    this.#all = all;
    this.#from = from;
  }

  get exchanges(): readonly Exchange[] {
    return this.#all.slice(this.#from);
  }

  /** Returns the same exchanges without the first ones of the step. */
  after(exchange: Exchange): SeenExchanges {
    return new SeenExchanges(this.#all, this.#all.indexOf(exchange) + 1);
  }

  /** Returns whether exchanges came that are like this, one after the other, others between them or not. */
  inOrder(...tests: readonly ExchangeTest[]): boolean {
    let next = 0;
    for (const exchange of this.exchanges) if (tests[next]?.(exchange) === true) next += 1;
    return next === tests.length;
  }

  count(test: ExchangeTest): number {
    return this.exchanges.filter(test).length;
  }

  /** Returns the newest session, also of an earlier step. */
  get session(): NewestSession | undefined {
    const exchange = this.#all.findLast(created);
    const { code, mvpd } = (exchange === undefined ? undefined : sessionOf(exchange)) ?? {};
    return exchange === undefined || code === undefined ? undefined : { exchange, code, mvpd };
  }

  /** Returns how many sessions were created in this step. */
  get sessionsCreated(): number {
    return this.exchanges.filter(created).length;
  }

  /** Returns how often the newest session was polled without a profile; 0 once it has one. */
  get idlePolls(): number {
    const { session } = this;
    if (session === undefined) return 0;
    const polls = this.after(session.exchange).exchanges.filter(
      (one) => isOperation(one, 'getProfileByCode') && one.parameters.code === session.code,
    );
    return polls.some(signedIn) ? 0 : polls.length;
  }

  /** Returns the client id that the app used last; undefined before it had one. */
  get clientId(): string | undefined {
    const token = this.#all.findLast(({ request }) => request.clientId !== undefined);
    return token?.request.clientId;
  }

  /** Returns the device identifier that the app sent last. */
  get deviceIdentifier(): string | undefined {
    return this.#all.findLast(({ request }) => request.device !== undefined)?.request.device;
  }

  /** Returns when the newest access token expires, by the provider's clock. */
  get tokenExpiresMs(): number | undefined {
    const issued = this.#all.findLast(({ answer }) => answer.kind === 'token');
    return issued?.answer.kind === 'token' ? issued.sentMs + issued.answer.lifetimeMs : undefined;
  }
}

/** A session that somebody has to sign in for. */
interface NewestSession {
  readonly exchange: Exchange;
  readonly code: string;
  readonly mvpd: string | undefined;
}

function isOperation({ operation }: Exchange, ...operations: readonly OperationId[]): boolean {
  return operation !== undefined && operations.includes(operation);
}

function sessionOf({ answer }: Exchange): SessionAnswer | undefined {
  return answer.kind === 'session' ? answer : undefined;
}

/** Requests of one of these operations, whatever was answered. */
export function requested(...operations: readonly OperationId[]): ExchangeTest {
  return (exchange) => isOperation(exchange, ...operations);
}

/** Requests of one of these operations that succeeded. */
export function answered(...operations: readonly OperationId[]): ExchangeTest {
  return (exchange) =>
    isOperation(exchange, ...operations) && exchange.status >= 200 && exchange.status < 300;
}

/** A session that somebody has to sign in for. */
export const created: ExchangeTest = (exchange) =>
  exchange.operation === 'createSession' && sessionOf(exchange)?.code !== undefined;

/** An answer of profiles that has one. */
export const signedIn: ExchangeTest = ({ answer }) =>
  answer.kind === 'profiles' && answer.profiles.length > 0;

/** A decision that permits a playback. */
export const permitted: ExchangeTest = ({ operation, answer }) =>
  operation === 'authorize' &&
  answer.kind === 'decisions' &&
  answer.decisions.some(({ authorized }) => authorized);

/** A decision that refuses one, or a refused request for one. */
export const refused: ExchangeTest = ({ operation, answer }) =>
  operation === 'authorize' &&
  (answer.kind === 'error' ||
    (answer.kind === 'decisions' && answer.decisions.some(({ authorized }) => !authorized)));

/** An error whose action is this one, of the whole request or of one decision. */
export function withAction(action: string): ExchangeTest {
  return ({ answer }) =>
    (answer.kind === 'error' && answer.action === action) ||
    (answer.kind === 'decisions' && answer.decisions.some(({ error }) => error?.action === action));
}

/** An answer with this status. */
export function withStatus(status: number): ExchangeTest {
  return (exchange) => exchange.status === status;
}

/** Returns a test that asks for all of these. */
export function both(...tests: readonly ExchangeTest[]): ExchangeTest {
  return (exchange) => tests.every((test) => test(exchange));
}
