import { filesUnder } from '../../core/index.ts';

/** The folders whose files are shipped. */
const folders = [
  'core',
  'openapi',
  'contracts',
  'simulator',
  'load',
  'certify',
  'targets',
  'baseline',
  'reports',
  'gate',
  'scripts',
  'docs',
];

/** Tests, what only they use, what makes the packages and releases, and what runs or checks TypeScript. */
const excluded = [
  /\.test\.ts$/,
  /\/(testing|bench)\//,
  /^scripts\/(packages|release)\//,
  /^reports\/out\//,
  /^core\/typescript(-hook)?\.mjs$/,
  /\/tsconfig\.json$/,
  /\.d\.mts$/,
];

/**
 * Returns the paths of everything that is shipped, relative to the root with forward slashes,
 * sorted.
 */
export async function sourceFiles(root: string): Promise<string[]> {
  const all = await Promise.all(
    folders.map(async (folder) =>
      (await filesUnder(`${root}/${folder}`)).map((path) => `${folder}/${path.replaceAll('\\', '/')}`),
    ),
  );
  const shipped = all.flat().filter((path) => !excluded.some((pattern) => pattern.test(path)));
  // Hand-written declarations describe the JavaScript of other packages to this repository's
  // compiler; generated ones are for users.
  return shipped.filter((path) => !path.endsWith('.d.ts') || path.startsWith('openapi/generated/')).sort();
}

/** Returns whether a file is code, and not something that code reads. */
export function isModule(path: string): boolean {
  return /\.(ts|js|mjs)$/.test(path) && !path.endsWith('.d.ts');
}
