import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ofCopy, root } from './testing/passgate-process.ts';
import { rooms } from './testing/rooms.ts';

const patient = { timeout: 120_000 };
let base: string;
beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), 'passgate-any-path-'));
});
afterAll(() => rm(base, { recursive: true, force: true }));

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command through the set-up of a tree, as people do. */
function passgate(tree: string, args: readonly string[], cwd: string, env: object = {}): Promise<Ended> {
  const words = [join(tree, 'scripts', 'setup', 'run.mjs'), ...args];
  const options = { cwd, env: { ...process.env, ...ofCopy(tree), ...env }, timeout: 110_000 };
  return new Promise((resolve) => {
    execFile(process.execPath, words, options, (error, out, err) => {
      resolve({ code: error === null ? 0 : Number(error.code ?? -1), out, err });
    });
  });
}

const conflict = '<<<<<<< HEAD\n{ "type": "module" }\n=======\n{ "type": "commonjs" }\n>>>>>>> branch\n';

/** What tools of ours would read if they looked around. */
const notOurs = [
  'package.json',
  'tsconfig.json',
  'jsconfig.json',
  'redocly.yaml',
  '.redocly.lint-ignore.yaml',
  'biome.json',
  'vite.config.ts',
  'vitest.config.ts',
  '.env',
];

async function writeBroken(folder: string): Promise<void> {
  for (const name of notOurs) await writeFile(join(folder, name), conflict);
}

/** Each has characters that mean something in URLs, patterns, shells, queries or lists of paths. */
const names: [string, string][] = [
  ['without a ?', '-a #b %41 %zz ü 日本 *[x]{y}, ~=+|<>^ $(id) $HOME\n\tc'],
  ['with a ?', `what?x=1&y '"\`id\`; #b%2Fc:d!`],
];

describe.each(names)('a clone whose path has every kind of character, %s', (_title, name) => {
  let clone: string;
  let outside: string;
  beforeAll(async () => {
    clone = join(base, name, 'clone');
    outside = join(base, name, 'outside');
    await mkdir(outside, { recursive: true });
    // Above the clone, and where commands are typed.
    await writeBroken(join(base, name));
    await writeBroken(outside);
    for (const room of rooms) {
      await cp(join(root, room), join(clone, room), { recursive: true });
    }
    for (const file of ['package.json', 'tsconfig.json', 'vitest.config.ts']) {
      await cp(join(root, file), join(clone, file));
    }
    await symlink(join(root, 'node_modules'), join(clone, 'node_modules'));
  });

  it('generates what is generated', patient, async () => {
    const { code, err } = await passgate(clone, ['generate', '--check'], outside);
    expect(err).toContain('The generated files match the documents');
    expect(code).toBe(0);
  });

  it('makes contracts and verifies by them', patient, async () => {
    const pacts = ['--out', join(name, 'pacts')];
    const made = await passgate(clone, ['contracts', '--filter', 'getSession', ...pacts], outside);
    expect(made.code, made.err).toBe(0);
    const given = ['--filter', 'getSession', '--pacts', join(name, 'pacts')];
    const { code, err } = await passgate(clone, ['verify', ...given], outside);
    expect(err).toContain('simulator meets every contract');
    expect(code).toBe(0);
  });

  it('gates, and shows the report again in every format', patient, async () => {
    const out = ['--out', join(name, 'report')];
    const stages = ['--only', 'documents,generated'];
    const gate = await passgate(clone, ['gate', ...stages, ...out], outside);
    expect(gate.err).toMatch(/PASSED \(.* only\) — every required check passed \(3 stages/);
    expect(gate.code).toBe(0);
    const again = await passgate(clone, ['report', '--json', '--', join(name, 'report')], outside);
    expect(again.code, again.err).toBe(0);
    const page = await readFile(join(outside, name, 'report', 'report.html'), 'utf8');
    expect(page).toMatch(/<script>[^<]/);
  });

  it('tests itself', patient, async () => {
    const { code, out, err } = await passgate(clone, ['npm:test', 'core/names.test.ts'], clone);
    expect(out + err).toMatch(/Test Files\S* .*1 passed/);
    expect(code).toBe(0);
  });

  it('reads files and a configuration that are there, too', patient, async () => {
    const sample = join(root, 'openapi/samples/dcr.issueToken.400.invalid-client.json');
    const body = join(outside, `${name}.json`);
    await cp(sample, body);
    const where = ['--api', 'dcr', '--operation', 'issueToken', '--status', '400'];
    const judged = await passgate(clone, ['validate', ...where, '--json', '--', `${name}.json`], outside);
    expect(JSON.parse(judged.out).results, judged.err).toMatchObject([
      { source: `${name}.json`, valid: true },
    ]);
    await cp(join(root, 'openapi/dcr.yaml'), join(outside, `${name}.yaml`));
    const document = join(root, 'openapi/dcr.yaml');
    const diff = await passgate(clone, ['diff', '--', document, `${name}.yaml`], outside);
    expect([diff.code, diff.err], diff.err).toEqual([0, 'no change\n']);
    const config = `import { defineConfig } from 'passgate'; import { url } from './part.ts';
      export default defineConfig({ targets: { staging: { baseUrl: url } } });`;
    await writeFile(join(outside, 'passgate.config.ts'), config);
    await writeFile(join(outside, 'part.ts'), `export const url: string = 'http://127.0.0.1:9/';`);
    const mistyped = await passgate(clone, ['verify', '--target', 'stagin'], outside);
    expect(mistyped.err).toContain('Did you mean "staging"?');
    await writeFile(join(outside, 'part.ts'), conflict);
    const broken = await passgate(clone, ['verify', '--target', 'staging'], outside);
    expect(broken.err).toContain(`cannot be loaded: ${join(outside, 'part.ts')}:1:1: Unexpected "<<".`);
    expect(broken.code).toBe(2);
  });
});

it('keeps temporary files and a cache in such folders, too', patient, async () => {
  const outside = join(base, names.map(([, name]) => name).join(''));
  const [TMPDIR, HOME, PASSGATE_CACHE] = ['tmp', 'home', 'cache'].map((name) => join(outside, name));
  await mkdir(TMPDIR ?? '', { recursive: true });
  const env = { TMPDIR, HOME, PASSGATE_CACHE };
  const { code, err } = await passgate(root, ['verify', '--filter', 'getSession'], outside, env);
  expect(err).toContain('simulator meets every contract');
  expect(code).toBe(0);
  const document = join(root, 'openapi/dcr.yaml');
  const diff = await passgate(root, ['diff', document, document], outside, env);
  expect(diff.code, diff.err).toBe(0);
  // It may have a catalogue for the embedded simulator.
  await writeFile(join(outside, 'passgate.config.ts'), conflict);
  const broken = await passgate(root, ['verify'], outside, env);
  expect(broken.err).toContain(`${join(outside, 'passgate.config.ts')}:1:1: Unexpected "<<".`);
});
