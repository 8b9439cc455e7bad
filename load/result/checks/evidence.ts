import type { Check, Evidence, Verdict } from '../../../core/index.ts';
import type { FindingTotals, Totals } from '../totals.ts';

/** Evidence beyond this many kinds says no more than the first ones. */
const mostEvidence = 10;

export interface CheckFacts {
  readonly scenario: string;
  /** Last part of the check's id. */
  readonly slug: string;
  readonly title: string;
  readonly operation?: string;
  readonly required?: boolean;
}

export function check(facts: CheckFacts, verdict: Verdict, evidence: readonly Evidence[] = []): Check {
  return {
    id: `load/${facts.scenario}/${facts.slug}`,
    title: facts.title,
    ...(facts.operation === undefined ? {} : { operation: facts.operation }),
    verdict,
    required: facts.required ?? true,
    evidence,
  };
}

/**
 * Returns the wanted findings as evidence, most frequent first, each with its count and its
 * earliest example.
 */
export function evidenceOf(
  totals: Totals,
  kind: string,
  wanted: (finding: FindingTotals) => boolean,
): Evidence[] {
  return [...totals.findings.values()]
    .filter((finding) => finding.example !== undefined && wanted(finding))
    .sort((a, b) => b.count - a.count || ((a.example?.key ?? '') < (b.example?.key ?? '') ? -1 : 1))
    .slice(0, mostEvidence)
    .flatMap(({ count, example, rule }) => {
      if (example === undefined) return [];
      const { operation, pointer, expected, received, message, exchange } = example;
      return [
        {
          kind,
          operation,
          pointer,
          expected,
          received,
          message: `${message} (${timesText(count)})`,
          ...(exchange === undefined ? {} : { exchange }),
          ...(rule === undefined ? {} : { rule }),
        },
      ];
    });
}

/** Returns the operation that all evidence is about, if there is only one. */
export function operationOf(evidence: readonly Evidence[]): { readonly operation?: string } {
  const [first, ...others] = [...new Set(evidence.map((one) => one.operation))];
  return first === undefined || others.length > 0 ? {} : { operation: first };
}

export const timesText = (count: number): string => (count === 1 ? 'once' : `${count} times`);

export const secondsText = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;
