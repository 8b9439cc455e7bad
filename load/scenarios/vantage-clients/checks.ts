import type { Check } from '../../../core/index.ts';
import { type ArrivalSchedule, arrivingDevices } from '../../plan/arrivals.ts';
import { flowCheck, reachedCheck } from '../../result/checks/flow.ts';
import { lackOfGenerator } from '../../result/checks/generator.ts';
import type { Totals } from '../../result/totals.ts';
import type { VantageClientsEvent } from './events.ts';

const scenario = 'vantage-clients';

/** Checks that every client was created and has two secrets that are valid at the same time. */
export function vantageClientsChecks(totals: Totals<VantageClientsEvent>, plan: ArrivalSchedule): Check[] {
  const { all, late } = arrivingDevices(plan);
  return [
    flowCheck(scenario, totals),
    reachedCheck(scenario, {
      slug: 'clients-created',
      title: 'Every client was created, and its secret could be replaced',
      operation: 'createClientSecret',
      wanted: all,
      what: 'clients with a second secret',
      reached: totals.event('secretsRotated'),
      underWay: late,
      lacking: lackOfGenerator(totals),
    }),
  ];
}
