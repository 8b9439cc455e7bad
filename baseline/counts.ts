import type { LoadMeasurement, StageName, StageResult } from '../core/index.ts';

/** What is compared exactly, because it does not depend on how fast a machine is. */
export interface ComparedCounts {
  /** Stage to the ids of its required checks that passed. */
  readonly held: Readonly<Partial<Record<StageName, readonly string[]>>>;
  readonly load: readonly LoadCounts[];
}

interface LoadCounts {
  readonly scenario: string;
  readonly failed: number;
  readonly invalid: number;
  /** The operations that were requested. */
  readonly operations: readonly string[];
}

export function countsOf(stages: readonly StageResult[], load: readonly LoadMeasurement[]): ComparedCounts {
  const ran = stages.filter(({ name, status }) => status !== 'skipped' && name !== 'baseline');
  return {
    held: Object.fromEntries(
      ran.map(({ name, checks }) => [
        name,
        checks.filter(({ verdict, required }) => required && verdict === 'passed').map(({ id }) => id),
      ]),
    ),
    load: load.map(({ scenario, requests, validation, operations }) => ({
      scenario,
      failed: requests.failed,
      invalid: validation.invalid,
      operations: operations.map(({ operation }) => operation),
    })),
  };
}

/**
 * Returns checks that passed then and are missing or not required now. Failed checks are reported
 * by their own stage; a stage that did not run is reported by the report.
 */
export function lostChecks(then: ComparedCounts, stages: readonly StageResult[]): string[] {
  return stages.flatMap(({ name, status, checks }) => {
    if (status === 'skipped') return [];
    const known = new Set(checks.filter((check) => check.required).map(({ id }) => id));
    return (then.held[name] ?? []).filter((id) => !known.has(id));
  });
}

/** Returns a sentence for every count of a load scenario that is worse than it was. */
export function worseLoad(then: ComparedCounts, now: ComparedCounts): string[] {
  return now.load.flatMap((ours) => {
    const theirs = then.load.find(({ scenario }) => scenario === ours.scenario);
    if (theirs === undefined) return [];
    const missing = theirs.operations.filter((operation) => !ours.operations.includes(operation));
    return [
      ours.failed > theirs.failed
        ? `${ours.scenario}: ${ours.failed} requests failed, ${theirs.failed} in the baseline`
        : '',
      ours.invalid > theirs.invalid
        ? `${ours.scenario}: ${ours.invalid} bodies were invalid, ${theirs.invalid} in the baseline`
        : '',
      missing.length > 0
        ? `${ours.scenario}: ${missing.join(', ')} received no request, but did in the baseline`
        : '',
    ].filter((sentence) => sentence !== '');
  });
}
