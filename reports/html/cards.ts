import type { Check, Evidence } from '../../core/index.ts';
import type { CauseView } from '../view/cause-view.ts';
import { type EvidenceField, type FieldLabel, fieldsOf } from '../view/evidence-fields.ts';
import { type StatusLook, statusLooks } from '../view/status-look.ts';
import { excerptPart, exchangePart } from './exchange.ts';
import { html, type Markup } from './markup.ts';

/** The card shows the exchange in full and the checks in its last line. */
const notInCard: readonly FieldLabel[] = ['request', 'response', 'check'];

/** Returns a status as a sign and a word, so that it never shows by colour alone. */
export function statusBadge({ sign, word, colour }: StatusLook): Markup {
  return html`<span class="badge ${colour}"><span aria-hidden="true">${sign} </span>${word}</span>`;
}

/** Returns the card of a cause, whose heading names the operations first. */
export function causeCard({ subject, message, evidence, look, stage, checks, fields }: CauseView): Markup {
  return html`<article class="card ${look.colour}">
<h3>${subject === undefined ? undefined : html`<code>${subject}</code> `}<span>${message}</span></h3>
${fieldList(fields, evidence)}
${excerptPart(evidence)}
${exchangePart(evidence)}
<p class="meta">${statusBadge(look)} <span>${stage}</span> <span class="id">${checks}</span></p>
</article>`;
}

/** Returns the card of one check with all of its evidence. */
export function checkCard(stage: string, check: Check): Markup {
  const { id, title, operation, verdict, required, evidence } = check;
  const look = statusLooks[verdict];
  return html`<article class="card ${look.colour}">
<h3>${operation === undefined || title.startsWith(operation) ? undefined : html`<code>${operation}</code> `}<span>${title}</span></h3>
${evidence.map(
  (one, index) =>
    html`<div class="evidence"><p><span class="kind">${one.kind}</span> ${
      one.operation === undefined || one.operation === operation
        ? undefined
        : html`<code>${one.operation}</code> `
    }${one.message}</p>${fieldList(fieldsOf(one), one)}${
      sameExchange(one, evidence[index - 1]) ? undefined : exchangePart(one)
    }</div>`,
)}
<p class="meta">${statusBadge(look)} <span>${stage}</span> <span class="id">${id}${required ? '' : ' (not required)'}</span></p>
</article>`;
}

/** Several pieces of evidence about one exchange, without a place of their own, show it once. */
function sameExchange(one: Evidence, before: Evidence | undefined): boolean {
  return (
    (one.pointer ?? '') === '' && JSON.stringify(one.exchange) === JSON.stringify(before?.exchange ?? null)
  );
}

function fieldList(fields: readonly EvidenceField[], evidence: Evidence): Markup | undefined {
  const shown = fields.filter(({ label }) => !notInCard.includes(label));
  if (shown.length === 0) return undefined;
  return html`<dl class="fields">${shown.map(
    (field) =>
      html`<div class="${field.label}"><dt>${field.label}</dt><dd>${fieldValue(field, evidence)}</dd></div>`,
  )}</dl>`;
}

function fieldValue({ label, text }: EvidenceField, { pointer = '', rule }: Evidence): Markup {
  if (label === 'at' && pointer !== '') return pointerText(pointer);
  if (label === 'rule' && rule !== undefined) {
    return html`${rule.text} <code class="source">${rule.source}</code>`;
  }
  return label === 'at' || label === 'fix' ? html`${text}` : html`<code>${text}</code>`;
}

/** Highlights the last step of a pointer: the property itself. */
function pointerText(pointer: string): Markup {
  const last = pointer.lastIndexOf('/') + 1;
  return html`<code>${pointer.slice(0, last)}<wbr><mark>${pointer.slice(last)}</mark></code>`;
}
