import type { KubernetesFacts } from '../facts.ts';
import { labelsOf } from '../names.ts';
import { type Part, userIds } from '../settings.ts';
import type { PodSizes } from '../sizes.ts';
import { containerSecurity, podSecurity } from './containers.ts';

type ServerProbe = { readonly httpGet: object } | { readonly tcpSocket: object };

/** What differs between the deployments of a run. */
export interface ServerFacts {
  readonly part: Extract<Part, 'collector' | 'simulator'>;
  readonly name: string;
  /** Arguments of Passgate, the image's entry point. */
  readonly args: readonly string[];
  readonly port: number;
  /** What the kubelet asks: whether it lives, and whether the Service may lead to it. */
  readonly health: ServerProbe;
  readonly readiness: ServerProbe;
  readonly env: readonly object[];
  readonly sizes: PodSizes;
  readonly volumes: readonly { readonly volume: object; readonly mount: object }[];
}

/** Returns a Deployment of one pod, and the Service by whose name it is reached. */
export function serverOf({ run, image }: Pick<KubernetesFacts, 'run' | 'image'>, server: ServerFacts) {
  const { part, name, args, port, health, readiness, env, sizes, volumes } = server;
  const labels = labelsOf(run, part);
  const container = {
    name: part,
    image,
    imagePullPolicy: 'IfNotPresent',
    args,
    ports: [{ name: 'http', containerPort: port }],
    env,
    resources: { requests: sizes, limits: { memory: sizes.memory } },
    ...(volumes.length === 0 ? {} : { volumeMounts: volumes.map(({ mount }) => mount) }),
    // Ten minutes to come up: before it listens, a collector may resolve its target, and read what an
    // earlier one received.
    startupProbe: { ...health, periodSeconds: 2, timeoutSeconds: 10, failureThreshold: 300 },
    // Not killed while it creates a large fleet: only after six minutes without an answer.
    livenessProbe: { ...health, periodSeconds: 15, timeoutSeconds: 10, failureThreshold: 24 },
    readinessProbe: { ...readiness, periodSeconds: 2, timeoutSeconds: 10, failureThreshold: 3 },
    securityContext: containerSecurity,
  };
  const deployment = {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name, labels },
    spec: {
      // One, and never two at a time: they would write to one store.
      replicas: 1,
      strategy: { type: 'Recreate' },
      selector: { matchLabels: labels },
      template: {
        metadata: { labels },
        spec: {
          automountServiceAccountToken: false,
          enableServiceLinks: false,
          securityContext: podSecurity(userIds.passgate),
          containers: [container],
          ...(volumes.length === 0 ? {} : { volumes: volumes.map(({ volume }) => volume) }),
        },
      },
    },
  };
  const service = {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name, labels },
    spec: { selector: labels, ports: [{ name: 'http', port, targetPort: port }] },
  };
  return { deployment, service };
}
