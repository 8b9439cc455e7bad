import { join } from 'node:path';
import type { CoverageTable, ObservedAnswer } from '../../contracts/index.ts';
import {
  type ApiName,
  apiNames,
  type Check,
  type LoadMeasurement,
  PassgateError,
  readText,
  type Verdict,
} from '../../core/index.ts';
import { type OperationId, operations } from '../../openapi/generated/operations.ts';
import type { CoverageRow } from '../../reports/index.ts';

/** What a run found out, as far as it came. */
export interface CoverageSources {
  /** Checks of the stage `verify`; absent where it did not run. */
  readonly verified?: readonly Check[];
  readonly load: readonly LoadMeasurement[];
  /** The APIs that the target serves: the answers of others do not count. All unless given. */
  readonly apis?: readonly ApiName[];
}

/**
 * Returns every documented answer, and how far it is covered. Throws `INPUT_FILE` where a document
 * or an index cannot be read.
 */
export async function coverageRows(root: string, seen: CoverageSources): Promise<CoverageRow[]> {
  const { cellName, contractedCells, coverageTable, interactions } = await import('../../contracts/index.ts');
  const table = await coverageTable(root);
  const contracted = contractedCells(table, interactions);
  const sampled = new Set((await sampledAnswers(root)).flatMap(table.cellsOf).map(cellName));
  const verdicts = new Map(seen.verified?.map(({ id, verdict }) => [id, verdict]));
  const ran = [...contracted.values()].some((checks) => checks.some((id) => verdicts.has(id)));
  const { load, apis = apiNames } = seen;
  const served = table.cells.filter(({ operation }) => apis.includes(operations[operation].api));
  return served.map((cell) => {
    const name = cellName(cell);
    const checks = contracted.get(name) ?? [];
    const verified = ran ? isVerified(checks.map((id) => verdicts.get(id))) : undefined;
    return {
      operation: cell.operation,
      answer: `${cell.status} ${cell.answer}`,
      specified: true,
      sampled: sampled.has(name),
      contracted: contracted.has(name),
      ...(verified === undefined ? {} : { verified }),
      ...(load.length === 0 ? {} : { loaded: isLoaded(cell, load) }),
      ...(checks.length === 0 ? {} : { checks }),
    };
  });
}

/**
 * Returns the checks of the contracts' completeness: the committed table, and every documented
 * answer under contract.
 */
export async function coverageChecks(root: string): Promise<Check[]> {
  const { checkContracted, checkCoverageTable, contractedCells, coverageTable, interactions } = await import(
    '../../contracts/index.ts'
  );
  const table = await coverageTable(root);
  return [
    await checkCoverageTable(root, table),
    ...checkContracted(table, contractedCells(table, interactions)),
  ];
}

/**
 * Returns whether all checks of an answer passed; `undefined` where the run reached none of them.
 * An answer without a check is not verified.
 */
function isVerified(judged: readonly (Verdict | undefined)[]): boolean | undefined {
  if (judged.length > 0 && judged.every((verdict) => verdict === undefined)) return undefined;
  return judged.length > 0 && judged.every((verdict) => verdict === 'passed');
}

/** Returns whether the status was seen under load; a load run counts statuses, not variants. */
function isLoaded({ operation, status }: CoverageTable['cells'][number], load: readonly LoadMeasurement[]) {
  return load.some((run) =>
    run.operations.some((one) => one.operation === operation && (one.statuses[status] ?? 0) > 0),
  );
}

const samplesFolder = join('openapi', 'samples');

async function sampledAnswers(root: string): Promise<ObservedAnswer[]> {
  return (await Promise.all(apiNames.map((api) => sampledOf(root, api)))).flat();
}

async function sampledOf(root: string, api: ApiName): Promise<ObservedAnswer[]> {
  const index = join(samplesFolder, `${api}.index.json`);
  const rows: unknown = JSON.parse(await readText(join(root, index)));
  if (!Array.isArray(rows)) {
    throw new PassgateError(
      'INPUT_FILE',
      `${index} is not a list of samples.`,
      'Restore it from the repository.',
    );
  }
  const answers = await Promise.all(rows.map((row: Record<string, unknown>) => sampledAnswer(root, row)));
  return answers.filter((answer) => answer !== undefined);
}

async function sampledAnswer(
  root: string,
  row: Record<string, unknown>,
): Promise<ObservedAnswer | undefined> {
  const { kind, operationId, status, contentType, file } = row;
  if (kind !== 'response' || !isOperation(operationId) || typeof status !== 'number') return undefined;
  if (typeof file !== 'string' || typeof contentType !== 'string') {
    return { operation: operationId, status, contentType: '', body: undefined };
  }
  const text = await readText(join(root, samplesFolder, file));
  const body: unknown = contentType.endsWith('json') ? JSON.parse(text) : text;
  return { operation: operationId, status, contentType, body };
}

function isOperation(id: unknown): id is OperationId {
  return typeof id === 'string' && Object.hasOwn(operations, id);
}
