import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findK6, plainEnvironment } from '../../../core/index.ts';
import { figuresLine } from './figures-line.ts';
import type { Peer } from './peer.ts';

const program = fileURLToPath(new URL('passgate-child.ts', import.meta.url));
const wholeSchema = 'whole schema';

/** Passgate as `passgate load` has it, in a process of its own that bundles, starts k6 and counts what it prints. */
export const passgate: Peer = {
  name: 'passgate',
  judged: { plain: wholeSchema, different: wholeSchema, 'sign-ins': wholeSchema },
  prepare: async (world) => {
    const { path: k6Path, version } = await findK6(world);
    return {
      title: `Passgate (k6 ${version})`,
      command: async ({ target, fleet, plan, folder }) => {
        const path = join(folder, 'passgate.json');
        await writeFile(path, JSON.stringify({ target, fleet, plan, k6Path }));
        const args = ['--import', import.meta.resolve('tsx'), program, path];
        return { command: process.execPath, args, env: plainEnvironment(world.env) };
      },
      figuresIn: async (output) => figuresLine(output),
    };
  },
};
