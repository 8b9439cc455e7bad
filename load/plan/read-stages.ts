import { closest } from 'fastest-levenshtein';
import { isRecord, PassgateError } from '../../core/index.ts';
import type { LoadStage } from './stages.ts';

const mostStages = 200;
const mostDevices = 10_000_000;
/** As long as `--duration` may be. */
const longestMs = 7 * 24 * 3_600_000;
const unitMs: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };
const names = ['duration', 'target', 'rate'];
const form = 'Write { duration: "30s", target: 200 }, or rate in place of target; see docs/own-load.md.';

/**
 * Reads the stages that somebody wrote: `[{ duration: '30s', target: 200 }, …]`.
 * @param place what they are called in messages: `evening.ts: stages`
 * @throws PassgateError `CONFIG` (exit 2) that names the stage
 */
export function readStages(value: unknown, place: string): readonly LoadStage[] {
  if (!Array.isArray(value) || value.length === 0 || value.length > mostStages) {
    throw refusal(place, `should be a list of 1 to ${mostStages} stages`);
  }
  const stages = value.map((stage: unknown, index) => stageOf(stage, `${place}[${index}]`));
  const other = stages.findIndex(
    ({ target }) => (target === undefined) !== (stages[0]?.target === undefined),
  );
  if (other > 0) {
    throw refusal(`${place}[${other}]`, 'has a rate and others have a target: all must have the same');
  }
  const sumMs = stages.reduce((sum, { durationMs }) => sum + durationMs, 0);
  if (sumMs === 0 || sumMs > longestMs) throw refusal(place, 'should last from 1ms to 168h together');
  return stages;
}

function stageOf(value: unknown, place: string): LoadStage {
  if (!isRecord(value)) throw refusal(place, 'should be a stage');
  const unknown = Object.keys(value).find((name) => !names.includes(name));
  if (unknown !== undefined) {
    throw refusal(place, `has an unknown property "${unknown}". Did you mean "${closest(unknown, names)}"?`);
  }
  const { duration, target, rate } = value;
  const durationMs = typeof duration === 'string' ? millisecondsOf(duration) : undefined;
  if (durationMs === undefined) {
    throw refusal(`${place}.duration`, 'should be a time such as "30s", "1m30s" or "0s"');
  }
  if ((target === undefined) === (rate === undefined)) throw refusal(place, 'should have a target or a rate');
  if (target === undefined) return { durationMs, rate: numberOf(rate, `${place}.rate`, false) };
  return { durationMs, target: numberOf(target, `${place}.target`, true) };
}

function numberOf(value: unknown, place: string, isWhole: boolean): number {
  const isNumber = typeof value === 'number' && value >= 0 && value <= mostDevices;
  if (isNumber && (!isWhole || Number.isInteger(value))) return value;
  const what = isWhole ? 'a whole number of devices' : 'a number of devices a second';
  throw refusal(place, `should be ${what} from 0 to ${mostDevices}`);
}

/** Returns the milliseconds of `30s` or, as k6 writes it, `1m30s`; `undefined` for anything else. */
function millisecondsOf(text: string): number | undefined {
  if (!/^(\d+(\.\d+)?(ms|s|m|h))+$/.test(text)) return undefined;
  const parts = text.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h)/g);
  return [...parts].reduce((sum, [, digits, unit]) => sum + Number(digits) * (unitMs[unit ?? ''] ?? 0), 0);
}

const refusal = (place: string, problem: string): PassgateError =>
  new PassgateError('CONFIG', `${place} ${problem}${/[.?]$/.test(problem) ? '' : '.'}`, form);
