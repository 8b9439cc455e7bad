import { CommanderError, Option, Command as Parser } from 'commander';
import type { Invocation } from '../core/index.ts';
import { knownName, PassgateError, type World } from '../core/index.ts';
import type { Command } from './command.ts';
import { flagOf, type OptionRow, optionWords, parseList, parseValue } from './option.ts';

/**
 * What was asked for: a command with its values, or text to print (help, the version) and be done.
 */
export type Parsed =
  | {
      readonly kind: 'command';
      readonly command: Command;
      readonly values: Readonly<Record<string, unknown>>;
      readonly args: readonly string[];
      readonly invocation: Invocation;
    }
  | { readonly kind: 'text'; readonly text: string };

/**
 * Reads the command line.
 * @throws PassgateError `USAGE` or `UNKNOWN_NAME` (exit 2) with the nearest known command or option
 */
export async function parseCommandLine(
  world: World,
  commands: readonly Command[],
  version: string,
): Promise<Parsed> {
  let text = '';
  let parsed: Parsed | undefined;
  const program = quiet(new Parser('passgate'), (written) => {
    text += written;
  })
    .description('Gates releases of Adobe Pass entitlement APIs and ABBYY Vantage client administration.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', exitCodes)
    .helpCommand('help [COMMAND]', 'print the help of a command');
  for (const command of commands) {
    const texts: GivenTexts = new Map();
    const parser = addCommand(program, command, texts);
    parser.action(() => {
      const { args } = parser;
      const values = valuesOf(command, parser.opts());
      const options = repeatedWords(command, values, texts);
      const invocation = { command: [command.name, ...args], options };
      parsed = { kind: 'command', command, values, args, invocation };
    });
  }
  try {
    await program.parseAsync([...world.argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return { kind: 'text', text };
    throw usageError(error, world.argv, commands, text);
  }
  return parsed ?? { kind: 'text', text };
}

const exitCodes = `
Exit codes: 0 every required check passed; 1 some check failed; 2 wrong usage,
configuration or input file; 3 some required check could not be judged.`;

/** Returns a parser that neither writes nor ends the process. */
function quiet(parser: Parser, write: (text: string) => void): Parser {
  return parser
    .exitOverride()
    .configureOutput({ writeOut: write, writeErr: write, outputError: () => {} })
    .showSuggestionAfterError(false);
}

/** What was typed as the values of each option: those of a list all count, else the last one. */
type GivenTexts = Map<string, readonly string[]>;

/** Returns the options that a rerun repeats, in the order of the table, with their values as typed. */
function repeatedWords(
  { options }: Command,
  values: Readonly<Record<string, unknown>>,
  texts: GivenTexts,
): readonly string[] {
  return Object.entries(options).flatMap(([name, row]) => {
    if (row.repeats === false) return [];
    if (row.kind === 'flag') return values[name] === true ? optionWords(name) : [];
    return (texts.get(name) ?? []).flatMap((text) => optionWords(name, text));
  });
}

function addCommand(program: Parser, command: Command, texts: GivenTexts): Parser {
  const parser = program
    .command(command.name)
    .description(command.summary)
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', examplesText(command));
  for (const argument of command.arguments) {
    const name = argument.name.replace(/…$/, '...');
    parser.argument(argument.optional === true ? `[${name}]` : `<${name}>`, argument.description);
  }
  for (const [name, row] of Object.entries(command.options)) parser.addOption(optionOf(name, row, texts));
  return parser;
}

function examplesText({ examples }: Command): string {
  const [word, lines] = [
    examples.length === 1 ? 'Example' : 'Examples',
    examples.map((one) => `  npx passgate ${one}`),
  ];
  return `\n${word}:\n${lines.join('\n')}`;
}

function optionOf(name: string, row: OptionRow, texts: GivenTexts): Option {
  if (row.kind === 'flag') return new Option(flagOf(name), row.description);
  const option = new Option(`${flagOf(name)} <${row.value}>`, row.description);
  if (row.kind === 'list') {
    return option.argParser((text: string, earlier: readonly string[] | undefined) => {
      texts.set(name, [...(texts.get(name) ?? []), text]);
      return [...(earlier ?? []), ...parseList(name, row, text)];
    });
  }
  if (row.default !== undefined) {
    option.default(row.default, row.kind === 'duration' ? `${Number(row.default) / 1000}s` : undefined);
  }
  return option.argParser((text: string) => {
    texts.set(name, [text]);
    return parseValue(name, row, text);
  });
}

/** Fills what commander leaves out: a flag that was not given is false, a list empty. */
function valuesOf(command: Command, given: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(command.options).map(([name, row]) => {
      const absent = row.kind === 'flag' ? false : row.kind === 'list' ? [] : undefined;
      // For commander, `--no-measure` is an option `measure` that is true unless given.
      const [, negated] = /^no([A-Z].*)$/.exec(name) ?? [];
      if (row.kind === 'flag' && negated !== undefined) {
        return [name, given[negated.charAt(0).toLowerCase() + negated.slice(1)] === false];
      }
      return [name, given[name] ?? absent];
    }),
  );
}

function usageError(
  error: CommanderError,
  argv: readonly string[],
  commands: readonly Command[],
  help: string,
): PassgateError {
  const given = /'([^']+)'/.exec(error.message)?.[1] ?? '';
  const command = commands.find((each) => argv.includes(each.name));
  try {
    if (error.code === 'commander.unknownCommand') {
      knownName(
        'command',
        given,
        commands.map((each) => each.name),
      );
    }
    if (error.code === 'commander.unknownOption') {
      knownName('option', given.split('=')[0] ?? given, [
        '--help',
        ...Object.keys(command?.options ?? {}).map(flagOf),
      ]);
    }
  } catch (unknown) {
    if (unknown instanceof PassgateError) return unknown;
  }
  if (error.code === 'commander.help')
    return new PassgateError('USAGE', 'No command was given.', help.trimEnd());
  const message = error.message.replace(/^error: /, '').replace(/\.+$/, '');
  const hint = command === undefined ? 'See passgate --help.' : `See passgate ${command.name} --help.`;
  return new PassgateError('USAGE', `${message.charAt(0).toUpperCase()}${message.slice(1)}.`, hint);
}
