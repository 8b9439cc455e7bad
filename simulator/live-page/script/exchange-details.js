/** @import { JournalExchange } from '../../journal/journal-exchange.ts' */
/** @import { JudgeFinding } from '../../watch/judge.ts' */
import { control } from './api.js';
import { element } from './dom.js';

/**
 * Returns everything that is known of an exchange, to be read below its row.
 * @param {number} sequence
 * @param {readonly JudgeFinding[]} findings
 */
export async function exchangeDetails(sequence, findings) {
  const broken = findings.map(({ rule, sentence, message, required }) =>
    element('p', {}, [
      element('strong', {}, [`${rule} ${required ? 'broken' : 'not followed (recommended)'}: `]),
      `${sentence} `,
      element('span', {}, [message]),
    ]),
  );
  return [...broken, ...(await journalParts(sequence))];
}

/** @param {number} sequence */
async function journalParts(sequence) {
  try {
    const line = await control('GET', `journal?after=${sequence - 1}&most=1`);
    /** @type {JournalExchange | undefined} */
    const exchange = line === '' ? undefined : JSON.parse(line);
    if (exchange?.sequence === sequence) return exchangeParts(exchange);
    return [element('p', {}, ['The journal does not hold this exchange any more.'])];
  } catch (error) {
    return [
      element('p', {}, [`The exchange could not be read: ${error instanceof Error ? error.message : ''}`]),
    ];
  }
}

/** @param {JournalExchange} exchange */
function exchangeParts({ sequence, request, response }) {
  return [
    element('p', { class: 'note' }, [`Request ${sequence}`]),
    message(`${request.method} ${request.url}`, request),
    element('p', { class: 'note' }, ['Response']),
    message(String(response.status), response),
  ];
}

/**
 * @param {string} first
 * @param {JournalExchange['request'] | JournalExchange['response']} part
 */
function message(first, { headers, body, missingBytes = 0 }) {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  const rest = missingBytes === 0 ? '' : `\n(${missingBytes} more bytes)`;
  return element('pre', {}, [[first, ...lines].join('\n') + (body === '' ? '' : `\n\n${body}`) + rest]);
}
