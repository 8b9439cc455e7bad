import type { Check, Evidence, Verdict } from '../../core/index.ts';
import type { Finding } from '../view/findings.ts';
import { plural } from '../view/format.ts';
import { excerptPart, exchangePart } from './exchange.ts';
import { html, type Markup } from './markup.ts';

const verdictWords = { passed: 'holds', failed: 'falls short', unjudged: 'could not be judged' } as const;
const verdictSigns = { passed: '✓', failed: '✗', unjudged: '?' } as const;

/** The verdict as a word and a sign, never by colour alone. */
export function verdictBadge(verdict: Verdict, required: boolean): Markup {
  return html`<span class="badge ${verdict}"><span aria-hidden="true">${verdictSigns[verdict]} </span>${
    verdictWords[verdict]
  }${required ? '' : ', not required'}</span>`;
}

/** A cause, however many checks met it. Its heading names the operations first; `again` is the command that judges it again. */
export function findingCard(finding: Finding, again: string): Markup {
  const { operations, evidence, verdict, required, stage, checkIds } = finding;
  const others = checkIds.length - 1;
  return html`<article class="card ${verdict}">
<h3>${operations.length === 0 ? undefined : html`<code>${operationNames(operations)}</code> `}<span>${withoutName(
    evidence.message,
    operations,
  )}</span></h3>
${evidenceFields(evidence, again)}
${excerptPart(evidence)}
${exchangePart(evidence)}
<p class="meta">${verdictBadge(verdict, required)} <span>${stage}</span> <span class="id">${checkIds[0]}${
    others > 0 ? ` and ${plural(others, 'other check')}` : ''
  }</span></p>
</article>`;
}

/** A single check with all of its evidence. */
export function checkCard(stage: string, check: Check): Markup {
  const { id, title, operation, verdict, required, evidence } = check;
  return html`<article class="card ${verdict}">
<h3>${operation === undefined || title.startsWith(operation) ? undefined : html`<code>${operation}</code> `}<span>${title}</span></h3>
${evidence.map(
  (one, index) =>
    html`<div class="evidence"><p><span class="kind">${one.kind}</span> ${
      one.operation === undefined || one.operation === operation
        ? undefined
        : html`<code>${one.operation}</code> `
    }${one.message}</p>${evidenceFields(one)}${
      sameExchange(one, evidence[index - 1]) ? undefined : exchangePart(one)
    }</div>`,
)}
<p class="meta">${verdictBadge(verdict, required)} <span>${stage}</span> <span class="id">${id}</span></p>
</article>`;
}

/** What happened; the one operation, which stands before it, is not said twice. */
function withoutName(message: string, operations: readonly string[]): string {
  const start = `${operations[0] ?? ''} `;
  return operations.length === 1 && message.startsWith(start) ? message.slice(start.length) : message;
}

function operationNames(operations: readonly string[]): string {
  const others = operations.length - 3;
  return `${operations.slice(0, 3).join(', ')}${others > 0 ? ` and ${others} more` : ''}`;
}

/** Several findings about one exchange, at no place of their own, show it once. */
function sameExchange(one: Evidence, before: Evidence | undefined): boolean {
  return (
    (one.pointer ?? '') === '' && JSON.stringify(one.exchange) === JSON.stringify(before?.exchange ?? null)
  );
}

function evidenceFields(
  { pointer, expected, received, rule, where, hint }: Evidence,
  again?: string,
): Markup | undefined {
  const rows: readonly [string, string, Markup | undefined][] = [
    ['at', 'at', pointer === undefined ? undefined : pointerText(pointer)],
    ['expected', 'expected', text(expected)],
    ['came', 'came', text(received)],
    ['rule', 'rule', rule && html`${rule.text} <code class="source">${rule.source}</code>`],
    ['look at', 'where', text(where)],
    ['mend', 'mend', hint === undefined ? undefined : html`${hint}`],
    ['again', 'again', text(again)],
  ];
  const there = rows.filter(([, , value]) => value !== undefined);
  if (there.length === 0) return undefined;
  return html`<dl class="fields">${there.map(
    ([label, name, value]) => html`<div class="${name}"><dt>${label}</dt><dd>${value}</dd></div>`,
  )}</dl>`;
}

function text(value: string | undefined): Markup | undefined {
  return value === undefined ? undefined : html`<code>${value}</code>`;
}

/** The pointer with its last step, the property itself, made to stand out. */
function pointerText(pointer: string): Markup {
  if (pointer === '') return html`the whole body`;
  const last = pointer.lastIndexOf('/') + 1;
  return html`<code>${pointer.slice(0, last)}<wbr><mark>${pointer.slice(last)}</mark></code>`;
}
