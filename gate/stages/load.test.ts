import { expect, it } from 'vitest';
import { documentedLimit } from '../../core/index.ts';
import { plannedScenario } from '../../load/index.ts';
import { gateLoad, loadStage, scenariosOf } from './load.ts';

it.each([
  ['embedded', undefined, ['polling 2000', 'throttling 300', 'profiles 1000']],
  ['simulator', undefined, ['polling 2000', 'throttling 300']],
  ['simulator', 60, ['polling 2000', 'throttling 10']],
  ['provider', 60, ['polling 2000']],
] as const)('loads %s with a cap of %s with what it may be loaded with', async (kind, cap, wanted) => {
  const runs = await scenariosOf(gateLoad, kind, cap);
  expect(runs.map(({ scenario, devices }) => `${scenario} ${devices}`)).toEqual(wanted);
  const beyond = runs.some(
    ({ scenario }) => plannedScenario(scenario, '/').beyondRatePerSecond !== undefined,
  );
  expect(beyond).toBe(kind !== 'provider');
});

it.each([
  [0.1, 35_000, 10],
  [0.5, 20_000, 2],
  [10, 20_000, 1],
])(
  'tests a limit of %d requests a second for %d ms, within a cap of 6',
  async (rate, durationMs, devices) => {
    const limit = { ...documentedLimit, requestsPerSecond: rate };
    const [, throttling] = await scenariosOf(gateLoad, 'simulator', 6, limit);
    expect(throttling).toMatchObject({ scenario: 'throttling', durationMs, devices });
  },
);

it.each([
  [['dcr', 'rest-v2'], true],
  [['vantage-clients'], false],
] as const)('knows no checks of scenarios that a target with %j cannot run', async (apis, polls) => {
  const ids = await loadStage.knownChecks?.({ root: '/', isSinceGiven: false, kind: 'provider', apis });
  expect(ids?.includes('load/polling/lateness')).toBe(polls);
});
