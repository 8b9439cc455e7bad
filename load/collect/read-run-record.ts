import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
  definedOnly,
  exists,
  isRecord,
  messageOf,
  PassgateError,
  parsedJson,
  readText,
} from '../../core/index.ts';
import { feederFileName } from '../feeders/feeder-text.ts';
import { type RunRecord, runRecordFormat } from '../run/run-record.ts';
import { parseThreshold } from '../thresholds/parse-threshold.ts';
import { thresholdText } from '../thresholds/threshold.ts';

export const runRecordName = 'run.json';

/** A run as its folder describes it. */
export interface DescribedRun {
  readonly record: RunRecord;
  /** Of its `run.json`. */
  readonly path: string;
  /** The bundle of its runners; absent where it is not beside `run.json`. */
  readonly bundlePath?: string;
  /** The rows of its feeders; absent where they are not beside `run.json`. */
  readonly feederPath?: string;
}

/**
 * Reads the description of a run from its folder or its `run.json`.
 * @throws PassgateError `INPUT_FILE` (exit 2) where there is none, or one that no run has
 */
export async function readRunRecord(given: string): Promise<DescribedRun> {
  const isFolder = await stat(given).then(
    (found) => found.isDirectory(),
    () => false,
  );
  const path = isFolder ? join(given, runRecordName) : given;
  const text = await readText(path).catch((error: unknown) => {
    if (error instanceof PassgateError) throw error;
    throw new PassgateError(
      'INPUT_FILE',
      `${path} cannot be read: ${messageOf(error)}.`,
      'Name the folder of a run, which `passgate load SCENARIO --runners N` or `--kubernetes DIR` writes, or its run.json.',
    );
  });
  const record = parsedJson(text);
  const problem = problemIn(record);
  if (!isRunRecord(record) || problem !== undefined) {
    throw new PassgateError(
      'INPUT_FILE',
      `${path} does not describe a run: ${problem ?? 'it is no object'}.`,
      'Use a run.json that this version of Passgate wrote, unedited.',
    );
  }
  const beside = async (name: string): Promise<string | undefined> => {
    const file = join(dirname(path), name);
    return (await exists(file)) ? file : undefined;
  };
  const found = { bundlePath: await beside('bundle.js'), feederPath: await beside(feederFileName) };
  return { record, path, ...definedOnly(found) };
}

function isRunRecord(value: unknown): value is RunRecord {
  return problemIn(value) === undefined;
}

const isCount = (value: unknown): boolean => Number.isInteger(value) && Number(value) >= 1;
const isTime = (value: unknown): boolean => typeof value === 'number' && value >= 0;
const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';

/** Returns the first thing that a description of a run must have and this has not. */
function problemIn(value: unknown): string | undefined {
  if (!isRecord(value)) return 'it is no JSON object';
  if (value.format !== runRecordFormat) return `format is not ${runRecordFormat}`;
  if (!isText(value.scenario)) return 'scenario is missing';
  if (!isText(value.k6Version)) return 'k6Version is missing';
  if (typeof value.isProfileRequested !== 'boolean') return 'isProfileRequested is missing';
  if (!Array.isArray(value.sentences) || !value.sentences.every(isText)) return 'sentences is missing';
  const { plan, target, invocation } = value;
  if (invocation !== undefined && !isInvocation(invocation)) return 'invocation is no command line';
  if (!isRecord(target) || !isText(target.name) || !isRecord(target.origins)) return 'target is incomplete';
  if (!Object.values(target.origins).every((origin) => URL.canParse(String(origin))))
    return 'target.origins has one that is no URL';
  if (!isRecord(plan)) return 'plan is missing';
  if (typeof plan.run !== 'string' || !/^[a-z0-9]{8,64}$/.test(plan.run)) return 'plan.run is no id of a run';
  const counts = ['devices', 'runners', 'virtualUsers', 'intervalMs', 'durationMs'];
  const missing = counts.find((name) => !isCount(plan[name]));
  if (missing !== undefined) return `plan.${missing} is no count`;
  if (!isTime(plan.rampMs)) return 'plan.rampMs is no time';
  if (!isText(plan.profile)) return 'plan.profile is missing';
  if (!isRecord(plan.arrivals) || !isText(plan.arrivals.shape)) return 'plan.arrivals is missing';
  if (!isRecord(plan.limit)) return 'plan.limit is missing';
  const { thresholds = [] } = plan;
  return Array.isArray(thresholds) && thresholds.every(isThreshold)
    ? undefined
    : 'plan.thresholds has one that is no threshold';
}

function isInvocation(value: unknown): boolean {
  const isWords = (words: unknown): boolean =>
    Array.isArray(words) && words.every((word) => typeof word === 'string');
  return isRecord(value) && isWords(value.command) && isWords(value.options);
}

function isThreshold(value: unknown): boolean {
  try {
    return typeof value === 'string' && thresholdText(parseThreshold(value)) === value;
  } catch {
    return false;
  }
}
