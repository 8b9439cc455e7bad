import { packages } from './packages.ts';
import { pathOfSpecifier, specifiersOf } from './specifiers.ts';

/** Path relative to the root, with forward slashes → text. */
export type SourceTexts = ReadonlyMap<string, string>;

/**
 * Returns whether a file belongs to a package; `passgate` has every file that no other package has.
 */
export function belongsTo(name: string, path: string): boolean {
  const contains = ({ roots }: { roots: readonly string[] }): boolean =>
    roots.some((root) => (root.endsWith('/') ? path.startsWith(root) : path === root));
  return (packages.find(contains) ?? packages.at(-1))?.name === name;
}

/**
 * Returns for each module the name of the package that ships it: the first of those that need it.
 * @throws Error for an import of a file that is not shipped
 */
export function ownersOf(modules: SourceTexts): ReadonlyMap<string, string> {
  const owners = new Map<string, string>();
  for (const { name } of packages) {
    const waiting = [...modules.keys()].filter((path) => belongsTo(name, path));
    for (const path of waiting) {
      if (owners.has(path)) continue;
      owners.set(path, name);
      waiting.push(...importedBy(path, modules));
    }
  }
  return owners;
}

function importedBy(path: string, modules: SourceTexts): string[] {
  return specifiersOf(modules.get(path) ?? '').flatMap((specifier) => {
    const named = pathOfSpecifier(path, specifier);
    return named === undefined ? [] : [sourceOf(named, modules)];
  });
}

/**
 * Returns the path of the module that became a file of a package: `a.js` and `a.d.ts` came of
 * `a.ts`, or of an `a.js`.
 */
export function sourceOf(path: string, modules: SourceTexts): string {
  const base = path.replace(/(\.d)?\.ts$|\.js$/, '');
  const source = [path, `${base}.ts`, `${base}.js`].find((candidate) => modules.has(candidate));
  if (source === undefined) throw new Error(`A shipped module imports ${path}, which no package ships.`);
  return source;
}
