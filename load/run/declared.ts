import { rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import {
  definedOnly,
  firstComplaint,
  messageOf,
  PassgateError,
  plainEntry,
  plainFiles,
  temporaryFolder,
} from '../../core/index.ts';
import type { PlannedScenario } from '../plan/plan.ts';
import { readStages } from '../plan/read-stages.ts';

/** What a scenario of one's own may say of itself beside its steps. */
const declarable = ['stages', 'feeders'] as const;

/**
 * Returns a scenario with what its file declares by `export const stages` and `feeders`. They are
 * read here, not in k6, where the rest of the file belongs: whatever it imports from `passgate` or k6
 * does nothing here. A file with neither is not run here.
 * @throws PassgateError `INPUT_FILE` (exit 2) for a file that cannot be read, `CONFIG` for what is
 *   wrong in it
 */
export async function withDeclared(root: string, scenario: PlannedScenario): Promise<PlannedScenario> {
  const { file } = scenario;
  if (file === undefined) return scenario;
  const { stages, feeders } = await declaredIn(root, file);
  return {
    ...scenario,
    ...definedOnly({ stages: stages === undefined ? undefined : readStages(stages, `${file}: stages`) }),
    ...(feeders === undefined
      ? {}
      : { feeders: { value: feeders, place: `${file}: feeders`, folder: dirname(file) } }),
  };
}

type Declared = { readonly [Name in (typeof declarable)[number]]?: unknown };

async function declaredIn(root: string, file: string): Promise<Declared> {
  const unusable = (error: unknown): PassgateError =>
    new PassgateError(
      'INPUT_FILE',
      `The scenario ${file} could not be bundled: ${firstComplaint(error, root)}`,
      'A scenario may import passgate/load, passgate/validators, k6 and its own files; see docs/load.md.',
      { cause: error },
    );
  const folder = await temporaryFolder('passgate-declared-');
  try {
    const inert = join(folder, 'inert.cjs');
    await writeFile(inert, inertModule);
    const result = await build({
      absWorkingDir: root,
      entryPoints: [plainEntry],
      plugins: [
        {
          name: 'inert',
          setup: ({ onResolve }) =>
            onResolve({ filter: /^(k6(\/|$)|passgate\/|@passgate\/)/ }, () => ({ path: inert })),
        },
        plainFiles({ entry: file }),
      ],
      bundle: true,
      format: 'esm',
      platform: 'node',
      metafile: true,
      write: false,
      logLevel: 'silent',
      tsconfigRaw: {},
    }).catch((error: unknown) => {
      throw unusable(error);
    });
    const names = Object.values(result.metafile.outputs).flatMap((output) => output.exports);
    const wanted = declarable.filter((name) => names.includes(name));
    if (wanted.length === 0) return {};
    const path = join(folder, 'scenario.mjs');
    await writeFile(path, result.outputFiles[0]?.text ?? '');
    const module: Record<string, unknown> = await import(pathToFileURL(path).href).catch((error: unknown) => {
      throw new PassgateError(
        'INPUT_FILE',
        `The scenario ${file} exports ${wanted.join(' and ')}, which could not be read: ${messageOf(error)}.`,
        'Write them as plain values: they are read before k6 starts.',
        { cause: error },
      );
    });
    return Object.fromEntries(wanted.map((name) => [name, module[name]]));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Stands for every module of k6 and Passgate: whatever is read of it or called does nothing. esbuild
 * copies what a module has of itself, and keeps its prototype, which knows every name.
 */
const inertModule = `const inert = new Proxy(function () {}, {
  get: (target, name) => (name === Symbol.toPrimitive ? () => 0 : name === '__esModule' ? true : inert),
  apply: () => inert,
  construct: () => inert,
});
module.exports = Object.create(inert);
`;
