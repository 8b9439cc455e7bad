import { isSecretVariable } from '../../../core/index.ts';
import { secretName } from '../settings.ts';
import type { FoundProblem, ManifestFolder, PlacedPod } from './problem.ts';
import { repeated } from './rules-volumes.ts';

const variable = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** Variables have names that a program can read, each once, and exist where an argument names them. */
export function environmentProblems({ pods }: ManifestFolder): readonly FoundProblem[] {
  return pods.flatMap(({ file, pointer, name, template }) =>
    template.spec.containers.flatMap(({ env, args = [], command = [] }) => {
      const names = env.map((each) => each.name);
      const unknown = [...args, ...command]
        .flatMap((word) => [...word.matchAll(/\$\(([^)]*)\)/g)].map(([, inside = '']) => inside))
        .filter((used) => !names.includes(used));
      const found = (place: string, message: string, hint: string): FoundProblem => ({
        file,
        pointer: `${pointer}/${place}`,
        message: `${name}: ${message}`,
        hint,
      });
      return [
        ...repeated(names).map((twice) =>
          found('env', `the variable ${twice} is set twice; the last one counts`, 'Set it once.'),
        ),
        ...names
          .filter((each) => !variable.test(each))
          .map((wrong) =>
            found('env', `"${wrong}" is no name of a variable`, 'Use letters, digits and underscores.'),
          ),
        ...unknown.map((used) =>
          found(
            'env',
            `an argument names $(${used}), which is no variable; the kubelet leaves it as it is`,
            `Set ${used}, or remove it from the argument.`,
          ),
        ),
      ];
    }),
  );
}

/** No variable that holds a secret has its value in a file. */
export function secretProblems({ pods, files, kustomization }: ManifestFolder): readonly FoundProblem[] {
  const values = pods.flatMap(({ file, pointer, name, template }) =>
    template.spec.containers.flatMap(({ env }) =>
      env
        .filter((each) => each.value !== undefined && isSecretVariable(each.name))
        .map((each) => ({
          file,
          pointer: `${pointer}/env`,
          message: `${name}: the value of ${each.name} is in the file`,
          hint: `Take it from the Secret: valueFrom.secretKeyRef with the name ${secretName}.`,
        })),
    ),
  );
  const archives = kustomization.configMapGenerator
    .flatMap((map) => map.files)
    .filter((file) => isArchive(files.get(file) ?? ''))
    .map((file) => ({
      file,
      pointer: '',
      message: `${file} is an archive of k6, which embeds every file that its script opened`,
      hint: 'Use the bundle that `passgate load --kubernetes` writes.',
    }));
  return [...values, ...archives];
}

/** Tells whether a text is a tar archive, as `k6 archive` writes. */
function isArchive(text: string): boolean {
  return text.slice(257, 262) === 'ustar';
}

/** ConfigMaps and claims that a pod names are in the folder; of Secrets, those that the README creates. */
export function referenceProblems(folder: ManifestFolder): readonly FoundProblem[] {
  return folder.pods.flatMap((pod) => [...volumeReferences(folder, pod), ...keyReferences(folder, pod)]);
}

function volumeReferences(
  { kustomization, claims, testRun }: ManifestFolder,
  { file, pointer, name, template }: PlacedPod,
): readonly FoundProblem[] {
  const maps = kustomization.configMapGenerator.map((map) => map.name);
  const claimed = claims.map(({ value }) => value.metadata.name);
  const byUser = testRun.value.spec.script.volumeClaim?.name;
  return (template.spec.volumes ?? []).flatMap(
    ({ name: volume, configMap, persistentVolumeClaim: claim }) => {
      const missing =
        configMap !== undefined && !maps.includes(configMap.name)
          ? `ConfigMap ${configMap.name}`
          : claim !== undefined && claim.claimName !== byUser && !claimed.includes(claim.claimName)
            ? `PersistentVolumeClaim ${claim.claimName}`
            : undefined;
      if (missing === undefined) return [];
      return [
        {
          file,
          pointer: `${pointer}/volumes`,
          message: `${name}: the volume ${volume} needs the ${missing}, which the folder does not have`,
          hint: 'Such a pod waits for ever. Add it to the folder, or correct the name.',
        },
      ];
    },
  );
}

function keyReferences(
  { kustomization }: ManifestFolder,
  { file, pointer, name, template }: PlacedPod,
): readonly FoundProblem[] {
  return template.spec.containers.flatMap(({ env }) =>
    env.flatMap(({ name: key, valueFrom }) => {
      const secret = valueFrom?.secretKeyRef;
      const map = valueFrom?.configMapKeyRef;
      const isKnownSecret =
        secret === undefined || (secret.name === secretName && isSecretVariable(secret.key));
      const isKnownMap =
        map === undefined ||
        kustomization.configMapGenerator.some(
          (each) => each.name === map.name && each.files.includes(map.key),
        );
      if (isKnownSecret && isKnownMap) return [];
      const [kind, reference] = isKnownSecret ? (['ConfigMap', map] as const) : (['Secret', secret] as const);
      return [
        {
          file,
          pointer: `${pointer}/env`,
          message: `${name}: ${key} comes from ${reference?.key} of the ${kind} ${reference?.name}, which nobody creates`,
          hint: `The README creates the Secret ${secretName}: its keys are the variables that hold secrets of Passgate.`,
        },
      ];
    }),
  );
}
