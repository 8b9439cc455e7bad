import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readText } from '../../core/index.ts';
import { declarationsFrom, javascriptFrom } from './compile.ts';
import { isReexport, manifestOf, moduleOf } from './manifests.ts';
import { belongsTo, ownersOf, type SourceTexts, sourceOf } from './owners.ts';
import { type Package, packages } from './packages.ts';
import { isModule, sourceFiles } from './source-files.ts';
import { pathOfSpecifier, withSpecifiers } from './specifiers.ts';

/** The files of a package: path in it → text or bytes. */
export type Contents = ReadonlyMap<string, string | Uint8Array>;

/**
 * Compiles the source tree and divides it: package → its files. Paths are those of the source tree,
 * so that code finds its files in the same places. An import of a module that another package ships
 * becomes an import of that package.
 */
export async function contentsOfPackages(root: string): Promise<ReadonlyMap<Package, Contents>> {
  const files = await sourceFiles(root);
  const modules = await textsOf(root, files.filter(isModule));
  const declared = await textsOf(
    root,
    files.filter((path) => path.endsWith('.d.ts')),
  );
  const exported = packages.flatMap((pack) => Object.values(pack.exports));
  const shipped = [
    ...(await javascriptFrom(modules, exported)),
    ...(await declarationsFrom(root, modules, declared, exported)),
  ];
  const owners = ownersOf(modules);
  const manifest = await readText(join(root, 'package.json'));
  const contents = packages.map(async (pack) => {
    const own = shipped.filter(([path]) => owners.get(sourceOf(path, modules)) === pack.name);
    const code = own.map(([path, text]): [string, string] => {
      const nameOf = (specifier: string) => specifierIn(pack, path, specifier, owners, modules);
      return [path, withSpecifiers(text, nameOf)];
    });
    const assets = await assetsOf(root, pack, files);
    return [
      pack,
      new Map([...assets, ...code, ...reexportsOf(pack), ['package.json', manifestOf(pack, manifest)]]),
    ] as const;
  });
  return new Map(await Promise.all(contents));
}

async function textsOf(root: string, paths: readonly string[]): Promise<SourceTexts> {
  return new Map(
    await Promise.all(paths.map(async (path) => [path, await readText(join(root, path))] as const)),
  );
}

/**
 * Returns the specifier of a module in a package: a module that another package ships is imported
 * from there.
 */
function specifierIn(
  { name }: Package,
  from: string,
  specifier: string,
  owners: ReadonlyMap<string, string>,
  modules: SourceTexts,
): string {
  const named = pathOfSpecifier(from, specifier);
  if (named === undefined) return specifier;
  const owner = owners.get(sourceOf(named, modules));
  const asJavaScript = (path: string): string => path.replace(/\.ts$/, '.js');
  return owner === name ? asJavaScript(specifier) : `${owner}/internal/${asJavaScript(named)}`;
}

/** Returns the modules that only re-export what another package exports. */
function reexportsOf({ exports }: Package): [string, string][] {
  return Object.entries(exports)
    .filter(([, target]) => isReexport(target))
    .flatMap(([name, target]) =>
      ['js', 'd.ts'].map((ending): [string, string] => [
        `${moduleOf(name, target)}.${ending}`,
        `export * from '${target}';\n`,
      ]),
    );
}

/**
 * Returns the files that are not code: documents, samples, pact files, styles and pages to read.
 */
async function assetsOf(root: string, { name, bin }: Package, files: readonly string[]): Promise<Contents> {
  const own = files.filter((path) => !isModule(path) && !path.endsWith('.d.ts') && belongsTo(name, path));
  const readme = bin === undefined ? `scripts/packages/${name.replace(/.*\//, '')}.md` : 'README.md';
  const read = async (path: string, from = path) => [path, await readFile(join(root, from))] as const;
  return new Map(
    await Promise.all([
      ...[...own, 'LICENSE', 'CHANGELOG.md'].map((path) => read(path)),
      read('README.md', readme),
    ]),
  );
}
