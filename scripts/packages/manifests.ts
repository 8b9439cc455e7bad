import { isRecord, parsedJson, recordOf } from '../../core/index.ts';
import { type Package, packages } from './packages.ts';
import { packageOfSpecifier } from './specifiers.ts';

/**
 * Returns the module of an export, without its ending: one of the package itself, or one that
 * re-exports another package's.
 */
export function moduleOf(name: string, target: string): string {
  return isReexport(target) ? `exports/${name.slice('./'.length)}` : target;
}

/** Returns whether an export belongs to another package of this repository. */
export function isReexport(target: string): boolean {
  return packages.some(({ name }) => name === packageOfSpecifier(target));
}

/**
 * Returns the text of a package.json. Version, licence and the versions of dependencies are those
 * of the root's, given as text.
 */
export function manifestOf(pack: Package, rootManifest: string): string {
  const own = recordOf(parsedJson(rootManifest));
  const exports = Object.entries(pack.exports).map(([name, target]) => {
    const module = moduleOf(name, target);
    return [name, { types: `./${module}.d.ts`, default: `./${module}.js` }];
  });
  const manifest = {
    name: pack.name,
    version: own.version,
    description: pack.description,
    keywords: own.keywords,
    license: own.license,
    // npm refuses provenance where it is not that of the commit.
    ...(own.repository === undefined ? {} : { repository: own.repository }),
    type: 'module',
    sideEffects: false,
    exports: {
      ...Object.fromEntries(exports),
      // For the packages of this repository, which all have one version. It is not part of the
      // public API.
      './internal/*': './*',
      './package.json': './package.json',
    },
    engines: pack.engines,
    bin: pack.bin,
    dependencies: Object.fromEntries(pack.dependencies.map((name) => [name, versionOf(name, own)])),
    ...peersOf(pack, own),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** Returns the optional peers: any version of the major one that is tested. */
function peersOf({ optionalPeers = [] }: Package, own: Record<string, unknown>): Record<string, unknown> {
  if (optionalPeers.length === 0) return {};
  const tested = recordOf(own.devDependencies);
  return {
    peerDependencies: Object.fromEntries(optionalPeers.map((name) => [name, `^${String(tested[name])}`])),
    peerDependenciesMeta: Object.fromEntries(optionalPeers.map((name) => [name, { optional: true }])),
  };
}

function versionOf(name: string, own: Record<string, unknown>): unknown {
  if (packages.some((pack) => pack.name === name)) return own.version;
  const version = isRecord(own.dependencies) ? own.dependencies[name] : undefined;
  if (version === undefined)
    throw new Error(`The dependency ${name} is missing from the dependencies in package.json.`);
  return version;
}
