import { bareContentType } from './content-type.ts';
import { isTolerated } from './tolerant.ts';
import type { ValidatorEntry, ValidatorTable } from './validator.ts';
import { type ErrorPlace, type Violation, violationsOf } from './violations.ts';
import { kindOf } from './words.ts';

export type { Violation } from './violations.ts';

/**
 * Strict: what the document does not say is invalid. Tolerant: what a provider may add is drift.
 */
export type JudgeMode = 'strict' | 'tolerant';

/**
 * `drift`: passes, and `errors` says what in it is not documented: what a provider may add
 * (tolerant only), or a byte order mark (in both modes). `valid` comes without errors, the others
 * with.
 */
export interface Judgement {
  readonly verdict: 'valid' | 'drift' | 'invalid';
  readonly errors: readonly Violation[];
}

export interface JudgeInput {
  readonly operation: string;
  /** `request`, or the status as three digits. */
  readonly part: string;
  /** As in the header; parameters and case do not matter. Empty where the message had none. */
  readonly contentType: string;
  /**
   * What `JSON.parse` gave; the fields of a form or the elements of XML as an object; otherwise
   * text. Empty: undefined or ''.
   */
  readonly body: unknown;
  readonly mode: JudgeMode;
}

const valid: Judgement = { verdict: 'valid', errors: [] };

/**
 * Holds a body against the validators of its operation. Never throws for anything `JSON.parse`
 * returns.
 */
export function judge(table: ValidatorTable, input: JudgeInput): Judgement {
  return judgeOf(table, input)(input.body);
}

/** `judge` for many bodies of one kind of answer: what they have in common is looked up once. */
export function judgeOf(
  table: ValidatorTable,
  { operation, part, contentType: given, mode }: Omit<JudgeInput, 'body'>,
): (body: unknown) => Judgement {
  const contentType = bareContentType(given);
  const place: ErrorPlace = { operation, part, contentType };
  const entry = entryOf(table, part, contentType);
  const { bodyOptional } = entry;
  if ('kind' in entry) {
    const { kind, expected, received, message } = entry;
    const invalid: Judgement = {
      verdict: 'invalid',
      errors: [{ ...place, pointer: '', kind, expected, received, message }],
    };
    return (body) => (bodyOptional === true && isEmpty(body) ? valid : invalid);
  }
  return (body) => {
    if (bodyOptional === true && isEmpty(body)) return valid;
    try {
      return judgeByEntry(entry, place, body, mode);
    } catch (error) {
      return { verdict: 'invalid', errors: [unjudgeable(place, error)] };
    }
  };
}

/**
 * Returns a body that could not be decoded at all, in the form of a judgement. `problem` is the
 * decoder's own sentence.
 */
export function undecodable(place: ErrorPlace, expected: string, problem: string): Judgement {
  const received = `a body that is not ${expected}`;
  const message = `the body is not ${expected}: ${problem}`;
  return {
    verdict: 'invalid',
    errors: [{ ...place, pointer: '', kind: 'syntax', expected, received, message }],
  };
}

function judgeByEntry(entry: ValidatorEntry, place: ErrorPlace, body: unknown, mode: JudgeMode): Judgement {
  const { strict, tolerant, secrets = [] } = entry;
  if (strict(body)) return valid;
  const found = strict.errors ?? [];
  if (mode === 'strict' || tolerant === undefined)
    return { verdict: 'invalid', errors: violationsOf(found, body, place, secrets) };
  if (tolerant(body)) {
    const drift = found.filter((error) => !isTolerated(error));
    return drift.length === 0
      ? valid
      : { verdict: 'drift', errors: violationsOf(drift, body, place, secrets) };
  }
  return { verdict: 'invalid', errors: violationsOf(tolerant.errors ?? [], body, place, secrets) };
}

/** `bodyOptional`: where there is no body, its content type does not matter. */
interface Undocumented extends Pick<Violation, 'kind' | 'expected' | 'received' | 'message'> {
  readonly bodyOptional?: boolean;
}

function entryOf(table: ValidatorTable, part: string, contentType: string): ValidatorEntry | Undocumented {
  const exact = table[`${part} ${contentType}`];
  if (exact !== undefined) return exact;
  const bare = table[part];
  if (bare !== undefined) return bare;
  const documented = Object.keys(table).filter((key) => key.startsWith(`${part} `));
  const [first] = documented;
  if (first === undefined) return undocumentedStatus(table, part);
  const expected = oneOf(documented.map((key) => key.slice(part.length + 1)));
  const received = contentType === '' ? 'no content type' : contentType;
  return {
    kind: 'undocumented-content-type',
    expected,
    received,
    message: `expected the content type ${expected}, received ${received}`,
    bodyOptional: table[first]?.bodyOptional === true,
  };
}

function undocumentedStatus(table: ValidatorTable, part: string): Undocumented {
  const statuses = [...new Set(Object.keys(table).map((key) => key.split(' ')[0] ?? ''))];
  const kind = 'undocumented-status';
  if (part === 'request') {
    return {
      kind,
      expected: 'no request body',
      received: 'a body',
      message: 'expected no request body, received one',
    };
  }
  const expected = oneOf(statuses.filter((status) => status !== 'request').sort());
  return { kind, expected, received: part, message: `expected the status ${expected}, received ${part}` };
}

function oneOf(words: readonly string[]): string {
  return words.length === 1 ? (words[0] ?? '') : `one of ${words.join(', ')}`;
}

function isEmpty(body: unknown): boolean {
  return body === undefined || body === '';
}

function unjudgeable(place: ErrorPlace, error: unknown): Violation {
  const problem = error instanceof Error ? error.name : 'an error';
  const expected = 'a body that can be judged';
  const received = `${kindOf(undefined)} (the validator stopped with ${problem})`;
  return {
    ...place,
    pointer: '',
    kind: 'unjudgeable',
    expected,
    received,
    message: `expected ${expected}, received ${received}`,
  };
}
