import { bareContentType, isJson } from '../../../openapi/runtime/content-type.ts';
import { type DecodedText, judgeTextOf } from '../../../openapi/runtime/judge-text.ts';
import { withoutMark } from '../../../openapi/runtime/remarks.ts';
import type { ValidatorTable } from '../../../openapi/runtime/validator.ts';
import type { JudgeAnswer } from './verdicts.ts';

/**
 * Extracts what a scenario must know from a valid body, so that a cached body need not be parsed
 * for it again.
 */
export type ExtractFromBody = (operation: string, status: number, body: unknown) => number;

/**
 * Judges bodies with the validator tables of the operations that a scenario uses, by operation id.
 */
export function judgeWith(
  tables: Readonly<Record<string, ValidatorTable>>,
  mode: 'strict' | 'tolerant',
  read: ExtractFromBody,
): JudgeAnswer {
  return (operation, status, contentType) => {
    const place = { operation, part: String(status), contentType, mode };
    const judge = judgeTextOf(tables[operation] ?? {}, place, decoder(contentType));
    return (text) => {
      // Every body that differs comes by here, so without spreading and taking apart, which is dear
      // in k6's engine.
      const judged = judge(text);
      const { verdict, errors } = judged;
      return {
        verdict,
        first: errors[0],
        extracted: verdict === 'invalid' ? 0 : read(operation, status, judged.value),
      };
    };
  };
}

/** Extracts what the scenario needs and judges nothing. */
export function extractWith(read: ExtractFromBody): JudgeAnswer {
  return (operation, status, contentType) => {
    const decode = decoder(contentType);
    return (text) => {
      const body = decode(withoutMark(text));
      const extracted = 'value' in body ? read(operation, status, body.value) : 0;
      return { verdict: 'unjudged', first: undefined, extracted };
    };
  };
}

function decoder(contentType: string): (text: string) => DecodedText {
  if (!isJson(bareContentType(contentType))) return (text) => ({ value: text });
  return (text) => (text === '' ? { value: text } : parsed(text));
}

function parsed(text: string): DecodedText {
  try {
    return { value: JSON.parse(text) };
  } catch {
    // The parser's own message would quote the body, which may hold a secret.
    return { expected: 'JSON', problem: `${text.length} characters that do not parse` };
  }
}
