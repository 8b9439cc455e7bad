import { join } from 'node:path';
import { type Check, type JsonObject, readText, writeFileWhole } from '../../core/index.ts';
import { type OperationId, type OperationRow, operations } from '../../openapi/generated/operations.ts';
import { readAllDocuments } from '../../openapi/index.ts';
import { answerSchema } from '../pact/schema.ts';
import { answersOf, documentedAnswers } from './answers.ts';

/** One documented answer of one operation: the denominator of the coverage. */
export interface CoverageCell {
  readonly operation: OperationId;
  readonly status: string;
  /**
   * A variant, an error code, `no body`, `body` where there is one shape only, or a content type
   * where there are several.
   */
  readonly answer: string;
}

/** An answer as it was sampled, contracted or seen. Without a body the content type is empty. */
export interface ObservedAnswer {
  readonly operation: OperationId;
  readonly status: number;
  readonly contentType: string;
  readonly body: unknown;
}

/** Where the table is committed, under the root of the project. */
export const coverageTablePath = join('contracts', 'coverage', 'table.txt');

const noBody = 'no body';
const page = 'page';

export function cellName({ operation, status, answer }: CoverageCell): string {
  return `${operation} ${status} ${answer}`;
}

/** What the four documents say, ready to name cells. */
export interface CoverageTable {
  readonly cells: readonly CoverageCell[];
  /** The cells that an answer stands for; none where it is not documented. */
  readonly cellsOf: (given: ObservedAnswer) => readonly CoverageCell[];
}

/** Derives the table from the documents. Throws `INPUT_FILE` where one cannot be read. */
export async function coverageTable(root: string): Promise<CoverageTable> {
  const documents = new Map((await readAllDocuments(root)).map(({ api, content }) => [api, content]));
  const contentOf = (id: OperationId): JsonObject => documents.get(operations[id].api) ?? {};
  const cells = operationIds.flatMap((id) => cellsOfOperation(contentOf(id), id));
  return {
    cells,
    cellsOf: (given) => {
      const named = new Set(namesOf(contentOf(given.operation), given));
      return cells.filter(
        ({ operation, status, answer }) =>
          operation === given.operation && status === String(given.status) && named.has(answer),
      );
    },
  };
}

/** Every operation, in the order of the documents. */
const operationIds: readonly OperationId[] = Object.values(operations).map(({ id }) => id);

function cellsOfOperation(document: JsonObject, operation: OperationId): CoverageCell[] {
  const row: OperationRow = operations[operation];
  return Object.entries(row.responses).flatMap(([status, { contentTypes, bodyOptional }]) => {
    const answers = contentTypes.flatMap((contentType) => {
      if (contentTypes.length > 1) return [contentType];
      if (contentType === 'text/html') return [page];
      const at = { path: row.path, method: row.method, status: Number(status), contentType };
      return documentedAnswers(document, answerSchema(document, at));
    });
    if (bodyOptional || contentTypes.length === 0) answers.push(noBody);
    return answers.map((answer) => ({ operation, status, answer }));
  });
}

function namesOf(document: JsonObject, { operation, status, contentType, body }: ObservedAnswer): string[] {
  if (contentType === '') return [noBody];
  const { path, method, responses }: OperationRow = operations[operation];
  const documented = responses[String(status)]?.contentTypes ?? [];
  if (documented.length > 1) return [contentType];
  if (contentType === 'text/html') return [page];
  return answersOf(document, answerSchema(document, { path, method, status, contentType }), body);
}

/** Returns the table as it is committed: a cell a line. */
export function tableText({ cells }: CoverageTable): string {
  return `${cells.map(cellName).join('\n')}\n`;
}

/** Commits the table anew. */
export async function writeCoverageTable(root: string): Promise<string> {
  const path = join(root, coverageTablePath);
  await writeFileWhole(path, tableText(await coverageTable(root)));
  return path;
}

/**
 * Returns whether the committed table is what the documents say; its evidence names each cell that
 * came or went.
 */
export async function checkCoverageTable(root: string, table: CoverageTable): Promise<Check> {
  const text = await readText(join(root, coverageTablePath)).catch(() => '');
  const committed = new Set(text.split(/\r?\n/).filter((line) => line !== ''));
  const documented = new Set(table.cells.map(cellName));
  const came = [...documented].filter((name) => !committed.has(name)).map((name) => `${name} is new`);
  const went = [...committed].filter((name) => !documented.has(name)).map((name) => `${name} is gone`);
  const changes = [...came, ...went];
  return {
    id: 'contracts/coverage-table',
    title: `${coverageTablePath} matches the documents`,
    verdict: changes.length === 0 ? 'passed' : 'failed',
    required: true,
    evidence: changes.map((change) => ({
      kind: 'drift',
      message: `The documented responses changed: ${change}.`,
      where: coverageTablePath,
      hint: 'Review the change, then run: npx passgate coverage --write',
    })),
  };
}
