import { bareContentType, isJson } from './content-type.ts';
import { type JudgeInput, type Judgement, judgeOf, undecodable } from './judge.ts';
import { duplicateRemarks, isMarked, markRemark, withoutMark, withRemarks } from './remarks.ts';
import type { ValidatorTable } from './validator.ts';

/**
 * What a text stands for, or why it stands for nothing: what was expected and the sentence of who
 * reads it.
 */
export type DecodedText =
  | { readonly value: unknown }
  | { readonly expected: string; readonly problem: string };

export interface JudgedText extends Judgement {
  /** What the text stands for; undefined where it cannot be decoded. */
  readonly value: unknown;
}

/**
 * Judges bodies, as text, of one kind of answer: their values, and what only the text shows (a name
 * that stands twice, a byte order mark, which `decode` does not get to see).
 */
export function judgeTextOf(
  table: ValidatorTable,
  input: Omit<JudgeInput, 'body'>,
  decode: (text: string) => DecodedText,
): (text: string) => JudgedText {
  const { operation, part, mode } = input;
  const contentType = bareContentType(input.contentType);
  const place = { operation, part, contentType };
  const holds = judgeOf(table, input);
  const json = isJson(contentType);
  return (given) => {
    const text = withoutMark(given);
    const decoded = decode(text);
    const isBroken = 'problem' in decoded;
    const value = isBroken ? undefined : decoded.value;
    const judgement = isBroken ? undecodable(place, decoded.expected, decoded.problem) : holds(value);
    const duplicates = json && !isBroken && text !== '' ? duplicateRemarks(text, value) : [];
    const marked = isMarked(given);
    if (!marked && duplicates.length === 0) {
      return { verdict: judgement.verdict, errors: judgement.errors, value };
    }
    const remarks = marked ? [...duplicates, markRemark] : duplicates;
    return { ...withRemarks(judgement, remarks, place, mode), value };
  };
}
