import { cut, visible } from '../view/format.ts';

/** Narrower than this, the last column has a line of its own below each row. */
const leastRoom = 14;
const gap = '  ';

/** A row of a table: the name, figures, and what is said last, in parts that stay whole. */
export interface TextRow {
  readonly name: string;
  readonly figures: readonly string[];
  readonly remarks: readonly string[];
}

/**
 * Returns a table for a terminal, each line indented and at most `width` wide: names on the left,
 * figures on the right of their columns, remarks broken between parts where there is no room.
 */
export function textTable(
  head: TextRow,
  rows: readonly TextRow[],
  width: number,
  separator = ', ',
): string[] {
  const all = [head, ...rows].map((row) => ({ ...row, name: visible(row.name).replace(/\s/g, ' ') }));
  const widths = head.figures.map((_, column) =>
    Math.max(...all.map(({ figures }) => (figures[column] ?? '').length)),
  );
  const figuresWidth = widths.reduce((sum, one) => sum + gap.length + one, 0);
  const nameWidth = Math.min(
    Math.max(...all.map(({ name }) => name.length)),
    Math.max(8, width - gap.length - figuresWidth),
  );
  const used = gap.length + nameWidth + figuresWidth + gap.length;
  const hasRoom = width - used >= leastRoom;
  const indent = ' '.repeat(hasRoom ? used : 2 * gap.length);
  return all.flatMap(({ name, figures, remarks }) => {
    const shown = name.length > nameWidth ? cut(name, nameWidth - 1) : name.padEnd(nameWidth);
    const cells = figures.map((figure, column) => figure.padStart(widths[column] ?? 0));
    const start = [`${gap}${shown}`, ...cells].join(gap);
    const lines = partsInLines(remarks, width - indent.length, separator);
    if (!hasRoom) return [start.trimEnd(), ...lines.map((line) => indent + line)];
    const [first = '', ...others] = lines;
    return [(start + gap + first).trimEnd(), ...others.map((line) => indent + line)];
  });
}

/** Joins parts into lines of at most `width`; a longer part has a line of its own. */
export function partsInLines(parts: readonly string[], width: number, separator = ', '): string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    const longer = last === undefined ? part : `${last}${separator}${part}`;
    if (last === undefined || longer.length > width) lines.push(part);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}
