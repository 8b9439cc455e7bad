import type { FoundProblem, ManifestFolder, PlacedPod } from './problem.ts';

/** Every mount has its volume, every volume its mount, and each a name and a path of its own. */
export function volumeProblems({ pods }: ManifestFolder): readonly FoundProblem[] {
  return pods.flatMap(problemsOf);
}

function problemsOf({ file, pointer, name, template }: PlacedPod): readonly FoundProblem[] {
  const { volumes = [], containers } = template.spec;
  const mounts = containers.flatMap(({ volumeMounts = [] }) => volumeMounts);
  const names = volumes.map((volume) => volume.name);
  const mounted = mounts.map((mount) => mount.name);
  const found = (what: string, message: string, hint: string): FoundProblem => ({
    file,
    pointer: `${pointer}/${what}`,
    message: `${name}: ${message}`,
    hint,
  });
  return [
    ...mounts
      .filter((mount) => !names.includes(mount.name))
      .map(({ name: missing, mountPath }) =>
        found(
          'volumeMounts',
          `${mountPath} mounts the volume ${missing}, which is missing; such a pod never starts`,
          'Add the volume, or remove the mount.',
        ),
      ),
    ...names
      .filter((each) => !mounted.includes(each))
      .map((unused) =>
        found('volumes', `nothing mounts the volume ${unused}`, 'Mount it, or remove the volume.'),
      ),
    ...repeated(names).map((twice) =>
      found('volumes', `there are two volumes ${twice}`, 'Give each a name of its own.'),
    ),
    ...repeated(mounts.map(({ mountPath }) => mountPath)).map((twice) =>
      found('volumeMounts', `two volumes are mounted at ${twice}`, 'Mount each at a path of its own.'),
    ),
  ];
}

export function repeated(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}
