import { chartOf } from '../load/chart.ts';
import { spreadOf } from '../load/figures.ts';
import type { PeerRow } from './measure.ts';
import type { PeerTable } from './peers-page.ts';

const figures = [
  { title: 'CPU-s per 1,000 requests', figure: 'cpuPer1000' },
  { title: 'memory, MB', figure: 'maxRssMb' },
] as const;

/** A row of two panels for each workload. A tool that was not measured has no point. */
export function peersChart(tables: readonly PeerTable[]): string {
  const panels = tables.flatMap(({ workload, rows }) =>
    figures.map(({ title, figure }) => ({
      title: `${workload.title}: ${title}`,
      axis: '',
      joined: false,
      columns: rows.map((row) => ({
        label: labelOf(row, rows),
        spread: spreadOf(
          row.rounds.filter((round) => round !== undefined),
          figure,
        ),
      })),
    })),
  );
  return chartOf('CPU and memory of load generators with the same work', panels);
}

/** The first word of the title; with its devices where it has fewer than others. */
function labelOf({ title, devices }: PeerRow, rows: readonly PeerRow[]): string {
  const name = title.includes('ring') ? 'ring' : (title.split(' ')[0] ?? title);
  const most = Math.max(...rows.map((row) => row.devices));
  return devices === most ? name : `${name}, ${devices / 1000}k`;
}
