import type { Check } from '../../core/index.ts';
import type { LoadPlan } from '../protocol.ts';
import type { Totals } from '../totals.ts';
import { flowCheck, reachedCheck } from './flow.ts';

const scenario = 'registration';

/** Every device came to credentials of its own and to a token that opens the API. */
export function registrationChecks(totals: Totals, { devices }: Pick<LoadPlan, 'devices'>): Check[] {
  return [
    flowCheck(scenario, totals),
    reachedCheck(scenario, {
      slug: 'registered',
      title: 'Every device registered and could use its token',
      operation: 'registerClient',
      wanted: devices,
      what: 'devices ready',
      reached: totals.event('ready'),
    }),
  ];
}
