import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { FigureRecorder } from '../k6/engine/recorder.ts';
import type { ScenarioStep } from '../k6/engine/scenario.ts';
import { encodeLine, type Line, type SecondLine, sharedEvents } from '../lines.ts';
import { parseLine } from '../result/parse-line.ts';
import { Totals } from '../result/totals.ts';
import { type PollingEvent, pollingEvents } from './polling/events.ts';
import { scenarioNames, scenarios } from './registry.ts';

it.each(scenarioNames)('every event of %s is counted by its steps', async (name) => {
  const steps = await readFile(new URL(`./${name}/steps.ts`, import.meta.url), 'utf8');
  expect(scenarios[name].events.filter((event) => !steps.includes(`'${event}'`))).toEqual([]);
});

it('an unknown event name does not compile, in k6 and in the checks', () => {
  const lines: Line[] = [];
  const recorder = new FigureRecorder<PollingEvent>(0, 0, 1000, (line) => lines.push(line));
  recorder.event('profilesFound');
  recorder.event('repeats');
  // @ts-expect-error: a typo
  recorder.event('profileFound');
  const step: Pick<ScenarioStep<'poll', PollingEvent>, 'answered'> = {
    // @ts-expect-error: a typo
    answered: () => ({ to: 'poll', events: ['profileFound'] }),
  };
  expect(step).toBeDefined();
  const totals = new Totals<PollingEvent>();
  // @ts-expect-error: a typo
  expect(totals.event('profileFound')).toBe(0);
  recorder.flush();
  expect(lines).toMatchObject([{ events: { profilesFound: 1, repeats: 1, profileFound: 1 } }]);
});

it('a line with an unknown event name is broken, unless any name is allowed', () => {
  const line = (events: SecondLine['events']): string =>
    encodeLine({
      ...{ run: 'r1', runner: 0, sequence: 0, instance: 'x' },
      kind: 'second',
      user: 0,
      second: 0,
      due: [],
      sent: 0,
      operations: {},
      findings: {},
      events,
    });
  const known = [...sharedEvents, ...pollingEvents];
  expect(parseLine(line({ profilesFound: 1, repeats: 2 }), known)).toMatchObject({ kind: 'second' });
  expect(parseLine(line({ profileFound: 1 }), known)).toBe('broken');
  expect(parseLine(line({ profileFound: 1 }))).toMatchObject({ kind: 'second' });
});
