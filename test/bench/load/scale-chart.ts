import { type ChartPanel, chartOf } from './chart.ts';
import { spreadOf } from './figures.ts';
import type { ScaleRow } from './scale.ts';

/** The results as a chart: CPU and memory, by devices and by runners. */
export function scaleChart(byDevices: readonly ScaleRow[], byRunners: readonly ScaleRow[]): string {
  const devices = {
    axis: 'devices, one runner',
    rows: byDevices,
    label: (row: ScaleRow) => short(row.devices),
  };
  const runners = {
    axis: `runners, ${short(byRunners[0]?.devices ?? 0)} devices in all`,
    rows: byRunners,
    label: (row: ScaleRow) => String(row.runners),
  };
  const figures = [
    { title: 'CPU seconds per 1,000 requests', figure: 'cpuPer1000' },
    { title: 'Memory of k6, MB', figure: 'maxRssMb' },
  ] as const;
  const panels = figures.flatMap(({ title, figure }) =>
    [devices, runners].map(
      ({ axis, rows, label }): ChartPanel => ({
        title,
        axis,
        joined: true,
        columns: rows.map((row) => ({ label: label(row), spread: spreadOf(row.rounds, figure) })),
      }),
    ),
  );
  return chartOf('Cost of the load generator by devices and by runners', panels);
}

/** `10k` for ten thousand. */
const short = (count: number): string => (count >= 1000 ? `${count / 1000}k` : String(count));
