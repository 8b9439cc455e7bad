import type { Check } from '../../../core/index.ts';
import { flowCheck, reachedCheck } from '../../result/checks/flow.ts';
import type { Totals } from '../../result/totals.ts';
import type { RegcodeEvent } from './events.ts';

const scenario = 'regcode';

/** Checks that deleted codes no longer exist. */
export function regcodeChecks(totals: Totals<RegcodeEvent>): Check[] {
  const deleted = totals.event('codesDeleted');
  const gone = totals.event('codesGone');
  return [
    flowCheck(scenario, totals),
    reachedCheck(scenario, {
      slug: 'deleted-codes-gone',
      title: 'A deleted code no longer exists',
      operation: 'deleteRegistrationCode',
      wanted: deleted,
      what: 'deleted codes no longer existed',
      reached: gone,
      // A device asks once more after each deletion; the last one may still be waiting to. One that
      // is not gone is a finding.
      underWay: deleted - gone,
    }),
  ];
}
