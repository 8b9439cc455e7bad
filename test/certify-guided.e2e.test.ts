import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parse } from 'yaml';
import { certify, guidedSteps, journalExchange, readExchange } from '../certify/index.ts';
import { memoryWorld } from '../core/testing/memory-world.ts';
import { recordGuidedSession } from '../scripts/certify/guided-session.ts';
import { root } from './testing/passgate-process.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'guided-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Returns a clock that jumps over every sleep, so that a session of minutes takes seconds. */
function jumpingClock() {
  let aheadMs = 0;
  return {
    now: () => Date.now() + aheadMs,
    monotonicMs: () => performance.now(),
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

  const exchanges = (await readFile(session.journalFile, 'utf8'))
    .trim()
    .split('\n')
    .flatMap((line, index) => {
      const captured = journalExchange(JSON.parse(line));
      return captured === undefined
        ? []
        : [readExchange(captured, index, { fingerprint: (secret) => secret })];
    });
  const { rules } = certify(exchanges, { recorder: 'journal', omittedHeaders: [], gaps: [] });
  expect(rules.flatMap(({ breaks }) => breaks)).toEqual([]);
  expect(rules.filter(({ verdict, required }) => required && verdict !== 'passed')).toEqual([]);
  const har = JSON.parse(await readFile(session.harFile, 'utf8'));
  expect(har.log.creator.name).toBe('passgate');
  expect(har.log.entries.length).toBeGreaterThanOrEqual(exchanges.length);
});
