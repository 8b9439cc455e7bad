import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { type AllowedTarget, createMasker, type Target } from '../../core/index.ts';
import { type MemoryWorld, memoryWorld } from '../../core/testing/memory-world.ts';
import { Collector } from '../../load/collect/collector.ts';
import type { LoadResult } from '../../load/index.ts';
import type { RunRecord } from '../../load/run/run-record.ts';
import { linesOfRun, recordOf } from '../../load/testing/collected-run.ts';
import { type RunningSimulator, startSimulator } from '../../simulator/index.ts';
import { allowedTarget } from '../../targets/index.ts';
import { targetAt } from './load-place.ts';
import { root } from './passgate-process.ts';

/** A real collector over real HTTP, in front of a real simulator; the lines are those of invented runners. */
export const token = 'a-token-of-this-run';
export interface Collecting {
  readonly record: RunRecord;
  readonly world: MemoryWorld;
  /** Moves the clock of the collector on. */
  readonly pass: (ms: number) => void;
  readonly outDir: string;
  readonly url: string;
  /** Whether it has said that it serves runners. */
  readonly isServed: () => boolean;
  readonly notices: readonly string[];
  readonly result: Promise<LoadResult>;
  readonly collector: Collector;
  readonly ask: (path: string, body?: string, headers?: Record<string, string>) => Promise<Answer>;
  readonly close: () => Promise<void>;
}

interface Answer {
  readonly status: number;
  readonly body: Record<string, unknown>;
}

interface Given extends Partial<Pick<Collecting, 'record' | 'outDir'>> {
  readonly target?: Target;
  /** Where something is asked before the collector says its URL. */
  readonly port?: number;
  readonly allow?: () => Promise<AllowedTarget>;
}

interface CollectPlace {
  readonly folder: string;
  readonly simulator: RunningSimulator;
  collecting(given?: Given): Promise<Collecting>;
}

/** One simulator and one folder for all tests of a file; known once they run. Collectors are closed after each test. */
export function collectPlace(): CollectPlace {
  const open: Collecting[] = [];
  let folder: string;
  let simulator: RunningSimulator;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'passgate-collect-'));
    simulator = await startSimulator();
  });
  afterEach(async () => {
    for (const one of open.splice(0)) await one.close();
  });
  afterAll(async () => {
    await simulator.close();
    await rm(folder, { recursive: true });
  });
  return {
    get folder() {
      return folder;
    },
    get simulator() {
      return simulator;
    },
    async collecting(given = {}) {
      const one = await collecting(given, simulator, folder);
      open.push(one);
      return one;
    },
  };
}

async function collecting(given: Given, simulator: RunningSimulator, folder: string): Promise<Collecting> {
  const { outDir = join(folder, crypto.randomUUID()), target = targetAt(simulator.url) } = given;
  const { record = recordOf(2, {}, target) } = given;
  let passedMs = 0;
  const pass = (ms: number): void => {
    passedMs += ms;
  };
  const world = memoryWorld({ env: { ...process.env }, now: () => Date.now() + passedMs });
  const notices: string[] = [];
  let ready = (_url: string): void => {};
  let isReady = false;
  const isServed = (): boolean => isReady;
  const url = new Promise<string>((resolve) => {
    ready = (text) => {
      isReady = true;
      resolve(text);
    };
  });
  const { port = 0, allow = () => allowedTarget(target, world.env) } = given;
  const place = { host: '127.0.0.1', port, token };
  const onNotice = (text: string) => notices.push(text);
  const collector = new Collector({
    world,
    root,
    record,
    outDir,
    ...place,
    onReady: (text) => ready(text),
    onNotice,
  });
  const result = collector.collect({
    masker: createMasker(),
    target,
    allow,
    onProgress: () => {},
  });
  const early = port === 0 ? [] : [`http://127.0.0.1:${port}`];
  const origin = await Promise.race([...early, url, result.then(() => '')]);
  const ask: Collecting['ask'] = async (path, body, headers = { authorization: `Bearer ${token}` }) => {
    const init = { headers, ...(body === undefined ? {} : { method: 'POST', body }) };
    const response = await fetch(
      `${origin}${path.startsWith('/') ? '' : `/runs/${record.plan.run}/`}${path}`,
      init,
    );
    return { status: response.status, body: JSON.parse(await response.text()) };
  };
  const close = async (): Promise<void> => {
    world.interrupt();
    await result.catch(() => undefined);
    await collector.close();
  };
  return { record, world, pass, outDir, url: origin, isServed, notices, result, collector, ask, close };
}

export const userIds = (record: RunRecord) => linesOfRun(record).map((_, user) => user);
export const isReady = ({ ask }: Collecting) =>
  expect.poll(async () => (await ask('status')).body.state, { timeout: 20_000 }).toBe('running');
