import { expect, it } from 'vitest';
import { pollingOptions } from '../testing/load-options.ts';
import { planOf } from './plan.ts';
import { plannedScenario } from './planned-scenario.ts';
import { runnerPlan } from './runner-plan.ts';

const { simulatorUrl, ...plan } = planOf(plannedScenario('polling', '/'), {
  ...pollingOptions,
  devices: 10_000,
});

it.each<[string, { given: Parameters<typeof runnerPlan>; loginUrl: string | undefined }]>([
  [
    'at a simulator',
    { given: [{ ...plan, simulatorUrl: 'http://sim:1' }, {}], loginUrl: 'http://sim:1/_simulator/login' },
  ],
  [
    'by the hook of a real provider, at the collector',
    { given: [plan, { signIn: async () => {} }], loginUrl: '/login' },
  ],
  ['nowhere without a hook', { given: [plan, {}], loginUrl: undefined }],
])('viewers of a runner log in %s', (_name, { given, loginUrl }) => {
  const { loginUrl: found, headStartMs } = runnerPlan(...given);
  expect(found).toBe(loginUrl);
  expect(headStartMs).toBe(5040);
  expect(simulatorUrl).toBeDefined();
});
