import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { PassgateError, readText } from '../../core/index.ts';
import { configFileNames } from '../../targets/index.ts';

/** What says that a folder is somebody's project and not a place for reports. */
const projectFiles = ['package.json', '.git', ...configFileNames];

/**
 * What a run writes anew or takes away; in a folder without a report of ours it is somebody else's.
 */
export const cleared = [
  'load',
  'pacts',
  'baseline',
  'report.json',
  'report.html',
  'junit.xml',
  'ctrf.json',
  'summary.md',
  'series.csv',
  'certificate.html',
];

/**
 * Throws unless a folder is safe to clear: a run removes what an older one left there (`load/`,
 * `pacts/`).
 * @throws PassgateError `CONFIG` (exit 2) for the working directory, a folder above it, the root of
 *   any project, and one that holds what a run would clear and no run has left there
 */
export async function assertOwnFolder(outDir: string, cwd: string): Promise<void> {
  const way = relative(outDir, cwd);
  const above = way === '' || (way !== '..' && !way.startsWith(`..${sep}`));
  if (above) throw notOwn(outDir, 'it is or contains the working directory');
  const files: readonly string[] = await readdir(outDir).catch(() => []);
  const project = projectFiles.find((name) => files.includes(name));
  if (project !== undefined) throw notOwn(outDir, `it contains ${project}`);
  const theirs = cleared.find((name) => files.includes(name));
  if (theirs === undefined || (await holdsReport(outDir))) return;
  throw notOwn(outDir, `it contains ${theirs}, but no report of Passgate`);
}

/**
 * Throws where a folder that a run reads is one that it clears.
 * @throws PassgateError `CONFIG` (exit 2)
 */
export function assertOutside(outDir: string, inputs: readonly string[]): void {
  const inside = inputs.find((input) => input.startsWith(`${join(outDir, 'load')}${sep}`));
  if (inside !== undefined) throw notOwn(outDir, `${inside}, which this run reads, is in it`);
}

/** Returns whether a folder contains a report of any version of Passgate. */
async function holdsReport(folder: string): Promise<boolean> {
  const text = await readText(join(folder, 'report.json')).catch(() => '');
  return text.slice(0, 200).includes('"passgate-report/');
}

function notOwn(outDir: string, why: string): PassgateError {
  return new PassgateError(
    'CONFIG',
    `The report cannot be written to ${outDir}: ${why}, and a run clears the folder it writes to.`,
    'Choose a separate folder with --out DIR.',
  );
}
