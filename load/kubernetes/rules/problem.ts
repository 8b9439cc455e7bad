import type { FolderFiles } from '../files.ts';
import type { RunnerObjects } from './jobs.ts';
import type {
  ClusterService,
  Deployment,
  Kustomization,
  NetworkPolicy,
  PodTemplate,
  TestRun,
  VolumeClaim,
} from './objects.ts';

/** Something in a folder that the cluster would refuse, or accept and then never run. */
export interface ManifestProblem {
  /** Code of the rule: stable, for scripts and tests. */
  readonly rule: string;
  readonly file: string;
  /** JSON pointer within the object; empty for the file itself. */
  readonly pointer: string;
  readonly message: string;
  readonly hint: string;
}

/** An object and the file that it is in. */
export interface Placed<Value> {
  readonly file: string;
  readonly value: Value;
}

/** A template of pods: of a Deployment, or of the runners' Jobs. */
export interface PlacedPod {
  readonly file: string;
  /** Pointer of what holds volumes and containers, in the file's own object. */
  readonly pointer: string;
  readonly name: string;
  readonly template: PodTemplate;
}

/** A folder whose objects have their fields, ready for the rules about how they fit together. */
export interface ManifestFolder {
  readonly files: FolderFiles;
  readonly kustomization: Kustomization;
  readonly testRun: Placed<TestRun>;
  /** The operator's objects for the last runner, which have the longest names. */
  readonly lastRunner: RunnerObjects;
  readonly deployments: readonly Placed<Deployment>[];
  readonly services: readonly Placed<ClusterService>[];
  readonly claims: readonly Placed<VolumeClaim>[];
  readonly policies: readonly Placed<NetworkPolicy>[];
  readonly pods: readonly PlacedPod[];
}

/** What a rule says of a place; the table adds the code. */
export type FoundProblem = Omit<ManifestProblem, 'rule'>;
export type ManifestRule = (folder: ManifestFolder) => readonly FoundProblem[];
