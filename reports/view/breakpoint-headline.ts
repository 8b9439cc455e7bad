import { type LoadMeasurement, limitIn, stepFailureText } from '../../core/index.ts';
import { grouped, listed, plural } from './format.ts';
import type { Headline } from './status-look.ts';

/**
 * Returns what runs found that look for a limit; `undefined` where a run did not, or was not measured
 * to its end. A limit of the load generator is none of the target.
 */
export function limitHeadline(load: readonly LoadMeasurement[]): Pick<Headline, 'word' | 'rest'> | undefined {
  if (load.length === 0 || load.some(({ steps = [] }) => !limitIn(steps).isWhole)) return undefined;
  const found = load.every(({ steps = [] }) => {
    const { ended } = limitIn(steps);
    return ended !== undefined && !(ended.failedBy ?? []).every((failure) => failure === 'generator');
  });
  return { word: found ? 'LIMIT FOUND' : 'NO LIMIT FOUND', rest: listed(load.map(sentence)) };
}

function sentence({ scenario, steps = [] }: LoadMeasurement): string {
  const { passed, ended } = limitIn(steps);
  const good =
    passed === undefined
      ? `${scenario}: no step passed`
      : `${scenario}: ${plural(passed.devices, 'device')} passed at ${passed.rateAchieved.toFixed(1)} requests per second`;
  if (ended === undefined) return `${good}, and no step failed: give more --devices to find the limit`;
  const why = stepFailureText(ended);
  return `${good}; the step with ${grouped(ended.devices)} failed${why === '' ? '' : `: ${why}`}`;
}
