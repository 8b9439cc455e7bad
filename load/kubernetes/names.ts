import type { Part } from './settings.ts';
import { partLabel, runLabel } from './settings.ts';

/** The names of a run's objects, each unique in its namespace, so that runs never mix. */
export interface RunNames {
  /** Of the TestRun and of the ConfigMap; the operator's Jobs are `NAME-1`, `NAME-2`, …. */
  readonly run: string;
  readonly collector: string;
  readonly simulator: string;
}

export function namesOf(run: string): RunNames {
  const name = `passgate-${run}`;
  return { run: name, collector: `${name}-collector`, simulator: `${name}-simulator` };
}

/** The kinds of a run's objects, as kubectl names them. What the operator makes goes with its TestRun. */
const objectKinds = [
  'testruns.k6.io',
  'deployments',
  'services',
  'networkpolicies',
  'configmaps',
  'persistentvolumeclaims',
];

/**
 * Returns the command that deletes all objects of a run. It goes by their label, because the folder
 * may be that of a later run by then.
 */
export function deleteCommand(run: string): string {
  return `kubectl delete ${objectKinds.join(',')} -l ${runLabel}=${run}`;
}

export function labelsOf(run: string, part: Part): Readonly<Record<string, string>> {
  return { 'app.kubernetes.io/part-of': 'passgate', [runLabel]: run, [partLabel]: part };
}
