import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findK6, plainEnvironment } from '../../../core/index.ts';
import { figuresLine } from './figures-line.ts';
import type { Peer } from './peer.ts';
import type { WorkloadName } from './workloads.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** What somebody who knows k6 well writes by hand: see `ring-async.js`. */
export const ring: Peer = {
  name: 'ring',
  judged: { plain: 'status only', different: 'status only', 'sign-ins': 'status, one word in the body' },
  prepare: (world) =>
    k6Script(world, 'ring by hand', (workload) =>
      at(workload === 'sign-ins' ? 'k6/ring-sign-ins.js' : '../load/ring-async.js'),
    ),
};

/** What the requests themselves cost in k6: see `bare-loop.js`. Where viewers sign in it polls on like any other. */
export const bareLoop: Peer = {
  name: 'loop',
  judged: { plain: 'nothing', different: 'nothing', 'sign-ins': 'nothing' },
  isPaced: false,
  prepare: (world) => k6Script(world, 'a bare loop', () => at('k6/bare-loop.js')),
};

/** What is usually written for k6: a virtual user for each device. */
export const k6: Peer = {
  name: 'k6',
  judged: { plain: '1 JSON path', different: '4 JSON paths', 'sign-ins': '1 JSON path' },
  // A virtual user takes a quarter of a megabyte: 2.3 GB.
  mostDevices: 10000,
  prepare: (world) => k6Script(world, 'a virtual user a device', () => at('k6/vu-per-device.js')),
};

async function k6Script(
  world: Parameters<Peer['prepare']>[0],
  title: string,
  scriptOf: (workload: WorkloadName) => string,
): ReturnType<Peer['prepare']> {
  const { path: k6Path, version } = await findK6(world);
  return {
    title: `k6 ${version}, ${title}`,
    command: async ({ plan, folder }) => {
      const script = join(folder, 'script.js');
      await copyFile(scriptOf(plan.workload), script);
      const options = ['--quiet', '--no-color', '--no-usage-report', '--include-system-env-vars=false'];
      const args = ['run', ...options, '--env', `RING=${JSON.stringify(plan)}`, script];
      // The collector's setting suits rings, as in the other benchmarks.
      const env = { ...plainEnvironment(world.env), HOME: folder, GOGC: '400' };
      return { command: k6Path, args, env };
    },
    figuresIn: async (output) => figuresLine(output),
  };
}
