import { type Check, type ExitCode, exitCodeOf, statusOf, type World } from '../core/index.ts';
import { plural, sentenceOf, statusLooks } from '../reports/index.ts';

const mostLines = 12;

/** Returns the exit code of a command that ran checks of its own. */
export function exitCodeOfChecks(checks: readonly Check[]): ExitCode {
  return exitCodeOf([statusOf(checks)]);
}

/**
 * Prints checks to standard error: the outcome first, then each check that did not pass, then how
 * to fix it.
 */
export function printChecks(world: World, checks: readonly Check[], claim: string): void {
  const problems = checks.filter((check) => check.verdict !== 'passed');
  const required = problems.filter((check) => check.required);
  const optional = problems.filter((check) => !check.required);
  world.stderr.write(`${outcomeLine(checks, required.length, optional.length, claim)}\n`);
  printLines(world, problemLines([...required, ...optional]));
  const drift = checks
    .filter(({ verdict }) => verdict === 'passed')
    .flatMap((check) => check.evidence)
    .flatMap((evidence) => (evidence.kind === 'drift' ? [`drift: ${sentenceOf(evidence)}`] : []));
  printLines(world, [...new Set(drift)]);
  const hints = new Set(problems.flatMap((check) => check.evidence.flatMap(({ hint }) => hint ?? [])));
  for (const hint of hints) world.stderr.write(`fix: ${hint}\n`);
}

/** Returns `✗ failed: The documents are valid (2 of 31 checks did not pass; 1 more is not required)`. */
function outcomeLine(checks: readonly Check[], required: number, optional: number, claim: string): string {
  const status = statusOf(checks);
  const { sign, word } = statusLooks[status];
  const more = optional === 0 ? '' : `; ${optional} more ${optional === 1 ? 'is' : 'are'} not required`;
  return status === 'passed'
    ? `${sign} ${claim} (${plural(checks.length - optional, 'check')} passed${more})`
    : `${sign} ${word}: ${claim} (${required} of ${plural(checks.length, 'check')} did not pass${more})`;
}

/** Returns how many checks could not be judged because of each of these, by its id. */
function waitingFor(problems: readonly Check[]): ReadonlyMap<string, number> {
  const waiting = new Map(problems.map(({ id }) => [id, 0]));
  for (const check of problems) {
    const cause = causeIn(check, waiting);
    if (cause !== undefined) waiting.set(cause, (waiting.get(cause) ?? 0) + 1);
  }
  return waiting;
}

/** Returns the id of another check that says why this one could not be judged. */
function causeIn({ id, verdict, evidence }: Check, ids: ReadonlyMap<string, number>): string | undefined {
  const places = evidence.flatMap(({ where }) => where ?? []);
  return verdict === 'unjudged' ? places.find((place) => place !== id && ids.has(place)) : undefined;
}

/**
 * Returns a line for each reason, with the first check that has it, how many others do, and how many
 * could not be judged because of it. What another check says is not said again.
 */
function problemLines(checks: readonly Check[]): string[] {
  const waiting = waitingFor(checks);
  const ids = new Map<string, Set<string>>();
  const said = checks.filter((check) => causeIn(check, waiting) === undefined);
  const lines = said.flatMap(({ verdict, required, id, evidence }) =>
    evidence.map((one) => {
      const start = `${verdict}${required ? '' : ' (not required)'}`;
      const waits = waiting.get(id) ?? 0;
      const because = waits === 0 ? '' : `; ${plural(waits, 'check')} could not be judged because of it`;
      const reason = `${sentenceOf(one)}${because}`;
      const key = `${start} ${reason}`;
      ids.set(key, (ids.get(key) ?? new Set()).add(id));
      return { key, start, reason };
    }),
  );
  const reasons = new Map(lines.map((line) => [line.key, line]));
  return [...reasons.values()].map(({ key, start, reason }) => {
    const [first, ...others] = [...(ids.get(key) ?? [])];
    const more = others.length === 0 ? '' : ` and ${plural(others.length, 'other check')}`;
    return `${start} ${first}${more}: ${reason}`;
  });
}

function printLines(world: World, lines: readonly string[]): void {
  for (const line of lines.slice(0, mostLines)) world.stderr.write(`  ${line}\n`);
  if (lines.length > mostLines) world.stderr.write(`  … and ${lines.length - mostLines} more\n`);
}
