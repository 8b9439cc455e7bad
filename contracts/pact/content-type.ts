import { definedOnly, isRecord, type JsonObject } from '../../core/index.ts';

/**
 * Returns a content type as the Pact core compares it right: type and names of parameters in lower
 * case, no space before a `;`. The core takes `Application/Json` for another type than
 * `application/json`, and for none at all what has a space there.
 */
export function comparableContentType(contentType: string): string {
  const [type = '', ...parameters] = contentType.split(/\s*;/);
  const named = parameters.map((one) => one.replace(/^\s*[\w-]+(?==)/, (name) => name.toLowerCase()));
  // The core knows the quotes as a part of the value.
  return [type.trim().toLowerCase(), ...named.map((one) => one.replace(/="([\w.+-]+)"$/, '=$1'))].join(';');
}

/**
 * Returns the interaction with what it expects of a content type in that form; a rule for the
 * header then goes for any case.
 */
export function withComparableContentTypes(interaction: JsonObject): JsonObject {
  const { response } = interaction;
  if (!isRecord(response)) return interaction;
  const { headers, body, matchingRules } = response;
  return {
    ...interaction,
    response: {
      ...response,
      ...definedOnly({
        headers: isRecord(headers) ? mapped(headers, isContentType, comparable) : undefined,
        body: isRecord(body) ? bodyOf(body) : undefined,
        matchingRules: isRecord(matchingRules) ? rulesOf(matchingRules) : undefined,
      }),
    },
  };
}

/**
 * Only V4 has a content type beside a body; in a body of V2 or V3 the name may be one of its own.
 */
function bodyOf(body: JsonObject): JsonObject {
  const isV4 = 'content' in body && 'encoded' in body;
  return isV4 ? mapped(body, (name) => name === 'contentType', comparable) : body;
}

/** V2 has paths (`$.headers.Content-Type`), V3 and V4 have the headers by name below `header`. */
function rulesOf(rules: JsonObject): JsonObject {
  const inV2 = mapped(rules, (name) => /^\$\.headers?\b.*content-type/i.test(name), inAnyCase);
  return isRecord(inV2.header) ? { ...inV2, header: mapped(inV2.header, isContentType, inAnyCase) } : inV2;
}

function isContentType(name: string): boolean {
  return /^content-type(?:\[\d+\])?$/i.test(name);
}

function comparable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(comparable);
  return typeof value === 'string' ? comparableContentType(value) : value;
}

function inAnyCase(rule: unknown): unknown {
  if (Array.isArray(rule)) return rule.map(inAnyCase);
  if (!isRecord(rule)) return rule;
  const { regex } = rule;
  if (typeof regex === 'string') return { ...rule, regex: `(?i)${regex}` };
  return mapped(rule, (name) => name === 'matchers', inAnyCase);
}

function mapped(
  holder: JsonObject,
  isMeant: (name: string) => boolean,
  change: (value: unknown) => unknown,
): JsonObject {
  const entries = Object.entries(holder);
  return Object.fromEntries(entries.map(([name, value]) => [name, isMeant(name) ? change(value) : value]));
}
