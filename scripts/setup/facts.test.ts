import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { gatherFacts } from './facts.mjs';
import { cachedK6, filesUnder, k6Script, type Machine, machine, script } from './testing/set-up.ts';

type Prepare = (m: Machine) => Promise<unknown>;

it.each<[string, Prepare, string, object]>([
  ['no k6', async () => {}, 'k6', { status: 'missing', hint: expect.stringContaining('PASSGATE_K6_MIRROR') }],
  [
    'a k6 on PATH',
    (m) => k6Script(join(m.bin, 'k6'), '2.3.1', m.trace),
    'k6',
    { status: 'ok', version: '2.3.1', source: 'PATH', hint: null },
  ],
  [
    'an old k6 on PATH',
    (m) => k6Script(join(m.bin, 'k6'), '2.1.0', m.trace),
    'k6',
    { status: 'too old', version: '2.1.0' },
  ],
  [
    'a k6 in the cache',
    (m) => k6Script(cachedK6(m), '2.2.0', m.trace),
    'k6',
    { status: 'ok', source: 'the cache' },
  ],
  [
    'a bad PASSGATE_K6',
    async (m) => Object.assign(m.env, { PASSGATE_K6: '/nowhere/k6' }),
    'k6',
    { status: 'missing', path: '/nowhere/k6', hint: expect.stringContaining('no such file') },
  ],
  ['no Go', async () => {}, 'go', { status: 'missing', hint: expect.stringContaining('k6') }],
  [
    'no Go, but a k6',
    (m) => k6Script(cachedK6(m), '2.2.0', m.trace),
    'go',
    { status: 'missing', hint: null },
  ],
  ['a Go', (m) => script(join(m.bin, 'go'), 'echo go1.26.8'), 'go', { status: 'ok', version: '1.26.8' }],
  ['an npm', (m) => script(join(m.bin, 'npm'), 'echo 11.19.1'), 'npm', { status: 'ok', version: '11.19.1' }],
  ['no lockfile', async () => {}, 'packages', { status: 'ok' }],
  [
    'nothing generated',
    (m) => rm(join(m.root, 'openapi', 'generated'), { recursive: true }),
    'generated',
    { status: 'missing', hint: expect.stringContaining('generate') },
  ],
  [
    'this Node',
    async () => {},
    'node',
    { status: 'ok', version: process.versions.node, path: process.execPath },
  ],
])('%s', async (_title, prepare, name, expected) => {
  const m = await machine();
  await prepare(m);
  const facts = await gatherFacts({ env: m.env, root: m.root });
  expect(facts.map((fact) => fact.name)).toEqual(['node', 'packages', 'generated', 'k6', 'go', 'npm']);
  expect(facts.find((fact) => fact.name === name)).toMatchObject(expected);
});

it('changes nothing', async () => {
  const m = await machine();
  await mkdir(m.cache);
  await gatherFacts({ env: m.env, root: m.root });
  expect(await filesUnder(m.cache)).toEqual([]);
});
