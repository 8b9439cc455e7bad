import { type Check, type ExitCode, exitCodeOf, statusOf, type World } from '../core/index.ts';

const mostTold = 12;

/** The exit code of a command that ran checks of its own. */
export function exitCodeOfChecks(checks: readonly Check[]): ExitCode {
  return exitCodeOf([statusOf(checks)]);
}

/** Checks for people, on standard error: the outcome first, then what does not hold, with what mends it. */
export function tellChecks(world: World, checks: readonly Check[], claim: string): void {
  const not = checks.filter((check) => check.verdict !== 'passed');
  if (not.length === 0 && checks.length > 0) {
    world.stderr.write(`✓ ${claim} (${checks.length} checks)\n`);
    tellDrift(world, checks);
    return;
  }
  world.stderr.write(`✗ Not so: ${claim} (${not.length} of ${checks.length} checks)\n`);
  const lines = not.flatMap((check) =>
    check.evidence.map(({ message, pointer, expected, received }) => {
      const at = pointer === undefined ? '' : ` at ${pointer === '' ? 'the whole body' : pointer}`;
      const differs = expected === undefined ? '' : `: expected ${expected}, came ${received ?? 'nothing'}`;
      return `${check.verdict} ${check.id}: ${message}${at}${differs}`;
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
