import { getProfileByCodeValidators } from '../../../openapi/generated/validators/getProfileByCode.js';
import { userNumber } from '../../k6/engine/clock.ts';
import { writeLine } from '../../k6/engine/console.ts';
import { runOpenLoop } from '../../k6/engine/open-loop.ts';
import { plan, shareOf } from '../../k6/engine/plan.ts';
import { FigureRecorder } from '../../k6/engine/recorder.ts';
import { getProfileByCode } from '../../k6/http/calls.ts';
import { createExchanges } from '../../k6/http/exchange.ts';
import { bodyJudgeOf } from '../../k6/judging/body-judge.ts';
import { exchangesShownBy } from '../../k6/judging/finding-exchange.ts';
import { throttledFormFindings } from '../../k6/judging/throttled-form.ts';
import { scheduleStartMs, shareStart } from '../../protocol.ts';
import { exceptDeclaredForm } from './k6/declared-form.ts';
import { LimitTesters } from './k6/limit-testers.ts';

export { options } from '../../k6/engine/options.ts';

const tables = { getProfileByCode: getProfileByCodeValidators };

export default async function throttling(): Promise<void> {
  const user = userNumber();
  const first = shareStart(plan.devices, plan.virtualUsers, user);
  const recorder = new FigureRecorder(user, scheduleStartMs, plan.durationMs, writeLine);
  const judge = exceptDeclaredForm(
    bodyJudgeOf(plan, tables, () => 0, user),
    plan.limit,
  );
  const show = exchangesShownBy(tables);
  const exchanges = createExchanges(recorder, judge, show, (operation, response, atMs) => {
    for (const finding of throttledFormFindings(operation, response, atMs, plan.limit.refusal)) {
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
