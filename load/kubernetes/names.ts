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

export function labelsOf(run: string, part: Part): Readonly<Record<string, string>> {
  return { 'app.kubernetes.io/part-of': 'passgate', [runLabel]: run, [partLabel]: part };
}
