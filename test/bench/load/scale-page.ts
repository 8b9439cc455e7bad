import { spreadOf, spreadText } from './figures.ts';
import type { ScaleRow } from './scale.ts';

export const [begin, end] = ['<!-- scale: written by npm run bench -- scale -->', '<!-- scale: end -->'];

/** The results as a table of the page: medians of the rounds, and their spread. */
export function scaleTable(rows: readonly ScaleRow[]): string {
  const cells = rows.map(({ devices, runners, rounds }) => {
    const text = (name: Parameters<typeof spreadOf>[1], digits: number): string =>
      spreadText(spreadOf(rounds, name), digits);
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

/** Puts the results where the page has its marks. Throws where it has none. */
export function withResults(page: string, results: string): string {
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error('docs/benchmarks.md has lost the marks of the scale benchmark.');
  return `${page.slice(0, from + begin.length)}\n\n${results}\n\n${page.slice(to)}`;
}
