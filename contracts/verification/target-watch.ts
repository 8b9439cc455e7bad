import {
  BodyTooLong,
  bodyOf,
  type Check,
  connectionFailure,
  type Evidence,
  failing,
  messageOf,
  type World,
} from '../../core/index.ts';
import { findOperation } from '../../openapi/runtime/find-operation.ts';
import { Obstruction } from './obstruction.ts';

/** How long a target may stay silent, in milliseconds. */
export interface WatchTimings {
  /** A request without a whole answer after this failed. */
  readonly requestMs: number;
  /** After such a failure the target has this long to answer anything at all. */
  readonly probeMs: number;
  /** Between two probes. */
  readonly pauseMs: number;
}

/** A target that froze is lost after 16 seconds, one that refuses connections after 8. */
const ordinary: WatchTimings = { requestMs: 8_000, probeMs: 8_000, pauseMs: 500 };

/** So many requests of one API in a row without an answer in time, and it is lost. */
const mostTimeouts = 3;

/** Weight of the newest answer in what answers take lately. */
const newShare = 0.1;

/** The target answered before, and does so no more. */
interface Loss {
  /** Of the failed check that tells of it. */
  readonly id: string;
  /** `http://127.0.0.1:8080`, with the API where others still answer. */
  readonly what: string;
  readonly reason: string;
  /** The request that got no answer: `POST /o/client/token`. */
  readonly at: string;
  readonly afterChecks: number;
  readonly lastCheck: string;
}

/** What belongs to a request as the watch sees it. */
interface WatchedRequest {
  readonly method: string;
  readonly url: string;
}

/**
 * Watches whether a target still answers. A request without a whole answer within `requestMs` is a
 * failure of its own. The target is lost where nothing answers at its origin for `probeMs` after
 * one, or where three requests of one API in a row got no answer in time. From then on each request
 * is refused at once: nothing is sent, whatever number of checks remains.
 */
export class TargetWatch {
  readonly timings: WatchTimings;
  readonly #signal: AbortSignal;
  readonly #env: World['env'];
  readonly #probing = new Map<string, Promise<boolean>>();
  readonly #timeouts = new Map<string, number>();
  /** By origin, or by origin and API. */
  readonly #lost = new Map<string, Loss>();
  readonly #waiting = new Set<WatchedRequest>();
  /** What an answer of the provider takes, lately, in milliseconds. */
  #answerMs = 0;
  #answers = 0;
  #checks = 0;
  #lastCheck = '';
  #total = 0;

  constructor({ env, signal }: Pick<World, 'env' | 'signal'>, timings: Partial<WatchTimings> = {}) {
    this.#env = env;
    this.#signal = signal;
    this.timings = { ...ordinary, ...timings };
  }

  get answerMs(): number {
    return this.#answerMs;
  }

  /** Returns the request that has waited longest: `POST /o/client/token`; undefined where none does. */
  waitsFor(): string | undefined {
    const [request] = this.#waiting;
    return request && `${request.method} ${pathOf(request.method, new URL(request.url).pathname)}`;
  }

  /** Counts checks for which the target is asked. */
  expect(checks: number): void {
    this.#total += checks;
  }

