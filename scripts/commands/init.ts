import { access } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { knownName, makeFolder, PassgateError, writeFileWhole } from '../../core/index.ts';
import { defineCommand, shared } from '../command.ts';
import { type CiSystem, ciFiles, startingConfiguration, startingJob } from '../init/starting-files.ts';
import { commandFacts } from './command-facts.ts';

const systems = Object.keys(ciFiles).filter((name): name is CiSystem => name in ciFiles);

export const initCommand = defineCommand({
  ...commandFacts.init,
  options: {
    ci: {
      kind: 'text',
      value: 'SYSTEM',
      default: 'github',
      description: `the CI system that the job is for: ${systems.join(', ')}`,
    },
    json: shared.json,
  },
  run: async ({ world, root }, { ci = 'github', json }) => {
    const system = knownName('CI system', ci, systems);
    const files: [string, string][] = [
      ['passgate.config.ts', startingConfiguration],
      [ciFiles[system], await startingJob(root, system)],
    ];
    const there = await Promise.all(files.map(([name]) => exists(join(world.cwd, name))));
    if (there.every((isThere) => isThere)) {
      throw new PassgateError(
        'INPUT_FILE',
        `${files.map(([name]) => name).join(' and ')} exist already; nothing was written.`,
        'Edit them, or remove one and run the command again.',
      );
    }
    const [written, kept]: [string[], string[]] = [[], []];
    for (const [index, [name, content]] of files.entries()) {
      (there[index] === true ? kept : written).push(name);
      if (there[index] === true) {
        world.stderr.write(`kept    ${name}: it exists already\n`);
        continue;
      }
      await makeFolder(dirname(join(world.cwd, name)));
      await writeFileWhole(join(world.cwd, name), content);
      world.stderr.write(`written ${name}\n`);
    }
    world.stderr.write(
      'Next: write your provider into passgate.config.ts, then npx passgate doctor --target staging.\n',
    );
    if (json) world.stdout.write(`${JSON.stringify({ written, kept }, null, 2)}\n`);
    return 0;
  },
});

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
