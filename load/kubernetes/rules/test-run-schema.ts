import {
  containerSecurity,
  environmentVariable,
  podSecurity,
  probe,
  resources,
  volume,
  volumeMount,
} from './pod-schema.ts';
import {
  anyObject,
  exactly,
  flag,
  flagText,
  integer,
  list,
  object,
  type Schema,
  text,
  texts,
} from './schema.ts';

/**
 * A TestRun of the operator's version 1.6 (`operatorVersion`), stricter than its CRD: the CRD also
 * takes what hangs later (`parallelism: 0`, an empty script), and what Passgate's runs must not
 * have.
 */

const podMetadata = object({}, { labels: texts, annotations: texts });

/** What the operator takes for a pod of any of its Jobs. */
const podMembers: Readonly<Record<string, Schema>> = {
  affinity: anyObject,
  automountServiceAccountToken: exactly('false'),
  containerSecurityContext: containerSecurity,
  env: list(environmentVariable),
  image: text,
  imagePullPolicy: exactly('IfNotPresent', 'Always', 'Never'),
  imagePullSecrets: list(object({ name: text })),
  metadata: podMetadata,
  nodeSelector: texts,
  priorityClassName: text,
  resources,
  schedulerName: text,
  securityContext: podSecurity,
  serviceAccountName: text,
  tolerations: list(anyObject),
  topologySpreadConstraints: list(anyObject),
  volumeMounts: list(volumeMount),
  volumes: list(volume),
};

const runner = object(
  {
    image: text,
    automountServiceAccountToken: exactly('false'),
    securityContext: podSecurity,
    containerSecurityContext: containerSecurity,
    metadata: object({ labels: texts }, { annotations: texts }),
    env: list(environmentVariable, 1),
    resources,
    // Absent, the operator's own would kill a busy runner.
    livenessProbe: probe,
    readinessProbe: probe,
  },
  podMembers,
);

/** `readOnly` of a claim is the operator's own. */
const script: Schema = {
  oneOf: [
    object({ configMap: object({ name: text, file: text }) }),
    object({ volumeClaim: object({ name: text, file: text }, { readOnly: flag }) }),
  ],
};

export const testRunSchema = object({
  apiVersion: exactly('k6.io/v1alpha1'),
  kind: exactly('TestRun'),
  metadata: object({ name: text }, { labels: texts, annotations: texts, namespace: text }),
  spec: object(
    {
      parallelism: integer(1),
      script,
      args: list(text, 1),
      runner,
      // `k6 archive` embeds every file that the script opens, and needs a shell.
      initializer: object({ disabled: exactly(true) }),
    },
    {
      // Only `post` exists; with it pods and results are gone when the run ends.
      cleanup: exactly('post'),
      paused: flagText,
      quiet: flagText,
      ports: list(anyObject),
      scuttle: anyObject,
      separate: flag,
      starter: object({}, podMembers),
    },
  ),
});
