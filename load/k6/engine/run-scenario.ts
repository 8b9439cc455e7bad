import { scheduleStartMs } from '../../protocol.ts';
import { DeviceStore } from '../devices/device-store.ts';
import { createFleetDevices } from '../devices/devices.ts';
import { Viewers } from '../devices/viewers.ts';
import { createExchanges } from '../http/exchange.ts';
import { bodyJudgeOf } from '../judging/body-judge.ts';
import { exchangesShownBy } from '../judging/finding-exchange.ts';
import { conceal } from './conceal.ts';
import { eachUser } from './each-user.ts';
import { runOpenLoop } from './open-loop.ts';
import { plan } from './plan.ts';
import { FigureRecorder } from './recorder.ts';
import type { Scenario } from './scenario.ts';

/**
 * Returns what k6 runs: the `default` export of a scenario's file. Every virtual user runs its
 * share of the devices.
 */
export function runScenario<Name extends string, Event extends string>(
  scenario: Scenario<Name, Event>,
): () => Promise<void> {
  return eachUser(({ user, share, firstNumber, outlet }) => {
    const { write } = outlet;
    const store = new DeviceStore(share);
    const recorder = new FigureRecorder<Event>(user, scheduleStartMs, plan.rampMs + plan.durationMs, write);
    const bodyJudge = bodyJudgeOf(plan, scenario.validators, scenario.extract ?? (() => 0), {
      firstNumber,
      size: share.size,
    });
    const exchanges = createExchanges(recorder, bodyJudge, exchangesShownBy(scenario.validators, conceal));
    const viewers = new Viewers(store, firstNumber, recorder, (index, atMs) => devices.loggedIn(index, atMs));
    const devices = createFleetDevices(scenario, { store, firstNumber, viewers, recorder, exchanges });
    // A viewer who is late changes what a device sends; a device that is late is seen to be.
    return () => runOpenLoop(plan, user, [viewers, devices], recorder, exchanges, outlet);
  });
}
