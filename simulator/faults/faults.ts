import type { Call } from '../http/call.ts';
import type { Fault, FaultMatch, FaultRule } from './fault.ts';

interface ActiveRule {
  readonly rule: FaultRule;
  left: number;
}

const seed = 20_261_121;

/** The faults in force. What `rate` picks is drawn from one seeded sequence, so that a run can be repeated. */
export class Faults {
  #active: ActiveRule[] = [];
  #random = seed;

  add(rule: FaultRule): void {
    this.#active.push({ rule, left: rule.times ?? Number.POSITIVE_INFINITY });
  }

  clear(): void {
    this.#active = [];
    this.#random = seed;
  }

  get any(): boolean {
    return this.#active.length > 0;
  }

  list(): FaultRule[] {
    return this.#active.map(({ rule, left }) => (rule.times === undefined ? rule : { ...rule, times: left }));
  }

  /** The faults that meet this request, in the order they were set; counts them. */
  take(call: Call): Fault[] {
    const taken: Fault[] = [];
    for (const active of this.#active) {
      if (!matches(active.rule.match, call)) continue;
      if (active.rule.rate !== undefined && this.draw() >= active.rule.rate) continue;
      active.left -= 1;
      taken.push(active.rule.fault);
    }
    this.#active = this.#active.filter(({ left }) => left > 0);
    return taken;
  }

  /** Uniform in [0, 1) (mulberry32). */
  draw(): number {
    this.#random = (this.#random + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#random ^ (this.#random >>> 15), 1 | this.#random);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
}

function matches({ operation, forwardedFor, deviceIdentifier }: FaultMatch, call: Call): boolean {
  if (operation !== undefined && operation !== call.operation) return false;
  if (forwardedFor !== undefined && forwardedFor !== call.address) return false;
  return deviceIdentifier === undefined || deviceIdentifier === call.header('ap-device-identifier');
}
