import type { Evidence, ExchangeEvidence } from '../../core/index.ts';
import { type BodyLine, bodyLines, excerptOf } from '../view/body-lines.ts';
import { html, type Markup } from './markup.ts';

const linesAround = 2;

/** Returns the lines of the response body around the place that the evidence names. */
export function excerptPart({ exchange, pointer }: Evidence): Markup | undefined {
  const lines = excerptOf(bodyLines(exchange?.response?.body ?? '', pointer), linesAround);
  return lines.length === 0 ? undefined : linesPart(lines, 'excerpt');
}

/** Returns the request and its response, folded away behind their first lines. */
export function exchangePart({ exchange, pointer }: Evidence): Markup | undefined {
  if (exchange === undefined) return undefined;
  const { request, response } = exchange;
  return html`<details class="exchange"><summary>${exchangeLine(exchange)}</summary>
<div class="messages"><div><p class="caption">request</p>
${linesPart(headLines(`${request.method} ${request.url}`, request.headers))}
${request.body === undefined ? undefined : linesPart(bodyLines(request.body))}</div>
<div><p class="caption">response</p>
${
  response === undefined
    ? html`<p>No response was received.</p>`
    : html`${linesPart(headLines(`status ${response.status}`, response.headers))}
${response.body === undefined ? html`<p class="note">The response has no body.</p>` : linesPart(bodyLines(response.body, pointer))}`
}</div></div></details>`;
}

/** Returns `POST http://… → 200`. */
function exchangeLine({ request, response }: ExchangeEvidence): Markup {
  return html`<code>${request.method} ${request.url}</code> → ${response === undefined ? 'no response' : response.status}`;
}

function headLines(first: string, headers: Readonly<Record<string, string>>): BodyLine[] {
  return [first, ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`)].map((text) => ({
    text,
  }));
}

/** Returns lines of text as they are, with the marked ones as `<mark>`. */
function linesPart(lines: readonly BodyLine[], name = ''): Markup {
  const parts = lines.map(({ text, mark }) =>
    mark === undefined
      ? html`${text}\n`
      : html`${text.slice(0, text.search(/\S|$/))}<mark class="${mark}">${text.trimStart()}</mark>\n`,
  );
  return html`<pre class="${name === '' ? 'lines' : `lines ${name}`}">${parts}</pre>`;
}
