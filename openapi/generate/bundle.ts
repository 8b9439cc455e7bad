import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { helpersModule } from './variants-keyword.ts';

const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
const helpersPath = fileURLToPath(new URL(`../runtime/keyword-helpers.${ending}`, import.meta.url));

/**
 * One plain ES module out of several given as texts by their import names, the first of which is the entry. Nothing is
 * imported by the result: helpers are inside.
 */
export async function bundled(modules: ReadonlyMap<string, string>): Promise<string> {
  const [entry] = modules.keys();
  const result = await build({
    stdin: { contents: `export * from '${entry}';`, sourcefile: 'stdin.js' },
    bundle: true,
    write: false,
    // k6, browsers and Node load it alike, so nothing of any of them may be assumed.
    platform: 'neutral',
    format: 'esm',
    // The newest language level that k6 2.2 runs in full.
    target: 'es2022',
    // `a === undefined` → `a === void 0` and the like: smaller bundles, still readable in a diff.
    minifySyntax: true,
    // Never a licence file or a comment beside the banner of our own.
    legalComments: 'none',
    charset: 'utf8',
    logLevel: 'silent',
    plugins: [
      {
        name: 'texts',
        setup: (api) => {
          api.onResolve({ filter: /.*/ }, ({ path, importer }) => {
            if (path === helpersModule) return { path: helpersPath };
            if (modules.has(path)) return { path, namespace: 'text', sideEffects: false };
            return importer === helpersPath ? undefined : null;
          });
          api.onLoad({ filter: /.*/, namespace: 'text' }, ({ path }) => ({
            contents: modules.get(path) ?? '',
            loader: 'js',
          }));
        },
      },
    ],
  });
  // Comments that name the bundled modules say nothing to a reader of one file, and carry paths of this machine.
  return (result.outputFiles[0]?.text ?? '').replace(/^\/\/ .*\n/gm, '');
}
