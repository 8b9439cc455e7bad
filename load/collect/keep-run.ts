import { copyFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { writeFileWhole } from '../../core/index.ts';
import type { RunRecord } from '../run/run-record.ts';
import { runRecordName } from './read-run-record.ts';

/** Keeps what describes a run beside what was received of it, so that `report` can judge the folder. */
export async function keepRun(folder: string, record: RunRecord, bundlePath?: string): Promise<void> {
  await writeFileWhole(join(folder, runRecordName), `${JSON.stringify(record, null, 2)}\n`);
  const kept = join(folder, 'bundle.js');
  if (bundlePath !== undefined && resolve(bundlePath) !== resolve(kept)) await copyFile(bundlePath, kept);
}
