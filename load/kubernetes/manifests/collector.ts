import type { KubernetesFacts } from '../facts.ts';
import { labelsOf, namesOf } from '../names.ts';
import { ports } from '../settings.ts';
import { collectorSizes, storeSize } from '../sizes.ts';
import { collectorReadyPath, secretVariable } from './containers.ts';
import { serverOf } from './deployment.ts';

/**
 * Where the collector finds the run, where its volume is, and where in it the report and all that was
 * received are: the root of a volume may have files of its own.
 */
export const collectorPaths = { run: '/run/passgate', volume: '/store', out: '/store/report' } as const;

/** Returns the objects of the collector: its volume, the Deployment and the Service. */
export function collectorOf(facts: KubernetesFacts): readonly object[] {
  const { run, runners, load, target, secrets, virtualUsers, seconds } = facts;
  const { run: configMap, collector: name } = namesOf(run);
  const isSimulator = target.kind === 'own-simulator' || target.isSimulator;
  const { deployment, service } = serverOf(facts, {
    part: 'collector',
    name,
    args: [
      ...['collect', collectorPaths.run],
      ...['--host', '0.0.0.0', '--port', String(ports.collector), '--out', collectorPaths.out],
    ],
    port: ports.collector,
    health: { httpGet: { path: '/healthz', port: ports.collector } },
    readiness: { httpGet: { path: collectorReadyPath, port: ports.collector } },
    env: [
      secretVariable('PASSGATE_TOKEN', true),
      ...(isSimulator ? [secretVariable('PASSGATE_CONTROL_TOKEN', target.kind === 'own-simulator')] : []),
      ...(target.kind === 'own-simulator'
        ? []
        : Object.values(secrets).map(({ key, isNeeded }) => secretVariable(key, isNeeded))),
    ],
    sizes: collectorSizes(load, runners),
    volumes: [
      {
        volume: { name: 'run', configMap: { name: configMap } },
        mount: { name: 'run', mountPath: collectorPaths.run, readOnly: true },
      },
      {
        volume: { name: 'store', persistentVolumeClaim: { claimName: name } },
        mount: { name: 'store', mountPath: collectorPaths.volume },
      },
    ],
  });
  const claim = {
    apiVersion: 'v1',
    kind: 'PersistentVolumeClaim',
    metadata: { name, labels: labelsOf(run, 'collector') },
    spec: {
      accessModes: ['ReadWriteOnce'],
      resources: { requests: { storage: storeSize(virtualUsers, seconds) } },
    },
  };
  return [claim, deployment, service];
}
