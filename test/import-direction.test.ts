import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { circlesOf, type Import, importsOf, wrongWay } from './testing/imports.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
/** Read once: some two thousand files are parsed for it. */
const all = importsOf(root);

describe('the direction of imports', () => {
  it('is kept by every file', async () => {
    const imports = await all;
    expect(imports.length).toBeGreaterThan(300);
    const wrong = imports.flatMap((each) => {
      const why = wrongWay(each);
      return why === undefined ? [] : [`${each.from} imports ${each.to}: ${why}`];
    });
    expect(wrong).toEqual([]);
  });

  it.each<[string, Import, RegExp | undefined]>([
    ['core knows nobody', { from: 'core/a.ts', to: 'openapi/index.ts' }, /core\/ may not import openapi/],
    [
      'nor do rooms side by side',
      { from: 'contracts/a.ts', to: 'simulator/index.ts' },
      /may not import simulator/,
    ],
    [
      'also by the door of states',
      { from: 'load/a.ts', to: 'contracts/states.ts' },
      /may not import contracts/,
    ],
    [
      'but the provider knows the states',
      { from: 'simulator/state/a.ts', to: 'contracts/states.ts' },
      undefined,
    ],
    [
      'and nothing else of them',
      { from: 'simulator/a.ts', to: 'contracts/client.ts' },
      /may not import contracts/,
    ],
    ['nothing goes back', { from: 'reports/a.ts', to: 'gate/index.ts' }, /reports\/ may not import gate/],
    ['a room has one door', { from: 'gate/a.ts', to: 'load/run/run-load.ts' }, /entered by its index/],
    ['and it is open', { from: 'gate/stages/a.ts', to: 'load/index.ts' }, undefined],
    ['generated code is open', { from: 'simulator/a.ts', to: 'openapi/generated/operations.ts' }, undefined],
    ['k6 has no Node', { from: 'load/k6/a.ts', to: 'node:fs' }, /runs inside k6/],
    ['k6 has no core', { from: 'load/scenarios/polling/steps.ts', to: 'core/index.ts' }, /runs inside k6/],
    ['k6 has itself', { from: 'load/scenarios/polling/steps.ts', to: 'k6/http' }, undefined],
    ['nor have the steps', { from: 'load/scenarios/polling/steps.ts', to: 'load/result/totals.ts' }, /k6/],
    [
      'checks are for Node',
      { from: 'load/scenarios/polling/checks.ts', to: 'load/result/totals.ts' },
      undefined,
    ],
    ['k6 does not import the checks', { from: 'load/k6/a.ts', to: 'load/scenarios/polling/checks.ts' }, /k6/],
    ['test support is for tests', { from: 'load/a.ts', to: 'load/testing/a.ts' }, /only tests/],
    ['of every room', { from: 'load/a.test.ts', to: 'core/testing/memory-world.ts' }, undefined],
    ['the runtime has no packages', { from: 'openapi/runtime/a.ts', to: 'ajv' }, /k6 and browsers/],
    ['but may name types', { from: 'openapi/runtime/a.ts', to: 'core/apis.ts', typeOnly: true }, undefined],
    [
      'of the APIs only',
      { from: 'openapi/runtime/a.ts', to: 'core/index.ts', typeOnly: true },
      /no more than/,
    ],
    ['the simulator has the light part of core', { from: 'simulator/a.ts', to: 'core/basics.ts' }, undefined],
    ['and no more of it', { from: 'simulator/a.ts', to: 'core/index.ts' }, /no more than core\/basics/],
    ['its tests may have all', { from: 'simulator/a.test.ts', to: 'core/index.ts' }, undefined],
    ['the shared protocol imports nothing', { from: 'load/protocol.ts', to: 'node:os' }, /imports nothing/],
    ['a test across rooms may', { from: 'test/a.test.ts', to: 'load/run/run-load.ts' }, undefined],
  ])('%s', (_name, given, want) => {
    if (want === undefined) expect(wrongWay(given)).toBeUndefined();
    else expect(wrongWay(given)).toMatch(want);
  });

  it('has no circles, not of types either', async () => {
    expect(circlesOf(await all)).toEqual([]);
  });

  it('finds a circle of three files, and one of types', () => {
    const circle = [
      { from: 'a/1.ts', to: 'a/2.ts' },
      { from: 'a/2.ts', to: 'a/3.ts', typeOnly: true },
      { from: 'a/3.ts', to: 'a/1.ts' },
    ];
    expect(circlesOf(circle)).toEqual([['a/1.ts', 'a/2.ts', 'a/3.ts']]);
    expect(circlesOf(circle.slice(0, 2))).toEqual([]);
  });

  it('lets what generates work where nothing is generated yet', async () => {
    const imports = (await all).filter(({ typeOnly, later }) => !typeOnly && !later);
    const reached = new Set(['openapi/index.ts', 'scripts/commands/generate.ts']);
    for (const from of reached) {
      for (const { to } of imports.filter((each) => each.from === from)) reached.add(to);
    }
    expect(reached).toContain('openapi/generate/write.ts');
    expect([...reached].filter((path) => path.startsWith('openapi/generated/'))).toEqual([]);
  });

  it('sees types, re-exports and imports at run time', async () => {
    const found = await all;
    expect(found).toContainEqual({ from: 'gate/stages/load.ts', to: 'load/index.ts', later: true });
    expect(found).toContainEqual({ from: 'gate/run/context.ts', to: 'load/index.ts', typeOnly: true });
    expect(found).toContainEqual({ from: 'reports/index.ts', to: 'reports/write.ts' });
  });
});
