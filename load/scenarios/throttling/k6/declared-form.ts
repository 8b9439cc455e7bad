import type { BodyJudge } from '../../../k6/http/exchange.ts';
import type { BodyVerdict } from '../../../k6/judging/verdicts.ts';
import type { LoadPlan } from '../../../protocol.ts';

const unjudged: BodyVerdict = { verdict: 'unjudged', first: undefined, extracted: 0, cached: false };

/**
 * Returns a judge of bodies that leaves a 429 of a declared content type to the check of its form:
 * the documents know the documented page only.
 */
export function exceptDeclaredForm(judge: BodyJudge, { refusal }: LoadPlan['limit']): BodyJudge {
  if (refusal?.contentType === undefined) return judge;
  return {
    of: (operation, status, contentType, body, device) =>
      status === 429 ? unjudged : judge.of(operation, status, contentType, body, device),
  };
}
