import type { SecretVariable } from '../../core/index.ts';
import { feederFileName } from '../feeders/feeder-text.ts';

/** Version of the k6-operator whose TestRun is written and checked here (`k6.io/v1alpha1`). */
export const operatorVersion = '1.6.0';

/** The Secret that holds what no file may hold. Its keys are the environment variables. */
export const secretName = 'passgate-secrets';

/** What a pod may take out of the Secret: see `isSecretVariable`. */
export type SecretKey = 'PASSGATE_TOKEN' | 'PASSGATE_CONTROL_TOKEN' | SecretVariable;

/** Ports within the cluster. That of a runner is the operator's own choice. */
export const ports = { collector: 8790, simulator: 8080, runner: 6565 } as const;

/** Where the operator mounts the script's ConfigMap, and the name of that volume. */
export const scriptVolume = { name: 'k6-test-volume', path: '/test' } as const;

/** Labels of every pod of a run. */
export const runLabel = 'passgate.dev/run';
export const partLabel = 'passgate.dev/part';
export type Part = 'runner' | 'starter' | 'collector' | 'simulator';

/** The label that the Job controller gives each pod; it ends in the runner's number. */
export const jobNameLabel = 'batch.kubernetes.io/job-name';

/** Users that the images have: k6's official one, and Passgate's (see `Containerfile`). */
export const userIds = { k6: 12_345, passgate: 1000 } as const;

/**
 * How long a runner may leave its probes unanswered before it is killed. The operator's default, 3
 * × 10 s with a time limit of 1 s, kills runners that are only busy (k6-operator #306, #438).
 */
export const shortestProbePatienceMs = 120_000;

/** How long a collector or a simulator may take until it listens. */
export const shortestStartPatienceMs = 600_000;

/** Limits of Kubernetes: the data of one ConfigMap, and all annotations of one object, in bytes. */
export const mostConfigMapBytes = 1_048_576;
export const mostAnnotationBytes = 262_144;

export const fileNames = {
  kustomization: 'kustomization.yaml',
  testRun: 'testrun.yaml',
  collector: 'collector.yaml',
  simulator: 'simulator.yaml',
  networkPolicy: 'network-policy.yaml',
  bundle: 'bundle.js',
  plan: 'plan.json',
  run: 'run.json',
  catalogue: 'catalogue.yaml',
  feeders: feederFileName,
  readme: 'README.md',
} as const;

/** Returns the image of stock k6 in exactly the version that the run was planned with. */
export function k6Image(version: string): string {
  return `grafana/k6:${version}`;
}

/** Returns the image that `Containerfile` is built as. */
export function passgateImage(version: string): string {
  return `passgate:${version}`;
}
