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
import { createTimerWheel } from '../engine/timer-wheel.ts';
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

/** What a step knows of its device, looked up only where the step reads it. */
type LazyContext = StepContext & { index: number };

/** The devices of one virtual user. */
export interface FleetDevices extends Required<DueSource> {
  /** For a device whose viewer must have signed in before its first step. */
  loggedIn(index: number, atMs: number): void;
}

/**
 * Creates what runs the devices of one virtual user through the steps of a scenario. A device is a
 * few numbers and has one due time. Variables of a function, not fields of an object: they cost k6's
 * engine half.
 */
export function createFleetDevices<Name extends string, Event extends string>(
  scenario: Scenario<Name, Event>,
  share: DeviceShare<Event>,
): FleetDevices {
  const { store, firstNumber, viewers, recorder, exchanges } = share;
  const { size } = store;
  const { seed } = plan;
  const names = namesOf(scenario.steps);
  const table: readonly ScenarioStep<Name, Event>[] = names.map((name) => scenario.steps[name]);
  const wheel = createTimerWheel(size);
  const steps = new Uint8Array(size).fill(names.indexOf(scenario.first));
  const cameFrom = new Uint8Array(size).fill(resting);
  const attempts = new Uint8Array(size);
  const requests = new Uint8Array(size);
  /** 1 for a device that does nothing until its viewer has logged in. */
  const waiting = new Uint8Array(size);
  /** When a device sent its last poll; only where gaps are watched. */
  const lastSentMs =
    scenario.watchGapMs === undefined ? undefined : new Float64Array(size).fill(Number.NEGATIVE_INFINITY);
  const leaves = someLeave(plan.arrivals);
  const pace: DevicePace = paceOf(plan.limit);
  const context: LazyContext = {
    index: 0,
    get number() {
      return firstNumber + context.index;
    },
    get loggedInMs() {
      return viewers.loggedInMs[context.index] ?? 0;
    },
    get attempts() {
      return attempts[context.index] ?? 0;
    },
    get nowMs() {
      return Date.now();
    },
  };

  function start(index: number, dueMs: number): undefined {
    const at = steps[index] ?? resting;
    const step = table[at];
    if (step === undefined || (leaves && hasLeft(index, dueMs))) return undefined;
    const device = store.device(index);
    const context = contextOf(index);
    const next = step.before?.(device, context);
    if (next !== undefined) {
      // Its turn has come, and nothing was sent.
      follow(index, next, dueMs, 0);
      return undefined;
    }
    if (step.everyMs !== undefined) wheel.put(index, dueMs + step.everyMs);
    const earlier = requests[index] ?? 0;
    if (earlier < pace.free) requests[index] = earlier + 1;
    exchanges.request(step.call(device, context), device, firstNumber + index, dueMs, (answer) =>
      answered(index, at, step, device, answer),
    );
    return undefined;
  }

  function unsent(index: number, dueMs: number, endMs: number): number {
    const step = table[steps[index] ?? resting];
    const stayMs = leaves ? Math.min(endMs, leavesAtMs(index)) : endMs;
    if (step === undefined || dueMs >= stayMs) return 0;
    return step.everyMs === undefined ? 1 : 1 + Math.floor((stayMs - dueMs) / step.everyMs);
  }

  function ended(): void {
    const eventOf = scenario.ended;
    if (eventOf === undefined) return;
    const overMs = Math.min(nowMs(), scheduleEndMs(plan));
    for (let index = 0; index < steps.length; index += 1) {
      // Whoever left before the end, or was to come after it, did not wait for anything.
      if (leaves && leavesAtMs(index) < nowMs()) continue;
      const arrivedMs = comesAtMs(index);
      if (arrivedMs >= overMs) continue;
      const name = names[steps[index] ?? resting];
      const event = eventOf(name, contextOf(index), () => store.device(index), arrivedMs);
      if (event !== undefined) recorder.event(event);
    }
  }

  function loggedIn(index: number, atMs: number): void {
    if (waiting[index] !== 1) return;
    waiting[index] = 0;
    wheel.put(index, atMs + quickMs);
  }

  function arrive(index: number): void {
    const atMs = comesAtMs(index);
    if (scenario.afterLogin === true) waiting[index] = 1;
    else wheel.put(index, atMs);
    if (scenario.codeShownFirst === true) viewers.wait(index, atMs);
  }

  function answered(
    index: number,
    at: number,
    step: ScenarioStep<Name, Event>,
    device: ScenarioDevice,
    answer: DeviceAnswer,
  ): void {
    if (lastSentMs !== undefined) watchGap(index, step, answer);
    // With slow answers two polls of a device can be under way; the first that leads on is the one.
    if (steps[index] !== at) return;
    if (step.retries === true) {
      const earlier = attempts[index] ?? 0;
      const jitter = uniform(seed, firstNumber + index, jitterDraw + earlier);
      const waitMs = retryAfterMs(answer.status, earlier, jitter);
      if (waitMs !== undefined) {
        attempts[index] = earlier + 1;
        recorder.event('repeats');
        wheel.put(index, answer.answeredMs + waitMs);
        return;
      }
    }
    const next = step.answered(answer, device, contextOf(index));
    attempts[index] = 0;
    if (next === undefined) return;
    if (next.violation !== undefined) reportViolation(index, next.violation, step, device, answer);
    const paceMs = (requests[index] ?? 0) < pace.free ? quickMs : pace.gapMs;
    follow(index, next, answer.answeredMs, paceMs);
  }

  function follow(index: number, next: Transition<Name, Event>, fromMs: number, paceMs: number): void {
    if (next.gain !== undefined) store.gain(index, next.gain);
    if (next.events !== undefined) for (const event of next.events) recorder.event(event);
    if (next.codeShown === true) viewers.wait(index, fromMs);
    if (next.stays === true) return;
    const to = nextStep(index, next);
    steps[index] = to;
    waiting[index] = next.afterLogin === true ? 1 : 0;
    if (to === resting || next.afterLogin === true) {
      wheel.remove(index);
      return;
    }
    wheel.put(index, fromMs + Math.max(paceMs, next.afterMs ?? 0));
  }

  function nextStep(index: number, { to, detour, back }: Transition<Name, Event>): number {
    if (detour !== undefined) {
      cameFrom[index] = steps[index] ?? resting;
      return names.indexOf(detour);
    }
    if (back === true) return cameFrom[index] ?? resting;
    return to === undefined ? resting : names.indexOf(to);
  }

  function reportViolation(
    index: number,
    violation: StateViolation,
    step: ScenarioStep<Name, Event>,
    device: ScenarioDevice,
    answer: DeviceAnswer,
  ): void {
    const call = step.call(device, contextOf(index));
    const { operation } = call;
    recorder.finding(
      {
        key: `state ${operation} ${violation.pointer} ${violation.expected}`,
        type: 'state',
        operation,
        atMs: nowMs(),
        message: `${operation} returned a response that contradicts an earlier one`,
        ...violation,
      },
      () => exchanges.shown(call, device, answer),
    );
  }

  /**
   * Counts a poll that follows the previous one too soon; the first may follow the session at once
   * [client-rules.md AU-03, AU-04].
   */
  function watchGap(index: number, step: ScenarioStep<Name, Event>, { sentMs }: DeviceAnswer): void {
    if (lastSentMs === undefined || step.everyMs === undefined) return;
    const gapMs = sentMs - (lastSentMs[index] ?? 0);
    lastSentMs[index] = sentMs;
    if (gapMs < (scenario.watchGapMs ?? 0) - lateMs) recorder.event('pollsTooSoon');
  }

  function contextOf(index: number): StepContext {
    context.index = index;
    return context;
  }

  function hasLeft(index: number, dueMs: number): boolean {
    return dueMs >= leavesAtMs(index);
  }

  function comesAtMs(index: number): number {
    return scheduleStartMs + arrivalMs(plan.arrivals, plan.seed, firstNumber + index);
  }

  function leavesAtMs(index: number): number {
    return scheduleStartMs + leaveMs(plan.arrivals, plan.seed, firstNumber + index);
  }

  for (let index = 0; index < size; index += 1) arrive(index);
  return { wheel, start, unsent, ended, loggedIn };
}

function namesOf<Name extends string>(steps: Readonly<Record<Name, unknown>>): readonly Name[] {
  return Object.keys(steps).filter((name): name is Name => Object.hasOwn(steps, name));
}
