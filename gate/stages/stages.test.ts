import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Check,
  createMasker,
  failing,
  type ResolvedTarget,
  type StageName,
  type StageResult,
} from '../../core/index.ts';
import { memoryWorld } from '../../core/testing/memory-world.ts';
import { documentHashes } from '../../openapi/index.ts';
import type { GateContext, Stage } from '../run/context.ts';
import { documentsStage } from './documents.ts';
import { gateStages } from './index.ts';
import { loadStage } from './load.ts';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'passgate-stages-'));
  // Tells its version, as far as a run comes that reaches nobody.
  await writeFile(join(folder, 'k6'), '#!/bin/sh\necho "k6 v2.2.0"\n');
  await chmod(join(folder, 'k6'), 0o755);
});
afterAll(() => rm(folder, { recursive: true }));

async function contextFor(url: string, changes: Partial<GateContext> = {}): Promise<GateContext> {
  const provider: ResolvedTarget = {
    target: {
      name: 'nobody',
      origins: { dcr: url, reggie: url, 'rest-v2': url, 'vantage-clients': url },
      simulatorUrl: url,
      serviceProvider: 'REF30',
      requestor: 'REF30',
      tenant: 'passgate-tenant',
      cannotArrange: [],
    },
    kind: 'simulator',
  };
  return {
    world: memoryWorld({ env: { ...process.env, PASSGATE_K6: join(folder, 'k6') }, cwd: folder }),
    root,
    outDir: folder,
    masker: createMasker(),
    documents: await documentHashes(root),
    provider: async () => provider,
    load: { devices: 1, durationMs: 5000 },
    ...changes,
  };
}

const runOf = (stage: Stage, context: GateContext) =>
  stage.run(context, { stages: [], produced: {} }, () => {});

const verdicts = (checks: readonly Check[]) =>
  checks.map(({ id, verdict, required }) => [id, verdict, required]);

describe('the stage documents', () => {
  it('compares the documents with those of a git ref, where one is given', async () => {
    const since = { ref: 'v0', documents: new Map() };
    const { checks } = await runOf(documentsStage, await contextFor('http://127.0.0.1:9', { since }));
    const ids = checks.map(({ id }) => id);
    expect(ids).toContain('documents/dcr/readable');
    expect(ids.filter((id) => id.includes('/since'))).toHaveLength(4);
  });
});

describe('the stage load', () => {
  it('leaves each scenario unjudged that could not be run', async () => {
    const { checks } = await runOf(loadStage, await contextFor('http://127.0.0.1:9'));
    expect(verdicts(checks)).toEqual([
      ['load/polling/run', 'unjudged', true],
      ['load/throttling/run', 'unjudged', true],
    ]);
  });

  it('ends the run where load is not allowed', async () => {
    const running = runOf(loadStage, await contextFor('http://192.0.2.1:9'));
    await expect(running).rejects.toMatchObject({ code: 'LOAD_NOT_ALLOWED', exitCode: 2 });
  });
});

describe('what keeps a stage from running', () => {
  const failed = (name: StageName, id = `${name}/a`, kind = 'status'): StageResult => ({
    name,
    status: 'failed',
    checks: [failing(id, id, { kind, message: 'it fell short' })],
  });

  it.each<[string, StageResult, StageName[]]>([
    ['generated code that drifted', failed('generated'), ['contracts', 'verify', 'load']],
    [
      'generated code that nobody could judge',
      { ...failed('generated'), status: 'unjudged' },
      ['contracts', 'verify', 'load'],
    ],
    ['generated code that was left out', { ...skipped('generated') }, []],
    ['a document that fell short', failed('documents'), []],
    ['contracts that fell short', failed('contracts'), []],
    ['contracts that could not be carried out', failed('contracts', 'contracts/run'), ['verify']],
    ['a provider that was lost', failed('verify', 'verify/a', 'target-lost'), ['load']],
    ['a provider that could not be reached', failed('verify', 'verify/run', 'target-unreachable'), ['load']],
  ])('%s', (_name, earlier, blocked) => {
    const stopped = gateStages.filter(({ blockedBy }) => blockedBy?.([earlier]) !== undefined);
    expect(stopped.map(({ name }) => name)).toEqual(blocked);
  });

  function skipped(name: StageName): StageResult {
    const reason = { cause: 'not-selected', reason: 'not selected' } as const;
    return { name, status: 'skipped', checks: [], skipped: reason };
  }
});
