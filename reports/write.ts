import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { jsonOf, messageOf, PassgateError, readText, writeFileWhole } from '../core/index.ts';
import type { Report } from './report.ts';
import { asReport } from './validate.ts';

const fileName = 'report.json';

/**
 * Validates a report and writes it to `report.json` in a folder, whole or not at all. Returns its
 * path.
 * @throws PassgateError `INTERNAL` when the report does not match its schema: that is a bug of
 * Passgate.
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

/** Reads a report from its file or its folder. Throws `INPUT_FILE` (exit 2) when there is none. */
export async function readReport(path: string): Promise<{ report: Report; path: string }> {
  const folder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
  const file = folder ? join(path, fileName) : path;
  let value: unknown;
  try {
    value = jsonOf(await readText(file));
  } catch (error) {
    if (error instanceof PassgateError) throw error;
    throw new PassgateError(
      'INPUT_FILE',
      `${file} cannot be read as a report: ${messageOf(error)}.`,
      'Name the folder that `passgate gate --out DIR` wrote to (by default reports/out).',
    );
  }
  return { report: asReport(value, file), path: file };
}
