import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import {
  type Check,
  createMasker,
  failing,
  PassgateError,
  passing,
  type StageName,
  stageNames,
  unjudged,
} from '../../core/index.ts';
import { memoryWorld } from '../../core/testing/memory-world.ts';
import { verdictOf } from '../result/verdict.ts';
import { blockedByGenerated, blockedByLostProvider } from './blocked.ts';
import { type RunnerOptions, runStages } from './runner.ts';
import type { GateEvent, GateStage } from './stage.ts';

type Fake = GateStage<undefined>;

type RunFake = (...given: Parameters<Fake['run']>) => Promise<readonly Check[]>;

function stage(name: StageName, checks: RunFake = async () => [passing(`${name}/a`, name)]): Fake {
  return { name, run: (...given) => checks(...given).then((all) => ({ checks: all })) };
}

function failingStage(name: StageName): Fake {
  return stage(name, async () => [failing(`${name}/a`, name, { kind: 'status', message: 'wrong' })]);
}

function unjudging(name: StageName): Fake {
  return stage(name, async () => [unjudged(`${name}/a`, name, { kind: 'state', message: 'who knows' })]);
}

function noting(name: StageName): Fake {
  const note = unjudged(`${name}/b`, name, { kind: 'state', message: 'cannot be arranged here' });
  return stage(name, async () => [passing(`${name}/a`, name), { ...note, required: false }]);
}

async function run(stages: readonly Fake[], changes: Partial<RunnerOptions> = {}) {
  const options = {
    world: memoryWorld({ pid: process.pid }),
    masker: createMasker(),
    selected: new Set(stageNames),
    onEvent: () => {},
    graceMs: 50,
    ...changes,
  };
  const result = await runStages(stages, undefined, options);
  return { ...result, ...verdictOf(result.stages, result.complete) };
}

