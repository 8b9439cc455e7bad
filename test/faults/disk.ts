import { commandNames, goodRuns } from './good-runs.ts';
import { full, readOnly } from './place.ts';
import type { FaultRow } from './row.ts';

export const noSpace = /no space (is )?left on (the disk|device)/i;
export const onlyRead = /(the )?file system can only be read|read-only file system/i;

/** Commands that put something into the temporary folder. */
const usesTemporary = ['contracts', 'gate', 'load', 'verify'];

function row(
  command: string,
  more: Omit<FaultRow, 'kind' | 'command' | 'args'> & Partial<FaultRow>,
): FaultRow {
  return { kind: 'disk', command, args: [command, ...(goodRuns[command]?.args ?? [])], ...more };
}

function exitOf(command: string): FaultRow['exit'] {
  return [goodRuns[command]?.exit ?? 0];
}

function inTemporaryFolder(command: string): FaultRow[] {
  const { args = [], longArgs = args } = goodRuns[command] ?? {};
  const uses = usesTemporary.includes(command);
  const serves = goodRuns[command]?.serves === true;
  // What serves is ended as a user does it.
  const signal = serves ? ({ name: 'SIGINT', to: 'group', once: /"url"/ } as const) : undefined;
  const expected = (says: RegExp) => (uses ? ({ exit: [3], says } as const) : { exit: exitOf(command) });
  const more = { args: [command, ...longArgs], ...(signal === undefined ? {} : { signal }) };
  return [
    row(command, { fault: 'TMPDIR full', prepare: full('tmp'), mounts: true, ...expected(noSpace), ...more }),
    row(command, {
      fault: 'TMPDIR read-only',
      prepare: readOnly('tmp'),
      mounts: true,
      ...expected(onlyRead),
      ...more,
    }),
  ];
}

function inOutputFolder(command: string): FaultRow[] {
  if (goodRuns[command]?.hasNoOut === true) return [];
  return [
    row(command, { fault: 'output full', prepare: full('out'), mounts: true, exit: [2], says: noSpace }),
    row(command, {
      fault: 'output read-only',
      prepare: readOnly('out'),
      mounts: true,
      exit: [2],
      says: onlyRead,
    }),
  ];
}

/** With `--json`, so that each has something to print. */
function toFullOutput(command: string): FaultRow[] {
  const args = [command, ...(goodRuns[command]?.args ?? []), ...(command === 'simulate' ? [] : ['--json'])];
  // What it found counts more than that nobody can read it.
  const exit = goodRuns[command]?.exit ?? 0;
  const says = /Standard output could not be written/;
  return [
    {
      kind: 'disk',
      command,
      args,
      fault: 'standard output full',
      stdout: 'full',
      exit: [exit === 0 ? 2 : exit],
      says,
    },
  ];
}

/** Where Passgate's own downloads are kept. With every part there already, no command has to write to it. */
function inCache(command: string): FaultRow[] {
  const { args = [], longArgs = args } = goodRuns[command] ?? {};
  const serves = goodRuns[command]?.serves === true;
  const signal = serves ? ({ name: 'SIGINT', to: 'group', once: /"url"/ } as const) : undefined;
  const more = {
    args: [command, ...longArgs],
    exit: exitOf(command),
    mounts: true,
    ...(signal === undefined ? {} : { signal }),
  } as const;
  return [
    row(command, { fault: 'cache full', prepare: full('cache'), ...more }),
    row(command, { fault: 'cache read-only', prepare: readOnly('cache'), ...more }),
  ];
}

export const diskRows: readonly FaultRow[] = commandNames.flatMap((command) => [
  ...toFullOutput(command),
  ...inOutputFolder(command),
  ...inTemporaryFolder(command),
  ...inCache(command),
]);
