import { isRecord, type Progress, parsedJson } from '../../../core/index.ts';

/** Reads how far the collector says that a run is: see `CollectStatus`. */
export function progressIn(status: string): Progress | undefined {
  const value = parsedJson(status);
  if (!isRecord(value) || typeof value.text !== 'string') return undefined;
  const { text, done, total } = value;
  return { text, done: Number(done), total: Number(total) };
}
