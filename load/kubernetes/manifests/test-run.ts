import type { KubernetesFacts } from '../facts.ts';
import { labelsOf, namesOf } from '../names.ts';
import { fileNames, jobNameLabel, k6Image, ports, runLabel, scriptVolume, userIds } from '../settings.ts';
import { runnerSizes } from '../sizes.ts';
import { collectorReadyPath, containerSecurity, podSecurity, secretVariable } from './containers.ts';

/**
 * What every runner is started with beside the operator's own words. `args` and not `arguments`:
 * those go through a shell.
 */
export const runnerArguments: readonly string[] = [
  // The verdict is Passgate's: no summary and no thresholds, only the lines of the script.
  ...['--summary-mode', 'disabled', '--no-thresholds'],
  // To standard error, where `kubectl logs` finds it, also of a pod that has ended. The kubelet keeps
  // the newest 10 MiB or so; lines are delivered to the collector beside it.
  ...['--log-format', 'raw', '--no-color', '--no-usage-report'],
];

/** Returns the TestRun, from which the operator makes one Job for each runner. */
export function testRunOf(facts: KubernetesFacts): object {
  const { run, runners } = facts;
  const names = namesOf(run);
  return {
    apiVersion: 'k6.io/v1alpha1',
    kind: 'TestRun',
    metadata: { name: names.run, labels: { [runLabel]: run } },
    spec: {
      parallelism: runners,
      script: { configMap: { name: names.run, file: fileNames.bundle } },
      args: runnerArguments,
      quiet: 'true',
      paused: 'true',
      // It would run `k6 archive` first, which embeds every file that the script opens.
      initializer: { disabled: true },
      starter: {
        metadata: { labels: labelsOf(run, 'starter') },
        automountServiceAccountToken: 'false',
        securityContext: podSecurity(userIds.k6),
        containerSecurityContext: containerSecurity,
      },
      runner: runnerOf(facts),
    },
  };
}

/** What the kubelet asks of a runner: k6's own HTTP API. */
const health = { httpGet: { path: '/v1/status', port: ports.runner } };

/**
 * The operator starts all runners once every one is ready. Registering a fleet takes longer than
 * starting a pod, and a runner that ran before would wait for its devices in vain: so it is ready
 * once the collector is. Then it asks the collector no more.
 */
const readiness = {
  exec: {
    command: [
      ...['sh', '-c'],
      `wget -q -T 5 -O /dev/null http://127.0.0.1:${ports.runner}/v1/status && { test -e /tmp/fleet || { wget -q -T 5 -O /dev/null "$PASSGATE_COLLECTOR${collectorReadyPath}" && touch /tmp/fleet; }; }`,
    ],
  },
};

function runnerOf(facts: KubernetesFacts): object {
  const { run, runners, k6Version, load } = facts;
  const labels = labelsOf(run, 'runner');
  const { cpu, memory } = runnerSizes(load, runners);
  return {
    image: k6Image(k6Version),
    imagePullPolicy: 'IfNotPresent',
    metadata: { labels },
    automountServiceAccountToken: 'false',
    securityContext: podSecurity(userIds.k6),
    containerSecurityContext: containerSecurity,
    env: environmentOf(facts),
    resources: { requests: { cpu, memory }, limits: { memory } },
    // A runner that is busy answers late: it must not be killed for it, nor be left without its start.
    livenessProbe: { ...health, periodSeconds: 20, timeoutSeconds: 10, failureThreshold: 15 },
    readinessProbe: { ...readiness, periodSeconds: 5, timeoutSeconds: 10, failureThreshold: 60 },
    // Runners that share a node share its cores. A cluster with fewer nodes than runners is fine, too.
    topologySpreadConstraints: [
      {
        maxSkew: 1,
        topologyKey: 'kubernetes.io/hostname',
        whenUnsatisfiable: 'ScheduleAnyway',
        labelSelector: { matchLabels: labels },
      },
    ],
  };
}

function environmentOf({ run, runners, load, target }: KubernetesFacts): readonly object[] {
  const isSimulator = target.kind === 'own-simulator' || target.isSimulator;
  return [
    {
      name: 'PASSGATE_RUNNER',
      valueFrom: { fieldRef: { fieldPath: `metadata.labels['${jobNameLabel}']` } },
    },
    { name: 'PASSGATE_LOAD_PLAN', value: `${scriptVolume.path}/${fileNames.plan}` },
    { name: 'PASSGATE_COLLECTOR', value: `http://${namesOf(run).collector}:${ports.collector}` },
    // As `k6Environment` has them for a runner on this machine.
    { name: 'GOGC', value: '150' },
    { name: 'GOMEMLIMIT', value: `${runnerSizes(load, runners).goMemoryMb}MiB` },
    secretVariable('PASSGATE_TOKEN', true),
    // Viewers log in at the control API of a simulator.
    ...(isSimulator ? [secretVariable('PASSGATE_CONTROL_TOKEN', target.kind === 'own-simulator')] : []),
  ];
}
