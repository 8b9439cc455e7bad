import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { failing } from '../../core/index.ts';
import { withOpenPlaces } from './open-places.ts';

let cwd: string;
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'passgate-places-'));
  await mkdir(join(cwd, 'node_modules/passgate/contracts/pacts'), { recursive: true });
  await mkdir(join(cwd, 'node_modules/passgate/openapi'));
  await mkdir(join(cwd, 'contracts'));
  await writeFile(join(cwd, 'node_modules/passgate/contracts/pacts/a.json'), '{}');
  await writeFile(join(cwd, 'node_modules/passgate/openapi/dcr.yaml'), '');
  await writeFile(join(cwd, 'contracts/own.json'), '{}');
});
afterAll(() => rm(cwd, { recursive: true, force: true }));

it.each([
  ['of an installed Passgate', 'contracts/pacts/a.json', 'node_modules/passgate/contracts/pacts/a.json'],
  ["of the user's own", 'contracts/own.json', 'contracts/own.json'],
  ['that is nowhere', 'contracts/conformance/', undefined],
  ['that is no path of a file', 'verify/set-up/registerClient', 'verify/set-up/registerClient'],
])('names a place %s as it opens from the working folder', (_name, where, want) => {
  const evidence = {
    kind: 'x',
    message: 'x',
    where,
    rule: { text: 'x', source: 'openapi/dcr.yaml:7 #/components/schemas/A [PRO]' },
  };
  const stage = { name: 'verify' as const, status: 'failed' as const, checks: [failing('a', 'a', evidence)] };
  const given = { cwd, root: join(cwd, 'node_modules/passgate') };
  const [shown] = withOpenPlaces([stage], given).flatMap(({ checks }) => checks[0]?.evidence ?? []);
  expect(shown?.where).toBe(want);
  expect(shown?.rule?.source).toBe('node_modules/passgate/openapi/dcr.yaml:7 #/components/schemas/A [PRO]');
  expect(withOpenPlaces([stage], { cwd, root: cwd })).toEqual([stage]);
});
