import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { measureRounds, roundDurationMs } from '../../../baseline/rounds.ts';
import { startYardstick } from '../../../baseline/yardstick.ts';
import { type Target, thisMachine } from '../../../core/index.ts';
import { embeddedTarget } from '../../../targets/index.ts';
import { delay, surroundings, world } from './place.ts';

const counted = 30;
const delayMs = 20;

/**
 * Writes what rounds of two equal simulators (`noise.json`), and of one beside the yardstick (`yardstick-noise.json`), come to on
 * this thisMachine. Format them afterwards.
 */
export async function measureNoise(k6Path: string, k6: string): Promise<void> {
  const [ours, theirs] = [embeddedTarget(world), embeddedTarget(world)];
  const targets = [(await ours.get()).target, (await theirs.get()).target] as const;
  const yardstick = await startYardstick(world, targets[0]);
  const rounds = async (other: Target, isYardstick: boolean) => {
    const sides = { k6Path, ours: targets[0], theirs: other, yardstick: isYardstick };
    const until = { most: counted, isDecided: () => false };
    return (await measureRounds(surroundings, sides, until, () => {})).rounds;
  };
  try {
    await kept('yardstick-noise.json', k6, {
      targets: 'the embedded simulator (ours) and the yardstick (theirs)',
      rounds: await rounds(yardstick.target, true),
    });
    for (const target of targets) await delay(target, delayMs);
    await kept('noise.json', k6, {
      targets: `two simulators, each answering after ${delayMs} ms (fault delay)`,
      rounds: (await rounds(targets[1], false)).map((round) => [round.ours, round.theirs]),
    });
  } finally {
    await yardstick.close();
    await ours.close();
    await theirs.close();
  }
}

async function kept(
  name: string,
  k6: string,
  { targets, rounds }: { targets: string; rounds: readonly unknown[] },
): Promise<void> {
  const { cores, cpuModel, memoryGiB, architecture } = thisMachine();
  const conditions = {
    measured: new Date(world.now()).toISOString().slice(0, 10),
    thisMachine: `${cores} × ${cpuModel} (${architecture}), ${memoryGiB} GiB, ${world.platform}`,
    node: world.nodeVersion,
    k6,
    targets,
    scenario: `polling, ${surroundings.load.devices} devices, ${roundDurationMs} ms, both sides at once, strict validation, first round left out`,
  };
  await writeFile(join(import.meta.dirname, name), JSON.stringify({ conditions, rounds }));
}
