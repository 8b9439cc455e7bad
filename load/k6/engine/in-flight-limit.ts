/**
 * So many may be on their way in any case; what falls due within one look of the loop is about half
 * of it.
 */
const least = 16;
/**
 * A generator that is this late itself has as much to do as it can, one that is later has more: in
 * milliseconds, or as a share of the target's latency where that is longer, because a wait for a
 * slow target hardly grows by it.
 */
const busy = { ms: 5, share: 0.15 } as const;
const overloaded = { ms: 15, share: 0.5 } as const;

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
    this.isOverloaded = ownDelayMs > Math.max(overloaded.ms, overloaded.share * latencyMs);
    if (this.isOverloaded) {
      this.current = Math.max(least, this.current >> 1);
      this.starting = false;
    } else if (waited && ownDelayMs < Math.max(busy.ms, busy.share * latencyMs)) {
      const more = this.starting ? this.current : Math.max(8, this.current >> 2);
      this.current = Math.min(this.most, this.current + more);
    } else if (!waited && this.current > least) {
      this.starting = false;
    }
  }
}
