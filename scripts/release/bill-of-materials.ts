import { PassgateError, recordOf } from '../../core/index.ts';
import type { LicensedPackage } from './licences.ts';

/**
 * Returns a CycloneDX document without what is for development alone. npm's `--omit dev` also leaves
 * out packages that both users and tools need.
 * @param whole the document of everything that is installed
 * @throws PassgateError `CONFIG` where the document lacks a package that users get
 */
export function billOfMaterials(whole: unknown, packages: readonly LicensedPackage[]): object {
  const document = recordOf(whole);
  const wanted = new Set(packages.map(({ name, version }) => `${name}@${version}`));
  const components = listOf(document.components).filter(({ group, name, version }) =>
    wanted.has(`${group === undefined ? '' : `${group}/`}${name}@${version}`),
  );
  const found = new Set(
    components.map(({ group, name }) => `${group === undefined ? '' : `${group}/`}${name}`),
  );
  const missing = packages.filter(({ name }) => !found.has(name)).map(({ name }) => name);
  if (missing.length > 0) {
    throw new PassgateError(
      'CONFIG',
      `npm's SBOM has no entry for ${missing.join(', ')}.`,
      'Compare npm sbom with package-lock.json: an SBOM that lacks a package must not be released.',
    );
  }
  const refs = new Set<unknown>(components.map((one) => one['bom-ref']));
  const root: unknown = recordOf(recordOf(document.metadata).component)['bom-ref'];
  const dependencies = listOf(document.dependencies)
    .filter(({ ref }) => refs.has(ref) || ref === root)
    .map((one) => ({ ...one, dependsOn: textsOf(one.dependsOn).filter((ref) => refs.has(ref)) }));
  return { ...document, components, dependencies };
}

function listOf(value: unknown): readonly Record<string, unknown>[] {
  return Array.isArray(value) ? value.map(recordOf) : [];
}

function textsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
