import { commandNames, type GoodRun, goodRuns } from './good-runs.ts';
import type { FaultRow, Signalled } from './row.ts';

/** What a run that was cut short says: a command by itself, or the headline of a report. */
const interrupted = /Interrupted \(|NOT JUDGED — the run was cut short/;

const signals: readonly Signalled[] = [
  { name: 'SIGINT', to: 'group' },
  { name: 'SIGINT', to: 'parent' },
  { name: 'SIGTERM', to: 'group' },
  { name: 'SIGTERM', to: 'parent' },
  { name: 'SIGKILL', to: 'group' },
  { name: 'SIGKILL', to: 'parent' },
];

/** Makes a temporary folder, as most commands do. */
const nextStart = ['contracts', ...(goodRuns.contracts?.args ?? [])];

const ownEnd = { SIGINT: 130, SIGTERM: 143, SIGKILL: 137 } as const;

/**
 * While a command loads its code it can only stop; a signal to the group may come before anything
 * watches for it, which is the end that a shell gives it. One that is over so fast may have ended
 * as ever.
 */
function whileLoading(command: string, signal: Signalled, startBy: 'set-up' | 'npx' = 'set-up'): FaultRow {
  const run: GoodRun = goodRuns[command] ?? { args: [], exit: 0 };
  const kills = signal.name === 'SIGKILL';
  const whom = startBy === 'npx' ? (signal.to === 'group' ? 'npx and its group' : 'npx') : signal.to;
  const fault = `${signal.name} to ${whom}`;
  return {
    kind: 'signal',
    command,
    fault,
    args: [command, ...run.args],
    signal,
    startBy,
    exit: kills || startBy === 'npx' ? [3, 130, 137, 143] : [3, ownEnd[signal.name], run.exit],
  };
}

/** While it works, it says so and leaves what it has in good order. */
function whileWorking(command: string, signal: Signalled): FaultRow[] {
  const { args = [], longArgs = args, working, serves, exit = 0 } = goodRuns[command] ?? {};
  if (working === undefined) return [];
  const kills = signal.name === 'SIGKILL';
  const fault = `${signal.name} to ${signal.to} at work`;
  const row = { kind: 'signal', command, fault, args: [command, ...longArgs] } as const;
  const sent = { ...signal, once: working };
  if (kills) return [{ ...row, signal: sent, exit: [137], thenStarts: nextStart }];
  // What serves until it is interrupted has done what it was to do.
  if (serves === true) return [{ ...row, signal: sent, exit: [exit] }];
  return [{ ...row, signal: sent, exit: [3], says: interrupted }];
}

export const signalRows: readonly FaultRow[] = commandNames.flatMap((command) => [
  ...signals.map((signal) => whileLoading(command, signal)),
  // npx leaves a SIGINT of its own to the terminal, which sends it to the whole group.
  whileLoading(command, { name: 'SIGINT', to: 'group' }, 'npx'),
  whileLoading(command, { name: 'SIGTERM', to: 'parent' }, 'npx'),
  whileLoading(command, { name: 'SIGKILL', to: 'parent' }, 'npx'),
  ...signals.flatMap((signal) => whileWorking(command, signal)),
]);
