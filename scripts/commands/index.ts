import type { Command } from '../command.ts';

/**
 * In the order of `--help`. Each brings the rooms that it works with, so only the one that is asked
 * for is loaded.
 */
const loaders: ReadonlyMap<string, () => Promise<Command>> = new Map([
  ['gate', async () => (await import('./gate.ts')).gateCommand],
  ['generate', async () => (await import('./generate.ts')).generateCommand],
  ['contracts', async () => (await import('./contracts.ts')).contractsCommand],
  ['verify', async () => (await import('./verify.ts')).verifyCommand],
  ['coverage', async () => (await import('./coverage.ts')).coverageCommand],
  ['load', async () => (await import('./load.ts')).loadCommand],
  ['collect', async () => (await import('./collect.ts')).collectCommand],
  ['simulate', async () => (await import('./simulate.ts')).simulateCommand],
  ['validate', async () => (await import('./validate.ts')).validateCommand],
  ['certify', async () => (await import('./certify.ts')).certifyCommand],
  ['diff', async () => (await import('./diff.ts')).diffCommand],
  ['official', async () => (await import('./official.ts')).officialCommand],
  ['report', async () => (await import('./report.ts')).reportCommand],
  ['compare', async () => (await import('./compare.ts')).compareCommand],
  ['doctor', async () => (await import('./doctor.ts')).doctorCommand],
]);

export function allCommands(): Promise<readonly Command[]> {
  return Promise.all([...loaders.values()].map((load) => load()));
}

/**
 * Returns the command that a command line begins with; all of them where it begins with none, for
 * `--help` and for typing errors.
 */
export async function commandsFor([first = '']: readonly string[]): Promise<readonly Command[]> {
  const load = loaders.get(first);
  return load === undefined ? allCommands() : [await load()];
}
