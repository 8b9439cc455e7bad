import { segmentFlags } from '../../virtual-users.ts';
import { ports, scriptVolume } from '../settings.ts';
import type { ObjectMetadata, PodTemplate, TestRun } from './objects.ts';

/** A Job as the operator makes it for one runner. */
export interface RunnerJob {
  readonly apiVersion: 'batch/v1';
  readonly kind: 'Job';
  readonly metadata: ObjectMetadata;
  readonly spec: { readonly backoffLimit: 0; readonly template: PodTemplate };
}

/** A runner of a run that the cluster would have: its Job, and the Service that starts it. */
export interface RunnerObjects {
  readonly job: RunnerJob;
  readonly serviceName: string;
}

/**
 * Returns what the operator would create for runner `number`, counted from 1: what its CRD accepts
 * may still be no pod that can start.
 */
export function runnerObjects(testRun: TestRun, number: number): RunnerObjects {
  const { name } = testRun.metadata;
  const { runner } = testRun.spec;
  const labels = { ...runner.metadata.labels, app: 'k6', k6_cr: name, runner: 'true' };
  const job: RunnerJob = {
    apiVersion: 'batch/v1',
    kind: 'Job',
    metadata: { name: `${name}-${number}`, labels },
    // A pod that failed is not started again: it would stay paused for ever.
    spec: { backoffLimit: 0, template: { metadata: { labels }, spec: podOf(testRun, number) } },
  };
  return { job, serviceName: `${name}-service-${number}` };
}

function podOf(testRun: TestRun, number: number): PodTemplate['spec'] & object {
  const { script, separate, runner } = testRun.spec;
  const { image, imagePullPolicy, env, resources, livenessProbe, readinessProbe } = runner;
  const isReadOnly = script.volumeClaim?.readOnly ?? true;
  const source = script.volumeClaim
    ? { persistentVolumeClaim: { claimName: script.volumeClaim.name, readOnly: isReadOnly } }
    : { configMap: { name: script.configMap?.name ?? '' } };
  const container = {
    name: 'k6',
    image,
    ...(imagePullPolicy === undefined ? {} : { imagePullPolicy }),
    command: commandOf(testRun, number),
    ports: [{ containerPort: ports.runner }],
    env,
    resources,
    volumeMounts: [
      { name: scriptVolume.name, mountPath: scriptVolume.path, readOnly: isReadOnly },
      ...(runner.volumeMounts ?? []),
    ],
    livenessProbe,
    readinessProbe,
    securityContext: runner.containerSecurityContext,
  };
  return {
    volumes: [{ name: scriptVolume.name, ...source }, ...(runner.volumes ?? [])],
    containers: [container],
    ...{
      restartPolicy: 'Never',
      serviceAccountName: runner.serviceAccountName ?? 'default',
      automountServiceAccountToken: runner.automountServiceAccountToken !== 'false',
      securityContext: runner.securityContext,
      hostname: `${testRun.metadata.name}-${number}`,
      schedulerName: runner.schedulerName ?? 'default-scheduler',
      ...(runner.topologySpreadConstraints === undefined
        ? {}
        : { topologySpreadConstraints: runner.topologySpreadConstraints }),
      ...(separate === true ? { affinity: oneOnEachNode } : {}),
    },
  };
}

const oneOnEachNode = {
  podAntiAffinity: {
    requiredDuringSchedulingIgnoredDuringExecution: [
      {
        labelSelector: {
          matchExpressions: [
            { key: 'app', operator: 'In', values: ['k6'] },
            { key: 'runner', operator: 'In', values: ['true'] },
          ],
        },
        topologyKey: 'kubernetes.io/hostname',
      },
    ],
  },
};

function commandOf({ metadata, spec }: TestRun, number: number): readonly string[] {
  const { parallelism, args, quiet = 'true', paused = 'true', script } = spec;
  const file = script.configMap?.file ?? script.volumeClaim?.file ?? '';
  return [
    ...['k6', 'run'],
    ...(quiet === 'true' ? ['--quiet'] : []),
    ...segmentFlags(parallelism, number - 1),
    ...args,
    `${scriptVolume.path}/${file}`,
    `--address=0.0.0.0:${ports.runner}`,
    ...(paused === 'true' ? ['--paused'] : []),
    ...['--tag', `instance_id=${number}`, '--tag', `testrun_name=${metadata.name}`],
  ];
}
