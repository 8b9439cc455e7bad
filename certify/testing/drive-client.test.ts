import { afterAll, beforeAll, expect, it } from 'vitest';
import { driveClient } from './drive-client.ts';
import { planNames } from './session-plans.ts';
import { TestProvider } from './test-provider.ts';

let provider: TestProvider;
beforeAll(async () => {
  provider = await TestProvider.start();
});
afterAll(() => provider.close());

it.each(planNames)('drives the good client through the plan "%s"', async (plan) => {
  const started = process.cpuUsage();
  const lines = await driveClient(provider, { plans: [plan] });
  const { user, system } = process.cpuUsage(started);
  if (process.env.SHOW) {
    let before = lines[0]?.at ?? 0;
    console.log(`== ${plan} ${(user + system) / 1000} ms`);
    for (const { at, operation, request, response } of lines) {
      console.log(
        `${((at - before) / 1000).toFixed(2)} ${operation ?? ''} ${request.method} ${request.url} ${response.status} ${request.body.slice(0, 90)} -> ${response.body.slice(0, 120)}`,
      );
      before = at;
    }
  }
  expect(lines.length).toBeGreaterThan(3);
});
