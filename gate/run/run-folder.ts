import {
  createMasker,
  type DocumentMap,
  environmentSecrets,
  lockPath,
  type Masker,
  messageOf,
  PassgateError,
  type World,
} from '../../core/index.ts';
import { sensitiveNames } from '../../openapi/generated/sensitive.ts';
import { removeReport } from '../../reports/index.ts';
import { assertOwnFolder } from '../preflight/own-folder.ts';
import { setFullAside } from './full-report.ts';

/** Two runs in one folder would remove each other's files. */
export const lockHint = 'Wait until it has ended, or choose another folder with --out DIR.';

/**
 * Makes a folder for the files of a run and keeps other runs out of it. Returns the function that
 * lets them in again.
 * @throws PassgateError `CONFIG` (exit 2) where the folder is no place for a report,
 *   `ALREADY_RUNNING` (exit 3) while another run uses it
 */
export async function reserveFolder(outDir: string, cwd: string): Promise<() => Promise<void>> {
  await assertOwnFolder(outDir, cwd);
  return lockPath(outDir, lockHint);
}

/** Returns a masker that knows the secrets of the environment. */
export function maskerOf({ env }: World): Masker {
  const masker = createMasker({ names: sensitiveNames });
  for (const secret of environmentSecrets(env)) masker.learn(secret);
  return masker;
}

/** What takes the place of what an older run left. */
interface NewRun {
  /** Whether it is a whole gate, which takes the place of an earlier one. */
  readonly isFull: boolean;
  readonly onNotice: ((text: string) => void) | undefined;
}

/**
 * Removes the last run's report and shows that a new one can be written. The report of a whole gate
 * is set aside where the new run is only a part of one: it would be lost for less.
 * @throws PassgateError `CONFIG` (exit 2) where it cannot
 */
export async function startOver(
  outDir: string,
  { isFull, onNotice }: NewRun,
  saveFirst: () => Promise<unknown>,
): Promise<void> {
  try {
    const aside = isFull ? undefined : await setFullAside(outDir);
    if (aside !== undefined) onNotice?.(`The earlier report of the whole gate is now in ${aside}.`);
    await removeReport(outDir);
    await saveFirst();
  } catch (error) {
    if (error instanceof PassgateError) throw error;
    const message = `The report cannot be written to ${outDir}: ${messageOf(error)}`;
    throw new PassgateError('CONFIG', message, 'Choose another folder with --out DIR.');
  }
}

/**
 * Returns the hashes of the documents; none where a document cannot be read, which its own stage
 * reports.
 */
export async function documentsOf(root: string): Promise<DocumentMap> {
  const { documentHashes } = await import('../../openapi/index.ts');
  return documentHashes(root).catch(() => ({}));
}
