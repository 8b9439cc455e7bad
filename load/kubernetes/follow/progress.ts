import { isRecord, type Progress, parsedJson } from '../../../core/index.ts';

/** Tells whether the collector says that a run goes on, or is being judged. */
export function isCollecting(status: string): boolean {
  const value = parsedJson(status);
  return isRecord(value) && typeof value.state === 'string' && value.state !== 'over';
}

/** Reads how far the collector says that a run is: see `CollectStatus`. */
export function progressIn(status: string): Progress | undefined {
  const value = parsedJson(status);
  if (!isRecord(value) || typeof value.text !== 'string') return undefined;
  const { text, done, total } = value;
  return { text, done: Number(done), total: Number(total) };
}
