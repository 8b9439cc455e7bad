import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { publint } from 'publint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { missingOf, stepsOf } from './testing/documented.ts';
import { brokenClients, exampleClient } from './testing/example-client.ts';
import { importsOf } from './testing/imports.ts';
import {
  bytesIn,
  compile,
  contentOf,
  exampleIn,
  installPackages,
  installs,
  run,
  tarballOf,
  write,
} from './testing/installed-packages.ts';
import { root } from './testing/passgate-process.ts';

/** Makes the packages, installs each in an empty folder, and uses it there as a project of somebody else would. */
const patient = { timeout: 120_000 };
let base: string;
let folder: string;
let installed: string;
beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), 'passgate-package-'));
  await installPackages(base);
  folder = join(base, installs.at(-1)?.project ?? '');
  installed = join(folder, 'node_modules', 'passgate');
}, 240_000);
afterAll(() => rm(base, { recursive: true, force: true }));

describe.each(installs)('$name', ({ name, project, tarballs, maxMegabytes, installScripts }) => {
  const ownFolder = () => join(base, project, 'node_modules', name);
  const ownFiles = async () =>
    (await readdir(ownFolder(), { recursive: true })).map((file) => file.replaceAll('\\', '/')).sort();

  it('holds JavaScript and declarations, no sources and no tests', async () => {
    const files = await ownFiles();
    expect(files.filter((file) => /\.m?ts$/.test(file) && !file.endsWith('.d.ts'))).toEqual([]);
    expect(
      files.filter((file) => /\.(test|bench)\.|\/(testing|bench)\/|^test\/|^reports\/out/.test(file)),
    ).toEqual([]);
  });

  it('imports nothing that no package holds or that it does not depend on', async () => {
    const files = new Set(await ownFiles());
    const manifest: { dependencies: object; peerDependencies?: object } = JSON.parse(
      await readFile(join(ownFolder(), 'package.json'), 'utf8'),
    );
    const dependencies = { ...manifest.dependencies, ...manifest.peerDependencies };
    const imports = await importsOf(ownFolder());
    expect(imports.length).toBeGreaterThan(50);
    const astray = imports.filter(({ from, to: named }) => {
      const to = from.endsWith('.d.ts') ? named.replace(/\.js$/, '.d.ts') : named;
      if (to.startsWith('node:') || to.split('/')[0] === 'k6') return false;
      const [scope = '', own = ''] = to.split('/');
      const internal = /^(@passgate\/\w+)\/internal\/(.*)$/.exec(to);
      if (internal !== null) {
        const [, other = '', path = ''] = internal;
        return (
          !Object.hasOwn(dependencies, other) || !existsSync(join(base, project, 'node_modules', other, path))
        );
      }
      return (
        !Object.hasOwn(dependencies, scope.startsWith('@') ? `${scope}/${own}` : scope) && !files.has(to)
      );
    });
    expect(astray).toEqual([]);
  });

  it('is as small as it should be, and runs nothing when it is installed', async () => {
    const modules = join(base, project, 'node_modules');
    const { packages } = JSON.parse(await readFile(join(modules, '.package-lock.json'), 'utf8'));
    const withScripts = Object.entries<{ hasInstallScript?: boolean }>(packages).filter(
      ([, { hasInstallScript }]) => hasInstallScript,
    );
    expect(withScripts.map(([path]) => path.replace('node_modules/', ''))).toEqual(installScripts);
    if (name === '@passgate/schemas')
      expect(Object.keys(packages)).toEqual(['node_modules/@passgate/schemas']);
    expect(await bytesIn(modules)).toBeLessThan(maxMegabytes * 2 ** 20);
  });

  it('has nothing that publint complains of', patient, async () => {
    const { messages } = await publint({ pkgDir: ownFolder(), strict: true, pack: false });
    expect(messages).toEqual([]);
  });

  it('has types that every kind of import finds', patient, async () => {
    const attw = join(root, 'node_modules', '@arethetypeswrong', 'cli', 'dist', 'index.js');
    const settings = ['--config-path', join(root, '.attw.json')];
    const { code, out } = await run(
      process.execPath,
      [attw, tarballOf(base, tarballs.at(-1) ?? ''), ...settings],
      base,
    );
    expect(code, out).toBe(0);
  });
});

