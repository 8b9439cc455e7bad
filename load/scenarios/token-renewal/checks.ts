import type { Check } from '../../../core/index.ts';
import { type ArrivalSchedule, arrivingDevices } from '../../plan/arrivals.ts';
import { check, timesText } from '../../result/checks/evidence.ts';
import { flowCheck, reachedCheck } from '../../result/checks/flow.ts';
import { lackOfGenerator } from '../../result/checks/generator.ts';
import type { Totals } from '../../result/totals.ts';
import type { TokenRenewalEvent } from './events.ts';

const scenario = 'token-renewal';
const operation = 'issueToken';

/** Checks that every token was renewed before it expired, with the stored credentials. */
export function tokenRenewalChecks(totals: Totals<TokenRenewalEvent>, plan: ArrivalSchedule): Check[] {
  const { all, late } = arrivingDevices(plan);
  const ending = totals.event('tokensEnding');
  const renewed = totals.event('tokensRenewed');
  return [
    flowCheck(scenario, totals),
    reachedCheck(scenario, {
      slug: 'tokens-renewed',
      title: 'Every expiring token was renewed',
      operation,
      wanted: ending === 0 ? 0 : Math.max(all, ending),
      what: 'renewals with stored credentials',
      reached: renewed,
      // All end once in the middle of the run; those that end again may do so just before its end.
      underWay: Math.max(0, ending - all) + late,
      lacking: lackOfGenerator(totals),
    }),
    neverCheck(totals.event('tokensRefused'), {
      slug: 'tokens-never-refused',
      title: 'No token was refused before it expired',
      message: 'a valid token was refused',
      judged: totals.latency.total > 0,
    }),
    neverCheck(totals.operations.get('registerClient')?.requests ?? 0, {
      slug: 'never-registered-again',
      title: 'No device registered again',
      message: 'a device registered again',
      judged: renewed > 0,
    }),
  ];
}

function neverCheck(
  times: number,
  {
    slug,
    title,
    message,
    judged,
  }: { readonly slug: string; readonly title: string; readonly message: string; readonly judged: boolean },
): Check {
  const facts = { scenario, slug, title };
  if (times > 0) {
    return check(facts, 'failed', [{ kind: 'state', message: `${message}, ${timesText(times)}` }]);
  }
  if (judged) return check(facts, 'passed');
  return check(facts, 'unjudged', [{ kind: 'state', message: 'no token was renewed' }]);
}
