import { fileNames, mostAnnotationBytes, mostConfigMapBytes } from '../settings.ts';
import type { FoundProblem, ManifestFolder } from './problem.ts';

/** A ConfigMap holds at most 1 MiB of data, and every file of it is there. */
export function configMapProblems({ kustomization, files }: ManifestFolder): readonly FoundProblem[] {
  const place = { file: fileNames.kustomization, pointer: '/configMapGenerator' };
  return kustomization.configMapGenerator.flatMap(({ name, files: names }) => {
    const missing = names.filter((file) => !files.has(file));
    const bytes = sizeOf(files, names);
    return [
      ...missing.map((file) => ({
        ...place,
        message: `the ConfigMap ${name} needs ${file}, which is missing`,
        hint: 'Write the folder again with `passgate load --kubernetes`.',
      })),
      ...(bytes > mostConfigMapBytes
        ? [
            {
              ...place,
              message: `the files of the ConfigMap ${name} have ${bytes} bytes; ${mostConfigMapBytes} are allowed`,
              hint: names.includes(fileNames.feeders)
                ? 'Give fewer --devices, whose rows of feeders are among them, or run with --runners K --part N on machines that have the files.'
                : 'Put them on a volume instead (script.volumeClaim of the TestRun, docs/kubernetes.md), or import less in the scenario.',
            },
          ]
        : []),
    ];
  });
}

/** What is applied by the client itself is copied into an annotation, which is smaller than a bundle. */
export function applyProblems({ kustomization, files }: ManifestFolder): readonly FoundProblem[] {
  const readme = files.get(fileNames.readme) ?? '';
  const largest = Math.max(...kustomization.configMapGenerator.map((map) => sizeOf(files, map.files)));
  const commands = readme.match(/kubectl apply .*/g) ?? [];
  const byClient = commands.filter((command) => !command.includes('--server-side'));
  if (largest <= mostAnnotationBytes || byClient.length === 0) return [];
  return [
    {
      file: fileNames.readme,
      pointer: '',
      message: `\`${byClient[0]}\` would copy ${largest} bytes into an annotation; ${mostAnnotationBytes} are allowed`,
      hint: 'Apply with --server-side.',
    },
  ];
}

function sizeOf(files: ManifestFolder['files'], names: readonly string[]): number {
  return names.reduce((sum, name) => sum + Buffer.byteLength(files.get(name) ?? ''), 0);
}
