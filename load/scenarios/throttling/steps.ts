import { getProfileByCodeValidators } from '../../../openapi/generated/validators/getProfileByCode.js';
import { scheduleStartMs, shareStart } from '../../protocol.ts';
import { bodyJudgeOf } from '../body-judge.ts';
import { getProfileByCode } from '../calls.ts';
import { userNumber } from '../clock.ts';
import { writeLine } from '../console.ts';
import { createExchanges } from '../exchange.ts';
import { exchangesShownBy } from '../finding-exchange.ts';
import { LimitTesters } from '../limit-testers.ts';
import { runOpenLoop } from '../open-loop.ts';
import { plan, shareOf } from '../plan.ts';
import { Recorder } from '../recorder.ts';
import { throttledFormFindings } from '../throttled-form.ts';

export { options } from '../options.ts';

const tables = { getProfileByCode: getProfileByCodeValidators };

export default async function throttling(): Promise<void> {
  const user = userNumber();
  const first = shareStart(plan.devices, plan.virtualUsers, user);
  const recorder = new Recorder(user, scheduleStartMs, plan.durationMs, writeLine);
  const judge = bodyJudgeOf(plan, tables, () => 0, user);
  const show = exchangesShownBy(tables);
  const exchanges = createExchanges(recorder, judge, show, (operation, response, atMs) => {
    for (const finding of throttledFormFindings(operation, response, atMs)) {
      recorder.finding(finding, () => show(response));
    }
  });
  const testers = new LimitTesters({
    plan,
    share: shareOf(user),
    first,
    exchanges,
    callOf: (device) => getProfileByCode(device, [200, 429]),
  });
  await runOpenLoop(plan, user, [testers], recorder, exchanges);
  testers.forEachSeen((device, seen) => {
    recorder.line({ kind: 'device', user, device: first + device, exchanges: [...seen] });
  });
}
