import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { messageOf } from '../core/index.ts';
import type { Report } from './report.ts';
import { readReport } from './write.ts';

/** A report that was found, or why it cannot be read. */
export type ListedReport =
  | { readonly path: string; readonly at: string; readonly report: Report }
  | { readonly path: string; readonly at: string; readonly problem: string };

/** So deep are reports below the folder of all output: `reports/out/only-load/full-…`. */
const deepest = 3;
/** More folders than anybody's reports have: somebody else's tree. */
const mostFolders = 2_000;
/** What a run puts beside its report, and what holds no reports. */
const without = ['load', 'pacts', 'baseline', 'collect', 'node_modules', '.git'];

/**
 * Returns the reports in folders and below them, newest first. `at` (ISO 8601, UTC) is when the run
 * started; of a file that cannot be read, when it was written.
 */
export async function listReports(folders: readonly string[]): Promise<readonly ListedReport[]> {
  const found: string[] = [];
  for (const folder of folders) found.push(...(await reportFiles(folder)));
  const listed: ListedReport[] = [];
  for (const path of new Set(found)) listed.push(await listedReport(path));
  return listed.sort((a, b) => b.at.localeCompare(a.at));
}

async function reportFiles(top: string): Promise<readonly string[]> {
  const found: string[] = [];
  let level = [top];
  let seen = 0;
  for (let depth = 0; depth <= deepest && level.length > 0; depth += 1) {
    const next: string[] = [];
    for (const folder of level) {
      seen += 1;
      const entries =
        seen > mostFolders ? [] : await readdir(folder, { withFileTypes: true }).catch(() => []);
      for (const entry of entries) {
        const path = join(folder, entry.name);
        if (entry.name === 'report.json') found.push(path);
        else if (entry.isDirectory() && !without.includes(entry.name)) next.push(path);
      }
    }
    level = next;
  }
  return found;
}

async function listedReport(path: string): Promise<ListedReport> {
  try {
    const { report } = await readReport(path);
    return { path, at: report.run.startedAt, report };
  } catch (error) {
    const written = await stat(path).catch(() => undefined);
    return { path, at: (written?.mtime ?? new Date(0)).toISOString(), problem: messageOf(error) };
  }
}
