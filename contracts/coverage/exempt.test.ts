import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Check } from '../../core/index.ts';
import { interactions } from '../interactions/index.ts';
import { type ContractedCells, checkContracted, contractedCells } from './contracted.ts';
import { exempt } from './exempt.ts';
import { type CoverageTable, cellName, coverageTable } from './table.ts';

let table: CoverageTable;
let contracted: ContractedCells;
beforeAll(async () => {
  table = await coverageTable(join(import.meta.dirname, '../..'));
  contracted = contractedCells(table, interactions);
});

const [name = ''] = Object.keys(exempt);
const told = (checks: readonly Check[]) =>
  checks
    .filter(({ verdict }) => verdict !== 'passed')
    .map(({ operation, evidence }) => [operation, evidence.map(({ message }) => message)]);

describe('an exemption falls short', () => {
  it('that has a contract by now', () => {
    const more = new Map([...contracted, [name, ['verify/x']]]);
    expect(told(checkContracted(table, more))).toEqual([
      [name.split(' ')[0], [`${name} is exempt although it has a contract or is not documented.`]],
    ]);
  });

  it('of an answer that no document knows any more', () => {
    const cells = table.cells.filter((cell) => cellName(cell) !== name);
    expect(told(checkContracted({ ...table, cells }, contracted))).toEqual([
      [name.split(' ')[0], [`${name} is exempt although it has a contract or is not documented.`]],
    ]);
  });
});
