import { stat } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BuildFailure, Plugin } from 'esbuild';
import { messageOf } from './errors.ts';
import { isSource } from './module-beside.ts';

interface PlainFiles {
  /** The file to begin with, where the options of the build name `plainEntry`. */
  readonly entry?: string;
  /** Names that stand for files of ours. */
  readonly alias?: Readonly<Record<string, string>>;
  /** Folders whose modules do nothing but export, so that those nobody uses are left out. */
  readonly pure?: readonly string[];
}

/** Stands for the file to begin with: esbuild takes a `*` in its path for a pattern. */
export const plainEntry = 'entry';

/** What a module may leave out of the name of a file, in the order in which it is tried. */
const leftOut = ['', '.ts', '.mts', '.js', '.mjs', '.cjs', '.json', '/index.ts', '/index.js'];

/**
 * Returns an esbuild plugin that finds the files which modules name by path, whatever characters
 * the path has, and reads nothing else for it. By itself esbuild reads every package.json and
 * tsconfig.json from the file's folder up, fails on one that is broken, and takes a `?` or `#` for
 * the beginning of a query.
 */
export function plainFiles({ entry, alias = {}, pure = [] }: PlainFiles): Plugin {
  return {
    name: 'plain-files',
    setup: ({ onResolve }) => {
      onResolve({ filter: /./ }, async ({ path, resolveDir, kind, importer }) => {
        if (kind === 'entry-point') return entry === undefined ? undefined : { path: entry };
        const isPath = /^\.{0,2}(\/|$)/.test(path);
        // In a file of a user's, such a name is one of the packages that the user has installed.
        const isOurs = pure.some((folder) => importer.startsWith(folder + sep));
        const ownPackage = isOurs && path.startsWith('@passgate/') && !isSource(import.meta.url);
        const named = Object.hasOwn(alias, path) ? alias[path] : ownPackage ? fileOf(path) : undefined;
        if (named === undefined && !isPath) return undefined;
        const file = named ?? (await firstFile(resolve(resolveDir, path)));
        if (file === undefined) return { errors: [{ text: `Could not resolve "${path}"` }] };
        // Our packages say so of themselves, which is not read here.
        const isPure = ownPackage || pure.some((folder) => file.startsWith(folder + sep));
        return { path: file, ...(isPure ? { sideEffects: false } : {}) };
      });
    },
  };
}

/** Returns the file of a module in a package that an installed Passgate depends on, wherever that lies. */
function fileOf(specifier: string): string {
  return fileURLToPath(import.meta.resolve(specifier));
}

/**
 * Returns the first file that exists. TypeScript may name a file by what it will be called once it
 * is compiled.
 */
async function firstFile(path: string): Promise<string | undefined> {
  const source = path.replace(/\.([cm]?)js$/, '.$1ts');
  for (const candidate of [...leftOut.map((end) => path + end), source]) {
    if (await isFile(candidate)) return candidate;
  }
  return undefined;
}

function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}

/**
 * Returns the first error of esbuild, with its place as editors count it; `folder` is where the
 * build worked.
 */
export function firstComplaint(error: unknown, folder: string): string {
  const [first] = isBuildFailure(error) ? error.errors : [];
  if (first === undefined) return messageOf(error);
  const { location, text } = first;
  if (location === null) return text;
  return `${resolve(folder, location.file)}:${location.line}:${location.column + 1}: ${text}`;
}

function isBuildFailure(error: unknown): error is BuildFailure {
  return error instanceof Error && 'errors' in error && Array.isArray(error.errors);
}
