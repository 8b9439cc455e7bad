import { plural } from '../format.ts';
import type { CoverageRow } from '../report.ts';
import { html, type Markup } from './markup.ts';

const kinds = ['specified', 'sampled', 'contracted', 'verified', 'loaded'] as const;

/**
 * Operation × answer as a table of marks. An operation's name is a button that filters the checks below; where scripts
 * do not run it is only a name.
 */
export function coverageSection(rows: readonly CoverageRow[]): Markup | undefined {
  if (rows.length === 0) return undefined;
  const operations = [...new Set(rows.map(({ operation }) => operation))];
  return html`<section id="coverage"><h2>Coverage</h2>
<p>${plural(rows.length, 'documented answer')} of ${plural(operations.length, 'operation')}. ${kinds
    .map((kind) => `${rows.filter((row) => row[kind]).length} ${kind}`)
    .join(', ')}.</p>
<div class="scroll" tabindex="0" role="region" aria-label="Coverage"><table class="matrix">
<thead><tr><th scope="col">operation</th><th scope="col">answer</th>${kinds.map(
    (kind) => html`<th scope="col">${kind}</th>`,
  )}</tr></thead>
${operations.map((operation) =>
  operationRows(
    operation,
    rows.filter((row) => row.operation === operation),
  ),
)}
</table></div></section>`;
}

function operationRows(operation: string, rows: readonly CoverageRow[]): Markup {
  return html`<tbody>${rows.map(
    (row, index) =>
      html`<tr>${
        index > 0
          ? undefined
          : html`<th scope="rowgroup" rowspan="${rows.length}"><button type="button" class="link" data-operation="${operation}">${operation}</button></th>`
      }<td>${row.answer}</td>${kinds.map((kind) =>
        row[kind]
          ? html`<td class="yes"><span aria-hidden="true">●</span><span class="hidden">yes</span></td>`
          : html`<td class="no"><span aria-hidden="true">–</span><span class="hidden">no</span></td>`,
      )}</tr>`,
  )}</tbody>`;
}
