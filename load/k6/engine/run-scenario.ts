import { scheduleStartMs, shareStart } from '../../protocol.ts';
import { DeviceStore } from '../devices/device-store.ts';
import { FleetDevices } from '../devices/devices.ts';
import { Viewers } from '../devices/viewers.ts';
import { createExchanges } from '../http/exchange.ts';
import { bodyJudgeOf } from '../judging/body-judge.ts';
import { exchangesShownBy } from '../judging/finding-exchange.ts';
import { userNumber } from './clock.ts';
import { writeLine } from './console.ts';
import { runOpenLoop } from './open-loop.ts';
import { plan, shareOf } from './plan.ts';
import { FigureRecorder } from './recorder.ts';
import type { Scenario } from './scenario.ts';
import { StepJudge } from './step-judge.ts';

/**
 * Returns what k6 runs: the `default` export of a scenario's file. Every virtual user runs its
 * share of the devices.
 */
export function runScenario<Name extends string, Event extends string>(
  scenario: Scenario<Name, Event>,
): () => Promise<void> {
  // Made ready while k6 starts its users, before the clock of the run: with many devices it takes
  // longer than the schedule waits. k6 reads the file for itself, too, as user 0.
  const run = __VU === 0 ? undefined : readyUser(scenario, __VU - 1);
  return async () => {
    const user = userNumber();
    await (user === __VU - 1 && run !== undefined ? run : readyUser(scenario, user))();
  };
}

function readyUser<Name extends string, Event extends string>(
  scenario: Scenario<Name, Event>,
  user: number,
): () => Promise<void> {
  const firstNumber = shareStart(plan.devices, plan.virtualUsers, user);
  const store = new DeviceStore(shareOf(user));
  const recorder = new FigureRecorder<Event>(user, scheduleStartMs, plan.rampMs + plan.durationMs, writeLine);
  const bodyJudge = bodyJudgeOf(plan, scenario.validators, scenario.extract ?? (() => 0), user);
  const exchanges = createExchanges(recorder, bodyJudge, exchangesShownBy(scenario.validators));
  const viewers = new Viewers(store, firstNumber, recorder, (index, atMs) => devices.loggedIn(index, atMs));
  const judge = plan.arrivals.shape === 'steps' ? new StepJudge(plan.arrivals) : undefined;
  const devices = new FleetDevices(scenario, {
    store,
    firstNumber,
    viewers,
    recorder,
    exchanges,
    ...(judge === undefined ? {} : { judge }),
  });
  const sources = judge === undefined ? [devices, viewers] : [devices, viewers, judge];
  return () => runOpenLoop(plan, user, sources, recorder, exchanges);
}
