import { scheduleEndMs, scheduleStartMs } from '../../protocol.ts';
import { nowMs } from '../engine/clock.ts';
import { type DevicePace, paceOf } from '../engine/pace.ts';
import { plan } from '../engine/plan.ts';
import { uniform } from '../engine/random.ts';
import type { FigureRecorder } from '../engine/recorder.ts';
import type {
  Scenario,
  ScenarioDevice,
  ScenarioStep,
  StateViolation,
  StepContext,
  Transition,
} from '../engine/scenario.ts';
import type { DueSource } from '../engine/source.ts';
import { createTimerWheel, type TimerWheel } from '../engine/timer-wheel.ts';
import type { DeviceAnswer, Exchanges } from '../http/exchange.ts';
import { retryAfterMs } from '../http/retry.ts';
import { arrivalMs, leaveMs, someLeave } from './arrivals.ts';
import type { DeviceStore } from './device-store.ts';
import type { Viewers } from './viewers.ts';

/** Between the first requests of a device. */
const quickMs = 150;
/**
 * How far a request may leave from its due time before a gap says more of the generator than of the
 * rules.
 */
const lateMs = 250;
const resting = 255;
const jitterDraw = 500;

/** What the devices of one virtual user share. */
export interface DeviceShare<Event extends string> {
  readonly store: DeviceStore;
  /** Number of the first device in the whole fleet. */
  readonly firstNumber: number;
  readonly viewers: Viewers;
  readonly recorder: FigureRecorder<Event>;
  readonly exchanges: Exchanges;
}

/**
 * Runs the devices of one virtual user through the steps of a scenario. A device is a few numbers
 * and has one due time.
 */
export class FleetDevices<Name extends string, Event extends string> implements DueSource {
  readonly wheel: TimerWheel;
  private readonly names: readonly Name[];
  private readonly table: readonly ScenarioStep<Name, Event>[];
  private readonly scenario: Scenario<Name, Event>;
  private readonly share: DeviceShare<Event>;
  private readonly steps: Uint8Array;
  private readonly cameFrom: Uint8Array;
  private readonly attempts: Uint8Array;
  private readonly requests: Uint8Array;
  /** 1 for a device that does nothing until its viewer has logged in. */
  private readonly waiting: Uint8Array;
  /** When a device sent its last poll; only where gaps are watched. */
  private readonly lastSentMs: Float64Array | undefined;
  private readonly context: StepContext = { number: 0, loggedInMs: 0, attempts: 0, nowMs: 0 };
  private readonly leaves: boolean;
  private readonly pace: DevicePace = paceOf(plan.limit);

  constructor(scenario: Scenario<Name, Event>, share: DeviceShare<Event>) {
    const { size } = share.store;
    this.scenario = scenario;
    this.share = share;
    this.names = namesOf(scenario.steps);
    this.table = this.names.map((name) => scenario.steps[name]);
    this.wheel = createTimerWheel(size);
    this.steps = new Uint8Array(size).fill(this.names.indexOf(scenario.first));
    this.cameFrom = new Uint8Array(size).fill(resting);
    this.attempts = new Uint8Array(size);
    this.requests = new Uint8Array(size);
    this.waiting = new Uint8Array(size);
    this.lastSentMs =
      scenario.watchGapMs === undefined ? undefined : new Float64Array(size).fill(Number.NEGATIVE_INFINITY);
    this.leaves = someLeave(plan.arrivals);
    for (let index = 0; index < size; index += 1) this.arrive(index);
  }

  start = (index: number, dueMs: number): undefined => {
    const at = this.steps[index] ?? resting;
    const step = this.table[at];
    if (step === undefined || (this.leaves && this.hasLeft(index, dueMs))) return undefined;
    const device = this.share.store.device(index);
    const context = this.contextOf(index);
    const next = step.before?.(device, context);
    if (next !== undefined) {
      // Its turn has come, and nothing was sent.
      this.follow(index, next, dueMs, 0);
      return undefined;
    }
    if (step.everyMs !== undefined) this.wheel.put(index, dueMs + step.everyMs);
    const requests = this.requests[index] ?? 0;
    if (requests < this.pace.free) this.requests[index] = requests + 1;
    this.share.exchanges.request(step.call(device, context), device, context.number, dueMs, (answer) =>
      this.answered(index, at, step, device, answer),
    );
    return undefined;
  };

  unsent = (index: number, dueMs: number, endMs: number): number => {
    const step = this.table[this.steps[index] ?? resting];
    const stayMs = this.leaves ? Math.min(endMs, this.leavesAtMs(index)) : endMs;
    if (step === undefined || dueMs >= stayMs) return 0;
    return step.everyMs === undefined ? 1 : 1 + Math.floor((stayMs - dueMs) / step.everyMs);
  };

  ended = (): void => {
    const { ended } = this.scenario;
    if (ended === undefined) return;
    const overMs = Math.min(nowMs(), scheduleEndMs(plan));
    for (let index = 0; index < this.steps.length; index += 1) {
      // Whoever left before the end, or was to come after it, did not wait for anything.
      if (this.leaves && this.leavesAtMs(index) < nowMs()) continue;
      const arrivedMs = this.comesAtMs(index);
      if (arrivedMs >= overMs) continue;
      const name = this.names[this.steps[index] ?? resting];
      const event = ended(name, this.contextOf(index), () => this.share.store.device(index), arrivedMs);
      if (event !== undefined) this.share.recorder.event(event);
    }
  };

