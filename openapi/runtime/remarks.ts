import { duplicateNames, hasDuplicateNames } from './duplicate-names.ts';
import type { JudgeMode, Judgement } from './judge.ts';
import { placeOf } from './text-place.ts';
import { type ErrorPlace, sentence, type ViolationDetail } from './violations.ts';

/** What the text of a body shows, and what the value that is read from it no longer does. */
export type Remark = ViolationDetail;

const byteOrderMark = 0xfeff;
const duplicateName = 'duplicate-name';
const none: readonly Remark[] = [];

/** Returns whether a text begins with a byte order mark, which is no part of it. */
export function isMarked(text: string): boolean {
  return text.charCodeAt(0) === byteOrderMark;
}

export function withoutMark(text: string): string {
  return isMarked(text) ? text.slice(1) : text;
}

/** RFC 8259, section 8.1: nobody may send it, and whoever reads may pass over it. */
export const markRemark: Remark = {
  pointer: '',
  kind: 'byte-order-mark',
  expected: 'a body without a byte order mark',
  received: 'one before it',
};

/**
 * Returns whether a violation is about the text of a body: no document has a rule for it, its
 * format has.
 */
export function isRemark({ kind }: Pick<Remark, 'kind'>): boolean {
  return kind === duplicateName || kind === markRemark.kind;
}

/**
 * Returns the names that stand more than once in an object of a JSON text, of which `value` holds
 * only the last.
 */
export function duplicateRemarks(text: string, value: unknown): readonly Remark[] {
  if (!hasDuplicateNames(text, value)) return none;
  return duplicateNames(text).map(({ pointer, count, first, last }) => {
    const [from, to] = [first, last].map((offset) => {
      const { line, column } = placeOf(text, offset);
      return `line ${line}, column ${column}`;
    });
    const times = count === 2 ? `twice (${from} and ${to})` : `${count} times (first ${from}, last ${to})`;
    return { pointer, kind: duplicateName, expected: 'this name once', received: times };
  });
}

/**
 * Returns the judgement of a value together with what was remarked on its text. A name that stands
 * twice is drift at best, since readers differ about which value counts: strictly it is invalid. A
 * byte order mark is drift in both modes.
 */
export function withRemarks(
  { verdict, errors }: Judgement,
  remarks: readonly Remark[],
  place: ErrorPlace,
  mode: JudgeMode,
): Judgement {
  const refused = mode === 'strict' && remarks.some(({ kind }) => kind === duplicateName);
  return {
    verdict: verdict === 'invalid' || refused ? 'invalid' : 'drift',
    errors: [...errors, ...remarks.map((remark) => ({ ...place, ...remark, message: sentence(remark) }))],
  };
}
