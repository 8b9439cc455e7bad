import {
  type ApiName,
  apiFacts,
  apiNames,
  type Check,
  definedOnly,
  type Evidence,
  messageOf,
  PassgateError,
} from '../../core/index.ts';
import { rootOf, whereOf } from '../diff/read/node.ts';
import { referencesBelow } from '../diff/read/references.ts';
import { sourceFile } from '../diff/read/source-file.ts';
import { operationsOf } from '../generate/document-model.ts';
import { type ApiDocument, documentName, readDocument } from './documents.ts';
import { lintConfig, lintDocument } from './lint-document.ts';
import { unmarkedNames } from './sensitive-marks.ts';

/**
 * Checks of the four documents: each can be read, is valid OpenAPI 3.1 without a problem by
 * Redocly's recommended rules outside the reviewed ignore file, and has exactly the operations of
 * the design. A broken document is a failed check.
 */
export async function checkDocuments(root: string): Promise<Check[]> {
  return (await Promise.all(apiNames.map((api) => checkDocument(root, api)))).flat();
}

async function checkDocument(root: string, api: ApiName): Promise<Check[]> {
  const name = documentName(api);
  const readable = { id: `documents/${api}/readable`, title: `${name} can be read` };
  const linted = {
    id: `documents/${api}/lint`,
    title: `${name} is valid OpenAPI 3.1 by the recommended rules`,
  };
  const complete = { id: `documents/${api}/operations`, title: `${name} has the operations of the design` };
  let document: ApiDocument;
  try {
    document = await readDocument(root, api);
  } catch (error) {
    const blocked: Evidence = {
      kind: 'document',
      message: 'The document cannot be read, so this was not checked.',
    };
    return [
      judged(readable, [evidenceOf(error, name)]),
      { ...judged(linted, [blocked]), verdict: 'unjudged' },
      { ...judged(complete, [blocked]), verdict: 'unjudged' },
    ];
  }
  return [
    judged(readable, [...versionEvidence(document), ...referenceEvidence(document)]),
    judged(linted, [...(await lintEvidence(root, document)), ...(await markEvidence(root, document))]),
    judged(complete, operationEvidence(document)),
  ];
}

function versionEvidence({ api, content }: ApiDocument): Evidence[] {
  const version = content.openapi;
  if (typeof version === 'string' && /^3\.1\.\d+$/.test(version)) return [];
  const where = `${documentName(api)}:1`;
  return [
    {
      kind: 'document',
      message: 'The document is not OpenAPI 3.1.',
      expected: '3.1.x',
      received: String(version),
      where,
    },
  ];
}

/**
 * Returns the references to other files: a document is one file, because its hash stands for all
 * that is made from it.
 */
function referenceEvidence({ api, text }: ApiDocument): Evidence[] {
  const file = sourceFile(documentName(api), documentName(api), text);
  return [...referencesBelow(rootOf(file))]
    .filter(({ text: reference }) => !reference.startsWith('#'))
    .map(({ node, text: reference }) => ({
      kind: 'document',
      message: `The reference ${reference} points to another file, which the hash of the document does not cover.`,
      where: whereOf(node),
      hint: 'Move what it refers to into the document.',
    }));
}

async function lintEvidence(root: string, document: ApiDocument): Promise<Evidence[]> {
  const name = documentName(document.api);
  try {
    const problems = await lintDocument(root, document);
    return problems
      .filter(({ reviewed }) => !reviewed)
      .map(({ rule, message, line }) => ({
        kind: 'lint',
        message: `${rule}: ${message}`,
        where: `${name}:${line}`,
      }));
  } catch (error) {
    // Without its rules nothing was linted, and that is not a pass.
    return [{ kind: 'lint', message: `The linter could not run: ${messageOf(error)}`, where: lintConfig }];
  }
}

/** Returns the names that this document does not mark, and another one, or another place, does. */
async function markEvidence(root: string, document: ApiDocument): Promise<Evidence[]> {
  const read = apiNames.map((api) => (api === document.api ? document : readDocument(root, api)));
  // One that cannot be read is reported by its own checks.
  const documents = (await Promise.allSettled(read)).flatMap((one) =>
    one.status === 'fulfilled' ? [one.value] : [],
  );
  const where = documentName(document.api);
  try {
    return unmarkedNames(documents.map(({ api, content }) => [documentName(api), content]))
      .filter((text) => text.startsWith(`${where}: `))
      .map((text) => ({
        kind: 'lint',
        message: `x-sensitive is missing at ${text.slice(where.length + 2)}, which is marked elsewhere.`,
        where,
        hint: 'Mark it there too, or give it another name.',
      }));
  } catch (error) {
    return [evidenceOf(error, where)];
  }
}

function operationEvidence(document: ApiDocument): Evidence[] {
  const { api } = document;
  const where = documentName(api);
  let found: string[];
  try {
    found = operationsOf(document).map(({ row }) => row.id);
  } catch (error) {
    return [evidenceOf(error, where)];
  }
  const designed = apiFacts(api).operations;
  return [
    ...designed
      .filter((id) => !found.includes(id))
      .map((operation) => ({
        kind: 'operation',
        message: `The operation ${operation} is missing.`,
        operation,
        where,
      })),
    ...found
      .filter((id) => !designed.includes(id))
      .map((operation) => ({
        kind: 'operation',
        message: `The operation ${operation} is not part of the design.`,
        operation,
        where,
      })),
  ];
}

function evidenceOf(error: unknown, name: string): Evidence {
  const message = messageOf(error);
  const where = /^(\S+\.yaml:\d+)/.exec(message)?.[1] ?? name;
  return {
    kind: 'document',
    message,
    where,
    ...definedOnly({ hint: error instanceof PassgateError ? error.hint : undefined }),
  };
}

function judged(named: Pick<Check, 'id' | 'title'>, evidence: readonly Evidence[]): Check {
  return { ...named, verdict: evidence.length === 0 ? 'passed' : 'failed', required: true, evidence };
}
