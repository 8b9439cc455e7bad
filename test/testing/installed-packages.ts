import { execFile } from 'node:child_process';
import { copyFile, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { installLine, shellLines } from './ci-jobs.ts';
import { root } from './passgate-process.ts';

interface Installed {
  readonly name: string;
  /** The project that installed it. */
  readonly project: string;
  /** What it needs of the others, and itself. */
  readonly tarballs: readonly string[];
  readonly maxMegabytes: number;
  /** Packages of others that run something when they are installed. */
  readonly installScripts: readonly string[];
}

const setUp = join(root, 'scripts', 'setup', 'run.mjs');
const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
const [schemas, certify, simulator, passgate] = [
  'passgate-schemas',
  'passgate-certify',
  'passgate-simulator',
  'passgate',
];
export const installs: readonly Installed[] = [
  { name: '@passgate/schemas', project: 'schemas', tarballs: [schemas], maxMegabytes: 2, installScripts: [] },
  {
    name: '@passgate/certify',
    project: 'certify',
    tarballs: [schemas, certify],
    maxMegabytes: 4,
    installScripts: [],
  },
  {
    name: '@passgate/simulator',
    project: 'simulator',
    tarballs: [schemas, simulator],
    maxMegabytes: 20,
    installScripts: [],
  },
  {
    name: 'passgate',
    project: 'passgate #1?%41 ü ',
    tarballs: [schemas, certify, simulator, passgate],
    maxMegabytes: 160,
    installScripts: ['esbuild'],
  },
];

/** Packs all packages into a folder and installs each in an empty project there. */
export async function installPackages(base: string): Promise<void> {
  const packed = await run(process.execPath, [setUp, 'npm:packages', base], root);
  expect(packed.code, packed.err).toBe(0);
  await Promise.all(
    installs.map(async ({ project, tarballs }) => {
      const cwd = join(base, project);
      await write('package.json', JSON.stringify({ private: true, type: 'module' }), cwd);
      const quietly = ['--ignore-scripts', '--no-audit', '--no-fund'];
      if (project === installs.at(-1)?.project) return installAsDocumented(base, cwd, tarballs, quietly);
      const files = tarballs.map((name) => tarballOf(base, name));
      const added = await fromCache((source) =>
        run('npm', ['install', ...source, ...quietly, ...files], cwd),
      );
      expect(added.code, added.err).toBe(0);
    }),
  );
}

/** Runs npm on what its cache knows of versions, and again on what the registry knows where that is older than a version. */
async function fromCache(npm: (source: readonly string[]) => ReturnType<typeof run>): ReturnType<typeof run> {
  const first = await npm(['--prefer-offline']);
  return first.err.includes('ETARGET') ? npm([]) : first;
}

/** The first example of a page. */
export function exampleIn(page: string): string {
  return /^```ts\n([\s\S]*?)^```/m.exec(page)?.[1] ?? '';
}

/** Installs tarballs as docs/ci.md says: by hand once, which here only writes the lockfile, then in each job. */
async function installAsDocumented(
  base: string,
  cwd: string,
  tarballs: readonly string[],
  quietly: readonly string[],
): Promise<void> {
  await mkdir(join(cwd, 'packages'));
  for (const name of tarballs)
    await copyFile(tarballOf(base, name), join(cwd, 'packages', `${name}-${version}.tgz`));
  const [install, ...jobs] = [`${installLine} --package-lock-only`, ...ciLines];
  expect([install, jobs]).toEqual([expect.stringContaining(' ./packages/*.tgz'), ['npm ci']]);
  for (const line of [install, ...jobs]) {
    const { code, err } = await fromCache((source) =>
      run('sh', ['-c', [line, ...source, ...quietly].join(' ')], cwd),
    );
    expect(code, err).toBe(0);
  }
}

const ciLines = [...new Set(Object.values(shellLines).flat())].filter((line) => line.startsWith('npm '));

export function tarballOf(base: string, name: string): string {
  return join(base, `${name}-${version}.tgz`);
}

export async function bytesIn(path: string): Promise<number> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** Every file of a folder with its size and the time it was written. */
export async function contentOf(path: string): Promise<string[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const told = files.map(async (file) => {
    const { size, mtimeMs } = await stat(file);
    return `${file} ${size} ${mtimeMs}`;
  });
  return (await Promise.all(told)).sort();
}

/** With `skipLibCheck` off: the package's own declarations have to hold, too. Those of TypeScript hold without us. */
export async function compile(
  moduleResolution: string,
  module: string,
  files: readonly string[],
  cwd: string,
) {
  const options = {
    moduleResolution,
    module,
    target: 'es2023',
    lib: ['es2023', 'dom'],
    types: [],
    strict: true,
  };
  const compilerOptions = {
    ...options,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    skipDefaultLibCheck: true,
    rootDir: 'src',
    outDir: 'dist',
  };
  await write('tsconfig.json', JSON.stringify({ compilerOptions, files }), cwd);
  return run(process.execPath, [join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', '.'], cwd);
}

export async function write(name: string, text: string, into: string): Promise<void> {
  const path = join(into, name);
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, text);
}

export function run(
  command: string,
  args: readonly string[],
  cwd: string,
): Promise<{ code: number; out: string; err: string }> {
  // What `npm test` tells its script about Passgate's own folder is not meant for an npm that works elsewhere.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^npm_(package_|lifecycle_|config_local_prefix$|config_prefix$)/.test(name),
    ),
  );
  return new Promise((resolve) => {
    execFile(command, args, { cwd, env, maxBuffer: 2 ** 26 }, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : error === null ? 0 : -1, out, err });
    });
  });
}
