import { encodeLine, type Line } from '../../lines.ts';
import { deliveryShare } from '../../protocol.ts';
import { capOfRunner, devicesOfUser } from '../../virtual-users.ts';
import { concealedFinding } from '../judging/finding-exchange.ts';
import { nowMs, sleepMs } from './clock.ts';
import { conceal } from './conceal.ts';
import { writeLine } from './console.ts';
import { plan, runner } from './plan.ts';
import { deliver, hasCollector, hasServer } from './run-server.ts';

/** Where the lines of one virtual user leave k6. */
export interface LineOutlet {
  readonly instance: string;
  readonly write: (line: Line) => void;
  /** Delivers what has gathered, when it is time. Call it often. */
  tick(nowMs: number): void;
  /** Tells whether the server of the run has said that nothing more is to be sent. */
  isStopped(): boolean;
  /** Waits until all lines are delivered, for a bounded time. */
  finish(): Promise<void>;
}

/** Whoever decides step by step must hear of a step soon after its end. */
const wantedMs = plan.arrivals.shape === 'steps' ? 1000 : 5000;
/** k6 itself keeps the cap, which is that of all virtual users of the runner. */
const mostPerSecond =
  plan.maxRequestsPerSecond === undefined
    ? Number.POSITIVE_INFINITY
    : (capOfRunner(plan.maxRequestsPerSecond, plan.runners, runner) * deliveryShare) / plan.virtualUsers;
const everyMs = Math.max(wantedMs, 1000 / mostPerSecond);
const againMs = 1000;
const mostLinesAtOnce = 200;
/**
 * Lines that wait for a collector that does not answer: an hour of one a second, and one for each
 * device, which may all come at the end. The oldest go first then, which leaves a gap that the
 * collector sees; the console had them all.
 */
const mostSeconds = 3600;
/** The last lines wait for a collector no longer than this. */
const mostFinishMs = 60_000;

/** Creates the outlet of a virtual user: k6's console, and the collector where there is one. */
export function createLineOutlet(user: number): LineOutlet {
  const instance = `${Date.now().toString(36)}${Math.random().toString(36).slice(2, 8)}`;
  const { first, end } = devicesOfUser(plan, user);
  const mostWaiting = mostSeconds + end - first;
  const waiting: string[] = [];
  let sequence = 0;
  let isStopped = false;
  let isRefused = false;
  let isDelivering = false;
  // Spread over the interval, so that not all users deliver at the same moment.
  let nextMs = (everyMs * ((user * 7) % 16)) / 16;

  function write(line: Line): void {
    const shown = line.kind === 'finding' ? concealedFinding(line, conceal) : line;
    const text = encodeLine({ ...shown, run: plan.run, runner, sequence, instance });
    sequence += 1;
    writeLine(text);
    if (!hasCollector || isRefused) return;
    waiting.push(text);
    if (waiting.length > mostWaiting) waiting.shift();
  }

  async function deliverSome(): Promise<void> {
    isDelivering = true;
    const sent = waiting.slice(0, mostLinesAtOnce);
    const answer = await deliver(user, sent.join('\n'));
    if (typeof answer === 'number') {
      // No other answer will come: the log of this runner has all lines.
      writeLine(`the collector refused lines with status ${answer}`);
      isRefused = true;
      waiting.length = 0;
    } else if (answer !== undefined) {
      // What was shifted out while they were under way is not theirs.
      const last = sent.at(-1);
      const place = last === undefined ? -1 : waiting.lastIndexOf(last);
      waiting.splice(0, place + 1);
      isStopped ||= answer.stop;
    }
    nextMs = nowMs() + (answer === undefined ? againMs : everyMs);
    isDelivering = false;
  }

  return {
    instance,
    write,
    tick: (now) => {
      if (hasServer && !isRefused && !isDelivering && now >= nextMs) void deliverSome();
    },
    isStopped: () => isStopped,
    finish: async () => {
      const lastMs = nowMs() + mostFinishMs;
      while ((waiting.length > 0 || isDelivering) && nowMs() < lastMs) {
        if (isDelivering) await sleepMs(50);
        else {
          await deliverSome();
          if (waiting.length > 0 && nowMs() < nextMs) await sleepMs(againMs / 2);
        }
      }
    },
  };
}
