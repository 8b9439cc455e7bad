import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { interactions } from '../interactions/index.ts';
import { answersOf, documentedAnswers } from './answers.ts';
import { checkContracted, contractedCells } from './contracted.ts';
import { type CoverageTable, cellName, checkCoverageTable, coverageTable } from './table.ts';

const root = join(import.meta.dirname, '../..');
const reference = join(root, '../shared/reference/enhanced-error-codes.json');
let table: CoverageTable;

beforeAll(async () => {
  table = await coverageTable(root);
});

const error = (codes: string[]) => ({ type: 'object', properties: { code: { enum: codes } } });
const variant = (type: string, more = {}) => ({
  type: 'object',
  required: ['type'],
  properties: { type: { const: type }, ...more },
});
const document = {
  components: {
    schemas: {
      One: variant('one'),
      Two: variant('two', { error: error(['b', 'c']) }),
      Either: { oneOf: [{ $ref: '#/components/schemas/One' }, { $ref: '#/components/schemas/Two' }] },
    },
  },
};
const either = { $ref: '#/components/schemas/Either' };
const map = { type: 'object', properties: { held: { type: 'object', additionalProperties: either } } };
const filledMap = { ...map, properties: { held: { ...map.properties.held, minProperties: 1 } } };
const list = { type: 'object', properties: { held: { type: 'array', items: either } } };

describe('the answers of a schema', () => {
  it.each([
    ['one shape', { type: 'object' }, ['body']],
    ['variants', either, ['One', 'Two']],
    ['codes', error(['b', 'c']), ['b', 'c']],
    ['codes of variants', { oneOf: [error(['a']), error(['b'])] }, ['a', 'b']],
    ['a map', map, ['no entry', 'One', 'Two b', 'Two c']],
    ['a map that may not be empty', filledMap, ['One', 'Two b', 'Two c']],
    ['a list', list, ['One', 'Two b', 'Two c']],
  ])('%s', (_name, schema, want) => {
    expect(documentedAnswers(document, schema)).toEqual(want);
  });

  it.each<[string, object, object, string[]]>([
    ['a variant', either, { type: 'one' }, ['One']],
    ['an unknown variant', either, { type: 'three' }, []],
    ['a code', error(['b', 'c']), { code: 'c' }, ['c']],
    ['an unknown code', error(['b', 'c']), { code: 'd' }, []],
    ['an empty map', map, { held: {} }, ['no entry']],
    ['an empty list', list, { held: [] }, []],
    [
      'a list of two',
      list,
      { held: [{ type: 'one' }, { type: 'two', error: { code: 'c' } }] },
      ['One', 'Two c'],
    ],
  ])('a body: %s', (_name, schema, body, want) => {
    expect(answersOf(document, schema, body)).toEqual(want);
  });
});

describe('the table of the documents', () => {
  it('is committed, and every answer is under contract', async () => {
    const checks = [
      await checkCoverageTable(root, table),
      ...checkContracted(table, contractedCells(table, interactions)),
    ];
    expect(checks).toHaveLength(21);
    expect(checks.filter(({ verdict }) => verdict !== 'passed')).toEqual([]);
  });

  it('names every missing contract with its operation', () => {
    const less = interactions.filter(({ operation }) => operation !== 'issueToken');
    const short = checkContracted(table, contractedCells(table, less)).filter(
      ({ verdict }) => verdict === 'failed',
    );
    expect(short.map(({ operation }) => operation)).toEqual(['issueToken']);
    expect(short[0]?.evidence.map(({ message }) => message)).toContain(
      'No contract covers issueToken 400 unsupported_grant_type.',
    );
  });

  it('tells answers that came and went', async () => {
    const [first, ...rest] = table.cells;
    const changed = first === undefined ? [] : [{ ...first, answer: 'another' }, ...rest];
    const check = await checkCoverageTable(root, { ...table, cells: changed });
    expect(check.evidence.map(({ message }) => message)).toEqual([
      expect.stringMatching(/registerClient 201 another is new/),
      expect.stringMatching(/registerClient 201 .* is gone/),
    ]);
  });

  it.each(interactions.map((row) => [`${row.operation}: ${row.title}`, row] as const))(
    'knows what “%s” is',
    (_name, { operation, example }) => {
      expect(table.cellsOf({ operation, ...example.answer })).not.toEqual([]);
    },
  );

  const found = existsSync(reference);
  it.skipIf(!found)(
    `knows every code that the reference has for an operation${found ? '' : ': it is not here, not checked'}`,
    () => {
      const rows: { code: string; operations: { operationId: string }[] }[] = JSON.parse(
        readFileSync(reference, 'utf8'),
      );
      const names = table.cells.map(cellName);
      const missing = rows.flatMap(({ code, operations }) =>
        operations.flatMap(({ operationId }) =>
          names.some((name) => name.startsWith(`${operationId} `) && name.endsWith(` ${code}`))
            ? []
            : [`${operationId} ${code}`],
        ),
      );
      expect(rows.length).toBeGreaterThan(40);
      expect(missing).toEqual([]);
    },
  );
});
