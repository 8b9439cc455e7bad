import { join, resolve } from 'node:path';
import { type BuildOptions, build, type Metafile } from 'esbuild';
import {
  firstComplaint,
  isSource,
  PassgateError,
  plainEntry,
  plainFiles,
  readText,
  writeFileWhole,
} from '../../core/index.ts';
import { operations as operationRows } from '../../openapi/generated/operations.ts';
import { schemasRoot } from '../../openapi/index.ts';

/** One of Passgate's own scenarios, or the file of a user's. */
export interface ScenarioSource {
  readonly name: string;
  readonly file?: string;
}

const ending = isSource(import.meta.url) ? 'ts' : 'js';
const validatorsFile = join(schemasRoot, 'openapi', `exports.${ending}`);

const hashInBanner = /\b([a-z][a-z0-9-]*)=([0-9a-f]{64})\b/g;

/**
 * Bundles one scenario for k6 and writes it to `outFile`. The first line of the bundle says which
 * documents it was made from, as the generated files it contains say it themselves. Returns the
 * operations that the scenario calls, sorted: those whose validators it has.
 * @throws PassgateError `DRIFT` (exit 1) when the generated validators are missing or do not fit
 *   the scenario; `INPUT_FILE` (exit 2) for a user's file that does not bundle
 */
export async function bundleScenario(
  root: string,
  { name: scenario, file }: ScenarioSource,
  outFile: string,
): Promise<readonly string[]> {
  const result = await build(bundleOptions(root, scenario, file)).catch((error: unknown) => {
    if (file !== undefined) throw unusable(root, file, error);
    throw new PassgateError(
      'DRIFT',
      `The load scenario ${scenario} could not be bundled: ${firstComplaint(error, root)}`,
      'Run `npx passgate generate`; if the error remains, `npm run check` shows its cause.',
      { cause: error },
    );
  });
  const [output] = result.outputFiles;
  const documents = await documentsIn(root, result.metafile);
  const banner = `// k6 bundle of the scenario ${scenario}, written by passgate. documents: ${documents.join(' ')}\n`;
  await writeFileWhole(outFile, banner + (output?.text ?? ''));
  return operationsIn(result.metafile);
}

function operationsIn({ outputs }: Metafile): readonly string[] {
  const inputs = Object.values(outputs).flatMap((output) => Object.entries(output.inputs));
  const operations = inputs.flatMap(([path, { bytesInOutput }]) => {
    const [, operation = ''] = /openapi\/generated\/validators\/(\w+)\.js$/.exec(path) ?? [];
    return bytesInOutput > 0 && operation in operationRows ? [operation] : [];
  });
  return operations.sort();
}

function unusable(root: string, file: string, error: unknown): PassgateError {
  return new PassgateError(
    'INPUT_FILE',
    `The scenario ${file} could not be bundled: ${firstComplaint(error, root)}`,
    'A scenario may import passgate/load, passgate/validators, k6 and its own files; see docs/load.md.',
    { cause: error },
  );
}

/** Returns the options of esbuild, each with its reason. `file`: a scenario of a user's own. */
export function bundleOptions(root: string, scenario: string, file?: string) {
  return {
    absWorkingDir: root,
    entryPoints: [plainEntry],
    plugins: [
      plainFiles({
        entry: file ?? join(root, 'load', 'scenarios', scenario, `steps.${ending}`),
        // A user's scenario gets the very sources that the plan and the lines of this version are
        // made for.
        alias: {
          'passgate/load': join(root, 'load', `exports.${ending}`),
          'passgate/validators': validatorsFile,
          '@passgate/schemas/validators': validatorsFile,
        },
        pure: [resolve(root), schemasRoot],
      }),
    ],
    // One file: k6 reads modules over the network otherwise, and every virtual user loads each of
    // them again.
    bundle: true,
    // k6 has its own module system with `export default` and `export const options`.
    format: 'esm',
    // What k6's engine runs natively; anything older would blow the code up, and memory is paid per
    // virtual user.
    target: 'es2023',
    // Neither Node nor a browser: an import of either must fail here, not inside k6.
    platform: 'neutral',
    // Without a platform esbuild would not look into package.json for an entry point at all.
    mainFields: ['module', 'main'],
    // k6 brings these itself.
    external: ['k6', 'k6/*'],
    // Drops the validators that the scenario does not name, but keeps names: k6 prints them in a
    // stack.
    treeShaking: true,
    minifySyntax: true,
    minifyWhitespace: true,
    // The metafile says which generated files went in, and so which documents.
    metafile: true,
    write: false,
    // Problems come as an exception, to be said in one sentence.
    logLevel: 'silent',
    // Not the project's: its settings are for Node.
    tsconfigRaw: {},
  } as const satisfies BuildOptions;
}

/** Returns `rest-v2=<sha256>` for every document behind a generated file in the bundle, sorted. */
async function documentsIn(root: string, metafile: Metafile): Promise<string[]> {
  const generated = Object.keys(metafile.inputs).filter((path) => path.includes('openapi/generated/'));
  const texts = await Promise.all(generated.map((path) => readText(join(root, path))));
  const found = texts.flatMap((text) => {
    const line = /^\/\/ documents: .*$/m.exec(text)?.[0] ?? '';
    return [...line.matchAll(hashInBanner)].map((match) => match[0]);
  });
  return [...new Set(found)].sort();
}
