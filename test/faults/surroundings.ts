import { commandNames, goodRuns } from './good-runs.ts';
import type { FaultRow } from './row.ts';

/** Commands that keep another run out of their folder; the others write each file in one step. */
const locks = ['gate', 'load', 'certify', 'collect'];
const another = /Another run is writing to|^Report: /m;

function rowsOf(command: string): FaultRow[] {
  const { args = [], exit = 0, serves, hasNoOut } = goodRuns[command] ?? {};
  const serving =
    serves === true ? ({ signal: { name: 'SIGINT', to: 'group', once: /"url"/ } } as const) : {};
  const row = { kind: 'surroundings', command, args: [command, ...args], exit: [exit], ...serving } as const;
  return [
    { ...row, fault: 'no terminal', env: { TERM: undefined } },
    { ...row, fault: 'no HOME', env: { HOME: undefined } },
    { ...row, fault: 'empty HOME', env: { HOME: '', PASSGATE_CACHE: '{cache}' } },
    { ...row, fault: 'HOME missing', env: { HOME: '{base}/nowhere' } },
    ...(hasNoOut === true || locks.includes(command) ? [] : [{ ...row, fault: 'two at once', together: 2 }]),
    ...(locks.includes(command) && serves !== true
      ? [{ ...row, fault: 'two at once', together: 2, exit: [exit, 3] as const, unlessDone: another }]
      : []),
  ];
}

export const surroundingRows: readonly FaultRow[] = [
  ...commandNames.flatMap(rowsOf),
  {
    kind: 'surroundings',
    command: 'simulate',
    fault: 'port taken',
    args: ['simulate', '--port', '{port}'],
    exit: [2, 3],
    says: /cannot listen on/,
  },
  {
    kind: 'surroundings',
    command: 'collect',
    fault: 'port taken',
    args: ['collect', '{in}/run', '--out', '{out}', '--port', '{port}'],
    exit: [2, 3],
    says: /cannot listen on/,
  },
  {
    kind: 'surroundings',
    command: 'certify',
    fault: 'port taken',
    args: ['certify', '--proxy', 'http://127.0.0.1:9', '--port', '{port}', '--out', '{out}'],
    exit: [2, 3],
    says: /cannot listen on/,
  },
];
