import { scheduleStartMs, shareStart } from '../protocol.ts';
import { bodyJudgeOf } from './body-judge.ts';
import { userNumber } from './clock.ts';
import { writeLine } from './console.ts';
import { DeviceStore } from './device-store.ts';
import { Devices } from './devices.ts';
import { Exchanges } from './exchange.ts';
import { runOpenLoop } from './open-loop.ts';
import { plan, shareOf } from './plan.ts';
import { Recorder } from './recorder.ts';
import type { Scenario } from './scenario.ts';
import { StepJudge } from './step-judge.ts';
import { Viewers } from './viewers.ts';

/** What k6 runs: a scenario as the `default` export of its file. Every virtual user carries its share of the devices. */
export function runScenario<Name extends string>(scenario: Scenario<Name>): () => Promise<void> {
  return async () => {
    const user = userNumber();
    const firstNumber = shareStart(plan.devices, plan.virtualUsers, user);
    const store = new DeviceStore(shareOf(user));
    const recorder = new Recorder(user, scheduleStartMs, plan.rampMs + plan.durationMs, writeLine);
    const bodyJudge = bodyJudgeOf(plan, scenario.validators, scenario.read ?? (() => 0), user);
    const exchanges = new Exchanges(recorder, bodyJudge);
    const viewers = new Viewers(store, firstNumber, recorder, (index, atMs) => devices.loggedIn(index, atMs));
    const judge = plan.arrivals.shape === 'steps' ? new StepJudge(plan.arrivals) : undefined;
    const devices = new Devices(scenario, {
      store,
      firstNumber,
      viewers,
      recorder,
      exchanges,
      ...(judge === undefined ? {} : { judge }),
    });
    const sources = judge === undefined ? [devices, viewers] : [devices, viewers, judge];
    await runOpenLoop(plan, user, sources, recorder, exchanges);
  };
}
