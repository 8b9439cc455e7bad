import type { Evidence, ExchangeEvidence } from '../../core/index.ts';
import { cut } from './format.ts';

/** The longest body, and the longest value, in a line of text. */
const longestBody = 300;
const longestValue = 120;

/** The labels of all lines beneath a finding, in the order in which every renderer shows them. */
export const fieldLabels = [
  'at',
  'expected',
  'received',
  'request',
  'response',
  'rule',
  'check',
  'see',
  'fix',
  'rerun',
] as const;

export type FieldLabel = (typeof fieldLabels)[number];

/** One labelled line beneath a finding. */
export interface EvidenceField {
  readonly label: FieldLabel;
  readonly text: string;
}

/** Returns the fields that have a value, in the order of `fieldLabels`. */
export function fieldsOf(
  { pointer, expected, received, exchange, rule, where, hint }: Evidence,
  more: Partial<Record<FieldLabel, string>> = {},
): EvidenceField[] {
  const texts: Partial<Record<FieldLabel, string | undefined>> = {
    at: pointer === '' ? 'the whole body' : pointer,
    expected,
    received,
    request: exchange && `${exchange.request.method} ${exchange.request.url}`,
    response: exchange && responseText(exchange),
    rule: rule && `${rule.text} (${rule.source})`,
    see: where,
    fix: hint,
    ...more,
  };
  return fieldLabels.flatMap((label) => {
    const text = texts[label];
    return text === undefined ? [] : [{ label, text }];
  });
}

/** Returns a piece of evidence as plain text: its message, then one field on each line. */
export function evidenceText(evidence: Evidence): string {
  return [evidence.message, ...fieldsOf(evidence).map(({ label, text }) => `${label}: ${text}`)].join('\n');
}

/**
 * Returns the message with what its fields add, in one line: `createSession returned 200 …: /code
 * is missing`.
 */
export function sentenceOf(evidence: Evidence): string {
  const message = evidence.message.replace(/\.$/, '');
  const detail = detailOf(evidence);
  return detail === '' ? message : `${message}: ${detail}`;
}

/**
 * Returns place, expected and received in a few words. Returns an empty string where the message
 * names them, as messages of other tools and of older reports do.
 */
function detailOf({ message, pointer = '', expected, received }: Evidence): string {
  if (pointer === '') {
    // `1.31× (1.22–1.41), 95 % confidence`: the value stands before the first comma.
    const [value] = received?.split(', ') ?? [];
    const known = [expected, value].some((part) => part !== undefined && message.includes(part));
    if (expected === undefined || known) return '';
    return valuesText(expected, received);
  }
  if (message.includes(pointer)) return '';
  if (received === 'nothing') return `${pointer} is missing`;
  return [pointer, valuesText(expected, received)].filter((part) => part !== '').join(': ');
}

function valuesText(expected: string | undefined, received: string | undefined): string {
  return [
    ...(expected === undefined ? [] : [`expected ${cut(expected, longestValue)}`]),
    ...(received === undefined ? [] : [`received ${cut(received, longestValue)}`]),
  ].join(', ');
}

/**
 * Returns the status and the beginning of the body in one line, for formats without room for more.
 */
function responseText({ response }: ExchangeEvidence): string {
  if (response === undefined) return 'none';
  const body = (response.body ?? '').replace(/\s+/g, ' ').trim();
  const left = body.length - longestBody;
  const shown = left <= 0 ? body : `${body.slice(0, longestBody)}… (${left} more characters)`;
  return `${response.status} ${shown}`.trim();
}
