import { ruleAt } from '../../openapi/index.ts';
import type { FindingLine } from '../lines.ts';
import type { Totals } from './totals.ts';

/**
 * Adds the violated rules, as the documents state them, to the findings of k6, which has no
 * documents.
 */
export async function addBrokenRules(root: string, totals: Totals): Promise<void> {
  await Promise.all(
    [...totals.findings.values()].map(async (finding) => {
      const rule = finding.example === undefined ? undefined : await brokenRule(root, finding.example);
      if (rule !== undefined) finding.rule = rule;
    }),
  );
}

function brokenRule(root: string, { operation, pointer, answer }: FindingLine) {
  if (answer === undefined) return undefined;
  const { status, contentType, variant, required } = answer;
  const part = String(status);
  if (contentType === undefined) return ruleAt(root, { operation, part });
  const body = { contentType, pointer, required: required === true };
  return ruleAt(root, { operation, part, body: variant === undefined ? body : { ...body, variant } });
}
