import type { OperationId } from '../../openapi/generated/operations.ts';
import type { Answer } from '../http/answer.ts';
import { LeakyBucket } from '../rate-limit/leaky-bucket.ts';
import { altered } from './alter-answer.ts';
import type { DelayFault, Fault, FaultMatch, FaultRule, RateLimitFault } from './fault.ts';

/** The parts of a request that decide which faults match. */
interface FaultableCall {
  readonly operation: OperationId;
  readonly address: string;
  readonly nowMs: number;
  readonly request: { readonly method: string; readonly url: string };
  header(name: string): string | undefined;
}

interface ActiveRule {
  readonly rule: FaultRule;
  left: number;
}

const defaultSeed = 20_261_121;
const maximumCachedAnswers = 10_000;

/**
 * The active faults. `rate` draws from one seeded random sequence, so that a run can be repeated.
 */
export class Faults {
  #active: ActiveRule[] = [];
  #random = defaultSeed;
  #limiters = new WeakMap<Fault, LeakyBucket>();
  /** Cached answers, as a cache in front of the service would hold them. */
  readonly #cached = new Map<string, { readonly atMs: number; readonly answer: Answer }>();
  #altered = 0;

  add(rule: FaultRule): void {
    this.#active.push({ rule, left: rule.times ?? Number.POSITIVE_INFINITY });
  }

  clear(): void {
    this.#active = [];
    this.#random = defaultSeed;
    this.#cached.clear();
  }

  /** Restarts the random sequence from a seed. */
  reseed(seed: number): void {
    this.#random = seed | 0;
  }

  get drawn(): number {
    return this.#random;
  }

  get any(): boolean {
    return this.#active.length > 0;
  }

  list(): FaultRule[] {
    return this.#active.map(({ rule, left }) => (rule.times === undefined ? rule : { ...rule, times: left }));
  }

  /** Returns the faults that match this request, in the order they were set, and counts them. */
  take(call: FaultableCall): Fault[] {
    const taken: Fault[] = [];
    for (const active of this.#active) {
      if (!matches(active.rule.match, call)) continue;
      if (active.rule.rate !== undefined && this.draw() >= active.rule.rate) continue;
      active.left -= 1;
      taken.push(active.rule.fault);
    }
    if (this.#active.some(({ left }) => left <= 0))
      this.#active = this.#active.filter(({ left }) => left > 0);
    return taken;
  }

  /**
   * Returns whether a request passes the rate limit that a fault has put in place of the
   * provider's.
   */
  admit(fault: RateLimitFault, address: string, nowMs: number): boolean {
    let limiter = this.#limiters.get(fault);
    if (limiter === undefined) {
      limiter = new LeakyBucket(fault.burst, fault.requestsPerSecond);
      this.#limiters.set(fault, limiter);
    }
    return limiter.admit(fault.shared ? 'fleet' : address, nowMs);
  }

  /**
   * Returns the answer that the same device got to the same request before, if it is not older than
   * `forMs`.
   */
  #stale(call: FaultableCall, answer: Answer, forMs: number): Answer {
    const { method, url } = call.request;
    const key = `${method} ${url} ${call.address} ${call.header('ap-device-identifier') ?? ''}`;
    const known = this.#cached.get(key);
    if (known !== undefined && call.nowMs - known.atMs < forMs) return known.answer;
    if (this.#cached.size >= maximumCachedAnswers) this.#cached.clear();
    this.#cached.set(key, { atMs: call.nowMs, answer });
    return answer;
  }

  /** Returns the answer after the faults that change it. */
  alter(call: FaultableCall, answer: Answer, faults: readonly Fault[]): Answer {
    this.#altered += 1;
    let final = answer;
    for (const fault of faults)
      final =
        fault.kind === 'stale' ? this.#stale(call, final, fault.forMs) : altered(final, fault, this.#altered);
    return final;
  }

  /** Returns how long all delays together last this time, milliseconds. */
  totalDelayMs(faults: readonly Fault[]): number {
    let totalMs = 0;
    for (const fault of faults) if (fault.kind === 'delay') totalMs += this.delayMs(fault);
    return totalMs;
  }

  /** Returns how long a delay lasts this time, milliseconds. */
  delayMs({ ms, jitterMs = 0, distribution = 'uniform' }: DelayFault): number {
    if (jitterMs === 0) return ms;
    switch (distribution) {
      case 'uniform':
        return ms + jitterMs * this.draw();
      case 'exponential':
        return ms - jitterMs * Math.log(1 - this.draw());
      case 'normal': {
        // Box and Muller's method: two uniform draws make a normal one.
        const normal = Math.sqrt(-2 * Math.log(1 - this.draw())) * Math.cos(2 * Math.PI * this.draw());
        return Math.max(0, ms + jitterMs * normal);
      }
    }
  }

  /** Returns the next random number, uniform in [0, 1) (mulberry32). */
  draw(): number {
    this.#random = (this.#random + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#random ^ (this.#random >>> 15), 1 | this.#random);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
}

function matches({ operation, forwardedFor, deviceIdentifier }: FaultMatch, call: FaultableCall): boolean {
  if (operation !== undefined && operation !== call.operation) return false;
  if (forwardedFor !== undefined && forwardedFor !== call.address) return false;
  return deviceIdentifier === undefined || deviceIdentifier === call.header('ap-device-identifier');
}
