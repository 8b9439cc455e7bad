/** So many may be on their way in any case; what falls due within one look of the loop is about half of it. */
const least = 16;
/** A generator that is this late itself has as much to do as it can. One that is later has more. */
const busyMs = 5;
const overloadedMs = 15;

/**
 * How many requests may be on their way: as many as rate times latency asks for, found by trying. It grows while requests wait
 * for it and the generator itself is in time, so that a slow target never holds up what is due. It shrinks when the generator is the
 * one that is late: more connections would then only make it later.
 */
export class FlightLimit {
  current = least;
  private readonly most: number;

  constructor(most: number) {
    this.most = Math.max(least, most);
  }

  /** To be called at each look of the loop: how late the generator itself is, and whether anything had to wait for the limit. */
  adjust(ownDelayMs: number, waited: boolean): void {
    if (ownDelayMs > overloadedMs) this.current = Math.max(least, this.current >> 1);
    else if (waited && ownDelayMs < busyMs) {
      this.current = Math.min(this.most, this.current + Math.max(4, this.current >> 3));
    }
  }
}
