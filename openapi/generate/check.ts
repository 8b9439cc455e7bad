import { join } from 'node:path';
import { type Check, definedOnly, type Evidence, messageOf, PassgateError } from '../../core/index.ts';
import { type ApiDocument, type ApiName, apiNames, readDocument } from '../documents/documents.ts';
import { apiFiles, sharedFiles } from './generate-all.ts';
import { readTextOrNull } from './read-text.ts';
import { asShipped, generatedRoot } from './shipped.ts';
import { presentFiles } from './write.ts';

const regenerate = 'Run: npx passgate generate';

/**
 * Compares `openapi/generated/` with what the documents say now: a check per API, one for what is
 * made from all of them, and one for files that do not belong there. Each names every file it
 * concerns.
 */
export async function checkGenerated(root: string): Promise<Check[]> {
  const ofApis = await Promise.all(apiNames.map((api) => checkApi(root, api)));
  const documents = ofApis.flatMap(({ document }) => (document === undefined ? [] : [document]));
  const shared = await checkShared(root, documents);
  const wanted = [shared, ...ofApis].map(({ files }) => files);
  return [...ofApis, shared].map(({ check }) => check).concat(await checkSuperfluous(root, wanted));
}

interface CheckedPart {
  readonly check: Check;
  /** Paths that belong there; undefined where the documents do not allow to say so. */
  readonly files: readonly string[] | undefined;
  readonly document?: ApiDocument;
}

async function checkApi(root: string, api: ApiName): Promise<CheckedPart> {
  const id = `generated/${api}`;
  const title = `The types and validators of ${api} match its document`;
  try {
    const document = await readDocument(root, api);
    const files = await asShipped(await apiFiles(document));
    return {
      document,
      files: [...files.keys()],
      check: checkOf(id, title, await differences(generatedRoot(root), files)),
    };
  } catch (error) {
    return { files: undefined, check: checkOf(id, title, [documentEvidence(error)]) };
  }
}

async function checkShared(root: string, documents: readonly ApiDocument[]): Promise<CheckedPart> {
  const id = 'generated/tables';
  const title = 'The operation table, the lockstep map and the index of validators match the documents';
  if (documents.length < apiNames.length) {
    const message = 'A document cannot be read, so these files were not compared.';
    return {
      files: undefined,
      check: { ...checkOf(id, title, [{ kind: 'document', message }]), verdict: 'unjudged' },
    };
  }
  try {
    const files = await asShipped(sharedFiles(documents));
    return {
      files: [...files.keys()],
      check: checkOf(id, title, await differences(generatedRoot(root), files)),
    };
  } catch (error) {
    return { files: undefined, check: checkOf(id, title, [documentEvidence(error)]) };
  }
}

async function checkSuperfluous(
  root: string,
  wanted: readonly (readonly string[] | undefined)[],
): Promise<Check> {
  const id = 'generated/superfluous';
  const title = 'There are no other files among the generated ones';
  if (wanted.includes(undefined)) {
    const message = 'A document cannot be read, so this was not checked.';
    return { ...checkOf(id, title, [{ kind: 'document', message }]), verdict: 'unjudged' };
  }
  const known = new Set(wanted.flatMap((files) => files ?? []));
  const superfluous = (await presentFiles(generatedRoot(root))).filter((path) => !known.has(path));
  return checkOf(
    id,
    title,
    superfluous.map((path) => drift(path, 'is made from no document', 'no such file', 'a file')),
  );
}

async function differences(root: string, files: ReadonlyMap<string, string>): Promise<Evidence[]> {
  const found: Evidence[] = [];
  for (const [path, text] of files) {
    const present = await readTextOrNull(join(root, path));
    if (present === null) found.push(drift(path, 'is missing', 'a file', 'nothing'));
    // A checkout may turn line ends into CRLF; that is no drift.
    else if (present.replaceAll('\r\n', '\n') !== text) {
      found.push(drift(path, 'is stale', 'what its document gives now', 'another text'));
    }
  }
  return found;
}

function drift(path: string, problem: string, expected: string, received: string): Evidence {
  return { kind: 'drift', message: `${path} ${problem}.`, expected, received, where: path, hint: regenerate };
}

function documentEvidence(error: unknown): Evidence {
  const hint = error instanceof PassgateError ? error.hint : undefined;
  return { kind: 'document', message: messageOf(error), ...definedOnly({ hint }) };
}

function checkOf(id: string, title: string, evidence: readonly Evidence[]): Check {
  return { id, title, verdict: evidence.length === 0 ? 'passed' : 'failed', required: true, evidence };
}
