import { join } from 'node:path';
import {
  type ApiName,
  apiFacts,
  apiNames,
  bounds,
  type Check,
  type Evidence,
  isRecord,
  jsonOf,
  listOf,
  messageOf,
  PassgateError,
  readText,
  stringsOf,
} from '../../core/index.ts';
import { documentName, readDocument } from '../documents/documents.ts';
import { differencesOf } from './differences.ts';
import { operationFacts } from './facts.ts';

const tableName = 'openapi/official/differences.json';

/** The provider's own documents, by the names they are published under. */
const officialFiles: readonly (readonly [ApiName, string])[] = apiNames.flatMap((api) => {
  const { officialDocument } = apiFacts(api);
  return officialDocument === undefined ? [] : [[api, officialDocument]];
});

/**
 * One row of the reviewed table: differences of one document, why ours says otherwise, and the
 * source of that.
 */
interface DifferenceRow {
  readonly api: ApiName;
  readonly reason: string;
  readonly source: string;
  /** As `differencesOf` writes them. */
  readonly differences: readonly string[];
}

/**
 * Holds the documents against the provider's own, looser ones in a folder that the project does not
 * carry: every operation, parameter, status, content type and property of theirs is in ours or in
 * the reviewed table, and no row of the table is out of date. One check per document; `unjudged`
 * where the provider's is not in the folder. Throws `INPUT_FILE` where the table cannot be read.
 */
export async function compareWithOfficial(root: string, dir: string): Promise<Check[]> {
  const rows = await readTable(root);
  return Promise.all(officialFiles.map(([api, file]) => compareOne(root, dir, api, file, rows)));
}

async function compareOne(
  root: string,
  dir: string,
  api: ApiName,
  file: string,
  rows: readonly DifferenceRow[],
): Promise<Check> {
  const named = {
    id: `official/${api}`,
    title: `${documentName(api)} covers the official document`,
    required: true,
  };
  let text: string;
  try {
    text = await readText(join(dir, file), bounds.document);
  } catch (error) {
    if (error instanceof PassgateError) throw error;
    const message = `${file} was not found, so nothing was compared.`;
    return { ...named, verdict: 'unjudged', evidence: [{ kind: 'official', message, where: file }] };
  }
  try {
    const theirs: unknown = jsonOf(text);
    const official = isRecord(theirs) ? operationFacts(theirs) : [];
    if (official.length === 0)
      return failed(named, [{ kind: 'official', message: `${file} describes no operation.`, where: file }]);
    const ours = operationFacts((await readDocument(root, api)).content);
    const evidence = unreviewed(api, differencesOf(official, ours), rows);
    return evidence.length === 0 ? { ...named, verdict: 'passed', evidence } : failed(named, evidence);
  } catch (error) {
    return failed(named, [{ kind: 'official', message: messageOf(error), where: file }]);
  }
}

function failed(named: Pick<Check, 'id' | 'title' | 'required'>, evidence: readonly Evidence[]): Check {
  return { ...named, verdict: 'failed', evidence };
}

function unreviewed(api: ApiName, found: readonly string[], rows: readonly DifferenceRow[]): Evidence[] {
  const reviewed = rows.filter((row) => row.api === api).flatMap(({ differences }) => differences);
  const said = (message: string, hint: string): Evidence => ({
    kind: 'official',
    message,
    where: tableName,
    hint,
  });
  return [
    ...found
      .filter((one) => !reviewed.includes(one))
      .map((one) =>
        said(
          `${one}: only in the official document`,
          'Add it to the document, or to the table with its reason.',
        ),
      ),
    ...reviewed
      .filter((one, index) => !found.includes(one) || reviewed.indexOf(one) < index)
      .map((one) => said(`${one}: no longer a difference, or listed twice`, 'Remove it from the table.')),
  ];
}

async function readTable(root: string): Promise<DifferenceRow[]> {
  try {
    const rows: unknown = jsonOf(await readText(join(root, tableName)));
    const all = listOf(rows);
    const known = all.filter(isDifferenceRow);
    if (!Array.isArray(rows) || known.length < all.length)
      throw new Error('a row lacks api, reason, source or differences');
    return known;
  } catch (cause) {
    const message = `${tableName} cannot be read: ${messageOf(cause)}`;
    throw new PassgateError('INPUT_FILE', message, 'Restore it from the repository.', { cause });
  }
}

function isDifferenceRow(row: unknown): row is DifferenceRow {
  return (
    isRecord(row) &&
    officialFiles.some(([api]) => api === row.api) &&
    typeof row.reason === 'string' &&
    typeof row.source === 'string' &&
    stringsOf(row.differences).length > 0
  );
}
