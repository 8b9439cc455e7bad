import { getProfileByCodeValidators } from '../../../openapi/generated/validators/getProfileByCode.js';
import { scheduleStartMs, shareStart } from '../../protocol.ts';
import { getProfileByCode } from '../calls.ts';
import { nowMs, userNumber } from '../clock.ts';
import { writeLine } from '../console.ts';
import { Exchanges } from '../exchange.ts';
import { judgeWith } from '../judge-text.ts';
import { type Bout, boutsOf } from '../limit-schedule.ts';
import { runOpenLoop, type Source } from '../open-loop.ts';
import { plan, type Share, shareOf } from '../plan.ts';
import { Recorder } from '../recorder.ts';
import { Verdicts } from '../verdicts.ts';
import { DueWheel } from '../wheel.ts';

export { options } from '../options.ts';

const tables = { getProfileByCode: getProfileByCodeValidators };

/**
 * The devices of one virtual user, each of which calls in bouts: one request after the other without a pause, so that the
 * order in which they arrive is known. What each answer should have been is judged outside, from what a device saw.
 */
class LimitTesters implements Source {
  readonly wheel: DueWheel;
  private readonly bouts: Bout[][] = [];
  private readonly next: Uint8Array;
  private readonly seen: number[][] = [];
  private readonly share: Share;
  private readonly exchanges: Exchanges;
  private readonly endMs = scheduleStartMs + plan.durationMs;

  constructor(share: Share, firstDevice: number, exchanges: Exchanges) {
    this.wheel = new DueWheel(share.size);
    this.next = new Uint8Array(share.size);
    this.share = share;
    this.exchanges = exchanges;
    for (let device = 0; device < share.size; device += 1) {
      const bouts = boutsOf(plan.seed, firstDevice + device, plan.durationMs);
      this.bouts.push(bouts);
      this.seen.push([]);
      this.wait(device);
    }
  }

  start = async (device: number, dueMs: number): Promise<void> => {
    const bout = this.bouts[device]?.[this.next[device] ?? 0];
    if (bout === undefined) return;
    this.next[device] = (this.next[device] ?? 0) + 1;
    const record = this.share.device(device);
    const seen = this.seen[device] ?? [];
    const call = getProfileByCode(record, [200, 429]);
    let nextDueMs = dueMs;
    for (let request = 0; request < bout.requests && nowMs() < this.endMs; request += 1) {
      const { status, sentMs, answeredMs } = await this.exchanges.send(call, record, nextDueMs);
      seen.push(sentMs, answeredMs, status);
      nextDueMs = nowMs();
    }
    this.wait(device);
  };

  owed = (device: number): number => this.bouts[device]?.[this.next[device] ?? 0]?.requests ?? 0;

  /** What each device saw, for the oracle. */
  forEachSeen(visit: (device: number, exchanges: readonly number[]) => void): void {
    this.seen.forEach((exchanges, device) => {
      if (exchanges.length > 0) visit(device, exchanges);
    });
  }

  private wait(device: number): void {
    const bout = this.bouts[device]?.[this.next[device] ?? 0];
    if (bout !== undefined) this.wheel.put(device, scheduleStartMs + bout.atMs);
  }
}

export default async function throttling(): Promise<void> {
  const user = userNumber();
  const share = shareOf(user);
  const first = shareStart(plan.devices, plan.virtualUsers, user);
  const recorder = new Recorder(user, scheduleStartMs, plan.durationMs, writeLine);
  const verdicts = new Verdicts(judgeWith(tables, plan.validation, () => 0));
  const exchanges = new Exchanges(recorder, verdicts);
  const testers = new LimitTesters(share, first, exchanges);
  await runOpenLoop(plan, user, [testers], recorder, exchanges);
  testers.forEachSeen((device, seen) => {
    recorder.line({ kind: 'device', user, device: first + device, exchanges: [...seen] });
  });
}
