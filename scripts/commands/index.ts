import { type Command, facade } from '../command.ts';
import { type CommandName, commandFacts } from './command-facts.ts';

/** Only the command that is asked for is loaded. */
const loaders: Readonly<Record<CommandName, () => Promise<Command>>> = {
  gate: async () => (await import('./gate.ts')).gateCommand,
  generate: async () => (await import('./generate.ts')).generateCommand,
  contracts: async () => (await import('./contracts.ts')).contractsCommand,
  verify: async () => (await import('./verify.ts')).verifyCommand,
  coverage: async () => (await import('./coverage.ts')).coverageCommand,
  load: async () => (await import('./load.ts')).loadCommand,
  collect: async () => (await import('./collect.ts')).collectCommand,
  simulate: async () => (await import('./simulate.ts')).simulateCommand,
  validate: async () => (await import('./validate.ts')).validateCommand,
  certify: async () => (await import('./certify.ts')).certifyCommand,
  diff: async () => (await import('./diff.ts')).diffCommand,
  official: async () => (await import('./official.ts')).officialCommand,
  report: async () => (await import('./report.ts')).reportCommand,
  compare: async () => (await import('./compare.ts')).compareCommand,
  doctor: async () => (await import('./doctor.ts')).doctorCommand,
  init: async () => (await import('./init.ts')).initCommand,
  completion: async () => (await import('./completion.ts')).completionCommand,
};

export function allCommands(): Promise<readonly Command[]> {
  return Promise.all(Object.values(loaders).map((load) => load()));
}

/**
 * Returns all commands for a command line, in the order of `--help`. Those that it does not name are
 * what help and typing errors need of them, and no more.
 */
export function commandsFor(words: readonly string[]): Promise<readonly Command[]> {
  return Promise.all(
    commandNames.map((name) => (words.includes(name) ? loaders[name]() : facade(commandFacts[name]))),
  );
}

const commandNames = Object.keys(commandFacts).filter((name): name is CommandName => name in loaders);