it('ships every module in one package only', async () => {
  const all = await Promise.all(
    installs.map(({ name }) => readdir(join(folder, 'node_modules', name), { recursive: true })),
  );
  const modules = all.flat().filter((file) => /\.(js|mjs|d\.ts)$/.test(file));
  expect(modules.filter((file, index) => modules.indexOf(file) !== index)).toEqual([]);
});

it('holds in passgate what the commands need', async () => {
  const files = await readdir(installed, { recursive: true });
  const needed = [
    'openapi/rest-v2.yaml',
    'openapi/samples/rest-v2.index.json',
    'contracts/pacts/passgate-adobe-pass-rest-v2.json',
    'reports/report.schema.json',
    'load/scenarios/polling/steps.js',
    'scripts/setup/node/package-lock.json',
    'scripts/setup/k6/go.sum',
  ];
  expect(files).toEqual(expect.arrayContaining(needed));
});

describe.each(installs.slice(0, 3))('the README of $name', ({ name, project }) => {
  it('has an example that compiles strictly and runs in plain Node', patient, async () => {
    const page = await readFile(join(base, project, 'node_modules', name, 'README.md'), 'utf8');
    const own = join(base, project);
    await write('src/example.ts', exampleIn(page), own);
    expect(await compile('node16', 'node16', ['src/example.ts'], own)).toMatchObject({ code: 0, out: '' });
    const { code, out, err } = await run(process.execPath, ['dist/example.js'], own);
    expect([code, err], err).toEqual([0, '']);
    expect(out).not.toBe('');
  });
});

