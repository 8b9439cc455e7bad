import { authorizeValidators } from '../../../openapi/generated/validators/authorize.js';
import { getProfileByCodeValidators } from '../../../openapi/generated/validators/getProfileByCode.js';
import { preauthorizeValidators } from '../../../openapi/generated/validators/preauthorize.js';
import { scheduleStartMs, shareStart } from '../../protocol.ts';
import { authorize, getProfileByCode, preauthorize } from '../calls.ts';
import { userNumber } from '../clock.ts';
import { writeLine } from '../console.ts';
import { type Answer, Exchanges } from '../exchange.ts';
import { judgeWith } from '../judge-text.ts';
import { runOpenLoop, type Source } from '../open-loop.ts';
import { plan, type Share, shareOf } from '../plan.ts';
import { uniform } from '../random.ts';
import { Recorder } from '../recorder.ts';
import { Verdicts } from '../verdicts.ts';
import { type Viewers, viewersOf } from '../viewers.ts';
import { DueWheel } from '../wheel.ts';

export { options } from '../options.ts';

const tables = {
  getProfileByCode: getProfileByCodeValidators,
  preauthorize: preauthorizeValidators,
  authorize: authorizeValidators,
};

/** What a device does next. A device that has its decision rests: its viewer is watching. */
const step = { polling: 0, preauthorize: 1, authorize: 2, resting: 3 } as const;
/** Between the requests of one device, so that it keeps to its one request a second wherever they arrive. */
const pauseMs = 1100;

/** How many profiles the body of an answer holds. */
function profileCount(operation: string, status: number, body: unknown): number {
  if (operation !== 'getProfileByCode' || status !== 200) return 0;
  if (typeof body !== 'object' || body === null || !('profiles' in body)) return 0;
  const { profiles } = body;
  return typeof profiles === 'object' && profiles !== null ? Object.keys(profiles).length : 0;
}

/** The devices of one virtual user that poll until their viewer has logged in, then ask for decisions once. */
class PollingDevices implements Source {
  readonly wheel: DueWheel;
  private readonly steps: Uint8Array;
  private readonly share: Share;
  private readonly viewers: Viewers;
  private readonly recorder: Recorder;
  private readonly exchanges: Exchanges;

  constructor(share: Share, firstDevice: number, viewers: Viewers, recorder: Recorder, exchanges: Exchanges) {
    this.wheel = new DueWheel(share.size);
    this.steps = new Uint8Array(share.size);
    this.share = share;
    this.viewers = viewers;
    this.recorder = recorder;
    this.exchanges = exchanges;
    for (let device = 0; device < share.size; device += 1) {
      const phaseMs = uniform(plan.seed, firstDevice + device, 0) * plan.intervalMs;
      this.wheel.put(device, scheduleStartMs + phaseMs);
    }
  }

  start = (device: number, dueMs: number): Promise<void> | undefined => {
    switch (this.steps[device]) {
      case step.polling:
        return this.poll(device, dueMs);
      case step.preauthorize:
        return this.decide(device, dueMs, step.authorize);
      case step.authorize:
        return this.decide(device, dueMs, step.resting);
      default:
        return undefined;
    }
  };

  owed = (device: number, dueMs: number, endMs: number): number =>
    this.steps[device] === step.polling ? 1 + Math.floor((endMs - dueMs) / plan.intervalMs) : 1;

  private poll(device: number, dueMs: number): Promise<void> | undefined {
    const record = this.share.device(device);
    if (Date.now() >= record.notAfterMs) {
      this.steps[device] = step.resting;
      this.recorder.event('codesExpired');
      return undefined;
    }
    this.wheel.put(device, dueMs + plan.intervalMs);
    return this.exchanges.send(getProfileByCode(record), record, dueMs).then((answer) => {
      if (answer.reading > 0) this.found(device, answer);
      else this.countVain(device, answer);
    });
  }

  private found(device: number, answer: Answer): void {
    // With slow answers two polls of a device can be under way; the first that finds the profile is the one.
    if (this.steps[device] !== step.polling) return;
    this.steps[device] = step.preauthorize;
    this.wheel.put(device, answer.answeredMs + pauseMs);
    this.recorder.event('profilesFound');
  }

  /** The first poll that leaves after the login must find the profile, however late the poll itself was. */
  private countVain(device: number, { status, sentMs }: Answer): void {
    const loggedInMs = this.viewers.loggedInMs[device] ?? 0;
    if (status === 200 && loggedInMs > 0 && sentMs > loggedInMs) this.recorder.event('pollsInVain');
  }

  private async decide(device: number, dueMs: number, then: number): Promise<void> {
    const record = this.share.device(device);
    const call = then === step.authorize ? preauthorize(record) : authorize(record);
    const answer = await this.exchanges.send(call, record, dueMs);
    this.steps[device] = then;
    if (then !== step.resting) this.wheel.put(device, answer.answeredMs + pauseMs);
  }
}

export default async function polling(): Promise<void> {
  const user = userNumber();
  const share = shareOf(user);
  const first = shareStart(plan.devices, plan.virtualUsers, user);
  const recorder = new Recorder(user, scheduleStartMs, plan.durationMs, writeLine);
  const verdicts = new Verdicts(judgeWith(tables, plan.validation, profileCount));
  const exchanges = new Exchanges(recorder, verdicts);
  const viewers = viewersOf(share, first, recorder);
  const devices = new PollingDevices(share, first, viewers, recorder, exchanges);
  await runOpenLoop(plan, user, [devices, viewers], recorder, exchanges);
}
