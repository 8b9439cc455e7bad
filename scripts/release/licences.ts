import { definedOnly, PassgateError, recordOf } from '../../core/index.ts';

/** A package that users get with ours. */
export interface LicensedPackage {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
}

/**
 * Licences under which a package may be shipped beside MIT code: permissive ones. Another one is a
 * decision that a person takes before it is listed here.
 */
const permissive: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'PSF-2.0',
  'Python-2.0',
  'Unlicense',
]);

/**
 * Returns the packages of a lockfile that users get, by name and version: not those for development
 * alone.
 * @param manifestOf the manifest of an installed package, by its path in the lockfile: for those
 *   whose entry has no licence
 * @throws PassgateError `CONFIG` where one has no licence, or none that is known to be permissive
 */
export function licencesOf(
  lockfile: unknown,
  manifestOf: (path: string) => unknown,
): readonly LicensedPackage[] {
  const all = Object.entries(recordOf(recordOf(lockfile).packages)).flatMap(([path, value]) => {
    const entry = recordOf(value);
    if (path === '' || entry.dev === true || entry.link === true) return [];
    const name = String(entry.name ?? path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length));
    const licence = licenceIn(entry) ?? licenceIn(recordOf(manifestOf(path))) ?? 'none';
    return [{ name, version: String(entry.version), licence }];
  });
  const refused = all.filter(({ licence }) => !isPermissive(licence));
  if (refused.length > 0) {
    const which = refused.map(({ name, version, licence }) => `${name} ${version} (${licence})`).join(', ');
    throw new PassgateError(
      'CONFIG',
      `Packages that users get have a licence that is not known to be permissive: ${which}.`,
      'Use another package, or read the licence and list it in scripts/release/licences.ts.',
    );
  }
  const byKey = new Map(all.map((one) => [`${one.name} ${one.version}`, one]));
  return [...byKey.values()].toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** Returns the licence list of a release as Markdown. */
export function licencePage(packages: readonly LicensedPackage[]): string {
  const rows = packages.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`);
  const head = [
    '# Licences',
    '',
    'Passgate is under the MIT licence. Its packages install these:',
    '',
    '| package | version | licence |',
    '| --- | --- | --- |',
  ];
  return `${[...head, ...rows].join('\n')}\n`;
}

/** The licence that a manifest names; older ones have a list. */
function licenceIn({ license, licenses }: Record<string, unknown>): string | undefined {
  const first: unknown = Array.isArray(licenses) ? licenses[0] : undefined;
  const named = definedOnly({ license, type: recordOf(license ?? first).type ?? recordOf(first).type });
  if (typeof named.license === 'string') return named.license;
  return typeof named.type === 'string' ? named.type : undefined;
}

/** Of an expression `(A OR B)` one is enough, of `A AND B` all are needed. */
function isPermissive(expression: string): boolean {
  const plain = expression.replace(/^\((.*)\)$/, '$1');
  if (plain.includes(' OR ')) return plain.split(' OR ').some(isPermissive);
  return plain.split(' AND ').every((one) => permissive.has(one.trim()));
}
