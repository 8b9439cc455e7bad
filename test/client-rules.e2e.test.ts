import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isObservable } from '../certify/judge/rule.ts';
import { clientRules } from '../certify/judge/rules.ts';
import { startSimulator } from '../simulator/index.ts';
import { driveClient, inTime } from './clients/drive-client.ts';
import { capturedOf, failedRules, judgeCaptured } from './clients/judge-lines.ts';
import { misbehaviours } from './clients/misbehaving/index.ts';
import { planNames } from './clients/session-plans.ts';
import { type RecordedLine, TestProvider } from './clients/test-provider.ts';

/**
 * `npm run test:rules` (PASSGATE_RULES=all) drives every misbehaving client, alone and with ten other devices in the recording;
 * `npm test` some of them.
 */
const all = process.env.PASSGATE_RULES === 'all';
const sampled = all ? misbehaviours : misbehaviours.filter((_, index) => index % 6 === 3);

const judged = clientRules.filter(isObservable);
const judgedIds = new Set<string>(judged.map(({ id }) => id));

/** The rules that may fail when these are broken. */
function allowed(ids: readonly string[]): Set<string> {
  const found = new Set(ids);
  for (const id of found) {
    for (const implied of judged.find((rule) => rule.id === id)?.implies ?? []) found.add(implied);
  }
  return found;
}

/** Rules that a client can only leave undone, which is unjudged, and why. */
const neverBroken: Readonly<Record<string, string>> = {
  'LO-01': 'A client without a logout is never seen to have none',
};

let provider: TestProvider;
let others: RecordedLine[];

beforeAll(async () => {
  provider = await TestProvider.start(startSimulator);
  const ten: RecordedLine[][] = [];
  for (let device = 0; device < 10; device += 1) {
    ten.push(await driveClient(provider, { plans: planNames.slice(device, device + 2) }));
  }
  others = inTime(ten.flat());
}, 120_000);
afterAll(() => provider.close());

describe('the good client', () => {
  it.each(planNames)('keeps every rule in the plan "%s"', async (plan) => {
    const lines = await driveClient(provider, { plans: [plan] });
    expect(Object.fromEntries(failedRules(judgeCaptured(capturedOf(lines))))).toEqual({});
  });

  it('keeps every rule as one of eleven devices', () => {
    expect(Object.fromEntries(failedRules(judgeCaptured(capturedOf(others))))).toEqual({});
  });
});

describe('a client that', () => {
  it.each(sampled)('$name breaks $breaks and no other rule', async ({ breaks, plans, maker }) => {
    const lines = await driveClient(provider, { plans, maker });
    const expected = breaks.filter((id) => judgedIds.has(id));
    for (const recording of [lines, inTime([...lines, ...others])]) {
      const failed = failedRules(judgeCaptured(capturedOf(recording)));
      expect([...failed.keys()]).toEqual(expect.arrayContaining(expected));
      const accused = [...failed].filter(([id]) => !allowed(breaks).has(id));
      expect(Object.fromEntries(accused)).toEqual({});
    }
  });
});

it('has a client that breaks each rule that a recording shows', () => {
  const broken = new Set<string>(misbehaviours.flatMap(({ breaks }) => breaks));
  const unbroken = judged.map(({ id }) => id).filter((id) => !broken.has(id));
  expect(unbroken).toEqual(Object.keys(neverBroken));
});
