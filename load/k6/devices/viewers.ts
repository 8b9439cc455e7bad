import http from 'k6/http';
import { scheduleEndMs } from '../../protocol.ts';
import { nowMs } from '../engine/clock.ts';
import { plan } from '../engine/plan.ts';
import { humanDelayMs } from '../engine/random.ts';
import type { FigureRecorder } from '../engine/recorder.ts';
import { loginHeaders, loginUrl } from '../engine/run-server.ts';
import type { DueSource } from '../engine/source.ts';
import { createTimerWheel, type TimerWheel } from '../engine/timer-wheel.ts';
import type { DeviceStore } from './device-store.ts';
import { clearOfPolls } from './login-time.ts';

const loginDraw = 100;
/** A login takes its time: nobody begins one just before the code is over. */
const loginMs = 500;
/** A sign-in at a real MVPD has several pages. */
const slowLoginMs = 60_000;

/**
 * Simulates the viewers: each logs in some time after its device shows a code, through the
 * simulator's control API or the sign-in of a real provider's target. Without either none does.
 */
export class Viewers implements DueSource {
  readonly wheel: TimerWheel;
  /** When a device's viewer had logged in, on the test-run clock; 0 before. */
  readonly loggedInMs: Float64Array;
  private readonly store: DeviceStore;
  private readonly firstNumber: number;
  private readonly recorder: FigureRecorder;
  private readonly onLogin: (index: number, atMs: number) => void;
  /** How often a code was shown, so that each time takes another while. */
  private readonly codes: Uint8Array;

  constructor(
    store: DeviceStore,
    firstNumber: number,
    recorder: FigureRecorder,
    onLogin: (index: number, atMs: number) => void,
  ) {
    this.wheel = createTimerWheel(store.size);
    this.loggedInMs = new Float64Array(store.size);
    this.codes = new Uint8Array(store.size);
    this.store = store;
    this.firstNumber = firstNumber;
    this.recorder = recorder;
    this.onLogin = onLogin;
  }

  /**
   * Schedules the login of a viewer whose device shows a code from `fromMs` on; a login with an
   * earlier code no longer counts.
   */
  wait(index: number, fromMs: number): void {
    const codes = this.codes[index] ?? 0;
    this.codes[index] = codes + 1;
    this.loggedInMs[index] = 0;
    if (loginUrl === undefined) return;
    const draw = loginDraw + 2 * codes;
    const delayMs = clearOfPolls(
      humanDelayMs(plan.loginMedianMs, plan.seed, this.firstNumber + index, draw),
      plan.intervalMs,
    );
    if (fromMs + delayMs < scheduleEndMs(plan)) this.wheel.put(index, fromMs + delayMs);
    else this.wheel.remove(index);
  }

  start = (index: number): Promise<void> | undefined => {
    const { code, mvpd, notAfterMs } = this.store.device(index);
    // Too late: the page on the second screen says that this code is over.
    if (Date.now() + loginMs >= notAfterMs) return undefined;
    return this.logIn(index, code, mvpd);
  };

  private async logIn(index: number, code: string, mvpd: string): Promise<void> {
    const response = await http.asyncRequest('POST', loginUrl ?? '', JSON.stringify({ code, mvpd }), {
      headers: loginHeaders,
      redirects: 0,
      timeout: plan.simulatorUrl === undefined ? slowLoginMs : 5000,
      responseType: 'text',
      // Each viewer has a browser of their own.
      jar: new http.CookieJar(),
      tags: { name: 'viewerLogin' },
    });
    if (response.status >= 200 && response.status < 300) {
      const atMs = nowMs();
      this.loggedInMs[index] = atMs;
      this.recorder.event('viewersLoggedIn');
      this.onLogin(index, atMs);
      return;
    }
    // Others are signing in, or the run is over: this viewer does not.
    if (response.status === 503 || nowMs() >= scheduleEndMs(plan)) return;
    this.recorder.finding({
      key: `control login ${response.status}`,
      type: 'control',
      operation: 'getProfileByCode',
      atMs: nowMs(),
      pointer: '',
      expected: 'a viewer who can log in',
      received: `status ${response.status}`,
      message:
        plan.simulatorUrl === undefined
          ? `no viewer could sign in: ${failureIn(String(response.body))}`
          : 'the simulator refused the login of a viewer',
    });
  }
}

/** Returns the error of the target's hook; Passgate itself made the body. */
function failureIn(body: string): string {
  const [, message = 'it did not end in time'] = /^\{"error":"(.*)"\}$/s.exec(body) ?? [];
  return message;
}
