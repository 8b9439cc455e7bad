import type { Check, Evidence, StageName, Verdict } from '../../core/index.ts';
import type { Report } from '../report.ts';
import { schemaPlaceOf } from './schema-place.ts';

/** One cause, with every check that failed or could not be judged because of it. */
export interface Cause {
  readonly verdict: Exclude<Verdict, 'passed'>;
  readonly required: boolean;
  readonly stage: StageName;
  readonly operations: readonly string[];
  /** Of the first check that met the cause. */
  readonly evidence: Evidence;
  readonly checkIds: readonly string[];
}

interface CauseGroup {
  readonly first: Cause;
  readonly operations: Set<string>;
  readonly checkIds: Set<string>;
}

const weight = { failed: 0, unjudged: 1 } as const;

/**
 * Returns each cause once: required before not required, failed before unjudged, then in the order
 * of the stages, since an early failure often causes later ones, and within a stage by the number
 * of checks, with those that were not judged because of it. Two pieces of evidence have one cause when kind, expectation and place agree: the place
 * in a schema that several operations share, else operation and place in the body. Without a place
 * in a body (a lost target, a state that cannot be arranged) an equal message is one cause,
 * whatever the operation.
 */
export function causesOf(report: Report): Cause[] {
  const groups = new Map<string, CauseGroup>();
  for (const stage of report.stages) {
    for (const check of stage.checks) {
      if (check.verdict === 'passed') continue;
      for (const evidence of check.evidence.filter(addsInformation)) {
        add(groups, causeFrom(stage.name, check, check.verdict, evidence));
      }
    }
  }
  const causes = [...groups.values()].map(({ first, operations, checkIds }) => ({
    ...first,
    operations: [...operations],
    checkIds: [...checkIds],
  }));
  const place = new Map(report.stages.map(({ name }, index) => [name, index]));
  const placeOf = ({ stage }: Cause): number => place.get(stage) ?? 0;
  const weightOf = checksExplained(causes);
  return causes.sort(
    (a, b) =>
      Number(b.required) - Number(a.required) ||
      weight[a.verdict] - weight[b.verdict] ||
      placeOf(a) - placeOf(b) ||
      weightOf(b) - weightOf(a),
  );
}

/**
 * Returns how many checks a cause accounts for: its own, and those that name one of them as the
 * place to look at, since they could not be judged because of it.
 */
function checksExplained(causes: readonly Cause[]): (cause: Cause) => number {
  const waiting = new Map<string, number>();
  for (const { verdict, evidence, checkIds } of causes) {
    const { where } = evidence;
    if (verdict !== 'unjudged' || where === undefined) continue;
    waiting.set(where, (waiting.get(where) ?? 0) + checkIds.length);
  }
  return ({ checkIds }) => checkIds.reduce((sum, id) => sum + (waiting.get(id) ?? 0), checkIds.length);
}

/** A later piece of evidence without a place of its own repeats the first one in other words. */
function addsInformation(evidence: Evidence, index: number, all: readonly Evidence[]): boolean {
  return index === 0 || (evidence.pointer ?? '') !== '' || evidence.where !== all[0]?.where;
}

function causeFrom(stage: StageName, check: Check, verdict: Cause['verdict'], evidence: Evidence): Cause {
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

/**
 * Adds a cause to its group. It stays cheap when ten thousand checks met one cause, as when the
 * target was lost.
 */
function add(groups: Map<string, CauseGroup>, next: Cause): void {
  const key = keyOf(next);
  const group = groups.get(key) ?? { first: next, operations: new Set(), checkIds: new Set() };
  for (const operation of next.operations) group.operations.add(operation);
  for (const id of next.checkIds) group.checkIds.add(id);
  groups.set(key, group);
}

function keyOf({ verdict, required, stage, operations, evidence }: Cause): string {
  const { kind, pointer, expected, message } = evidence;
  const schema = schemaPlaceOf(evidence);
  if (schema !== undefined) return JSON.stringify([verdict, required, stage, kind, expected, schema]);
  const place = pointer === undefined ? [message, expected] : [operations[0], pointer, expected];
  return JSON.stringify([verdict, required, kind, ...place]);
}
