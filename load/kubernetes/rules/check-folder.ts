import { PassgateError } from '../../../core/index.ts';
import type { FolderFiles } from '../files.ts';
import type { ManifestProblem, ManifestRule } from './problem.ts';
import { readFolder } from './read-folder.ts';
import { environmentProblems, referenceProblems, secretProblems } from './rules-environment.ts';
import { nameProblems, uniqueProblems } from './rules-names.ts';
import { policyProblems, serviceProblems } from './rules-network.ts';
import {
  argumentProblems,
  parallelismProblems,
  probeProblems,
  resourceProblems,
  scriptProblems,
} from './rules-runners.ts';
import { applyProblems, configMapProblems } from './rules-sizes.ts';
import { volumeProblems } from './rules-volumes.ts';

/**
 * The rules about how the objects of a folder fit together, by their codes. Before them come those of
 * `readFolder`: `files`, `yaml`, `kinds`, `no-secrets` and `fields`.
 */
export const manifestRules = {
  names: nameProblems,
  'names-unique': uniqueProblems,
  volumes: volumeProblems,
  environment: environmentProblems,
  'no-secrets': secretProblems,
  references: referenceProblems,
  script: scriptProblems,
  parallelism: parallelismProblems,
  arguments: argumentProblems,
  probes: probeProblems,
  resources: resourceProblems,
  services: serviceProblems,
  'network-policies': policyProblems,
  'configmap-size': configMapProblems,
  'server-side-apply': applyProblems,
} as const satisfies Readonly<Record<string, ManifestRule>>;

/**
 * Returns what is wrong with a folder for the operator: what it would refuse, and what its CRD would
 * accept and then hang.
 */
export function checkFolder(files: FolderFiles): readonly ManifestProblem[] {
  const read = readFolder(files);
  if ('problems' in read) return read.problems;
  return Object.entries(manifestRules).flatMap(([rule, find]) =>
    find(read.folder).map((problem) => ({ rule, ...problem })),
  );
}

/** Throws `USAGE` (exit 2) with the first problem of a folder that is about to be written. */
export function assertRunnable(files: FolderFiles): void {
  const [first, ...others] = checkFolder(files);
  if (first === undefined) return;
  const more =
    others.length === 0 ? '' : ` ${others.length} more: ${others.map(({ rule }) => rule).join(', ')}.`;
  throw new PassgateError(
    'USAGE',
    `The files for Kubernetes break the rule ${first.rule} (${first.file}${first.pointer}): ${first.message}.${more}`,
    first.hint,
  );
}
