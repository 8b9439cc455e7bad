import { duration, grouped, howFiguresAreKnown, megabytes, millis, plural } from '../view/format.ts';
import type { RunComparison } from './comparison.ts';
import type { FigurePair } from './figures.ts';

const mostChecks = 30;

/**
 * Returns a comparison for a terminal: the changes, the figures, and whether the figures are
 * comparable.
 */
export function renderComparison(comparison: RunComparison): string {
  const { a, b, stages, changedChecks, conditions, figures } = comparison;
  const blocks = [
    table([
      ['', 'A', 'B'],
      ['run', a.startedAt, b.startedAt],
      ['verdict', verdictText(a), verdictText(b)],
      ...stages.map((stage): string[] => [
        stage.name,
        stageText(stage.a, stage.aDurationMs),
        stageText(stage.b, stage.bDurationMs),
      ]),
    ]),
    checksText(changedChecks),
    figures.length === 0
      ? 'Neither run measured load.'
      : `${table([['', 'A', 'B', 'B to A'], ...figures.map(figureRow)])}\n${howFiguresAreKnown}`,
    comparableText(comparison),
    conditions.length === 0
      ? 'The conditions are the same.'
      : `Conditions that differ:\n${table(conditions.map((one) => [one.what, one.a, one.b, one.mattersToFigures ? 'affects the figures' : '']))}`,
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function comparableText({ comparable, conditions, figures }: RunComparison): string {
  if (figures.length === 0) return '';
  if (!comparable) {
    const what = conditions.filter(({ mattersToFigures }) => mattersToFigures).map((one) => one.what);
    return `The figures are not comparable: ${what.join(', ')} ${what.length === 1 ? 'differs' : 'differ'} or ${what.length === 1 ? 'is' : 'are'} unknown.`;
  }
  return 'The figures are comparable, but single runs on one machine vary by tens of percent. `passgate gate --reference` and `--baseline` decide with intervals.';
}

function verdictText({ verdict, complete }: RunComparison['a']): string {
  return complete ? verdict : `${verdict}, cut short`;
}

function stageText(status: string, durationMs: number | undefined): string {
  return durationMs === undefined ? status : `${status}, ${duration(durationMs)}`;
}

function checksText(changed: RunComparison['changedChecks']): string {
  if (changed.length === 0) return 'No check has a different verdict.';
  const rows = changed.slice(0, mostChecks).map(({ id, a, b }) => [id, a, `→ ${b}`]);
  const rest = changed.length - rows.length;
  const more = rest > 0 ? `\n… and ${grouped(rest)} more (--json lists all)` : '';
  return `${plural(changed.length, 'check')} with a different verdict:\n${table(rows)}${more}`;
}

function figureRow({ scenario, figure, unit, a, b, ratio }: FigurePair): string[] {
  const text = (value: number | undefined): string => (value === undefined ? '–' : valueText(value, unit));
  return [`${scenario}: ${figure}`, text(a), text(b), ratio === undefined ? '' : `${ratio.toFixed(2)}×`];
}

function valueText(value: number, unit: FigurePair['unit']): string {
  if (unit === 'ms') return millis(value);
  if (unit === 'bytes') return megabytes(value);
  if (unit === 'count') return grouped(value);
  return unit === 's' ? `${value.toFixed(3)} s` : `${value.toFixed(1)}${unit}`;
}

/** Returns columns as wide as their widest cell, two spaces apart. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