  /** For a device whose viewer must have signed in before its first step. */
  loggedIn = (index: number, atMs: number): void => {
    if (this.waiting[index] !== 1) return;
    this.waiting[index] = 0;
    this.wheel.put(index, atMs + quickMs);
  };

  private arrive(index: number): void {
    const atMs = this.comesAtMs(index);
    if (this.scenario.afterLogin === true) this.waiting[index] = 1;
    else this.wheel.put(index, atMs);
    if (this.scenario.codeShownFirst === true) this.share.viewers.wait(index, atMs);
  }

  private answered(
    index: number,
    at: number,
    step: ScenarioStep<Name, Event>,
    device: ScenarioDevice,
    answer: DeviceAnswer,
  ): void {
    if (this.lastSentMs !== undefined) this.watchGap(index, step, answer);
    // With slow answers two polls of a device can be under way; the first that leads on is the one.
    if (this.steps[index] !== at) return;
    const attempts = this.attempts[index] ?? 0;
    if (step.retries === true) {
      const waitMs = retryAfterMs(
        answer.status,
        attempts,
        uniform(plan.seed, this.share.firstNumber + index, jitterDraw + attempts),
      );
      if (waitMs !== undefined) {
        this.attempts[index] = attempts + 1;
        this.share.recorder.event('repeats');
        this.wheel.put(index, answer.answeredMs + waitMs);
        return;
      }
    }
    const next = step.answered(answer, device, this.contextOf(index));
    this.attempts[index] = 0;
    if (next === undefined) return;
    if (next.violation !== undefined) this.reportViolation(index, next.violation, step, device, answer);
    const paceMs = (this.requests[index] ?? 0) < this.pace.free ? quickMs : this.pace.gapMs;
    this.follow(index, next, answer.answeredMs, paceMs);
  }

  private follow(index: number, next: Transition<Name, Event>, fromMs: number, paceMs: number): void {
    const { recorder, store, viewers } = this.share;
    if (next.gain !== undefined) store.gain(index, next.gain);
    for (const event of next.events ?? []) recorder.event(event);
    if (next.codeShown === true) viewers.wait(index, fromMs);
    if (next.stays === true) return;
    const to = this.nextStep(index, next);
    this.steps[index] = to;
    this.waiting[index] = next.afterLogin === true ? 1 : 0;
    if (to === resting || next.afterLogin === true) {
      this.wheel.remove(index);
      return;
    }
    this.wheel.put(index, fromMs + Math.max(paceMs, next.afterMs ?? 0));
  }

  private nextStep(index: number, { to, detour, back }: Transition<Name, Event>): number {
    if (detour !== undefined) {
      this.cameFrom[index] = this.steps[index] ?? resting;
      return this.names.indexOf(detour);
    }
    if (back === true) return this.cameFrom[index] ?? resting;
    return to === undefined ? resting : this.names.indexOf(to);
  }

  private reportViolation(
    index: number,
    violation: StateViolation,
    step: ScenarioStep<Name, Event>,
    device: ScenarioDevice,
    answer: DeviceAnswer,
  ): void {
    const call = step.call(device, this.contextOf(index));
    const { operation } = call;
    this.share.recorder.finding(
      {
        key: `state ${operation} ${violation.pointer} ${violation.expected}`,
        type: 'state',
        operation,
        atMs: nowMs(),
        message: `${operation} returned a response that contradicts an earlier one`,
        ...violation,
      },
      () => this.share.exchanges.shown(call, device, answer),
    );
  }

  /**
   * Counts a poll that follows the previous one too soon; the first may follow the session at once
   * [client-rules.md AU-03, AU-04].
   */
  private watchGap(index: number, step: ScenarioStep<Name, Event>, { sentMs }: DeviceAnswer): void {
    const { lastSentMs } = this;
    if (lastSentMs === undefined || step.everyMs === undefined) return;
    const gapMs = sentMs - (lastSentMs[index] ?? 0);
    lastSentMs[index] = sentMs;
    if (gapMs < (this.scenario.watchGapMs ?? 0) - lateMs) this.share.recorder.event('pollsTooSoon');
  }

  private contextOf(index: number): StepContext {
    const { context } = this;
    context.number = this.share.firstNumber + index;
    context.loggedInMs = this.share.viewers.loggedInMs[index] ?? 0;
    context.attempts = this.attempts[index] ?? 0;
    context.nowMs = Date.now();
    return context;
  }

  private hasLeft(index: number, dueMs: number): boolean {
    return dueMs >= this.leavesAtMs(index);
  }

  private comesAtMs(index: number): number {
    return scheduleStartMs + arrivalMs(plan.arrivals, plan.seed, this.share.firstNumber + index);
  }

  private leavesAtMs(index: number): number {
    return scheduleStartMs + leaveMs(plan.arrivals, plan.seed, this.share.firstNumber + index);
  }
}

function namesOf<Name extends string>(steps: Readonly<Record<Name, unknown>>): readonly Name[] {
  return Object.keys(steps).filter((name): name is Name => Object.hasOwn(steps, name));
}
