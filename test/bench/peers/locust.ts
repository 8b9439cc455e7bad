import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { plainEnvironment } from '../../../core/index.ts';
import { fingerprint } from '../../../scripts/setup/places.mjs';
import { freePort } from './free-port.ts';
import { installed } from './installed.ts';
import type { OwnFigures, Peer } from './peer.ts';

const here = fileURLToPath(new URL('locust/', import.meta.url));

/** Locust with its fast client, a process for each core. */
export const locust: Peer = {
  name: 'locust',
  judged: { plain: '1 value', different: '4 values', 'sign-ins': '1 value' },
  // On two cores 20,000 poll half a second late, and 40,000 come to nothing.
  mostDevices: 10_000,
  prepare: async (world) => {
    const requirements = join(here, 'requirements.txt');
    const text = await readFile(requirements, 'utf8');
    const version = /^locust==(\S+)$/m.exec(text)?.[1] ?? 'unknown';
    const folder = await installed(world, 'locust', `${version}-${fingerprint(text)}`, async (place, run) => {
      await run(world.env.PASSGATE_PYTHON ?? 'python3', ['-m', 'venv', place], place);
      await run(join(place, 'bin', 'pip'), ['install', '--quiet', '-r', requirements], place);
    });
    const processes = availableParallelism();
    return {
      title: `Locust ${version}`,
      command: async ({ plan, target, folder: given, outDir }) => {
        const [script, planPath] = [join(given, 'locustfile.py'), join(given, 'locust.json')];
        const origin = target.origins['rest-v2'];
        await copyFile(join(here, 'locustfile.py'), script);
        await writeFile(planPath, JSON.stringify({ ...plan, processes, origin }));
        const port = String(await freePort());
        const rate = plan.devices / (plan.intervalMs / 1000);
        const args = [
          ...['-f', script, '--headless', '--only-summary', '--json-file', join(outDir, 'locust')],
          ...['--users', String(plan.devices), '--spawn-rate', String(rate)],
          ...['--run-time', `${plan.durationMs / 1000}s`, '--stop-timeout', '0', '--exit-code-on-error', '0'],
          ...[
            '--processes',
            String(processes),
            '--master-bind-host',
            '127.0.0.1',
            '--master-bind-port',
            port,
          ],
          ...['--master-host', '127.0.0.1', '--master-port', port],
        ];
        const env = { ...plainEnvironment(world.env), HOME: given, PASSGATE_PEER_PLAN: planPath };
        return { command: join(folder, 'bin', 'locust'), args, env };
      },
      figuresIn: async (_, outDir) => locustFigures(await readFile(join(outDir, 'locust.json'), 'utf8')),
    };
  },
};

/** Reads Locust's own statistics, one entry for each name of a request. @throws Error where they have none */
export function locustFigures(text: string): OwnFigures {
  const entries: readonly { num_requests: number; num_failures: number }[] = JSON.parse(text);
  const sum = (name: 'num_requests' | 'num_failures'): number =>
    entries.reduce((total, entry) => total + entry[name], 0);
  if (!(sum('num_requests') > 0)) throw new Error('Its statistics have no request.');
  return { sent: sum('num_requests'), failed: sum('num_failures') };
}
