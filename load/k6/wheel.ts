/**
 * Due times of many devices: a ring of slots, each the head of a list threaded through typed arrays. Adding, taking and
 * removing cost the same for ten devices and for a hundred thousand, and a device costs 20 bytes.
 *
 * A device has at most one due time. One that lies further ahead than the ring is long stays in its slot for as many
 * turns as it takes.
 */

const nobody = -1;

export class DueWheel {
  private readonly slotMs: number;
  private readonly heads: Int32Array;
  private readonly next: Int32Array;
  private readonly previous: Int32Array;
  private readonly slotOf: Int32Array;
  private readonly dueMs: Float64Array;
  /** The slot under the hand, counted from 0 without wrapping. */
  private tick = 0;
  /** The next entry to look at in the slot under the hand. */
  private scan = nobody;
  /** The time the device taken last was due at. */
  takenDueMs = Number.NaN;

  constructor(devices: number, { slotMs = 2, slots = 16_384 } = {}) {
    this.slotMs = slotMs;
    this.heads = new Int32Array(slots).fill(nobody);
    this.next = new Int32Array(devices).fill(nobody);
    this.previous = new Int32Array(devices).fill(nobody);
    this.slotOf = new Int32Array(devices).fill(nobody);
    this.dueMs = new Float64Array(devices);
  }

  /** Sets when a device is due, instead of any time set before. A time already past is due at once. */
  put(device: number, dueMs: number): void {
    if (this.slotOf[device] !== nobody) this.remove(device);
    const { heads, next, tick } = this;
    const wanted = Math.floor(dueMs / this.slotMs);
    const slot = (wanted > tick ? wanted : tick) % heads.length;
    const head = heads[slot] ?? nobody;
    this.dueMs[device] = dueMs;
    this.slotOf[device] = slot;
    this.previous[device] = nobody;
    next[device] = head;
    heads[slot] = device;
    if (head !== nobody) this.previous[head] = device;
    if (slot === tick % heads.length) this.scan = device;
  }

  remove(device: number): void {
    const slot = this.slotOf[device] ?? nobody;
    if (slot === nobody) return;
    const next = this.next[device] ?? nobody;
    const previous = this.previous[device] ?? nobody;
    if (this.scan === device) this.scan = next;
    if (next !== nobody) this.previous[next] = previous;
    if (previous !== nobody) this.next[previous] = next;
    else this.heads[slot] = next;
    this.slotOf[device] = nobody;
  }

  /** When a device is due, or NaN. */
  dueOf(device: number): number {
    return this.slotOf[device] === nobody ? Number.NaN : (this.dueMs[device] ?? Number.NaN);
  }

  /** Takes one device that is due at `nowMs`; -1 when there is none. Time must not run backwards. */
  take(nowMs: number): number {
    const { heads, dueMs, next } = this;
    let device = this.scan;
    for (;;) {
      while (device !== nobody) {
        const due = dueMs[device] ?? Number.NaN;
        if (due <= nowMs) {
          this.takenDueMs = due;
          this.scan = device;
          this.remove(device);
          return device;
        }
        device = next[device] ?? nobody;
      }
      if ((this.tick + 1) * this.slotMs > nowMs) break;
      this.tick += 1;
      device = heads[this.tick % heads.length] ?? nobody;
    }
    this.scan = heads[this.tick % heads.length] ?? nobody;
    return nobody;
  }

  /** Milliseconds until the next slot that holds anybody, looking no further ahead than `mostMs`. */
  quietMs(nowMs: number, mostMs: number): number {
    const slots = this.heads.length;
    const last = this.tick + Math.min(slots, Math.ceil(mostMs / this.slotMs));
    for (let tick = this.tick; tick < last; tick += 1) {
      if ((this.heads[tick % slots] ?? nobody) !== nobody) return Math.max(0, tick * this.slotMs - nowMs);
    }
    return mostMs;
  }

  /** Calls `visit` for every device due before `beforeMs`. */
  forEachDueBefore(beforeMs: number, visit: (device: number, dueMs: number) => void): void {
    for (let device = 0; device < this.dueMs.length; device += 1) {
      const dueMs = this.dueOf(device);
      if (dueMs < beforeMs) visit(device, dueMs);
    }
  }
}
