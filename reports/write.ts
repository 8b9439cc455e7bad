import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { messageOf, PassgateError, readText, writeFileWhole } from '../core/index.ts';
import type { Report } from './report.ts';
import { asReport } from './validate.ts';

const fileName = 'report.json';

/**
 * Writes `report.json` into a folder, whole or not at all, after holding it against its schema. Answers its path.
 * @throws PassgateError `INTERNAL` when the report does not match: that is a bug of Passgate, never of its user.
 */
export async function writeReport(report: Report, outDir: string): Promise<string> {
  try {
    asReport(report, 'The report of this run');
  } catch (error) {
    throw new PassgateError('INTERNAL', messageOf(error), 'Please report this as a bug of Passgate.');
  }
  const path = join(outDir, fileName);
  await writeFileWhole(path, `${JSON.stringify(report, null, 2)}\n`);
  return path;
}

/** Reads a report from its file or the folder that holds it. Throws `INPUT_FILE` (exit 2) when there is none. */
export async function readReport(path: string): Promise<{ report: Report; path: string }> {
  const folder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
  const file = folder ? join(path, fileName) : path;
  let value: unknown;
  try {
    value = JSON.parse(await readText(file));
  } catch (error) {
    if (error instanceof PassgateError) throw error;
    throw new PassgateError(
      'INPUT_FILE',
      `There is no report to read at ${file}: ${messageOf(error)}.`,
      'Name the folder that `passgate gate --out DIR` wrote to (reports/out unless told otherwise).',
    );
  }
  return { report: asReport(value, file), path: file };
}
