import { mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { exists } from '../../core/index.ts';
import { isFullGate, readReport } from '../../reports/index.ts';
import { cleared } from '../preflight/own-folder.ts';

/**
 * Moves the report of a whole gate, with all that lies beside it, into a folder of its own. Returns
 * that folder; `undefined` where there is no such report.
 */
export async function setFullAside(outDir: string): Promise<string | undefined> {
  const found = await readReport(outDir).catch(() => undefined);
  if (found === undefined || !isFullGate(found.report)) return undefined;
  const aside = await freeFolder(join(outDir, `full-${found.report.run.startedAt.replace(/[:.]/g, '-')}`));
  await mkdir(aside);
  // The report last: a folder is known by it, and one that was moved in part must still be.
  const reportLast = [...cleared].sort((a, b) => Number(a === 'report.json') - Number(b === 'report.json'));
  for (const name of reportLast) {
    if (await exists(join(outDir, name))) await rename(join(outDir, name), join(aside, name));
  }
  return aside;
}

/** Returns the path, or one with a number behind it, where there is nothing yet. */
async function freeFolder(path: string, number = 1): Promise<string> {
  const name = number === 1 ? path : `${path}-${number}`;
  return (await exists(name)) ? freeFolder(path, number + 1) : name;
}