describe('runStages', () => {
  it('runs all in order, measures each and passes', async () => {
    const events: GateEvent[] = [];
    const verify = stage('verify', async (_context, _earlier, onProgress) => {
      onProgress({ done: 1, total: 2, text: 'half' });
      return [passing('verify/a', 'a')];
    });
    const saved: number[] = [];
    const result = await run([stage('documents'), verify], {
      onEvent: (event) => events.push(event),
      onStageEnd: async ({ stages }) => void saved.push(stages.length),
    });
    expect(result).toMatchObject({ verdict: 'passed', exitCode: 0, complete: true });
    expect(events.map((event) => event.kind)).toEqual(['started', 'ended', 'started', 'progress', 'ended']);
    expect(saved).toEqual([1, 2]);
    for (const { durationMs, peakRssBytes } of result.stages) {
      expect(durationMs).toBeGreaterThan(0);
      expect(peakRssBytes).toBeGreaterThan(10_000_000);
    }
  });

  it.each<[string, { stages: Fake[]; options?: Partial<RunnerOptions>; want: string[]; exitCode: number }]>([
    [
      'a failure does not stop the others',
      { stages: [failingStage('documents'), stage('verify')], want: ['failed', 'passed'], exitCode: 1 },
    ],
    [
      'a stage that merely was not judged does not end a run that is to stop at the first failure',
      {
        stages: [unjudging('documents'), stage('verify')],
        options: { bail: true },
        want: ['unjudged', 'passed'],
        exitCode: 3,
      },
    ],
    [
      'a failure ends such a run, and what was left out is no pass',
      {
        stages: [stage('documents'), failingStage('generated'), stage('verify')],
        options: { bail: true },
        want: ['passed', 'failed', 'skipped (bail)'],
        exitCode: 1,
      },
    ],
    [
      'a check that is not required decides nothing',
      { stages: [noting('verify')], want: ['passed'], exitCode: 0 },
    ],
    [
      'but does in a strict run',
      { stages: [noting('verify')], options: { strict: true }, want: ['unjudged'], exitCode: 3 },
    ],
    [
      'no check at all is a failure',
      { stages: [stage('verify', async () => [])], want: ['failed'], exitCode: 1 },
    ],
    [
      'a missing tool is unjudged',
      {
        stages: [stage('load', () => Promise.reject(new PassgateError('TOOL_MISSING', 'no k6', 'get one')))],
        want: ['unjudged'],
        exitCode: 3,
      },
    ],
    [
      'a broken input file fails',
      {
        stages: [stage('verify', () => Promise.reject(new PassgateError('INPUT_FILE', 'half', 'mend it')))],
        want: ['failed'],
        exitCode: 1,
      },
    ],
    [
      'an unexpected error is unjudged, whether it comes at once or later',
      {
        stages: [
          stage('contracts', () => {
            throw new Error('at once');
          }),
          stage('verify', async () => Promise.reject(new Error('later'))),
        ],
        want: ['unjudged', 'unjudged'],
        exitCode: 3,
      },
    ],
    [
      'a blocked stage is skipped and never a pass',
      {
        stages: [stage('documents'), { ...stage('verify'), blockedBy: () => 'no use' }],
        want: ['passed', 'skipped (depends)'],
        exitCode: 3,
      },
    ],
    [
      'drift leaves nothing worth running',
      {
        stages: [failingStage('generated'), { ...stage('load'), blockedBy: blockedByGenerated }],
        want: ['failed', 'skipped (depends)'],
        exitCode: 1,
      },
    ],
  ])('%s', async (_name, { stages, options, want, exitCode }) => {
    const result = await run(stages, options);
    const statuses = result.stages.map(({ status, skipped }) =>
      skipped === undefined ? status : `${status} (${skipped.cause})`,
    );
    expect(statuses).toEqual(want);
    expect(result.exitCode).toBe(exitCode);
  });

  it('skips stages that were not selected, with the reason', async () => {
    const result = await run([failingStage('documents'), stage('verify')], { selected: new Set(['verify']) });
    expect(result.stages.map((each) => each.skipped?.cause)).toEqual(['not-selected', undefined]);
    expect(result.exitCode).toBe(0);
  });

  it('stops at an interruption, also in a stage that never ends', async () => {
    const world = memoryWorld({ pid: process.pid });
    const hanging = stage('verify', async () => {
      world.interrupt();
      return new Promise<never>(() => {});
    });
    const result = await run([stage('documents'), hanging, stage('load')], { world });
    expect(result.stages.map((each) => each.status)).toEqual(['passed', 'unjudged', 'skipped']);
    expect(result.stages[2]?.skipped?.cause).toBe('interrupted');
    expect(result).toMatchObject({ complete: false, cutDuring: 'verify', exitCode: 3 });
  });

  it('ignores failures of an interrupted stage, but not those before it', async () => {
    const world = memoryWorld({ pid: process.pid });
    const torn = stage('verify', async () => {
      world.interrupt();
      return [failing('verify/a', 'a', { kind: 'status', message: 'torn down' })];
    });
    const fresh = await run([stage('documents'), torn], { world });
    expect(fresh.stages[1]?.status).toBe('unjudged');
    expect((await run([failingStage('documents')])).exitCode).toBe(1);
  });

  it('says how far an interrupted stage came, where that knows', async () => {
    const world = memoryWorld({ pid: process.pid });
    const message = 'polling was interrupted after 7.0 s of 10.0 s';
    const load = stage('load', async () => {
      world.interrupt();
      return [unjudged('load/polling/interrupted', 'polling', { kind: 'interrupted', message })];
    });
    const { stages } = await run([load], { world });
    expect(stages[0]?.checks).toMatchObject([{ id: 'load/interrupted', evidence: [{ message }] }]);
  });

  it('ignores failures of a stage whose helpers the signal reached first', async () => {
    const world = memoryWorld({ pid: process.pid });
    const verify = stage('verify', async () => {
      setTimeout(world.interrupt, 20);
      return [failing('verify/a', 'a', { kind: 'pact', message: 'write EPIPE' })];
    });
    expect(await run([verify], { world })).toMatchObject({ exitCode: 3, complete: false });
  });

  it('waits for an interrupted stage to end what it started', async () => {
    const world = memoryWorld({ pid: process.pid });
    let ended = false;
    const tidy = stage('load', async () => {
      world.interrupt();
      await sleep(20);
      ended = true;
      return [];
    });
    await run([tidy], { world, graceMs: 5_000 });
    expect(ended).toBe(true);
  });

  it('fails the stage in which the provider is lost, and skips what needs it', async () => {
    const lost = new AbortController();
    const verify = stage('verify', async () => {
      lost.abort('The embedded simulator was ended by SIGKILL');
      return new Promise<never>(() => {});
    });
    const load = { ...stage('load'), blockedBy: blockedByLostProvider };
    const result = await run([verify, load], { lost: lost.signal });
    expect(result.stages.map((each) => each.status)).toEqual(['failed', 'skipped']);
    expect(result.stages[0]?.checks[0]?.evidence[0]?.message).toBe(
      'The embedded simulator was ended by SIGKILL while verify ran',
    );
    expect(result.exitCode).toBe(1);
  });

  it('masks what a room forgot to mask', async () => {
    const masker = createMasker();
    masker.learn('very-secret-value');
    const leaky = stage('verify', async () => [
      failing('verify/a', 'a', {
        kind: 'x',
        message: 'sent very-secret-value',
        received: 'very-secret-value',
      }),
    ]);
    expect(JSON.stringify(await run([leaky], { masker }))).not.toContain('very-secret-value');
  });

  it('passes what stages produced to later ones, also of an interrupted stage', async () => {
    const world = memoryWorld({ pid: process.pid });
    interface Named {
      readonly first: string;
      readonly second: string;
    }
    const seen: unknown[] = [];
    const producing = (name: StageName, produced: Partial<Named>): GateStage<undefined, Named> => ({
      name,
      run: async (_context, earlier) => {
        seen.push(earlier.produced);
        if (name === 'verify') world.interrupt();
        return { checks: [passing(`${name}/a`, name)], produced };
      },
    });
    const stages = [producing('contracts', { first: 'a' }), producing('verify', { second: 'b' })];
    const options = { world, masker: createMasker(), selected: new Set(stageNames), onEvent: () => {} };
    const { produced } = await runStages(stages, undefined, options);
    expect(seen).toEqual([{}, { first: 'a' }]);
    expect(produced).toEqual({ first: 'a', second: 'b' });
  });
});
