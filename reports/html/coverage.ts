import type { CoverageRow } from '../report.ts';
import { grouped, plural } from '../view/format.ts';
import type { ColourRole } from '../view/status-look.ts';
import { html, type Markup } from './markup.ts';

const coverageKinds = ['specified', 'sampled', 'contracted', 'verified', 'loaded'] as const;

/**
 * Returns the coverage as a picture: a line for each operation, a cell for each documented
 * response, five bars in each cell. A cell is a button that leads to the checks of its response. A
 * table beneath says the same in words.
 */
export function coverageSection(rows: readonly CoverageRow[]): Markup | undefined {
  if (rows.length === 0) return undefined;
  const byOperation = groupedBy(rows, ({ operation }) => operation);
  return html`<section id="coverage"><h2>Coverage</h2>
<p>${plural(rows.length, 'documented response')} of ${plural(byOperation.size, 'operation')}. ${countsText(rows)} <span class="how">exact</span></p>
<p class="legend note"><span class="cell" aria-hidden="true">${coverageKinds.map(() => html`<i class="y"></i>`)}</span> Bars from left to right: ${coverageKinds.join(', ')}. Select a cell to see the checks of its response. Red: a contract covers it, and no check verified it${rows.some((row) => coverageKinds.some((kind) => row[kind] === undefined)) ? '. Dotted: not known' : ''}.</p>
<div class="picture">${[...byOperation].map(([operation, answers]) => operationLine(operation, answers, rows))}</div>
<details><summary>The same as a table</summary>${table(byOperation)}</details></section>`;
}

/** Returns how many responses are covered in each way, and which ways the run did not reach. */
function countsText(rows: readonly CoverageRow[]): string {
  const known = coverageKinds.filter((kind) => rows.some((row) => row[kind] !== undefined));
  const counts = known.map((kind) => `${grouped(rows.filter((row) => row[kind]).length)} ${kind}`);
  const unknown = coverageKinds.filter((kind) => !known.includes(kind));
  const rest =
    unknown.length === 0 ? '' : ` Not known, because the run did not reach it: ${unknown.join(', ')}.`;
  return `${counts.join(', ')}.${rest}`;
}

function groupedBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

function operationLine(
  operation: string,
  answers: readonly CoverageRow[],
  rows: readonly CoverageRow[],
): Markup {
  const byStatus = groupedBy(answers, ({ answer }) => answer.split(' ')[0] ?? '');
  return html`<div class="line"><h3><button type="button" class="link" data-operation="${operation}">${operation}</button></h3>
<div class="cells">${[...byStatus].map(
    ([status, same]) =>
      html`<span class="status"><span class="number">${status}</span>${same.map((row) => cell(row, rows.indexOf(row)))}</span>`,
  )}</div></div>`;
}

function cell(row: CoverageRow, index: number): Markup {
  const label = `${row.operation} ${row.answer}: ${coveredText(row)}`;
  const colour: ColourRole | '' = row.contracted && row.verified === false ? 'bad' : '';
  return html`<button type="button" class="cell ${colour}" data-answer="${index}" title="${label}" aria-label="${label}">${coverageKinds.map(
    (kind) => html`<i class="${row[kind] === undefined ? 'unknown' : row[kind] ? 'y' : 'n'}"></i>`,
  )}</button>`;
}

function coveredText(row: CoverageRow): string {
  const of = (covered: boolean | undefined): string =>
    coverageKinds.filter((kind) => row[kind] === covered).join(', ');
  const [there, missing, unknown] = [of(true), of(false), of(undefined)];
  const parts = [there, missing && `not ${missing}`, unknown && `not known: ${unknown}`];
  return parts.filter((part) => part !== '').join('; ');
}

function table(byOperation: ReadonlyMap<string, readonly CoverageRow[]>): Markup {
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Coverage"><table class="matrix">
<thead><tr><th scope="col">operation</th><th scope="col">response</th>${coverageKinds.map(
    (kind) => html`<th scope="col">${kind}</th>`,
  )}</tr></thead>
${[...byOperation].map(([operation, rows]) => operationRows(operation, rows))}
</table></div>`;
}

function operationRows(operation: string, rows: readonly CoverageRow[]): Markup {
  return html`<tbody>${rows.map(
    (row, index) =>
      html`<tr>${
        index > 0 ? undefined : html`<th scope="rowgroup" rowspan="${rows.length}">${operation}</th>`
      }<td>${row.answer}</td>${coverageKinds.map((kind) => coveredCell(row[kind]))}</tr>`,
  )}</tbody>`;
}

function coveredCell(covered: boolean | undefined): Markup {
  if (covered === undefined) return html`<td></td>`;
  return covered
    ? html`<td class="yes"><span aria-hidden="true">●</span><span class="hidden">yes</span></td>`
    : html`<td class="no"><span aria-hidden="true">–</span><span class="hidden">no</span></td>`;
}
