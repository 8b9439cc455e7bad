import {
  bounds,
  boundText,
  isTooDeep,
  jsonOf,
  knownName,
  messageOf,
  otherEncoding,
  PassgateError,
  tooDeep,
} from '../../core/index.ts';
import { bareContentType, isForm, isJson, isXml } from '../runtime/content-type.ts';
import { formOf } from '../runtime/form.ts';
import { type JudgeMode, type Judgement, undecodable } from '../runtime/judge.ts';
import { type DecodedText, judgeTextOf } from '../runtime/judge-text.ts';
import type { ValidatorEntry, ValidatorTable } from '../runtime/validator.ts';
import type { modelOfXml } from './xml.ts';

export interface BodyInput {
  readonly operation: string;
  /** `request`, or the status as three digits. */
  readonly part: string;
  /** The header as it came; empty where there was none. */
  readonly contentType: string;
  /** The body as it came, a byte order mark included: bytes are read as UTF-8. */
  readonly body: string | Uint8Array;
  readonly mode: JudgeMode;
}

/**
 * Decodes a body by its content type (JSON, form, XML, or text) and judges it. A body that cannot
 * be decoded is a violation at the pointer ''. Throws `UNKNOWN_NAME` for an operation that no
 * document has.
 */
export async function judgeBody(input: BodyInput): Promise<Judgement> {
  const tables = await validatorTables();
  const operation = knownName('operation', input.operation, [...tables.keys()]);
  const table = tables.get(operation) ?? {};
  const contentType = bareContentType(input.contentType);
  const place = { operation, part: input.part, contentType };
  const text = textOf(input.body);
  if (typeof text !== 'string') return undecodable(place, 'UTF-8 text', text.problem);
  const entry = table[`${input.part} ${contentType}`];
  // The parser of XML is loaded for XML only: most bodies, and each start of a command, do without.
  const readXml = isXml(contentType) ? (await import('./xml.ts')).modelOfXml : undefined;
  const judged = judgeTextOf(table, { ...place, mode: input.mode }, (one) =>
    decode(one, contentType, entry?.xml, readXml),
  );
  const { verdict, errors } = judged(text);
  return { verdict, errors };
}

/**
 * Loaded on first use, never with this file: `passgate generate` must start also where generated
 * files are broken.
 */
async function validatorTables(): Promise<ReadonlyMap<string, ValidatorTable>> {
  try {
    const { validators } = await import('../generated/validators/index.js');
    return new Map<string, ValidatorTable>(Object.entries(validators));
  } catch (cause) {
    const message = 'The validators in openapi/generated/ are missing or cannot be loaded.';
    throw new PassgateError('DRIFT', message, 'Run: npx passgate generate', { cause });
  }
}

function textOf(body: string | Uint8Array): string | { readonly problem: string } {
  if (typeof body === 'string') return body;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body);
  } catch {
    const other = otherEncoding(body);
    return { problem: other === undefined ? 'the bytes are not UTF-8' : `the bytes are ${other}` };
  }
}

function decode(
  text: string,
  contentType: string,
  shape: ValidatorEntry['xml'],
  readXml: typeof modelOfXml | undefined,
): DecodedText {
  if (text === '') return { value: undefined };
  if (isJson(contentType)) return decodeJson(text);
  if (isForm(contentType)) return { value: formFields(text) };
  if (readXml !== undefined && shape !== undefined) return decodeXml(text, shape, readXml);
  return { value: text };
}

function decodeJson(text: string): DecodedText {
  try {
    if (isTooDeep(text)) return { expected: `JSON of at most ${boundText(bounds.levels)}`, problem: tooDeep };
    return { value: jsonOf(text) };
  } catch (error) {
    // The engine's own message quotes the body, which may hold a secret; only the place is taken
    // from it.
    const place = /at position \d+(?: \(line \d+ column \d+\))?/.exec(messageOf(error))?.[0];
    return {
      expected: 'JSON',
      problem: place === undefined ? 'it cannot be parsed' : `it is invalid ${place}`,
    };
  }
}

function decodeXml(
  text: string,
  shape: NonNullable<ValidatorEntry['xml']>,
  readXml: typeof modelOfXml,
): DecodedText {
  try {
    return { value: readXml(text, {}, { ...shape }) };
  } catch (error) {
    return { expected: 'XML', problem: messageOf(error) };
  }
}

/**
 * Returns the fields as strings; a field given more than once becomes a list, which no schema of a
 * form takes.
 */
function formFields(text: string): Record<string, string | string[]> {
  const fields = new Map<string, string[]>();
  for (const [name, value] of formOf(text.trimEnd())) {
    fields.set(name, [...(fields.get(name) ?? []), value]);
  }
  return Object.fromEntries(
    [...fields].map(([name, [only = '', ...more]]) => [name, more.length === 0 ? only : [only, ...more]]),
  );
}
