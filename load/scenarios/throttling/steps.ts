import { getProfileByCodeValidators } from '../../../openapi/generated/validators/getProfileByCode.js';
import { conceal } from '../../k6/engine/conceal.ts';
import { eachUser } from '../../k6/engine/each-user.ts';
import { runOpenLoop } from '../../k6/engine/open-loop.ts';
import { plan } from '../../k6/engine/plan.ts';
import { FigureRecorder } from '../../k6/engine/recorder.ts';
import { getProfileByCode } from '../../k6/http/calls.ts';
import { createExchanges } from '../../k6/http/exchange.ts';
import { bodyJudgeOf } from '../../k6/judging/body-judge.ts';
import { exchangesShownBy } from '../../k6/judging/finding-exchange.ts';
import { throttledFormFindings } from '../../k6/judging/throttled-form.ts';
import { scheduleStartMs } from '../../protocol.ts';
import { exceptDeclaredForm } from './k6/declared-form.ts';
import { LimitTesters } from './k6/limit-testers.ts';

export { options } from '../../k6/engine/options.ts';

const tables = { getProfileByCode: getProfileByCodeValidators };

export default eachUser(({ user, share, firstNumber, outlet }) => {
  const recorder = new FigureRecorder(user, scheduleStartMs, plan.durationMs, outlet.write);
  const judge = exceptDeclaredForm(
    bodyJudgeOf(plan, tables, () => 0, { firstNumber, size: share.size }),
    plan.limit,
  );
  const show = exchangesShownBy(tables, conceal);
  const exchanges = createExchanges(recorder, judge, show, (operation, response, atMs) => {
    for (const finding of throttledFormFindings(operation, response, atMs, plan.limit.refusal)) {
      recorder.finding(finding, () => show(response));
    }
  });
  const testers = new LimitTesters({
    plan,
    share,
    first: firstNumber,
    exchanges,
    callOf: (device) => getProfileByCode(device, [200, 429]),
    report: (device, seen) => recorder.line({ kind: 'device', user, device, exchanges: [...seen] }),
  });
  return () => runOpenLoop(plan, user, [testers], recorder, exchanges, outlet);
});
