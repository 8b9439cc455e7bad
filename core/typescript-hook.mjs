import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';

/** A hook of Node's module loader that makes JavaScript of TypeScript, whatever characters its path has. */
export async function load(url, context, nextLoad) {
  if (!url.startsWith('file:') || !new URL(url).pathname.endsWith('.ts')) return nextLoad(url, context);
  const sourcefile = fileURLToPath(url);
  const settings = { loader: 'ts', format: 'esm', sourcefile, sourcemap: 'inline', tsconfigRaw: {} };
  const { code } = await transform(await readFile(sourcefile, 'utf8'), settings);
  return { format: 'module', source: code, shortCircuit: true };
}
