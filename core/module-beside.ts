/**
 * Returns the URL of a module beside the one at `from`, in the form in which that one runs: TypeScript in the project, JavaScript in an
 * installed package. For what is not imported: workers, processes, bundles.
 */
export function moduleBeside(name: string, from: string): URL {
  return new URL(`${name}.${isSource(from) ? 'ts' : 'js'}`, from);
}

/** Returns whether a module runs from its TypeScript: in the project, and not in an installed package. */
export function isSource(moduleUrl: string): boolean {
  return moduleUrl.endsWith('.ts');
}
