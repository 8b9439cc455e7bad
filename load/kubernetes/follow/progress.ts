import { isRecord, type Progress, parsedJson } from '../../../core/index.ts';

/** Reads what the collector says of a run: how many of its seconds have passed, and a text. */
export function progressIn(status: string, totalSeconds: number): Progress | undefined {
  const value = parsedJson(status);
  if (!isRecord(value) || typeof value.text !== 'string') return undefined;
  const done = typeof value.seconds === 'number' ? value.seconds : 0;
  return { done: Math.min(done, totalSeconds), total: totalSeconds, text: value.text };
}
