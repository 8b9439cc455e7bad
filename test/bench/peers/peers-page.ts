import { type Spread, spreadOf, spreadOfNumbers, spreadText } from '../load/figures.ts';
import { marksOf } from '../load/marked-part.ts';
import { type HeldRow, heldRule } from './held.ts';
import type { PeerRow } from './measure.ts';
import type { PeerFigures } from './run-peer.ts';
import type { Workload } from './workloads.ts';

/** One workload, and a row for each tool. */
export interface PeerTable {
  readonly workload: Workload;
  readonly rows: readonly PeerRow[];
}

/** Where docs/benchmarks.md has the tables and README.md the ratios. */
export const peersMarks = marksOf('peers', 'npm run bench:peers -- --write');

const head = [
  'tool',
  'devices',
  'judged',
  'CPU-s per 1,000 requests',
  'Passgate = 1',
  'CPU-s before the first request',
  'CPU-s per 1,000 after it',
  'memory, MB',
  'sent, %',
  'interval error p99, ms',
];

/** The tables of the page, each with its workload above and what is to be known of it below. */
export function peersTables(tables: readonly PeerTable[]): string {
  return tables
    .map(({ workload, rows }) => {
      const lines = [head, head.map(() => '---'), ...rows.map((row) => cellsOf(row, rows))];
      const table = lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
      const notes = rows.flatMap(notesOf).map((note) => `- ${note}`);
      return [
        `**${capitalized(workload.title)}**`,
        table,
        ...(notes.length === 0 ? [] : [notes.join('\n')]),
      ].join('\n\n');
    })
    .join('\n\n');
}

/** The ratios alone, for a page whose readers have another machine: CPU and memory of each tool, Passgate's with as many devices being 1. */
export function ratioTable(tables: readonly PeerTable[]): string {
  const titles = [
    ...new Set(
      tables.flatMap(({ rows }) =>
        rows.filter((row) => !row.isPassgate && row.isPaced).map(({ title }) => title),
      ),
    ),
  ];
  const columns = tables.flatMap(({ workload, rows }) => [
    { head: `${workload.title}: CPU`, of: (title: string) => ratioOf(title, rows, 'cpuPer1000') },
    { head: 'memory', of: (title: string) => ratioOf(title, rows, 'maxRssMb') },
  ]);
  const lines = [
    ['tool', ...columns.map((column) => column.head)],
    ['tool', ...columns].map(() => '---'),
    ...titles.map((title) => [title, ...columns.map(({ of }) => of(title))]),
  ];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Where docs/benchmarks.md has how many devices each tool held. */
export const heldMarks = marksOf('held', 'npm run bench:peers -- --held --write');

/** How many devices each tool held, and what it came to with them and with those that it did not hold. */
export function heldTable(rows: readonly HeldRow[]): string {
  const { leastSentPercent, mostIntervalErrorMs } = heldRule;
  const names = ['tool', 'devices held', 'with them', 'not held', 'with those'];
  const lines = [names, names.map(() => '---'), ...rows.map(heldCells)];
  return [
    `Held: ${leastSentPercent} % of what was due came, none failed, and the interval error p99 is at most ${mostIntervalErrorMs} ms.`,
    lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n'),
  ].join('\n\n');
}

function heldCells({ title, steps, held, reason }: HeldRow): string[] {
  if (reason !== undefined) return [title, `not measured: ${inCell(reason)}`, '', '', ''];
  const told = (devices: number | undefined): string[] => {
    const attempts = steps.find((step) => step.devices === devices)?.attempts ?? [];
    if (devices === undefined || attempts.length === 0) return ['–', '–'];
    return [devices.toLocaleString('en-US'), attempts.map(attemptText).join('; ')];
  };
  const notHeld = steps.at(-1)?.devices;
  return [title, ...told(held), ...told(notHeld === held ? undefined : notHeld)];
}

function attemptText(figures: PeerFigures | undefined): string {
  if (figures === undefined) return 'no figures';
  const { sentPercent, intervalErrorP99Ms, failed } = figures;
  const failures = failed === 0 ? '' : `, ${failed} failed`;
  return `${sentPercent.toFixed(2)} %, ${intervalErrorP99Ms?.toFixed(1) ?? '–'} ms${failures}`;
}

function ratioOf(title: string, rows: readonly PeerRow[], name: keyof PeerFigures): string {
  const row = rows.find((each) => each.title === title);
  const spread = row === undefined ? undefined : ratioToPassgate(row, rows, name);
  return spread === undefined ? 'not measured' : spread.median.toFixed(2);
}

function cellsOf(row: PeerRow, rows: readonly PeerRow[]): string[] {
  const { title, devices, judged, rounds, reason = 'it came to no figures' } = row;
  const measured = rounds.filter((round) => round !== undefined);
  const first = [title, devices.toLocaleString('en-US'), judged];
  if (measured.length === 0)
    return [...first, `not measured: ${inCell(reason)}`, ...head.slice(4).map(() => '')];
  const text = (name: keyof PeerFigures, digits: number): string =>
    spreadText(spreadOf(measured, name), digits);
  return [
    ...first,
    text('cpuPer1000', 3),
    row.isPassgate ? '1' : spreadText(ratioToPassgate(row, rows, 'cpuPer1000'), 2),
    text('startCpuSeconds', 1),
    text('laterCpuPer1000', 3),
    text('maxRssMb', 0),
    row.isPaced ? text('sentPercent', 2) : 'no pace',
    row.isPaced ? text('intervalErrorP99Ms', 1) : 'no pace',
  ];
}

/** Divides what a tool took in each round by what Passgate took in the same round with as many devices. */
export function ratioToPassgate(
  { devices, rounds }: PeerRow,
  rows: readonly PeerRow[],
  name: keyof PeerFigures,
): Spread | undefined {
  const ours = rows.find((row) => row.isPassgate && row.devices === devices);
  return spreadOfNumbers(
    rounds.map((round, number) => {
      const [theirs, mine] = [round?.[name], ours?.rounds[number]?.[name]];
      return theirs === undefined || mine === undefined ? undefined : theirs / mine;
    }),
  );
}

function notesOf({ title, devices, rounds, reason }: PeerRow): string[] {
  const measured = rounds.filter((round) => round !== undefined);
  if (measured.length === 0) return [];
  const who = `${title}, ${devices.toLocaleString('en-US')} devices`;
  const sum = (name: 'failed' | 'notOk' | 'received'): number =>
    measured.reduce((total, round) => total + round[name], 0);
  const alone = spreadOf(measured, 'generatorCpuPer1000');
  const miscounted = measured.some(
    ({ received, ownCount }) => Math.abs(received - ownCount) > received * 0.01,
  );
  return [
    ...(alone === undefined
      ? []
      : [
          `${who}: its k6 alone takes ${spreadText(alone, 3)} CPU-s per 1,000 and ${spreadText(spreadOf(measured, 'generatorMaxRssMb'), 0)} MB.`,
        ]),
    ...(sum('failed') + sum('notOk') === 0
      ? []
      : [
          `${who}: ${sum('failed')} of ${sum('received')} failed by its own count, ${sum('notOk')} were not answered with 200.`,
        ]),
    ...(miscounted
      ? [`${who}: its own count differs from what came to the simulator by more than 1 %.`]
      : []),
    ...(reason === undefined ? [] : [`${who}: not measured in each round: ${inCell(reason)}`]),
  ];
}

/** A text that ends no cell and no line. */
const inCell = (text: string): string => text.replaceAll('|', '/').replaceAll(/\s+/g, ' ').slice(0, 200);

const capitalized = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
