import type { Check } from '../../core/index.ts';
import { conformanceCalls } from '../conformance/calls.ts';
import type { Interaction } from '../interactions/row.ts';
import { checkId } from '../pact/names.ts';
import { exempt } from './exempt.ts';
import { type CoverageTable, cellName } from './table.ts';

/** For each cell, by its name, the ids of the `verify` checks that judge it. */
export type ContractedCells = ReadonlyMap<string, readonly string[]>;

/** Which cells the rows of the contracts, and the calls of the conformance table, stand for. */
export function contractedCells(table: CoverageTable, interactions: readonly Interaction[]): ContractedCells {
  const found = new Map<string, string[]>();
  const add = (name: string, operation: string, title: string) => {
    found.set(name, [...(found.get(name) ?? []), checkId('verify', operation, title)]);
  };
  for (const { operation, title, example } of interactions) {
    for (const cell of table.cellsOf({ operation, ...example.answer })) add(cellName(cell), operation, title);
  }
  for (const { operation, title, status } of conformanceCalls) {
    const given = { operation, status, contentType: '', body: undefined };
    for (const cell of table.cellsOf(given)) add(cellName(cell), operation, title);
  }
  return found;
}

/**
 * Checks that every documented response has a contract, one check for each operation. Fails on a
 * missing contract and on an exemption that is no longer needed.
 */
export function checkContracted(table: CoverageTable, contracted: ContractedCells): Check[] {
  const operations = [...new Set(table.cells.map(({ operation }) => operation))];
  return operations.map((operation): Check => {
    const names = table.cells.filter((cell) => cell.operation === operation).map(cellName);
    const missing = names.filter((name) => !contracted.has(name) && exempt[name] === undefined);
    const stale = Object.keys(exempt).filter(
      (name) => name.startsWith(`${operation} `) && (contracted.has(name) || !names.includes(name)),
    );
    return {
      id: `contracts/coverage/${operation}`,
      title: `${operation}: every documented response has a contract`,
      operation,
      verdict: missing.length + stale.length === 0 ? 'passed' : 'failed',
      required: true,
      evidence: [
        ...missing.map((name) =>
          coverageEvidence(`No contract covers ${name}.`, `Add a row to contracts/interactions/.`),
        ),
        ...stale.map((name) =>
          coverageEvidence(
            `${name} is exempt although it has a contract or is not documented.`,
            'Remove it from contracts/coverage/exempt.ts.',
          ),
        ),
      ],
    };
  });
}

function coverageEvidence(message: string, hint: string) {
  return { kind: 'coverage', message, hint, where: 'contracts/coverage/table.txt' };
}