  /** Counts a check for which the target answered. */
  checkDone(id: string): void {
    if (this.#lost.size > 0) return;
    this.#checks += 1;
    this.#lastCheck = id;
  }

  /** Throws an `Obstruction` where the target was lost: to be called before any wait for a request. */
  throwIfLost(url: string, method = 'GET'): void {
    const loss = this.#lost.get(new URL(url).origin) ?? this.#lost.get(scopeOf({ url, method }));
    if (loss !== undefined) throw new Obstruction(notAsked(loss));
  }

  /**
   * Sends a request, whose answer `send` has to read whole. Where it fails, waits until it is known
   * whether the target still answers.
   * @throws Obstruction of the kind `target-lost` where it does not; else what `send` throws
   */
  async send<Answer>(
    request: WatchedRequest,
    send: (signal: AbortSignal) => Promise<Answer>,
  ): Promise<Answer> {
    const { origin } = new URL(request.url);
    await this.#probing.get(origin);
    this.throwIfLost(request.url, request.method);
    const late = AbortSignal.timeout(this.timings.requestMs);
    const sentMs = performance.now();
    this.#waiting.add(request);
    try {
      const answer = await send(AbortSignal.any([this.#signal, late]));
      this.#timeouts.delete(scopeOf(request));
      if (!isControl(request.url)) this.#answered(performance.now() - sentMs);
      return answer;
    } catch (error) {
      // Whoever sends too much does answer.
      if (this.#signal.aborted || error instanceof Obstruction || error instanceof BodyTooLong) throw error;
      await this.#failed(request, late.aborted ? this.#lateText() : this.#reason(error, origin));
      this.throwIfLost(request.url, request.method);
      throw late.aborted ? new Error(this.#lateText()) : error;
    } finally {
      this.#waiting.delete(request);
    }
  }

  #answered(durationMs: number): void {
    this.#answers += 1;
    this.#answerMs += (durationMs - this.#answerMs) * Math.max(newShare, 1 / this.#answers);
  }

  /** Returns a failed check for each part of the target that was lost, once. */
  checks(): readonly Check[] {
    return [...this.#lost.values()].map((loss) => {
      const { id, afterChecks, lastCheck, what, reason, at } = loss;
      const when =
        afterChecks === 0
          ? 'before the first check'
          : `after check ${afterChecks} of ${this.#total} (${lastCheck})`;
      return failing(id, 'the provider stays up', {
        kind: 'target-lost',
        message: `${what} stopped answering ${when}: ${reason}, at ${at}.`,
        hint: 'Look into the log of the provider at that time, start it, and rerun.',
      });
    });
  }

  async #failed(request: WatchedRequest, reason: string): Promise<void> {
    const { url, method } = request;
    const { origin, pathname } = new URL(url);
    const scope = scopeOf(request);
    const timeouts = reason === this.#lateText() ? (this.#timeouts.get(scope) ?? 0) + 1 : 0;
    this.#timeouts.set(scope, timeouts);
    const probing = this.#probing.get(origin) ?? this.#isAlive(origin);
    this.#probing.set(origin, probing);
    const isAlive = await probing.finally(() => this.#probing.delete(origin));
    this.#signal.throwIfAborted();
    const key = isAlive ? scope : origin;
    if ((isAlive && timeouts < mostTimeouts) || this.#lost.has(key)) return;
    const what = isAlive ? `${apiText(request)} at ${origin}` : origin;
    const text = isAlive ? `${mostTimeouts} requests in a row got no answer in time` : reason;
    const number = this.#lost.size + 1;
    this.#lost.set(key, {
      id: `verify/provider-alive${number === 1 ? '' : `-${number}`}`,
      what,
      reason: text,
      at: `${method} ${pathOf(method, pathname)}`,
      afterChecks: this.#checks,
      lastCheck: this.#lastCheck,
    });
  }

  /** Asks for anything until it is answered, whole, or the time is over. */
  async #isAlive(origin: string): Promise<boolean> {
    const over = AbortSignal.any([this.#signal, AbortSignal.timeout(this.timings.probeMs)]);
    while (!over.aborted) {
      try {
        const answer = await fetch(origin, { redirect: 'manual', signal: over });
        await bodyOf(answer);
        return true;
      } catch (error) {
        if (error instanceof BodyTooLong) return true;
        await pause(this.timings.pauseMs, over);
      }
    }
    return false;
  }

  #lateText(): string {
    return `no whole answer within ${this.timings.requestMs / 1000} s`;
  }

  #reason(error: unknown, origin: string): string {
    return connectionFailure(error, origin, this.#env).reason || messageOf(error);
  }
}

function notAsked({ id, what }: Loss): Evidence {
  return { kind: 'target-lost', message: `Not asked: ${what} had stopped answering.`, where: id };
}

/** The control API of a simulator may answer although its provider does not, and the reverse. */
function scopeOf({ method, url }: WatchedRequest): string {
  return `${new URL(url).origin} ${apiText({ method, url })}`;
}

function isControl(url: string): boolean {
  return new URL(url).pathname.startsWith('/_simulator/');
}

function apiText({ method, url }: WatchedRequest): string {
  if (isControl(url)) return 'the control API';
  return findOperation(method, new URL(url).pathname)?.row.api ?? 'the provider';
}

/** Returns the path as the documents write it, which holds no code and no name. */
export function pathOf(method: string, pathname: string): string {
  return findOperation(method, pathname)?.row.path ?? pathname;
}

function pause(waitMs: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const timer = setTimeout(resolve, waitMs);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
