/**
 * So many may be on their way in any case: a busy machine that takes 30 ms for each still sends what
 * falls due. Generators at their limit send as many with 16.
 */
const least = 32;
/**
 * A generator that is this late itself has as much to do as it can, one that is later has more: in
 * milliseconds, or as a share of the target's latency where that is longer, because a wait for a
 * slow target hardly grows by it.
 */
const busy = { ms: 5, share: 0.15 } as const;
const overloaded = { ms: 15, share: 0.5 } as const;

/**
 * A latency that is so much longer than the target's own is that of a queue, here or there: more in
 * flight makes it longer, so the limit grows with care.
 */
const inflated = { factor: 2, ms: 2, more: 1 } as const;
/** Two seconds of a busy generator: a target that has become slower is known as such by then. */
const spanTurns = 256;

/**
 * Limits how many requests may be in flight: as many as rate times latency require, found by
 * trying. The limit grows while requests wait for it and the generator itself is on time, so that a
 * slow target never delays what is due. It shrinks when the generator itself is late, because more
 * connections would only make it later.
 */
export class InFlightLimit {
  current = least;
  /** Whether the generator itself was so late in the last turn that the limit shrank. */
  isOverloaded = false;
  /**
   * At the start, until nothing waits or the generator is late, the limit doubles, as TCP's window
   * does: a slow target wants a thousand at once.
   */
  private starting = true;
  private readonly most: number;
  /** The shortest latency of this span of turns and of the one before, milliseconds. */
  private shortestMs = Number.POSITIVE_INFINITY;
  private shortestBeforeMs = Number.POSITIVE_INFINITY;
  private turns = 0;

  constructor(most: number) {
    this.most = Math.max(least, most);
  }

  /** Tells whether the limit is at its bound. */
  isAtMost(): boolean {
    return this.current >= this.most;
  }

  /**
   * Adapts the limit, once in each turn of the loop: how late the generator itself is, how long the
   * target takes, and whether a request had to wait for the limit.
   */
  adjust(ownDelayMs: number, latencyMs: number, waited: boolean): void {
    const targetMs = this.ownLatencyOfTarget(latencyMs);
    this.isOverloaded = ownDelayMs > Math.max(overloaded.ms, overloaded.share * targetMs);
    if (this.isOverloaded) {
      this.current = Math.max(least, this.current >> 1);
      this.starting = false;
    } else if (waited && ownDelayMs < Math.max(busy.ms, busy.share * targetMs)) {
      const isInflated = latencyMs > inflated.factor * targetMs + inflated.ms;
      const usual = this.starting ? this.current : Math.max(8, this.current >> 2);
      const more = isInflated ? inflated.more : usual;
      this.current = Math.min(this.most, this.current + more);
    } else if (!waited && this.current > least) {
      this.starting = false;
    }
  }

  /**
   * Returns what the target takes where this machine adds nothing: its shortest latency lately. What
   * a generator that is behind measures is longer the more requests it has in flight, so it may not
   * be taken for a reason to have more.
   */
  private ownLatencyOfTarget(latencyMs: number): number {
    if (latencyMs > 0 && latencyMs < this.shortestMs) this.shortestMs = latencyMs;
    const shortest = Math.min(this.shortestMs, this.shortestBeforeMs);
    this.turns += 1;
    if (this.turns === spanTurns) {
      this.turns = 0;
      this.shortestBeforeMs = this.shortestMs;
      this.shortestMs = Number.POSITIVE_INFINITY;
    }
    return Number.isFinite(shortest) ? shortest : 0;
  }
}
