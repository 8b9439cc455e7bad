import { type FigureName, spreadOf, spreadText } from './figures.ts';
import { marksOf } from './marked-part.ts';
import type { ScaleRow } from './scale.ts';

/** Where the page has the results. */
export const scaleMarks = marksOf('scale', 'npm run bench -- scale');

/** The results as a table of the page: medians of the rounds, and their spread. */
export function scaleTable(rows: readonly ScaleRow[]): string {
  const cells = rows.map(({ devices, runners, rounds }) => {
    const text = (name: FigureName, digits: number): string => spreadText(spreadOf(rounds, name), digits);
    const percent = rounds.map((round) => ({ ...round, sentShare: round.sentShare * 100 }));
    return [
      devices.toLocaleString('en-US'),
      String(runners),
      text('cpuPer1000', 3),
      text('maxRssMb', 0),
      text('latenessP99Ms', 1),
      spreadText(spreadOf(percent, 'sentShare'), 2),
    ];
  });
  const head = [
    'devices',
    'runners',
    'CPU-s per 1,000 requests',
    'memory, MB',
    'lateness p99, ms',
    'sent, %',
  ];
  return [head, head.map(() => '---'), ...cells].map((row) => `| ${row.join(' | ')} |`).join('\n');
}
