import { PassgateError } from '../core/index.ts';

interface Described {
  /** One line for `--help` and the docs. */
  readonly description: string;
  /**
   * False where a rerun must not repeat the option: it says where output goes, or what is selected.
   * The report then does not record it in `run.options`.
   */
  readonly repeats?: false;
}

interface Valued extends Described {
  /** What stands for the value in `--help`: `NAME|URL`. */
  readonly value: string;
}

/** A row of a command's table of options. The table feeds parsing, `--help` and the docs. */
export type OptionRow =
  | (Described & { readonly kind: 'flag' })
  | (Valued & { readonly kind: 'text'; readonly default?: string })
  /** May be repeated or hold several, separated by commas. `whole`: a comma is part of the value. */
  | (Valued & { readonly kind: 'list'; readonly whole?: true })
  | (Valued & {
      readonly kind: 'integer';
      readonly min: number;
      readonly max: number;
      readonly default?: number;
    })
  /**
   * `500ms`, `15s`, `2m`; a bare number is seconds. The value is milliseconds, from one to a week
   * of them.
   */
  | (Valued & { readonly kind: 'duration'; readonly default?: number });

export type OptionRows = Readonly<Record<string, OptionRow>>;

interface ParsedKinds {
  readonly flag: boolean;
  readonly text: string;
  readonly list: readonly string[];
  readonly integer: number;
  readonly duration: number;
}

type Always = { readonly kind: 'flag' | 'list' } | { readonly default: string | number };

/** The values that a table's rows parse to; what has no default may be absent. */
export type ValuesOf<Rows extends OptionRows> = {
  readonly [Name in keyof Rows]: Rows[Name] extends Always
    ? ParsedKinds[Rows[Name]['kind']]
    : ParsedKinds[Rows[Name]['kind']] | undefined;
};

/** Returns the flag of an option: `contentType` becomes `--content-type`. */
export function flagOf(name: string): string {
  return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/**
 * Returns an option as the words of a command line, as it was given: `['--interval', '3s']`. A value
 * that looks like an option is joined to its flag, so that it is read as a value again.
 */
export function optionWords(name: string, text?: string): readonly string[] {
  const flag = flagOf(name);
  if (text === undefined) return [flag];
  return text.startsWith('-') ? [`${flag}=${text}`] : [flag, text];
}

/** Returns the names in one value of a list. Throws `USAGE` (exit 2) for an empty one. */
export function parseList(name: string, row: Extract<OptionRow, { kind: 'list' }>, text: string): string[] {
  const parts = (row.whole === true ? [text] : text.split(',')).map((part) => part.trim());
  if (parts.includes('')) throw noValue(name, row, text);
  return parts;
}

/** Returns the value of one option. Throws `USAGE` (exit 2) with the values that are allowed. */
export function parseValue(
  name: string,
  row: Exclude<OptionRow, { kind: 'flag' | 'list' }>,
  text: string,
): string | number {
  if (text === '') throw noValue(name, row);
  if (row.kind === 'text') return text;
  return row.kind === 'integer' ? integer(name, row, text) : durationMs(name, text);
}

function integer(name: string, row: { readonly min: number; readonly max: number }, text: string): number {
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (value >= row.min && value <= row.max) return value;
  throw misfit(name, text, `a whole number from ${row.min} to ${row.max}`);
}

const unitMs: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };

/** A timer of Node takes at most 24.8 days and fires at once beyond them. */
const longestMs = 7 * 24 * 3_600_000;

function durationMs(name: string, text: string): number {
  const parts = /^(\d+(?:\.\d+)?)(ms|s|m|h)?$/.exec(text);
  const value = Number(parts?.[1]) * (unitMs[parts?.[2] ?? 's'] ?? Number.NaN);
  if (value >= 1 && value <= longestMs) return value;
  throw misfit(name, text, 'a duration such as 500ms, 15s or 2m, from 1ms to 168h');
}

/** Returns the error of an empty value: probably an unset variable of a script, not a choice. */
function noValue(name: string, { value }: Valued, text = ''): PassgateError {
  return misfit(name, text, `a value (${value})`);
}

function misfit(name: string, text: string, fits: string): PassgateError {
  return new PassgateError('USAGE', `${flagOf(name)} takes ${fits}, not "${text}".`, 'See --help.');
}
