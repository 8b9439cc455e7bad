import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parse } from 'yaml';
import { certifyRecording, guidedSteps, readHarFile } from '../certify/index.ts';
import { memoryWorld } from '../core/testing/memory-world.ts';
import { recordGuidedSession } from '../scripts/certify/guided-session.ts';
import { withPlaybacks } from '../scripts/certify/playback-marks.ts';
import { root } from './testing/passgate-process.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'guided-'));
});
afterAll(() => rm(folder, { recursive: true }));

/**
 * Servers, registration codes, client administration and partners; recommended rules that need more
 * than one occasion: the list of TV providers twice, many failures, a choice among sign-ins.
 */
const notOfThisClient = /^(?:HD-0[569]|RG-|VA-|LO-0[36]|CF-03|AU-1[56]|ER-09)/;

/** Returns a clock that jumps over every sleep, so that a session of minutes takes seconds. */
function jumpingClock() {
  let aheadMs = 0;
  return {
    now: () => Date.now() + aheadMs,
    monotonicMs: () => performance.now() + aheadMs,
    sleep: async (ms: number) => {
      aheadMs += ms;
    },
    pause: () => new Promise<void>((resolve) => setTimeout(resolve, 10)),
  };
}

it('leads a scripted client through every step to a recording that keeps every rule', async () => {
  const example = parse(await readFile(join(root, 'examples/streaming-client/guided.yaml'), 'utf8'));
  const hooks = join(root, 'test/testing/guided-hooks.ts');
  const steps = example.steps.map(({ step, onCode }: { step: string; onCode?: object }) => ({
    step,
    hook: `${hooks}#act`,
    ...(onCode === undefined ? {} : { onCode: { hook: `${hooks}#enterCode` } }),
  }));
  const ids = steps.map(({ step }: { step: string }) => step);
  expect(ids).toEqual(guidedSteps.map(({ id }) => id).filter((id) => id !== 'logout-partner'));
  await writeFile(join(folder, 'script.json'), JSON.stringify({ steps }));
  const world = memoryWorld({ cwd: folder, env: {}, self: [process.execPath] });
  const session = await recordGuidedSession(world, {
    script: 'script.json',
    host: '127.0.0.1',
    port: 0,
    tls: false,
    catalogue: undefined,
    outDir: join(folder, 'out'),
    colour: false,
    version: '0',
    clock: jumpingClock(),
  });
  expect(session.steps.filter(({ result }) => result !== 'done')).toEqual([]);
  expect(session.endedEarly).toBeUndefined();

  const { exchanges: recorded, facts, sha256 } = await readHarFile(session.harFile);
  const exchanges = withPlaybacks(recorded, session.playbacks);
  const recording = { source: 'guided', name: 'session.har', sha256, exchanges, facts } as const;
  const { checks, certificate } = certifyRecording(recording, { deviations: [], nowMs: Date.now() });
  expect(checks.filter(({ verdict }) => verdict === 'failed')).toEqual([]);
  expect(checks.filter(({ verdict, required }) => required && verdict !== 'passed')).toEqual([]);
  const silent = certificate.rules.filter(({ observable, occasions }) => observable && occasions === 0);
  // What this client has not, or what nobody does in a session.
  expect(silent.map(({ id }) => id).filter((id) => !notOfThisClient.test(id))).toEqual([]);
});
