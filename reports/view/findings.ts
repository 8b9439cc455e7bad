import type { Check, Evidence, StageName, Verdict } from '../../core/index.ts';
import type { Report } from '../report.ts';

/** One cause and every check it made fall short or impossible to judge. */
export interface Finding {
  readonly verdict: Exclude<Verdict, 'passed'>;
  readonly required: boolean;
  readonly stage: StageName;
  readonly operations: readonly string[];
  /** Of the first check that met the cause. */
  readonly evidence: Evidence;
  readonly checkIds: readonly string[];
}

interface Gathering {
  readonly first: Finding;
  readonly operations: Set<string>;
  readonly checkIds: Set<string>;
}

const weight = { failed: 0, unjudged: 1 } as const;

/**
 * What is not as it should be, each cause once: required before optional, failed before unjudged, then stage by stage,
 * since what falls short early often breaks what comes later, and in a stage what most checks met. Two pieces of evidence have one cause when kind, operation, place and expectation agree; without a place in a body (a
 * lost target, a state that cannot be arranged) the same words are one cause, whatever the operation.
 */
export function findingsOf(report: Report): Finding[] {
  const byCause = new Map<string, Gathering>();
  for (const stage of report.stages) {
    for (const check of stage.checks) {
      if (check.verdict === 'passed') continue;
      for (const evidence of check.evidence.filter(tellsMore)) {
        add(byCause, finding(stage.name, check, check.verdict, evidence));
      }
    }
  }
  const findings = [...byCause.values()].map(({ first, operations, checkIds }) => ({
    ...first,
    operations: [...operations],
    checkIds: [...checkIds],
  }));
  const place = new Map(report.stages.map(({ name }, index) => [name, index]));
  const placeOf = ({ stage }: Finding): number => place.get(stage) ?? 0;
  return findings.sort(
    (a, b) =>
      Number(b.required) - Number(a.required) ||
      weight[a.verdict] - weight[b.verdict] ||
      placeOf(a) - placeOf(b) ||
      b.checkIds.length - a.checkIds.length,
  );
}

/** A check's later evidence without a place of its own only puts the first in other words. */
function tellsMore(evidence: Evidence, index: number, all: readonly Evidence[]): boolean {
  return index === 0 || (evidence.pointer ?? '') !== '' || evidence.where !== all[0]?.where;
}

/** The operations and what happened; one operation that the message names itself is not named twice. */
export function causeText({ operations, evidence }: Finding): string {
  const [operation] = operations;
  if (operation === undefined || (operations.length === 1 && evidence.message.includes(operation))) {
    return evidence.message;
  }
  const others = operations.length - 3;
  return `${operations.slice(0, 3).join(', ')}${others > 0 ? ` and ${others} more` : ''}: ${evidence.message}`;
}

function finding(stage: StageName, check: Check, verdict: Finding['verdict'], evidence: Evidence): Finding {
  const operation = evidence.operation ?? check.operation;
  return {
    verdict,
    required: check.required,
    stage,
    operations: operation === undefined ? [] : [operation],
    evidence,
    checkIds: [check.id],
  };
}

/** Cheap also when ten thousand checks met one cause, as when the target was lost. */
function add(byCause: Map<string, Gathering>, next: Finding): void {
  const cause = causeOf(next);
  const known = byCause.get(cause) ?? { first: next, operations: new Set(), checkIds: new Set() };
  for (const operation of next.operations) known.operations.add(operation);
  for (const id of next.checkIds) known.checkIds.add(id);
  byCause.set(cause, known);
}

function causeOf({ verdict, required, operations, evidence }: Finding): string {
  const { kind, pointer, expected, message } = evidence;
  const place = pointer === undefined ? [message, expected] : [operations[0], pointer, expected];
  return JSON.stringify([verdict, required, kind, ...place]);
}
