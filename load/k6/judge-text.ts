import { judge, undecodable } from '../../openapi/runtime/judge.ts';
import type { ValidatorTable } from '../../openapi/runtime/validator.ts';
import type { JudgeText } from './verdicts.ts';

/** Reads what a scenario must know from a valid body, so that a remembered body need not be parsed for it again. */
export type ReadBody = (operation: string, status: number, body: unknown) => number;

/** A `JudgeText` over the tables of the operations that a scenario uses, by operation id. */
export function judgeWith(
  tables: Readonly<Record<string, ValidatorTable>>,
  mode: 'strict' | 'tolerant',
  read: ReadBody,
): JudgeText {
  return (operation, status, contentType, text) => {
    const table = tables[operation] ?? {};
    const place = { operation, part: String(status), contentType };
    const body = decoded(contentType, text);
    const judgement =
      'problem' in body
        ? undecodable(place, 'JSON', body.problem)
        : judge(table, { ...place, body: body.value, mode });
    const [first] = judgement.errors;
    return {
      verdict: judgement.verdict,
      reading:
        judgement.verdict === 'invalid' || !('value' in body) ? 0 : read(operation, status, body.value),
      ...(first === undefined ? {} : { first }),
    };
  };
}

/** Reads what the scenario must know and judges nothing. */
export function readWith(read: ReadBody): JudgeText {
  return (operation, status, contentType, text) => {
    const body = decoded(contentType, text);
    return { verdict: 'unjudged', reading: 'value' in body ? read(operation, status, body.value) : 0 };
  };
}

type Decoded = { readonly value: unknown } | { readonly problem: string };

function decoded(contentType: string, text: string): Decoded {
  if (!contentType.toLowerCase().includes('json') || text === '') return { value: text };
  try {
    return { value: JSON.parse(text) };
  } catch {
    // The parser's own message would quote the body, which may hold a secret.
    return { problem: `${text.length} characters that do not parse` };
  }
}
