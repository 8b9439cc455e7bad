import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { plainEnvironment } from '../../../core/index.ts';
import { environmentOfNpm } from '../../../scripts/setup/npm.mjs';
import { fingerprint } from '../../../scripts/setup/places.mjs';
import { installed } from './installed.ts';
import type { OwnFigures, Peer, PeerPlan } from './peer.ts';
import type { WorkloadName } from './workloads.ts';

const here = fileURLToPath(new URL('artillery/', import.meta.url));
const connections = 256;
const paths: Readonly<Record<WorkloadName, readonly string[]>> = {
  plain: ['$.profiles'],
  different: [
    '$.profiles.*.notBefore',
    '$.profiles.*.notAfter',
    '$.profiles.*.issuer',
    '$.profiles.*.attributes.userID.value',
  ],
  'sign-ins': ['$.profiles'],
};

/** Artillery as it starts its workers by itself; its connections are shared. */
export const artillery: Peer = {
  name: 'artillery',
  judged: { plain: '1 JSONPath', different: '4 JSONPaths', 'sign-ins': '1 JSONPath' },
  // It starts one worker on two cores, which then is as good as busy.
  mostDevices: 10000,
  prepare: async (world) => {
    const lock = await readFile(join(here, 'package-lock.json'), 'utf8');
    const version = String(JSON.parse(lock).packages['node_modules/artillery']?.version);
    const key = `${version}-${fingerprint(lock)}`;
    const install: Parameters<typeof installed>[3] = async (place, run) => {
      for (const name of ['package.json', 'package-lock.json']) {
        await copyFile(join(here, name), join(place, name));
      }
      // Its browser is not downloaded: nothing here opens a page.
      await run('npm', ['ci', '--prefix', place, '--ignore-scripts', '--no-audit', '--no-fund'], place);
    };
    const folder = await installed(world, 'artillery', key, install, environmentOfNpm(world.env));
    const program = join(folder, 'node_modules', 'artillery', 'bin', 'run');
    return {
      title: `Artillery ${version}`,
      command: async ({ plan, target, folder: given, outDir }) => {
        const [script, planPath] = [join(given, 'script.json'), join(given, 'plan.json')];
        await copyFile(join(here, 'devices.cjs'), join(given, 'devices.cjs'));
        await writeFile(script, JSON.stringify(scriptOf(plan, target.origins['rest-v2'] ?? '')));
        const args = [program, 'run', '--quiet', '--output', join(outDir, 'report.json'), script];
        const env = {
          ...plainEnvironment(world.env),
          HOME: given,
          PASSGATE_PEER_PLAN: planPath,
          // It would tell its makers of each run.
          ARTILLERY_DISABLE_TELEMETRY: 'true',
        };
        return { command: process.execPath, args, env };
      },
      figuresIn: async (_, outDir) => artilleryFigures(await readFile(join(outDir, 'report.json'), 'utf8')),
    };
  },
};

function scriptOf({ devices, intervalMs, workload }: PeerPlan, origin: string): object {
  const poll = {
    get: {
      url: '/',
      beforeRequest: 'sendPoll',
      capture: paths[workload].map((json, index) => ({
        json,
        as: index === 0 ? 'profiles' : `value${index}`,
      })),
    },
  };
  const decision = (before: string): object[] => [
    { function: before },
    {
      post: {
        url: '/',
        ifTrue: 'asks',
        beforeRequest: 'sendDecision',
        json: { resources: ['passgate-load'] },
        capture: { json: '$.decisions', as: 'decisions' },
      },
    },
  ];
  return {
    config: {
      target: origin,
      processor: './devices.cjs',
      http: { pool: connections, timeout: 10 },
      phases: [{ duration: intervalMs / 1000, arrivalCount: devices }],
    },
    scenarios: [
      {
        beforeScenario: 'takeDevice',
        flow: [
          { loop: [poll, { function: 'untilDue' }], whileTrue: 'pollsOn' },
          ...(workload === 'sign-ins'
            ? [...decision('beforePreauthorize'), ...decision('beforeAuthorize')]
            : []),
        ],
      },
    ],
  };
}

/** Reads the report that Artillery wrote. @throws Error where it has no request */
export function artilleryFigures(text: string): OwnFigures {
  const { aggregate }: { aggregate?: { counters?: Readonly<Record<string, number>> } } = JSON.parse(text);
  const counters = Object.entries(aggregate?.counters ?? {});
  const sent = aggregate?.counters?.['http.requests'] ?? 0;
  if (!(sent > 0)) throw new Error('Its report has no request.');
  const failed = counters
    .filter(([name]) => name.startsWith('errors.') || /^http\.codes\.[^2]/.test(name))
    .reduce((sum, [, count]) => sum + count, 0);
  return { sent, failed };
}
