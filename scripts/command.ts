import type { ExitCode, Invocation, World } from '../core/index.ts';
import type { OptionRows, ValuesOf } from './option.ts';

/** What every command is given beside its own options. */
export interface CommandContext {
  readonly world: World;
  /** Folder of Passgate itself: its documents and pact files. */
  readonly root: string;
  /** Whether text on standard error may be coloured. */
  readonly colour: boolean;
  /** The command line, as a report records it. */
  readonly invocation: Invocation;
}

export interface ArgumentRow {
  /** In capitals, as in `--help`; `…` after it takes one or more. */
  readonly name: string;
  readonly description: string;
  /** May be left out altogether. */
  readonly optional?: boolean;
}

/** What a command is, without what it does. */
export interface CommandFacts {
  readonly name: string;
  /** One line for `--help` and the docs. */
  readonly summary: string;
  readonly arguments?: readonly ArgumentRow[];
  /** Command lines without `npx passgate`, the most common first. */
  readonly examples: readonly [string, ...string[]];
}

/** A command, its types erased, as the command line knows it. */
export interface Command extends Required<CommandFacts> {
  readonly options: OptionRows;
  /** How long it may take to end what it started once it is interrupted, in milliseconds. */
  readonly graceMs: number;
  run(
    context: CommandContext,
    values: Readonly<Record<string, unknown>>,
    args: readonly string[],
  ): Promise<ExitCode>;
}

interface CommandDefinition<Rows extends OptionRows> extends CommandFacts {
  readonly options: Rows;
  readonly graceMs?: number;
  readonly run: (
    context: CommandContext,
    options: ValuesOf<Rows>,
    args: readonly string[],
  ) => Promise<ExitCode>;
}

/** Types a command's `run` by its table of options. */
export function defineCommand<const Rows extends OptionRows>(definition: CommandDefinition<Rows>): Command {
  const { name, summary, examples, options } = definition;
  return {
    name,
    summary,
    examples,
    options,
    arguments: definition.arguments ?? [],
    graceMs: definition.graceMs ?? 0,
    // The parser fills the values by these very rows, which is what `ValuesOf` says of them.
    run: (context, values, args) => definition.run(context, values as ValuesOf<Rows>, args),
  };
}

/** Returns a command that is listed and not run: it is not loaded. */
export function facade(facts: CommandFacts): Command {
  return defineCommand({
    ...facts,
    options: {},
    run: () => Promise.reject(new Error(`The command ${facts.name} was not loaded.`)),
  });
}

/** Rows that mean the same wherever they appear. */
export const shared = {
  target: {
    kind: 'text',
    value: 'NAME|URL',
    description:
      'the provider: a target of passgate.config.ts or an origin (default: the embedded simulator)',
  },
  json: {
    kind: 'flag',
    repeats: false,
    description: 'print one machine-readable JSON document on standard output',
  },
  out: {
    kind: 'text',
    repeats: false,
    value: 'DIR',
    default: 'reports/out',
    description: 'folder for all output files',
  },
  port: {
    kind: 'integer',
    value: 'N',
    min: 0,
    max: 65_535,
    default: 0,
    description: 'port; 0 takes a free one',
  },
  threshold: {
    kind: 'list',
    whole: true,
    value: 'EXPR',
    description: 'what must hold under load, such as "getProfileByCode p99 < 200ms"; may be repeated',
  },
  host: { kind: 'text', value: 'HOST', default: '127.0.0.1', description: 'address to listen on' },
} as const satisfies OptionRows;
