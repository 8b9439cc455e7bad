import { type Check, type ExitCode, exitCodeOf, statusOf, type World } from '../core/index.ts';

const mostTold = 12;

/** The exit code of a command that ran checks of its own. */
export function exitCodeOfChecks(checks: readonly Check[]): ExitCode {
  return exitCodeOf([statusOf(checks)]);
}

const checksText = (count: number): string => `${count} check${count === 1 ? '' : 's'}`;

/** Checks for people, on standard error: the outcome first, then what does not hold, with what mends it. */
export function tellChecks(world: World, checks: readonly Check[], claim: string): void {
  const not = checks.filter((check) => check.verdict !== 'passed');
  const required = not.filter((check) => check.required);
  const optional = not.length - required.length;
  const more = optional === 0 ? '' : `; ${optional} more ${optional === 1 ? 'is' : 'are'} not required`;
  const count = `${required.length} of ${checksText(checks.length)}${more}`;
  const outcome = {
    passed: `✓ ${claim} (${checksText(checks.length - optional)}${more})`,
    failed: `✗ Not so: ${claim} (${count})`,
    unjudged: `? Not judged: ${claim} (${count})`,
  };
  world.stderr.write(`${outcome[statusOf(checks)]}\n`);
  const lines = [...required, ...not.filter((check) => !check.required)].flatMap((check) =>
    check.evidence.map(({ message, pointer, expected, received }) => {
      const at = pointer === undefined ? '' : ` at ${pointer === '' ? 'the whole body' : pointer}`;
      const differs = expected === undefined ? '' : `: expected ${expected}, came ${received ?? 'nothing'}`;
      const weight = check.required ? '' : ' (not required)';
      return `${check.verdict}${weight} ${check.id}: ${message}${at}${differs}`;
    }),
  );
  for (const line of lines.slice(0, mostTold)) world.stderr.write(`  ${line}\n`);
  if (lines.length > mostTold) world.stderr.write(`  … and ${lines.length - mostTold} more\n`);
  tellDrift(world, checks);
  const hints = new Set(not.flatMap((check) => check.evidence.flatMap(({ hint }) => hint ?? [])));
  for (const hint of hints) world.stderr.write(`Mend: ${hint}\n`);
}

/** What passes although no document has it. */
function tellDrift(world: World, checks: readonly Check[]): void {
  const evidence = checks.filter(({ verdict }) => verdict === 'passed').flatMap((check) => check.evidence);
  const drift = new Set(evidence.flatMap(({ kind, message }) => (kind === 'drift' ? [message] : [])));
  for (const message of [...drift].slice(0, mostTold)) world.stderr.write(`  drift: ${message}\n`);
  if (drift.size > mostTold) world.stderr.write(`  … and ${drift.size - mostTold} more\n`);
}