describe('a program that uses the package', () => {
  beforeAll(async () => {
    const page = await readFile(join(root, 'docs', 'types-and-validators.md'), 'utf8');
    await write('src/example.ts', exampleIn(page), folder);
    await write('src/every-export.ts', everyExport, folder);
    await write('src/wrong.ts', wrong, folder);
  });

  it.each([
    ['node16', 'node16'],
    ['bundler', 'esnext'],
  ])(
    'compiles strictly, declarations included, with moduleResolution %s',
    patient,
    async (moduleResolution, module) => {
      const { code, out } = await compile(
        moduleResolution,
        module,
        ['src/example.ts', 'src/every-export.ts'],
        folder,
      );
      expect(out).toBe('');
      expect(code).toBe(0);
    },
  );

  it('does not compile where it is wrong', patient, async () => {
    const { out } = await compile('node16', 'node16', ['src/wrong.ts'], folder);
    expect(out.match(/^src\/wrong\.ts\(\d+/gm)).toEqual([
      'src/wrong.ts(4',
      'src/wrong.ts(5',
      'src/wrong.ts(6',
    ]);
  });

  it('runs in plain Node, without the Pact core', patient, async () => {
    const pact = join(folder, 'node_modules', '@pact-foundation');
    await rename(pact, `${pact}-away`);
    try {
      const example = await run(process.execPath, ['dist/example.js'], folder);
      expect(example.err).toBe('');
      const missing = '/missingParameters is missing (required by SessionResume)';
      expect(example.out.split('\n')).toEqual(expect.arrayContaining(['invalid', missing, '200', 'true']));
      const everything = await run(process.execPath, ['dist/every-export.js'], folder);
      expect(everything).toEqual({ code: 0, out: 'all there\n', err: '' });
    } finally {
      await rename(`${pact}-away`, pact);
    }
  });

  it('bundles only the validators that it uses, for browsers', patient, async () => {
    const bundle = await build({
      stdin: { contents: `export { issueToken400Json } from 'passgate/validators';`, resolveDir: folder },
      bundle: true,
      format: 'esm',
      platform: 'browser',
      write: false,
    });
    const text = bundle.outputFiles[0]?.text ?? '';
    expect(text).toContain('issueToken400Json');
    expect(text).not.toMatch(/getProfiles|registerClient/);
    expect(text.length).toBeLessThan(20_000);
  });
});

describe('the installed command', () => {
  let before: string[];
  let gate: ReturnType<typeof run>;
  /** What `npx passgate` starts. npx itself, which takes as long as a short command, is there for the gate and in a folder below. */
  const inFolder = (cwd: string, words: readonly string[]) =>
    run(join(folder, 'node_modules', '.bin', 'passgate'), words, cwd);
  const passgate = (...words: string[]) => inFolder(folder, words);
  // It takes longest: the others run meanwhile.
  beforeAll(async () => {
    await write('passgate.config.ts', config, folder);
    before = await contentOf(installed);
    gate = run('npx', ['passgate', 'gate', '--devices', '100', '--duration', '4s'], folder);
  });

  it('runs a load scenario of one’s own', patient, async () => {
    const page = await readFile(join(root, 'docs', 'load.md'), 'utf8');
    await write('evening.ts', exampleIn(page), folder);
    const size = ['--devices', '4', '--interval', '3s', '--duration', '3s'];
    const { out, err } = await passgate('load', './evening.ts', ...size, '--json');
    const [measurement] = JSON.parse(out === '' ? '{"load":[]}' : out).load;
    expect(measurement, err).toMatchObject({ scenario: 'evening', devices: 4, requests: { failed: 0 } });
    expect(measurement.requests.sent).toBeGreaterThan(0);
  });

  const place = ['--api', 'dcr', '--operation', 'issueToken', '--status', '400'];

  it('says what is there', patient, async () => {
    const { code, out } = await passgate('doctor', '--json');
    const { facts } = JSON.parse(out);
    expect(facts).toContainEqual(expect.objectContaining({ name: 'packages', status: 'ok' }));
    expect(facts).toContainEqual(expect.objectContaining({ name: 'generated', status: 'ok' }));
    expect([0, 3]).toContain(code);
  });

  it('validates', patient, async () => {
    await write('bodies.ndjson', '{"error":"invalid_client"}\n{"error":"nobody knows"}\n', folder);
    const { code, out } = await passgate('validate', ...place, '--ndjson', '--json', 'bodies.ndjson');
    expect(JSON.parse(out).results).toMatchObject([
      { source: 'bodies.ndjson', line: 1, valid: true },
      { source: 'bodies.ndjson', line: 2, valid: false },
    ]);
    expect(code).toBe(1);
  });

  it(
    'reads a typed configuration in a folder where it is not installed, whatever TypeScript means there',
    patient,
    async () => {
      const elsewhere = await mkdtemp(join(tmpdir(), 'passgate-elsewhere-'));
      await writeFile(join(elsewhere, 'passgate.config.ts'), config);
      await writeFile(
        join(elsewhere, 'tsconfig.json'),
        '{"compilerOptions":{"paths":{"commander":["./none.ts"]}}}',
      );
      const command = [join(installed, 'scripts', 'setup', 'run.mjs'), 'verify', '--target', 'stagin'];
      const { code, err } = await run(process.execPath, command, elsewhere);
      expect(err).toContain('Did you mean "staging"?');
      expect(code).toBe(2);
      await rm(elsewhere, { recursive: true });
    },
  );

  it(
    'writes a configuration and a job to begin with, which work as they are, and keeps what exists',
    patient,
    async () => {
      const begun = join(folder, 'begun');
      await write('begun/.gitlab-ci.yml', 'mine: {}\n', folder);
      expect(await run('npx', ['passgate', 'init'], begun)).toMatchObject({ code: 0, out: '' });
      const again = (...words: string[]) => inFolder(begun, words);
      expect(await readFile(join(begun, '.github/workflows/passgate.yml'), 'utf8')).toContain(
        'npx passgate gate --target staging',
      );
      const dry = await again('gate', '--dry-run', '--only', 'verify', '--target', 'staging');
      expect(dry.out + dry.err).toContain('https://sp.auth.example');
      expect([0, 3]).toContain(dry.code);
      expect(await again('init')).toMatchObject({
        code: 2,
        err: expect.stringContaining('exist already'),
      });
      expect(await again('init', '--ci', 'gitlab')).toMatchObject({ code: 2 });
      expect(await readFile(join(begun, '.gitlab-ci.yml'), 'utf8')).toBe('mine: {}\n');
    },
  );

  it('verifies a provider, and reads a configuration that the package types', patient, async () => {
    const mistyped = await passgate('verify', '--target', 'stagin');
    expect(mistyped.err).toContain('Did you mean "staging"?');
    const { code, err } = await passgate('verify', '--filter', 'session');
    expect(code, err).toBe(0);
  });

  it('gates its own simulator: the report goes to the folder of the user, nothing into the package', {
    timeout: 240_000,
  }, async () => {
    const { code, err } = await gate;
    expect(err).toMatch(/^GO — every required check passed \(6 stages/m);
    const [first] = stepsOf('docs/for-release-engineers.md');
    const shown = first !== undefined && 'command' in first ? first.command.extract : undefined;
    expect(missingOf(shown ?? 'an extract', err)).toBe(undefined);
    expect(code).toBe(0);
    const { run: conditions, stages } = JSON.parse(
      await readFile(join(folder, 'reports/out/report.json'), 'utf8'),
    );
    expect(conditions).toMatchObject({ complete: true, target: { kind: 'embedded' } });
    expect(stages.map(({ status }: { status: string }) => status)).toEqual(Array(6).fill('passed'));
    const ids = stages.flatMap(({ checks }: { checks: { id: string }[] }) => checks.map(({ id }) => id));
    expect(ids).toEqual(expect.arrayContaining(oneOfEachKind));
    expect(await contentOf(installed)).toEqual(before);
  });
});

describe('the example of a client', () => {
  const suite = (files: string) => ['--test', `test/${files}.test.ts`];

  it('keeps to the contracts, in a test suite of its own', patient, async () => {
    const client = await exampleClient(folder);
    const { code, out } = await run(process.execPath, suite('*'), client);
    expect(code, out).toBe(0);
    expect(Number(/^. pass (\d+)/m.exec(out)?.[1])).toBeGreaterThan(15);
    const types = ['-p', '.', '--typeRoots', join(root, 'node_modules', '@types')];
    const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
    expect(await run(process.execPath, [tsc, ...types], client)).toMatchObject({ code: 0, out: '' });
  });

  it.each(brokenClients)('%s: its tests say so', patient, async (_what, replace, where, difference) => {
    const client = await exampleClient(folder, replace);
    const { code, out } = await run(process.execPath, suite('contracts'), client);
    expect(code).toBe(1);
    expect(out).toContain(where);
    expect(out).toContain(difference);
  });
});

const config = `import { defineConfig } from 'passgate';
export default defineConfig({ targets: { staging: { baseUrl: 'http://127.0.0.1:9' } } });
`;

/** What no stage of a whole gate may leave out. */
const oneOfEachKind = [
  'documents/dcr/readable',
  'documents/rest-v2/lint',
  'generated/reggie',
  'generated/lockstep',
  'contracts/issueToken/registered-credentials-give-a-token',
  'contracts/pact-file/passgate-adobe-pass-dcr.json',
  'contracts/documents/operations',
  'contracts/coverage-table',
  'contracts/coverage/createSession',
  'contracts/lockstep',
  'verify/issueToken/registered-credentials-give-a-token',
  'verify/issueToken/journey-its-credentials-give-a-token',
  'verify/createSession/its-path-has-no-put',
  'verify/lockstep',
  'load/polling/responses-valid',
  'load/throttling/throttled-over-limit',
  'load/profiles/profiles-seen',
  'load/lockstep',
  'report/schema',
  'report/formats',
];

const everyExport = `import { defineConfig } from 'passgate';
import { startSimulator as itself } from '@passgate/simulator';
import { stateNames as states } from '@passgate/simulator/states';
import { createSession200Json } from '@passgate/schemas/validators';
import { interactions, interactionsOf, referenceClient, stateNames } from 'passgate/contracts';
import type { RegisterClientRequest } from 'passgate/dcr';
import type { LoadPlan, runScenario, Scenario } from 'passgate/load';
import type { paths as ReggiePaths } from 'passgate/reggie';
import type { operations, CreateSessionResponse } from 'passgate/rest-v2';
import { matchers } from '@passgate/schemas/matchers';
import { startSimulator } from 'passgate/simulator';
import { operations as table } from 'passgate/operations';
import { createSession200Json as givenOn, validators } from 'passgate/validators';
import type { components } from 'passgate/vantage-clients';

export type Everything = [RegisterClientRequest, ReggiePaths, operations, CreateSessionResponse, components];
export type Load = [LoadPlan, Scenario<string>, typeof runScenario];
const functions = [defineConfig, referenceClient, startSimulator, matchers.toBeValidBody];
const lists = [interactions, interactionsOf('dcr'), stateNames, Object.keys(validators)];
const there = functions.every((one) => typeof one === 'function') && lists.every(({ length }) => length > 0);
const same = itself === startSimulator && states === stateNames && createSession200Json === givenOn;
console.log(there && same && table.logout.method === 'GET' ? 'all there' : 'something is missing');
`;

const wrong = `import type { CreateSessionResponse } from 'passgate/rest-v2';
import { createSession200Json } from 'passgate/validators';
export function f(session: CreateSessionResponse, body: unknown) {
  if (session.actionName === 'authenticate') return session.missingParameters;
  if (session.actionName === 'nothing') return 1;
  if (createSession200Json(body)) return body.nothing;
  return undefined;
}
`;
