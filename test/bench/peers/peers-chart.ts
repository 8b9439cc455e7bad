import { chartOf } from '../load/chart.ts';
import { spreadOf } from '../load/figures.ts';
import type { PeerTable } from './peers-page.ts';

const figures = [
  { title: 'CPU-s per 1,000 requests', figure: 'cpuPer1000' },
  { title: 'memory, MB', figure: 'maxRssMb' },
] as const;

/** Room for the names of seven rows. */
const panelWidth = 460;

/** A row of two panels for each workload. Below each tool is its number of devices; one that was not measured has no point. */
export function peersChart(tables: readonly PeerTable[]): string {
  const panels = tables.flatMap(({ workload, rows }) =>
    figures.map(({ title, figure }) => ({
      title: `${workload.title}: ${title}`,
      axis: '',
      joined: false,
      columns: rows
        .filter(({ isPaced }) => isPaced)
        .map((row) => ({
          label: row.title.includes('ring') ? 'ring' : (row.title.split(' ')[0] ?? row.title),
          below: `${row.devices / 1000}k`,
          spread: spreadOf(
            row.rounds.filter((round) => round !== undefined),
            figure,
          ),
        })),
    })),
  );
  return chartOf('CPU and memory of load generators with the same work', panels, panelWidth);
}
