import { join } from 'node:path';
import { createMasker, processWorld, selfCommand, type Target } from '../../../core/index.ts';

export const root = join(import.meta.dirname, '../../..');
export const world = processWorld(selfCommand(join(root, 'scripts', 'passgate.ts')));

/** What rounds are measured in: 2,000 devices. */
export const surroundings = {
  world,
  root,
  outDir: join(world.cwd, 'reports', 'out', 'verdict'),
  masker: createMasker(),
  load: { devices: 2000 },
};

/** Has a simulator answer so much later. */
export async function delay({ simulatorUrl }: Target, ms: number): Promise<void> {
  const answer = await fetch(`${simulatorUrl}/_simulator/faults`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ match: {}, fault: { kind: 'delay', ms } }),
  });
  if (!answer.ok) throw new Error(`the simulator took no fault: ${answer.status}`);
}
