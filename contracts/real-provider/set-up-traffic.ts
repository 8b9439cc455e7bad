import { BodyTooLong, connectionFailure, definedOnly, parsedJson, type World } from '../../core/index.ts';
import { Obstruction } from '../verification/obstruction.ts';
import type { SetUpCall, SetUpCalls } from '../verification/set-up-calls.ts';
import { NotArranged } from './not-arranged.ts';

const useless = 'in a form that no client can use';

/**
 * Remembers the last request that Passgate sent to arrange a state, so that a failure names the call
 * and what came. States are arranged one after the other.
 */
export class SetUpTraffic {
  readonly #setUps: SetUpCalls;
  readonly #world: Pick<World, 'env' | 'signal'>;
  #last: SetUpCall | undefined;

  constructor(setUps: SetUpCalls, world: Pick<World, 'env' | 'signal'>) {
    this.#setUps = setUps;
    this.#world = world;
  }

  /** Sends a request. Throws an `Obstruction` where there is no answer. */
  async sent<Answer>({ method, url }: Request, send: () => Promise<Answer>): Promise<Answer> {
    // Whoever sends the next request could use the answer to the one before.
    this.#lastWorked();
    this.#last = { method, url };
    try {
      return await send();
    } catch (error) {
      const { signal, env } = this.#world;
      if (error instanceof Obstruction || signal.aborted) throw error;
      if (error instanceof BodyTooLong) {
        const { status, headers } = error.response;
        const answer = { status, contentType: headers.get('content-type') ?? '' };
        throw this.#setUps.failure({ method, url, answer, reason: `but ${error.message}` });
      }
      const { reason } = connectionFailure(error, new URL(url).origin, env);
      throw this.#setUps.failure({ method, url, reason });
    }
  }

  /** Takes an answer, which it reads whole. Throws an `Obstruction` where a success has no JSON. */
  async answered({ method, url }: Request, response: Response): Promise<Response> {
    const text = await response.clone().text();
    const contentType = response.headers.get('content-type') ?? '';
    const location = response.headers.get('location') ?? undefined;
    const answer = { status: response.status, contentType, text, ...definedOnly({ location }) };
    const call = { method, url, answer };
    this.#last = call;
    if (!response.ok || text === '' || parsedJson(text) !== undefined) return response;
    throw this.#setUps.failure({ ...call, reason: useless });
  }

  /**
   * Runs what arranges a state.
   * @throws Obstruction of the kind `set-up` where an answer is of no use, whatever the code that
   *   read it stumbled over; `NotArranged` where the provider throttles
   */
  async explained<Value>(work: () => Promise<Value>): Promise<Value> {
    this.#last = undefined;
    const value = await work().catch((error: unknown) => {
      throw this.explain(error);
    });
    this.#lastWorked();
    return value;
  }

  #lastWorked(): void {
    if (this.#last !== undefined) this.#setUps.worked(this.#last);
  }

  /** Returns what an error of the last request comes to, and records a call that failed. */
  explain(error: unknown): unknown {
    const isThrottled = error instanceof NotArranged && error.status === 429;
    const isOwn = error instanceof Obstruction || isThrottled || this.#world.signal.aborted;
    if (isOwn || this.#last === undefined) return error;
    const reason = error instanceof NotArranged ? error.instead : useless;
    return this.#setUps.failure({ ...this.#last, ...(reason === '' ? {} : { reason }) });
  }
}
