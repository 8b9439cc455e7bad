import type { Check } from '../../../core/index.ts';
import { type ArrivalSchedule, arrivingDevices } from '../../plan/arrivals.ts';
import { check, timesText } from '../../result/checks/evidence.ts';
import { flowCheck, reachedCheck } from '../../result/checks/flow.ts';
import { lackOfGenerator } from '../../result/checks/generator.ts';
import type { Totals } from '../../result/totals.ts';
import type { LiveEventEvent } from './events.ts';

const scenario = 'live-event';

/** Checks that every device was authorized, and that none polled too fast. */
export function liveEventChecks(totals: Totals<LiveEventEvent>, plan: ArrivalSchedule): Check[] {
  const gotIn = totals.event('gotIn');
  const outside = totals.event('leftOutside') + totals.event('gaveUp');
  // In a spike some leave before they are in; by steps, not everybody comes.
  const wanted = plan.arrivals.shape === 'even' ? arrivingDevices(plan).all : gotIn + outside;
  return [
    flowCheck(scenario, totals),
    reachedCheck(scenario, {
      slug: 'everybody-in',
      title: 'Every device that started was authorized',
      operation: 'authorize',
      wanted,
      what: 'devices with a permit',
      reached: gotIn,
      underWay: outside > 0 ? 0 : totals.event('stillUnderWay'),
      lacking: lackOfGenerator(totals),
    }),
    pushedCheck(totals),
  ];
}

function pushedCheck(totals: Totals<LiveEventEvent>): Check {
  const facts = {
    scenario,
    slug: 'nobody-pushed',
    title: 'No device polled faster than the client rules allow',
    operation: 'getProfileByCode',
  };
  const tooSoon = totals.event('pollsTooSoon');
  const polls = totals.operations.get('getProfileByCode')?.requests ?? 0;
  if (tooSoon > 0) {
    const message = `a device polled less than 3 s after its last poll, ${timesText(tooSoon)}`;
    return check(facts, 'failed', [{ kind: 'state', message, expected: 'at least 3 s', received: 'less' }]);
  }
  if (polls > 0) return check(facts, 'passed', [{ kind: 'state', message: `${polls} polls` }]);
  return check({ ...facts, required: false }, 'unjudged', [
    { kind: 'state', message: 'no device had to poll' },
  ]);
}
