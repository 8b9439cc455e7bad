import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documents } from '../../openapi/generated/documents.ts';
import { scenarioNames, scenarios } from '../scenarios/registry.ts';
import { bundleScenario } from './bundle.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'passgate-bundle-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const pairOf = (text: string): [string, string] => {
  const [name = '', hash = ''] = text.split('=');
  return [name, hash];
};

describe.each(scenarioNames)('the bundle of %s', (scenario) => {
  let text = '';
  let operations: readonly string[] = [];
  beforeAll(async () => {
    const path = join(folder, `${scenario}.js`);
    operations = await bundleScenario(root, { name: scenario }, path);
    text = await readFile(path, 'utf8');
  });

  it('imports only from k6', () => {
    const imported = [...text.matchAll(/\b(?:from|import)\s*\(?\s*["']([^"']+)["']/g)].map(
      (match) => match[1],
    );
    expect(imported.length).toBeGreaterThan(0);
    expect(imported.filter((name) => !/^k6(\/|$)/.test(name ?? ''))).toEqual([]);
    expect(text).not.toContain('require(');
  });

  it('has the validators of the operations that the registry says it calls', () => {
    expect(operations).toEqual(scenarios[scenario].operations);
  });

  it('names its documents in the first line', () => {
    const [line] = text.split('\n');
    const named = Object.fromEntries((/documents: (.+)$/.exec(line ?? '')?.[1] ?? '').split(' ').map(pairOf));
    expect(Object.keys(named).length).toBeGreaterThan(0);
    expect(documents).toMatchObject(named);
  });

  // k6's engine panics on some uses of them, and is slower with all.
  it('has no private class elements', () => {
    expect(text).not.toMatch(/this\.#/);
  });
});

it('contains only the validators of its scenario', async () => {
  const text = await readFile(join(folder, 'throttling.js'), 'utf8');
  expect(text).toContain('getProfileByCode');
  expect(text).not.toContain('createClientSecret');
  expect(text).not.toContain('preauthorizeValidators');
});

it('throws one sentence about what prevents bundling', async () => {
  await expect(bundleScenario(root, { name: 'no-such' }, join(folder, 'none.js'))).rejects.toMatchObject({
    code: 'DRIFT',
    message: expect.stringMatching(/^The load scenario no-such could not be bundled: [^\n]+$/),
  });
});
