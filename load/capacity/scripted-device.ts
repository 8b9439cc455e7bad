import { clearOfPolls } from '../k6/devices/login-time.ts';
import { type DevicePace, paceOf } from '../k6/engine/pace.ts';
import { humanDelayMs, uniform } from '../k6/engine/random.ts';
import type { PlannedLoad } from '../protocol.ts';

/** What a run must say of itself for its traffic to be known beforehand. */
export interface TrafficRun
  extends Pick<
    PlannedLoad,
    | 'devices'
    | 'runners'
    | 'virtualUsers'
    | 'intervalMs'
    | 'arrivals'
    | 'rampMs'
    | 'durationMs'
    | 'screen'
    | 'pollBy'
    | 'seed'
    | 'loginMedianMs'
    | 'limit'
  > {
  /** Whether viewers can sign in: at a simulator, or by the hook of a real provider. */
  readonly viewersSignIn: boolean;
  /** Whether devices know an MVPD from the start, as those that a simulator arranges do. */
  readonly knowsMvpd: boolean;
  /** From the moment a code is made until it expires. */
  readonly codeLifetimeMs: number;
}

/** What one device of a scenario sends from its arrival on, as its steps have it. */
export type DeviceScript = (device: ScriptedDevice) => void;

/** Between the first requests of a device, as in `load/k6/devices/devices.ts`. */
const quickMs = 150;
/** As in `load/k6/devices/viewers.ts`: nobody begins to log in so shortly before the code is over. */
const loginDraw = 100;
const loginMs = 500;
/** As in `load/k6/devices/sessions.ts`: nobody polls with a code that may be over on arrival. */
const codeMarginMs = 250;
/** Codes of a fleet are made before k6 starts, so long before its schedule begins. */
export const madeBeforeMs = 1500;

/**
 * One device that plays a scenario without sending anything: answers take no time and are always
 * the expected ones. Times are milliseconds since the schedule began.
 */
export class ScriptedDevice {
  /** When its next request is due. */
  nowMs: number;
  readonly number: number;
  readonly run: TrafficRun;
  readonly endMs: number;
  /** When its viewer has logged in with the present code; `Infinity` where nobody does. */
  loginAtMs = Number.POSITIVE_INFINITY;
  codeEndsAtMs: number;
  private lastMs: number;
  private requests = 0;
  private codes = 0;
  private readonly pace: DevicePace;
  private readonly record: (operation: string, atMs: number) => void;

  constructor(
    run: TrafficRun,
    number: number,
    life: { readonly arrivesAtMs: number; readonly leavesAtMs: number },
    record: (operation: string, atMs: number) => void,
  ) {
    this.run = run;
    this.number = number;
    this.nowMs = life.arrivesAtMs;
    this.lastMs = life.arrivesAtMs;
    this.endMs = Math.min(run.rampMs + run.durationMs, life.leavesAtMs);
    // The codes of a fleet are made together.
    this.codeEndsAtMs = run.codeLifetimeMs - madeBeforeMs;
    this.pace = paceOf(run.limit);
    this.record = record;
  }

  /** Whether the run is over before the next request of this device. */
  get isOver(): boolean {
    return this.nowMs >= this.endMs;
  }

  /** Sends what is due now; the next request is due a pace later. */
  send(operation: string): void {
    this.sendAlone(operation);
    this.nowMs += this.requests < this.pace.free ? quickMs : this.pace.gapMs;
  }

  /** Moves the next request to this long after the last one, where it would be sooner. */
  wait(ms: number): void {
    this.nowMs = Math.max(this.nowMs, this.lastMs + ms);
  }

  /** Waits as a device does between its decisions, which is never shorter than the limit allows. */
  pause(): void {
    this.wait(this.pace.gapMs);
  }

  /** Shows a code whose life begins with the last request. */
  showNewCode(): void {
    this.codeEndsAtMs = this.lastMs + this.run.codeLifetimeMs;
    this.showCode(this.lastMs);
  }

  /** Lets the viewer take the time to log in that the run will give to this one. */
  showCode(fromMs: number): void {
    const draw = loginDraw + 2 * this.codes;
    this.codes += 1;
    this.loginAtMs = Number.POSITIVE_INFINITY;
    if (!this.run.viewersSignIn) return;
    const { loginMedianMs, seed, intervalMs } = this.run;
    const atMs = fromMs + clearOfPolls(humanDelayMs(loginMedianMs, seed, this.number, draw), intervalMs);
    const lastMs = Math.min(this.run.rampMs + this.run.durationMs, this.codeEndsAtMs - loginMs);
    if (atMs < lastMs) this.loginAtMs = atMs;
  }

  /** Does nothing until the viewer has logged in. */
  waitForLogin(): void {
    this.nowMs = this.loginAtMs + quickMs;
  }

  /**
   * Polls at every interval. Returns `found` after the poll that finds the profile, `expired` when
   * the code is over before, `over` when the run is.
   */
  poll(operation: string): 'found' | 'expired' | 'over' {
    const { intervalMs } = this.run;
    while (!this.isOver) {
      if (this.nowMs + codeMarginMs >= this.codeEndsAtMs) return 'expired';
      const found = this.loginAtMs <= this.nowMs;
      const dueMs = this.nowMs;
      if (found) {
        this.send(operation);
        return 'found';
      }
      this.sendAlone(operation);
      this.nowMs = dueMs + intervalMs;
    }
    return 'over';
  }

  /** Returns a number in [0, 1) for a choice of this device, the same as in the run. */
  draw(draw: number): number {
    return uniform(this.run.seed, this.number, draw);
  }

  private sendAlone(operation: string): void {
    if (this.nowMs < this.endMs) this.record(operation, this.nowMs);
    this.lastMs = this.nowMs;
    if (this.requests < this.pace.free) this.requests += 1;
  }
}
