import { appendFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMasker } from '../../core/index.ts';
import type { KeyedLine } from '../lines.ts';
import { plannedScenario } from '../plan/planned-scenario.ts';
import { measurementOf } from '../result/measurement.ts';
import { bodyOf, linesOfRun, linesOfUser, recordOf } from '../testing/collected-run.ts';
import { CollectedLines } from './collected-lines.ts';
import { Intake } from './intake.ts';

let folder: string;
let folders = 0;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'passgate-intake-'));
});
afterAll(() => rm(folder, { recursive: true }));

const record = recordOf(2);
const { plan } = record;
const scenario = plannedScenario('registration', '/');
const masker = createMasker();
const users = linesOfRun(record, 4);
const world = { now: () => 5000 };

const freshFolder = (): string => {
  folders += 1;
  return join(folder, String(folders));
};
const opened = (place: string) => Intake.open(place, { plan, scenario, world, masker });

/** All that a report shows of what was received. */
function figuresOf({ totals, ledger }: CollectedLines) {
  const accounts = ledger.accounts().map(({ lastHeardMs: _, ...account }) => account);
  const facts = {
    scenario: 'registration',
    plan,
    setUp: { durationMs: 0, requests: 0 },
    steps: [],
    k6Version: '',
  };
  return {
    measured: measurementOf(totals, { ...facts, k6: {}, accounts }),
    accounts,
    broken: totals.brokenLines,
  };
}

const wholeRun = (() => {
  const once = new CollectedLines(plan);
  for (const line of users.flat()) once.add(line);
  return figuresOf(once);
})();

/** Some of the lines of one user in one delivery, perhaps sent twice, perhaps followed by a kill. */
const delivery = fc.record({
  user: fc.nat(users.length - 1),
  first: fc.nat(5),
  count: fc.integer({ min: 1, max: 6 }),
  isTwice: fc.boolean(),
  /** How much of the delivery after it the killed process had written; it was not confirmed. */
  killedAfter: fc.option(fc.nat(100), { freq: 4 }),
});

describe('the intake of a run', () => {
  it('counts each line once, whatever the order, the splits, the repetitions and the kills', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(delivery, { maxLength: 25 }), async (deliveries) => {
        const place = freshFolder();
        let intake = await opened(place);
        for (const { user, first, count, isTwice, killedAfter } of deliveries) {
          const body = bodyOf((users[user] ?? []).slice(first, first + count));
          const times = isTwice ? [1, 2] : [1];
          const answers = await Promise.all(times.map(() => intake.deliver(body)));
          expect(answers.map(({ status }) => status)).toEqual(times.map(() => 200));
          if (killedAfter === null) continue;
          await intake.close();
          const next = bodyOf(users[(user + 1) % users.length] ?? []);
          const written = next.slice(0, Math.floor((next.length * killedAfter) / 101));
          await appendFile(join(place, `lines-${plan.run}.log`), written);
          intake = await opened(place);
        }
        // In the end every runner repeats what was not confirmed; here all of it.
        for (const lines of users) await intake.deliver(bodyOf(lines));
        expect(figuresOf(intake.lines)).toEqual(wholeRun);
        await intake.close();
        const again = await opened(place);
        expect(figuresOf(again.lines)).toEqual(wholeRun);
        await again.close();
      }),
      { numRuns: 40 },
    );
  });

  it('notices a line that is missing, and one that is of another process', async () => {
    const intake = await opened(freshFolder());
    const [lines = [], others = []] = users;
    await intake.deliver(bodyOf(lines.filter((_, index) => index !== 2)));
    await intake.deliver(bodyOf(others));
    expect(intake.lines.ledger.accounts()[0]).toMatchObject({ state: 'running', missingLines: 1 });
    await intake.deliver(bodyOf(linesOfUser(record, 1, 4, 5, 'again')));
    expect(intake.lines.ledger.accounts()[0]?.state).toBe('doubled');
    await intake.close();
  });

  it('stores no secret that it knows, also where a runner hands one out', async () => {
    const place = freshFolder();
    const knowing = createMasker();
    knowing.learn('a-secret-of-the-fleet');
    const intake = await Intake.open(place, { plan, scenario, world, masker: knowing });
    const [start, second] = users[0] ?? [];
    if (start === undefined || second?.kind !== 'second') throw new Error('a user has lines');
    const { run, runner, user, instance } = start;
    const secret = 'it answered "a-secret-of-the-fleet" at http://me:password@host';
    const finding: KeyedLine = {
      ...{ run, runner, user, instance, sequence: 1, kind: 'finding', key: 'k', type: 'status', atMs: 1 },
      ...{ operation: 'registerClient', pointer: '', expected: '201', received: secret, message: secret },
      exchange: {
        request: { method: 'POST', url: 'http://host/a-secret-of-the-fleet', headers: { A: secret } },
        response: { status: 500, headers: {}, body: secret },
      },
    };
    expect((await intake.deliver(bodyOf([start, finding]))).status).toBe(200);
    await intake.close();
    const stored = await readFile(join(place, `lines-${plan.run}.log`), 'utf8');
    expect(stored).toContain('[masked');
    expect(stored).not.toContain('a-secret-of-the-fleet');
    expect(stored).not.toContain('password');
    const again = await opened(place);
    expect(again.lines.totals.brokenLines).toBe(0);
    expect(again.lines.totals.findings.size).toBe(1);
    await again.close();
  });
});
