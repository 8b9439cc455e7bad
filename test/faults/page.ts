import { commandNames } from './good-runs.ts';
import { type FaultKind, type FaultRow, faultKinds } from './row.ts';

/** What the table cannot say of a kind. */
const notes: Readonly<Record<FaultKind, string>> = {
  target:
    'The target refuses connections, answers slowly, resets them, answers in no protocol, with a page of HTML, with redirects to itself or without end,\nor not at all, has a certificate for another host, dies after a few requests, or serves polls bodies that do not end. What could not be judged is never a pass.',
  k6: 'A k6 that is named in `PASSGATE_K6` is used or refused, never replaced. One that dies has sent no request, and zero requests never pass.',
  disk: 'A full disk, a read-only folder or a standard output that takes nothing is named, with the folder to free or to replace. What needs no temporary\nfolder works without one. `--out` that cannot be written is exit code 2, as a wrong option is.',
  signal:
    'The signal goes to the whole process group (Ctrl-C), to the process that the user started, or to npx; either while the command loads its code or,\n“at work”, in the middle. A command that serves until it is interrupted exits as if it had ended. After SIGKILL nothing runs on.',
  surroundings:
    'Two at once are two runs with the same folders: one does its work, the other does too or says that another run is writing there.',
  input: 'A file of 1.2 GB, 100,000 levels deep, with bytes that are not UTF-8, or empty.',
};

/** Returns docs/faults.md. */
export function faultsPage(rows: readonly FaultRow[]): string {
  const kinds = (Object.keys(faultKinds) as FaultKind[]).map((kind) => {
    const own = rows.filter((row) => row.kind === kind);
    return `## ${faultKinds[kind]}\n\n${notes[kind]}\n\n${table(own)}`;
  });
  return `${introduction}\n${kinds.join('\n')}`;
}

const introduction = `# Faults

What every command does when something around it fails. Each cell is an exit code: 0 passed, 1 failed, 2 wrong usage or input, 3 could not be judged; 130, 137
and 143 are those of a process that SIGINT, SIGKILL or SIGTERM ended before it could do so itself. An empty cell: the fault does not apply.

In each of them the command says once, in one sentence, what happened; it never calls it unexpected and never prints a stack. It ends in bounded time and
memory, leaves no process, no half-written file and nothing in \`TMPDIR\` (what SIGKILL leaves there,
the next start removes, but for an empty socket that the next run with the same folder takes over).

\`npm run test:faults\` runs all of it with the real command line (ten minutes; \`npm test\` runs a sample). The rows are data: \`test/faults/\`. Rows with a full
or read-only disk need root, which a container or \`sudo\` has; elsewhere they are skipped.
\`npm run test:faults -- -t 'verify: target'\` runs the rows with these words.
`;

function table(rows: readonly FaultRow[]): string {
  const faults = [...new Set(rows.map(({ fault }) => fault))];
  const commands = commandNames.filter((name) => rows.some(({ command }) => command === name));
  // The longer side goes down the page.
  const lines =
    faults.length > commands.length
      ? faults.map((fault) => [fault, ...commands.map((command) => cell(rows, command, fault))])
      : commands.map((command) => [`\`${command}\``, ...faults.map((fault) => cell(rows, command, fault))]);
  const head = faults.length > commands.length ? commands.map((name) => `\`${name}\``) : faults;
  return [
    `| | ${head.join(' | ')} |`,
    `| ${['---', ...head.map(() => '---')].join(' | ')} |`,
    ...lines.map((line) => `| ${line.join(' | ')} |`),
    '',
  ].join('\n');
}

function cell(rows: readonly FaultRow[], command: string, fault: string): string {
  const found = rows.filter((row) => row.command === command && row.fault === fault);
  const codes = [...new Set(found.flatMap(({ exit }) => exit))].sort((a, b) => a - b);
  return codes.join(', ');
}
