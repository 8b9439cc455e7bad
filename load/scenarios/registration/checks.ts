import type { Check } from '../../../core/index.ts';
import { type ArrivalSchedule, arrivingDevices } from '../../plan/arrivals.ts';
import { flowCheck, reachedCheck } from '../../result/checks/flow.ts';
import { lackOfGenerator } from '../../result/checks/generator.ts';
import type { Totals } from '../../result/totals.ts';
import type { RegistrationEvent } from './events.ts';

const scenario = 'registration';

/** Checks that every device received its own credentials and a token that the API accepts. */
export function registrationChecks(totals: Totals<RegistrationEvent>, plan: ArrivalSchedule): Check[] {
  const { all, late } = arrivingDevices(plan);
  return [
    flowCheck(scenario, totals),
    reachedCheck(scenario, {
      slug: 'registered',
      title: 'Every device registered and could use its token',
      operation: 'registerClient',
      wanted: all,
      what: 'devices that used their token',
      reached: totals.event('ready'),
      underWay: late,
      lacking: lackOfGenerator(totals),
    }),
  ];
}
