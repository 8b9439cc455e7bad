/**
 * What the set-up tells people. Everything goes to standard error: standard output belongs to the command that
 * is started afterwards (`--json` must stay one document).
 */

/** One line of progress. */
export function say(line) {
  process.stderr.write(`set-up: ${line}\n`);
}

/**
 * The set-up cannot go on. `waysOut` are things a person can do, one a line; `exitCode` is 2 for what the person
 * gave (a bad `PASSGATE_K6`), 3 for what the machine lacks.
 */
export class SetupError extends Error {
  constructor(message, { exitCode = 3, waysOut = [] } = {}) {
    super(message);
    this.name = 'SetupError';
    this.exitCode = exitCode;
    this.waysOut = waysOut;
  }
}

/** The text of any thrown value, with the cause that `fetch` hides; never a stack. */
export function messageOf(error) {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause instanceof Error ? error.cause : undefined;
  const detail = cause === undefined ? '' : ` (${cause.code ?? cause.message})`;
  return `${error.message}${detail}`;
}

/** The last lines of a tool's output that say something, for the end of an error message. */
export function lastLines(text, count = 4) {
  const lines = text.split('\n').map((line) => line.trimEnd());
  return lines
    .filter((line) => line !== '')
    .slice(-count)
    .join('\n');
}
