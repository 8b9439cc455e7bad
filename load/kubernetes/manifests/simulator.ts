import type { PlannedLoad } from '../../protocol.ts';
import type { KubernetesFacts } from '../facts.ts';
import { namesOf } from '../names.ts';
import { fileNames, ports } from '../settings.ts';
import { simulatorSizes } from '../sizes.ts';
import { collectorPaths } from './collector.ts';
import { secretVariable } from './containers.ts';
import { serverOf } from './deployment.ts';

/** Returns the origin of a run's own simulator within the cluster. */
export function simulatorOrigin(run: string): string {
  return `http://${namesOf(run).simulator}:${ports.simulator}`;
}

/** Tells whether a run goes to nothing but the simulator that its own files deploy. */
export function goesToOwnSimulator({ run, origins, simulatorUrl }: LoadedOrigins): boolean {
  const own = simulatorOrigin(run);
  return simulatorUrl === own && Object.values(origins).every((origin) => origin === own);
}

type LoadedOrigins = Pick<PlannedLoad, 'run' | 'origins' | 'simulatorUrl'>;

/** Returns the objects of a simulator of the run's own. */
export function simulatorOf(facts: KubernetesFacts): readonly object[] {
  const { run, load, texts } = facts;
  const { run: configMap, simulator: name } = namesOf(run);
  const hasCatalogue = texts.catalogue !== undefined;
  const catalogue = hasCatalogue ? `${collectorPaths.run}/${fileNames.catalogue}` : 'reference';
  const { deployment, service } = serverOf(facts, {
    part: 'simulator',
    name,
    args: [
      ...['simulate', '--host', '0.0.0.0', '--port', String(ports.simulator)],
      ...['--catalogue', catalogue],
    ],
    port: ports.simulator,
    // Its health is for whoever has the control token, which no probe can send. It listens once it is
    // ready; the collector asks for its health before it creates the fleet.
    health: { tcpSocket: { port: ports.simulator } },
    readiness: { tcpSocket: { port: ports.simulator } },
    env: [secretVariable('PASSGATE_CONTROL_TOKEN', true)],
    sizes: simulatorSizes(load),
    volumes: hasCatalogue
      ? [
          {
            volume: { name: 'run', configMap: { name: configMap } },
            mount: { name: 'run', mountPath: collectorPaths.run, readOnly: true },
          },
        ]
      : [],
  });
  return [deployment, service];
}
