import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { isSource, plainFiles } from '../../core/index.ts';
import { schemasRoot } from '../schemas-root.ts';
import { helpersModule } from './variants-keyword.ts';

const ending = isSource(import.meta.url) ? 'ts' : 'js';
const helpersPath = join(schemasRoot, 'openapi', 'runtime', `keyword-helpers.${ending}`);

/**
 * Returns the code of a module that imports nothing but our helpers, as one plain ES module with
 * the helpers inside.
 */
export async function bundled(code: string): Promise<string> {
  const result = await build({
    stdin: { contents: code, sourcefile: 'validators.js', resolveDir: dirname(helpersPath) },
    plugins: [plainFiles({ alias: { [helpersModule]: helpersPath } })],
    // Neither the settings nor the packages of the folder that the command is typed in.
    absWorkingDir: dirname(helpersPath),
    tsconfigRaw: {},
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
  });
  // Comments that name the bundled modules say nothing to a reader of one file, and carry paths of
  // this machine.
  return (result.outputFiles[0]?.text ?? '').replace(/^\/\/ .*\n/gm, '');
}
