import {
  type ApiName,
  apiFacts,
  apiNames,
  type Check,
  type Evidence,
  type JsonObject,
} from '../../core/index.ts';
import { type OperationId, operations } from '../../openapi/generated/operations.ts';
import { readDocument } from '../../openapi/index.ts';
import { comparatorFor, type DocumentDifference } from './comparator.ts';
import { type PactFile, readPactFile } from './pact-file.ts';

/**
 * What the comparator says and does not mean, reviewed. An exception that fits nothing any more
 * falls short.
 */
export interface Exception {
  readonly code: string;
  /** What the place in the pact file must look like. */
  readonly location: RegExp;
  /** What the description of the interaction must look like. */
  readonly interaction: RegExp;
  readonly reason: string;
}

const anything = /^/;

export const exceptions: readonly Exception[] = [
  {
    code: 'response.body.unvalidatable',
    location: /\.response\.body$/,
    interaction: anything,
    reason:
      'It reads JSON only. Pages and XML are judged by the validators, before Pact and against the provider.',
  },
  {
    code: 'request.header.incompatible',
    location: /\.headers\.X-Device-Info$/,
    interaction: anything,
    reason: 'It takes the equals signs at the end of Base64 for an object of names and values.',
  },
  {
    code: 'request.content-type.incompatible',
    location: /\.headers\.content-type$/i,
    interaction: /another form than JSON is refused/,
    reason:
      'The request is wrong on purpose: the answer is 415. In a request that gets a 400 it looks at no body.',
  },
];

/**
 * Compares pact files with the documents, in both directions: everything in a pact is documented,
 * and every documented operation is in a pact. It knows no more than the validators, but it is not
 * ours. Throws `INPUT_FILE`.
 */
export async function compareWithDocuments(
  root: string,
  pactFiles: readonly string[],
  known: readonly Exception[] = exceptions,
): Promise<Check[]> {
  const files = await Promise.all(pactFiles.map((path) => readPactFile(root, path)));
  const used = new Set<Exception>();
  const checks: Check[] = [];
  for (const api of apiNames) {
    const { content } = await readDocument(root, api);
    for (const file of files.filter(({ provider }) => provider === apiFacts(api).providerName)) {
      checks.push(await compared(api, content, file, { known, used }));
    }
  }
  const stale = known.filter((one) => !used.has(one));
  return [...checks, unusedOperations(files), staleExceptions(stale)];
}

async function compared(
  api: ApiName,
  content: JsonObject,
  file: PactFile,
  { known, used }: { readonly known: readonly Exception[]; readonly used: Set<Exception> },
): Promise<Check> {
  const pact = { ...file.rest, interactions: file.interactions.map(({ raw }) => raw) };
  const evidence: Evidence[] = [];
  for await (const result of comparatorFor(content).compare(pact)) {
    const exception = known.find((one) => fits(one, result));
    if (exception === undefined) evidence.push(told(textOf(result), file));
    else used.add(exception);
  }
  return check(`${api}`, `${file.name} contains only what openapi/${api}.yaml documents`, evidence);
}

function fits({ code, location, interaction }: Exception, result: DocumentDifference): boolean {
  const { mockDetails } = result;
  return (
    result.code === code &&
    location.test(mockDetails?.location ?? '') &&
    interaction.test(mockDetails?.interactionDescription ?? '')
  );
}

function unusedOperations(files: readonly PactFile[]): Check {
  const prefixes = new Set(
    files.flatMap(({ interactions }) => interactions.map(({ description }) => description.split(': ')[0])),
  );
  const unused: OperationId[] = Object.values(operations).flatMap(({ id }) => (prefixes.has(id) ? [] : [id]));
  return check(
    'operations',
    'every documented operation is in a pact file',
    unused.map((id) => ({
      kind: 'pact-file',
      operation: id,
      message: `No pact file uses the documented operation ${id}.`,
      hint: 'Add a row to contracts/interactions/.',
    })),
  );
}

function staleExceptions(stale: readonly Exception[]): Check {
  return check(
    'exceptions',
    'every exception of the comparison is needed',
    stale.map(({ code, reason }) => ({
      kind: 'pact-file',
      message: `The exception for ${code} matches nothing any more: ${reason}`,
      where: 'contracts/pact/compare-documents.ts',
      hint: 'Remove it.',
    })),
  );
}

function check(id: string, title: string, evidence: readonly Evidence[]): Check {
  const verdict = evidence.length === 0 ? 'passed' : 'failed';
  return { id: `contracts/documents/${id}`, title, verdict, required: true, evidence };
}

function told(message: string, { name }: PactFile): Evidence {
  return { kind: 'pact-file', message, where: name };
}

/** Without values: they may be secrets, and the place says enough. */
function textOf({ code, message, mockDetails }: DocumentDifference): string {
  return `${mockDetails?.interactionDescription ?? 'a pact'}: ${message} (${code} at ${mockDetails?.location ?? '?'})`;
}
