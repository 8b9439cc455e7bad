import { createHash } from 'node:crypto';
import { extname } from 'node:path';
import { parse } from 'csv-parse/sync';
import { closest } from 'fastest-levenshtein';
import {
  bounds,
  boundText,
  isRecord,
  messageOf,
  PassgateError,
  parsedJson,
  readText,
} from '../../core/index.ts';

/** A row of a feeder, its values as text, and where it is: `devices.csv:14` or `devices.json: row 13`. */
export interface FeederRow {
  readonly values: Readonly<Record<string, string>>;
  readonly place: string;
}

export interface FeederFile {
  readonly rows: readonly FeederRow[];
  /** Of its bytes. */
  readonly sha256: string;
}

/** What a header can hold at most providers. */
const longestValue = 4096;
const hint = 'Give a CSV file with a line of names first, or a JSON list of objects; see docs/own-load.md.';

/** Makes the error of a file. Values are never in it: they may be personal data. */
export const feederError = (place: string, problem: string, help = hint): PassgateError =>
  new PassgateError('INPUT_FILE', `${place}: ${problem}.`, help);

/**
 * Reads the rows of a CSV or JSON file.
 * @param columns the names that a row may have
 * @throws PassgateError `INPUT_FILE` (exit 2) that names the file and the line
 */
export async function readFeederFile(path: string, columns: readonly string[]): Promise<FeederFile> {
  const text = await readText(path, bounds.feeder).catch((error: unknown) => {
    if (error instanceof PassgateError) throw error;
    throw feederError(path, `it cannot be read: ${messageOf(error)}`);
  });
  const rows = extname(path) === '.json' ? jsonRows(text, path, columns) : csvRows(text, path, columns);
  if (rows.length === 0) throw feederError(path, 'it has no row');
  if (rows.length > bounds.feederRows.most)
    throw feederError(path, `it has more than ${boundText(bounds.feederRows)}`);
  for (const row of rows) assertRow(row, columns);
  return { rows, sha256: createHash('sha256').update(text).digest('hex') };
}

function csvRows(text: string, path: string, columns: readonly string[]): FeederRow[] {
  try {
    const header = (names: readonly string[]): string[] => {
      for (const name of names) assertColumn(name, `${path}:1`, columns);
      return [...names];
    };
    const options = { columns: header, bom: true, trim: true, skip_empty_lines: true, info: true } as const;
    const records: readonly { info: { lines: number }; record: Readonly<Record<string, string>> }[] = parse(
      text,
      options,
    );
    // Of a row with line breaks, the last one.
    return records.map(({ record, info }) => ({ values: record, place: `${path}:${info.lines}` }));
  } catch (error) {
    if (error instanceof PassgateError) throw error;
    const line = isRecord(error) && typeof error.lines === 'number' ? error.lines : undefined;
    const code = isRecord(error) && typeof error.code === 'string' ? error.code : '';
    throw feederError(line === undefined ? path : `${path}:${line}`, csvProblems[code] ?? 'it is not CSV');
  }
}

/** What the parser found wrong [csv-parse, Errors], without the values that its own text quotes. */
const csvProblems: Readonly<Record<string, string>> = {
  CSV_RECORD_INCONSISTENT_COLUMNS: 'the row has another number of values than the first line has names',
  CSV_QUOTE_NOT_CLOSED: 'a quote is not closed',
  CSV_INVALID_CLOSING_QUOTE: 'something follows a closing quote',
  INVALID_OPENING_QUOTE: 'a quote begins within a value',
};

function jsonRows(text: string, path: string, columns: readonly string[]): FeederRow[] {
  const value = parsedJson(text);
  if (!Array.isArray(value)) throw feederError(path, 'it is not a JSON list');
  const [only, ...others] = columns;
  return value.map((row: unknown, index) => {
    const place = `${path}: row ${index + 1}`;
    // A file of names alone.
    if (typeof row === 'string' && only !== undefined && others.length === 0) {
      return { values: { [only]: row }, place };
    }
    if (!isRecord(row)) throw feederError(place, 'it is not an object');
    const texts = Object.entries(row).map(([name, value]) => {
      assertColumn(name, place, columns);
      if (typeof value !== 'string') throw feederError(place, `${name} is not a text`);
      return [name, value] as const;
    });
    return { values: Object.fromEntries(texts), place };
  });
}

function assertColumn(name: string, place: string, columns: readonly string[]): void {
  if (columns.includes(name)) return;
  const known = columns.join(', ');
  // A file without names: what stands there may be personal.
  const isNear = /^\w{1,40}$/.test(name);
  const what = isNear ? `there is no column "${name}". Did you mean "${closest(name, columns)}"?` : '';
  throw new PassgateError(
    'INPUT_FILE',
    `${place}: ${what === '' ? 'the names of the columns are missing.' : what}`,
    `Columns: ${known}. ${hint}`,
  );
}

function assertRow({ values, place }: FeederRow, columns: readonly string[]): void {
  for (const name of columns) {
    const value = values[name] ?? '';
    if (value.length > longestValue) {
      throw feederError(place, `${name} has more than ${longestValue} characters`);
    }
    // A JSON object is sent in Base64.
    const isEncoded = name === 'deviceInfo' && value.startsWith('{');
    if (!isEncoded && !/^[\x20-\x7e]*$/.test(value)) {
      throw feederError(
        place,
        `${name} has a character that is not printable ASCII, so no header can hold it`,
      );
    }
  }
}
