import { expect, it } from 'vitest';
import { knownLoadChecks } from '../gate/stages/known-load-checks.ts';
import { gateLoad, scenariosOf } from '../gate/stages/load.ts';
import { planOf } from '../load/plan/plan.ts';
import { plannedScenario } from '../load/plan/planned-scenario.ts';
import { judgeRun } from '../load/result/judge-run.ts';
import { Totals } from '../load/result/totals.ts';
import { pollingOptions } from '../load/testing/load-options.ts';
import { productSources } from './testing/product-sources.ts';

/** `gate --rerun ID` takes the ids of this list: one that is missing could not be repeated by its id. */
const sources = await productSources(/\.test\.ts$|\/testing\//);
const runs = await scenariosOf(gateLoad, 'embedded');
const scenarios = runs.map(({ scenario }) => scenario);

/**
 * What no scenario of a gate is judged by: profiles, several runners, and scenarios of one's own. Of
 * an interrupted gate the stage says it.
 */
const neverOfGate = ['breakpoint', 'runners-complete', 'events', 'interrupted'];
/** Of scenarios whose devices must not contradict themselves, or keep to the limit; their slugs are in the shared code. */
const ofSome = ['answers-fit', 'not-throttled'];

function slugsIn(folder: string): string[] {
  const texts = [...sources].filter(([path]) => path.startsWith(`${folder}/`)).map(([, text]) => text);
  const slugs = texts.flatMap((text) => [...text.matchAll(/slug: '([^']+)'/g)].map(([, slug = '']) => slug));
  return [...new Set(slugs)].filter((slug) => !neverOfGate.includes(slug));
}

const knownOf = (scenario: string) =>
  knownLoadChecks(scenario).map((id) => id.slice(`load/${scenario}/`.length));

it.each(scenarios)('%s: the known checks are those that the code can make', (scenario) => {
  const made = [...slugsIn('load/result'), ...slugsIn(`load/scenarios/${scenario}`), 'run'];
  expect(made).toEqual(expect.arrayContaining(ofSome));
  const known = new Set(knownOf(scenario));
  const expected = made.filter((slug) => !ofSome.includes(slug) || known.has(slug));
  expect([...known].sort()).toEqual([...new Set(expected)].sort());
});

it.each(runs)('$scenario: every check of a real judgement is known', (run) => {
  const scenario = plannedScenario(run.scenario, '/');
  const plan = planOf(scenario, { ...pollingOptions, ...run });
  const totals = new Totals<string>();
  const state = { k6: { exitCode: 0 }, steps: [], accounts: [], isProfileRequested: false };
  const made = judgeRun(scenario, { totals, plan, ...state }).map(({ id }) => id);
  expect(made.length).toBeGreaterThan(8);
  expect(knownLoadChecks(run.scenario)).toEqual(expect.arrayContaining(made));
});
