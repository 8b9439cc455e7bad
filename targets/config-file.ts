import { rm, writeFile } from 'node:fs/promises';
import { isBuiltin, SourceMap } from 'node:module';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import {
  exists,
  firstComplaint,
  isTooDeep,
  messageOf,
  moduleBeside,
  PassgateError,
  plainEntry,
  plainFiles,
  readText,
  temporaryFolder,
  tooDeep,
} from '../core/index.ts';

/** What the configuration may be called; one of them lies in the working directory. */
const endings = ['ts', 'mts', 'cts', 'js', 'mjs', 'cjs', 'json'];
export const configFileNames = endings.map((ending) => `passgate.config.${ending}`);
export const configFileName = 'passgate.config.ts';
export const configHint = `docs/gate.md shows what belongs in ${configFileName}.`;

/**
 * Returns the configuration file of a folder, or undefined without one.
 * @throws PassgateError `CONFIG` (exit 2) for several, and where the folder cannot be looked into
 */
export async function findConfigFile(folder: string): Promise<string | undefined> {
  const paths = configFileNames.map((name) => join(folder, name));
  const found = await Promise.all(paths.map(isThere));
  const there = paths.filter((_path, index) => found[index]);
  if (there.length < 2) return there[0];
  throw new PassgateError(
    'CONFIG',
    `There are several configurations in ${folder}: ${there.map((path) => basename(path)).join(', ')}.`,
    'Keep one of them.',
  );
}

async function isThere(path: string): Promise<boolean> {
  return exists(path).catch((error: unknown) => {
    throw unreadable(path, error);
  });
}

/**
 * Returns what a configuration file exports. Bundles it with the files that it imports by path, so
 * that its own package.json or tsconfig.json (broken, or of another kind of module) and the
 * characters of its path make no difference; packages stay where they are.
 * @throws PassgateError `CONFIG` (exit 2) with the place where it cannot be read, or throws
 */
export async function loadConfigFile(path: string): Promise<unknown> {
  const text = await configText(path);
  // As a module it would take all of the stack.
  if (path.endsWith('.json') && isTooDeep(text)) throw unloadable(`${path}: ${tooDeep}`);
  const folder = await temporaryFolder('passgate-config-');
  const outfile = join(folder, 'config.mjs');
  try {
    const { code, map } = await bundled(path, outfile);
    await writeFile(outfile, code, { mode: 0o600 });
    return await exported(outfile, path, map);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Returns the text of a configuration file.
 * @throws PassgateError `CONFIG` (exit 2) where it cannot be read
 */
export async function configText(path: string): Promise<string> {
  return readText(path).catch((error: unknown) => {
    throw unreadable(path, error);
  });
}

async function bundled(path: string, outfile: string): Promise<{ code: string; map: string }> {
  const url = JSON.stringify(pathToFileURL(path).href);
  const [filename, dirnameText] = [JSON.stringify(path), JSON.stringify(dirname(path))];
  try {
    const { outputFiles } = await build({
      entryPoints: [plainEntry],
      outfile,
      write: false,
      bundle: true,
      platform: 'node',
      format: 'esm',
      // Node's own conditions: the one called `module` is for bundlers.
      conditions: [],
      absWorkingDir: dirname(path),
      tsconfigRaw: {},
      // Told of places in it are those in the files that it was made from.
      sourcemap: 'external',
      banner: {
        js: `import { createRequire as $createRequire } from 'node:module'; const require = $createRequire(${url});`,
      },
      define: {
        'import.meta.url': url,
        'import.meta.filename': filename,
        'import.meta.dirname': dirnameText,
        __filename: filename,
        __dirname: dirnameText,
      },
      plugins: [plainFiles({ entry: path, alias: { passgate: ownConfigModule } }), packagesWhereTheyAre],
      logLevel: 'silent',
    });
    const textOf = (name: string): string => outputFiles.find((file) => file.path.endsWith(name))?.text ?? '';
    return { code: textOf('.mjs'), map: textOf('.map') };
  } catch (error) {
    throw unloadable(firstComplaint(error, dirname(path)));
  }
}

/** `passgate` also where the package is not installed beside the file. */
const ownConfigModule = fileURLToPath(moduleBeside('./config', import.meta.url));

const ownFolders = ['core', 'targets'].map((room) => join(dirname(dirname(ownConfigModule)), room, sep));

/** Leaves packages out of the bundle, which lies elsewhere: each is imported from where it is. */
const packagesWhereTheyAre: Plugin = {
  name: 'packages-where-they-are',
  setup: ({ onResolve, resolve: find }) => {
    onResolve({ filter: /^[^./]/ }, async ({ path, pluginData, ...where }) => {
      if (pluginData === 'found' || isBuiltin(path) || where.kind === 'entry-point') return undefined;
      // What Passgate itself needs is beside Passgate, whatever the user's folder holds.
      if (ownFolders.some((own) => where.importer.startsWith(own))) {
        return { path: import.meta.resolve(path), external: true };
      }
      const { errors, path: found } = await find(path, {
        ...where,
        pluginData: 'found',
      });
      if (errors.length > 0) return { errors };
      return { path: where.kind === 'require-call' ? found : pathToFileURL(found).href, external: true };
    });
  },
};

async function exported(outfile: string, path: string, map: string): Promise<unknown> {
  let module: unknown;
  try {
    module = await import(pathToFileURL(outfile).href);
  } catch (error) {
    throw unloadable(`${placeOfThrow(error, path, outfile, map)}: ${messageOf(error)}`);
  }
  const value = defaultOf(module);
  // What was compiled to CommonJS has its default one deeper.
  return defaultOf(value) ?? value;
}

function defaultOf(module: unknown): unknown {
  return typeof module === 'object' && module !== null && 'default' in module ? module.default : undefined;
}

/**
 * Returns `file:line:column` of the first call in the file or in one that it imports; only the file
 * where the error has no place.
 */
function placeOfThrow(error: unknown, path: string, outfile: string, map: string): string {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const [, rest = ''] = stack.split(join(basename(dirname(outfile)), basename(outfile)));
  const [, line, column] = /^:(\d+):(\d+)/.exec(rest) ?? [];
  const entry = new SourceMap(JSON.parse(map)).findEntry(Number(line) - 1, Number(column) - 1);
  if (line === undefined || !('originalSource' in entry)) return path;
  const { originalSource, originalLine, originalColumn } = entry;
  // A source map holds URLs.
  const file = resolve(dirname(outfile), decodeURIComponent(originalSource));
  return `${file}:${originalLine + 1}:${originalColumn + 1}`;
}

function unreadable(path: string, error: unknown): PassgateError {
  // The system's own text repeats the path behind a comma.
  const [reason = ''] = messageOf(error).replace(`${path} is`, 'it is').replace(/\.$/, '').split(', ');
  return new PassgateError('CONFIG', `${path} cannot be read: ${reason}.`, configHint, { cause: error });
}

function unloadable(why: string): PassgateError {
  return new PassgateError(
    'CONFIG',
    `The configuration cannot be loaded: ${why.replace(/\.$/, '')}.`,
    configHint,
  );
}
