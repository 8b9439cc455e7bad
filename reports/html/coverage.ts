import type { CoverageRow } from '../report.ts';
import { grouped, plural } from '../view/format.ts';
import { html, type Markup } from './markup.ts';

const kinds = ['specified', 'sampled', 'contracted', 'verified', 'loaded'] as const;

/**
 * Operation × answer as a picture: a line for each operation, a cell for each documented answer, five bars to a cell. A cell
 * is a button that leads to the answer's checks; the same in words is a table beneath.
 */
export function coverageSection(rows: readonly CoverageRow[]): Markup | undefined {
  if (rows.length === 0) return undefined;
  const byOperation = groupedBy(rows, ({ operation }) => operation);
  return html`<section id="coverage"><h2>Coverage</h2>
<p>${plural(rows.length, 'documented answer')} of ${plural(byOperation.size, 'operation')}. ${countsText(rows)} <span class="how">exact</span></p>
<p class="legend note"><span class="cell" aria-hidden="true">${kinds.map(() => html`<i class="y"></i>`)}</span> Bars from left to right: ${kinds.join(', ')}. A cell leads to the checks of its answer; red is under contract and not verified${rows.some((row) => kinds.some((kind) => row[kind] === undefined)) ? ', a dotted bar is not known' : ''}.</p>
<div class="picture">${[...byOperation].map(([operation, answers]) => operationLine(operation, answers, rows))}</div>
<details><summary>The same as a table</summary>${table(byOperation)}</details></section>`;
}

/** How many answers are covered in each way; a way that the run did not come to is said to be unknown. */
function countsText(rows: readonly CoverageRow[]): string {
  const known = kinds.filter((kind) => rows.some((row) => row[kind] !== undefined));
  const counts = known.map((kind) => `${grouped(rows.filter((row) => row[kind]).length)} ${kind}`);
  const unknown = kinds.filter((kind) => !known.includes(kind));
  const rest = unknown.length === 0 ? '' : ` Not known, the run did not come to it: ${unknown.join(', ')}.`;
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
  const said = `${row.operation} ${row.answer}: ${coveredText(row)}`;
  const missed = row.contracted && row.verified === false ? ' missed' : '';
  return html`<button type="button" class="cell${missed}" data-answer="${index}" title="${said}" aria-label="${said}">${kinds.map(
    (kind) => html`<i class="${row[kind] === undefined ? 'unknown' : row[kind] ? 'y' : 'n'}"></i>`,
  )}</button>`;
}

function coveredText(row: CoverageRow): string {
  const of = (covered: boolean | undefined): string =>
    kinds.filter((kind) => row[kind] === covered).join(', ');
  const [there, missing, unknown] = [of(true), of(false), of(undefined)];
  const parts = [there, missing && `not ${missing}`, unknown && `not known: ${unknown}`];
  return parts.filter((part) => part !== '').join('; ');
}

function table(byOperation: ReadonlyMap<string, readonly CoverageRow[]>): Markup {
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Coverage"><table class="matrix">
<thead><tr><th scope="col">operation</th><th scope="col">answer</th>${kinds.map(
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
      }<td>${row.answer}</td>${kinds.map((kind) => coveredCell(row[kind]))}</tr>`,
  )}</tbody>`;
}

function coveredCell(covered: boolean | undefined): Markup {
  if (covered === undefined) return html`<td></td>`;
  return covered
    ? html`<td class="yes"><span aria-hidden="true">●</span><span class="hidden">yes</span></td>`
    : html`<td class="no"><span aria-hidden="true">–</span><span class="hidden">no</span></td>`;
}
