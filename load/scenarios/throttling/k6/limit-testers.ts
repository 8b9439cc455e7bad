import { nowMs } from '../../../k6/engine/clock.ts';
import type { DueSource } from '../../../k6/engine/source.ts';
import { createTimerWheel, type TimerWheel } from '../../../k6/engine/timer-wheel.ts';
import type { DeviceCall, Exchanges } from '../../../k6/http/exchange.ts';
import { headersOf } from '../../../k6/http/headers.ts';
import type { DeviceRecord, LoadPlan } from '../../../protocol.ts';
import { scheduleEndMs, scheduleStartMs } from '../../../protocol.ts';
import { pairOf } from './limit-pairs.ts';
import { type Bout, boutsOf, type LimitRun, type Role, roleOf, startOf } from './limit-schedule.ts';

const throttledStatus = 429;

export interface LimitTesterShare {
  readonly plan: LimitRun & Pick<LoadPlan, 'rampMs'>;
  readonly share: { readonly size: number; device(index: number): DeviceRecord };
  /** Number of the first device in the whole fleet. */
  readonly first: number;
  readonly exchanges: Exchanges;
  readonly callOf: (device: DeviceRecord) => DeviceCall;
  /** Called at the end with the exchanges of each device, for the judge. */
  readonly report: (device: number, exchanges: readonly number[]) => void;
}

/**
 * Where a device stands in its schedule; made when its turn comes, as most wait for a long time.
 */
interface BoutProgress {
  readonly bouts: readonly Bout[];
  readonly startMs: number;
  next: number;
}

/**
 * Runs the devices of one virtual user, each of which calls in bouts: one request after the other,
 * so that their order of arrival is known. What each answer should have been is judged outside k6,
 * from the exchanges of a device.
 *
 * A bout is due a fixed time after the previous answer: a slow target makes a device's schedule
 * longer, and no request late.
 */
export class LimitTesters implements DueSource {
  readonly wheel: TimerWheel;
  private readonly group: LimitTesterShare;
  private readonly progress: (BoutProgress | undefined)[];
  private readonly seen: number[][];
  private readonly endMs: number;

  constructor(group: LimitTesterShare) {
    const { plan, share, first } = group;
    this.group = group;
    this.wheel = createTimerWheel(share.size);
    this.progress = Array.from({ length: share.size }, () => undefined);
    this.seen = Array.from({ length: share.size }, () => []);
    this.endMs = scheduleEndMs(plan);
    for (let index = 0; index < share.size; index += 1) {
      const role = this.roleOf(index);
      if (role === 'lent') continue;
      const startMs = startOf(first + index, role, plan);
      this.wheel.put(index, scheduleStartMs + startMs);
    }
  }

  start = async (index: number, dueMs: number): Promise<void> => {
    const progress = this.progressOf(index, dueMs);
    const bout = progress.bouts[progress.next];
    if (bout === undefined) return;
    progress.next += 1;
    await this.carryOut(index, bout, dueMs);
    const following = progress.bouts[progress.next];
    if (following === undefined) return;
    const earliestMs = nowMs() + following.gapMs;
    this.wheel.put(index, Math.max(progress.startMs + following.notBeforeMs, earliestMs));
  };

  unsent = (index: number, dueMs: number, endMs: number): number => {
    const progress = this.progress[index];
    const bout = progress === undefined ? undefined : progress.bouts[progress.next];
    return dueMs >= endMs ? 0 : (bout?.least ?? 1);
  };

  ended = (): void => {
    this.seen.forEach((exchanges, index) => {
      if (exchanges.length > 0) this.group.report(this.group.first + index, exchanges);
    });
  };

  private async carryOut(index: number, bout: Bout, dueMs: number): Promise<void> {
    const seen = this.seen[index] ?? [];
    let nextDueMs = dueMs;
    let refused = 0;
    for (let sent = 0; sent < bout.most && nowMs() < this.endMs; sent += 1) {
      if (sent >= bout.least && refused >= bout.refusals) return;
      const [call, device] = this.callOf(index, seen.length / 3);
      const { status, sentMs, answeredMs } = await this.group.exchanges.send(
        call,
        device,
        this.group.first + index,
        nextDueMs,
      );
      seen.push(sentMs, answeredMs, status);
      if (status === throttledStatus) refused += 1;
      nextDueMs = nowMs();
    }
  }

  /** Returns the next call of a device, of a peer that of the pair whose turn it is. */
  private callOf(index: number, request: number): [DeviceCall, DeviceRecord] {
    const { share, callOf, plan } = this.group;
    if (this.roleOf(index) !== 'peer') {
      const device = share.device(index);
      return [callOf(device), device];
    }
    const { identity, address } = pairOf(plan.limit.key, request);
    const device = share.device(index + identity);
    const { 'X-Forwarded-For': _own, ...headers } = headersOf(device);
    if (address !== null) headers['X-Forwarded-For'] = share.device(index + address).forwardedFor;
    return [{ ...callOf(device), headers }, device];
  }

  private progressOf(index: number, dueMs: number): BoutProgress {
    const known = this.progress[index];
    if (known !== undefined) return known;
    const { plan, first } = this.group;
    const bouts = boutsOf(first + index, this.roleOf(index), plan);
    const progress = { bouts, startMs: dueMs, next: 0 };
    this.progress[index] = progress;
    return progress;
  }

  private roleOf(index: number): Role {
    const { plan, first } = this.group;
    return roleOf(first + index, plan);
  }
}
