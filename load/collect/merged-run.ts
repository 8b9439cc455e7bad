import { basename, dirname } from 'node:path';
import { type Masker, PassgateError, type World } from '../../core/index.ts';
import type { LoadResult } from '../plan/options.ts';
import type { PlannedScenario } from '../plan/plan.ts';
import { plannedScenario } from '../plan/planned-scenario.ts';
import { countedEvents, parseLine } from '../result/parse-line.ts';
import { resultOf } from '../result/result.ts';
import type { RunRecord } from '../run/run-record.ts';
import { CollectedLines } from './collected-lines.ts';
import { misfitOf } from './delivery.ts';
import { linesOfFile } from './lines-of-file.ts';
import { printedLine } from './printed-line.ts';
import type { DescribedRun } from './read-run-record.ts';
import type { FoundLog, RunPart } from './run-parts.ts';

/** A run whose parts were found on any number of machines. */
export interface MergedRun {
  readonly record: RunRecord;
  /** Absent where no part has it. */
  readonly bundlePath?: string;
  readonly judge: (place: { readonly root: string; readonly masker: Masker }) => Promise<LoadResult>;
}

/**
 * Adds up the parts of one run, file by file and line by line, in an order that does not depend on
 * theirs.
 * @throws PassgateError `INPUT_FILE` (exit 2) for parts of several runs, and where nothing describes
 *   the run or no runner has printed a line
 */
export async function mergeRun(
  parts: readonly RunPart[],
  world: Pick<World, 'env' | 'cwd'>,
): Promise<MergedRun> {
  const described = describedRun(parts);
  const { record } = described;
  const logs = parts.flatMap((part) => part.logs);
  if (logs.length === 0) {
    throw new PassgateError(
      'INPUT_FILE',
      `No file beside ${described.path} has a line of a runner of the run ${record.plan.run}.`,
      'Name the folders of the logs that the runners wrote with --log-output=file=….',
    );
  }
  const scenario = plannedScenario(record.scenario, world.cwd);
  const lines = new CollectedLines(record.plan);
  for (const log of [...logs].sort(byFirstLine)) await addLog(log, lines, record, scenario);
  const run = { record, scenario, totals: lines.totals, k6: {}, accounts: lines.ledger.accounts() };
  return {
    record,
    ...(described.bundlePath === undefined ? {} : { bundlePath: described.bundlePath }),
    judge: (place) => resultOf(run, { ...place, world }),
  };
}

/** Lines that k6 prints beside ours, for saying what went wrong. */
const mostMessages = 50;

async function addLog(
  { path }: FoundLog,
  lines: CollectedLines,
  { plan }: RunRecord,
  scenario: PlannedScenario,
): Promise<void> {
  const events = countedEvents(scenario);
  let messages = 0;
  for await (const { text, isTorn } of linesOfFile(path)) {
    const line = parseLine(printedLine(text), events);
    if (line === undefined) {
      if (text !== '' && messages < mostMessages) lines.totals.addMessage(text);
      messages += 1;
    } else if (line === 'broken') {
      // Whoever was killed while it wrote has left half a line, which is missing and not wrong.
      if (!isTorn) lines.totals.brokenLines += 1;
    } else {
      if (line.run !== plan.run) throw ofSeveralRuns(plan.run, 'the run.json', line.run, path);
      if (misfitOf(line, plan) === undefined) lines.add(line);
      else lines.totals.brokenLines += 1;
    }
  }
}

/** By what is in them, so that it does not matter in which order the folders were named. */
function byFirstLine({ first: a, path: aPath }: FoundLog, { first: b, path: bPath }: FoundLog): number {
  const texts = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);
  return (
    a.runner - b.runner ||
    a.user - b.user ||
    a.sequence - b.sequence ||
    texts(a.instance, b.instance) ||
    texts(basename(aPath), basename(bPath))
  );
}

/** Returns what all descriptions of a run say together: each machine has made its own devices ready. */
function describedRun(parts: readonly RunPart[]): DescribedRun {
  const all = parts.flatMap(({ described }) => described ?? []).sort(byPath);
  const [first] = all;
  if (first === undefined) {
    const [log] = parts.flatMap(({ logs }) => logs);
    throw new PassgateError(
      'INPUT_FILE',
      `No run.json describes the run ${log?.first.run ?? ''}, whose lines are in ${log?.path ?? ''}.`,
      'Name also the folder with the run.json of this run, or copy it beside the logs.',
    );
  }
  const { run } = first.record.plan;
  const other = all.find(({ record }) => record.plan.run !== run);
  if (other !== undefined) throw ofSeveralRuns(run, first.path, other.record.plan.run, other.path);
  const differing = all.find(({ record }) => planText(record) !== planText(first.record));
  if (differing !== undefined) {
    throw new PassgateError(
      'INPUT_FILE',
      `${first.path} and ${differing.path} describe the run ${run} differently.`,
      'Use the files as Passgate wrote them.',
    );
  }
  const distinct = [...new Map(all.map(({ record }) => [JSON.stringify(record), record])).values()];
  const setUps = distinct.flatMap(({ setUp }) => setUp ?? []);
  const setUp = {
    durationMs: Math.max(0, ...setUps.map(({ durationMs }) => durationMs)),
    requests: setUps.reduce((sum, { requests }) => sum + requests, 0),
  };
  const sentences = [...new Set(distinct.flatMap((record) => record.sentences))].sort();
  const bundlePath = all.find((one) => one.bundlePath !== undefined)?.bundlePath;
  return {
    path: first.path,
    record: { ...first.record, sentences, ...(setUps.length === 0 ? {} : { setUp }) },
    ...(bundlePath === undefined ? {} : { bundlePath }),
  };
}

/** Addresses are those of the machine that resolved them. */
function planText({ scenario, plan: { hosts: _, ...plan } }: RunRecord): string {
  return JSON.stringify([basename(scenario), Object.entries(plan).sort(([a], [b]) => (a < b ? -1 : 1))]);
}

function byPath({ record: a, path: aPath }: DescribedRun, { record: b, path: bPath }: DescribedRun): number {
  const [x, y] = [JSON.stringify(a) + basename(dirname(aPath)), JSON.stringify(b) + basename(dirname(bPath))];
  return x < y ? -1 : x > y ? 1 : 0;
}

function ofSeveralRuns(one: string, where: string, other: string, place: string): PassgateError {
  return new PassgateError(
    'INPUT_FILE',
    `These are parts of two runs: ${one} (${where}) and ${other} (${place}).`,
    'Merge the parts of one run at a time.',
  );
}
