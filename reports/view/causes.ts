import { type Check, definedOnly, type Evidence, type StageName } from '../../core/index.ts';
import type { Report } from '../report.ts';
import type { Cause } from './cause.ts';
import { withJoinedStatuses } from './joined-statuses.ts';
import { type ReceivedInstead, receivedInstead, whereText } from './received-instead.ts';
import { schemaPlaceOf } from './schema-place.ts';

interface CauseGroup {
  readonly first: Cause;
  readonly instead: ReceivedInstead | undefined;
  readonly operations: Set<string>;
  readonly checkIds: Set<string>;
}

const weight = { failed: 0, unjudged: 1 } as const;

/**
 * Returns each cause once: required before not required, failed before unjudged, then in the order
 * of the stages, since an early failure often causes later ones, and within a stage by the number
 * of checks, with those that were not judged because of it. Two pieces of evidence have one cause
 * when kind, expectation and place agree: the place in a schema that several operations share, else
 * operation and place in the body. Without a place in a body (a lost target, a state that cannot be
 * arranged) an equal message is one cause, whatever the operation. What came in place of every
 * expectation, for one reason, is one cause as well.
 */
export function causesOf(report: Report): Cause[] {
  const groups = new Map<string, CauseGroup>();
  for (const { stage, check, verdict, evidence, instead } of foundIn(report)) {
    add(groups, causeFrom(stage, check, verdict, evidence), instead);
  }
  const causes = withJoinedStatuses([...groups.values()].map(causeOfGroup));
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

interface Found {
  readonly stage: StageName;
  readonly check: Check;
  readonly verdict: Cause['verdict'];
  readonly evidence: Evidence;
  readonly instead: ReceivedInstead | undefined;
}

/**
 * Returns all evidence of what did not pass. An operation for browsers, which documents redirects,
 * has the reason of others only where others have it.
 */
function foundIn({ stages, coverage }: Report): readonly Found[] {
  const all = stages.flatMap(({ name, checks }) =>
    checks.flatMap((check): Found[] => {
      const { verdict } = check;
      if (verdict === 'passed') return [];
      return check.evidence.filter(addsInformation).map((evidence) => {
        const instead = name === 'verify' ? receivedInstead(check, evidence) : undefined;
        return { stage: name, check, verdict, evidence, instead };
      });
    }),
  );
  const forBrowsers = new Set(
    coverage.flatMap(({ operation, answer }) => (answer.startsWith('3') ? operation : [])),
  );
  const isForBrowser = ({ check, evidence }: Found): boolean =>
    forBrowsers.has(evidence.operation ?? check.operation ?? '');
  const reasons = new Set(all.flatMap((one) => (isForBrowser(one) ? [] : (one.instead?.key ?? []))));
  return all.map((one) => (reasons.has(one.instead?.key ?? '') ? one : { ...one, instead: undefined }));
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
function add(groups: Map<string, CauseGroup>, next: Cause, instead: ReceivedInstead | undefined): void {
  const { verdict, required, stage } = next;
  const key = instead === undefined ? keyOf(next) : JSON.stringify([verdict, required, stage, instead.key]);
  const group = groups.get(key) ?? { first: next, instead, operations: new Set(), checkIds: new Set() };
  for (const operation of next.operations) group.operations.add(operation);
  for (const id of next.checkIds) group.checkIds.add(id);
  groups.set(key, group);
}

function causeOfGroup({ first, instead, ...group }: CauseGroup): Cause {
  const operations = [...group.operations];
  const checkIds = [...group.checkIds];
  if (instead === undefined) return { ...first, operations, checkIds };
  const { text, expected, received } = instead;
  const {
    pointer: _pointer,
    rule: _rule,
    expected: _expected,
    received: _received,
    ...kept
  } = first.evidence;
  const message = `${text}${whereText(operations.length, checkIds.length)}.`;
  const evidence = { ...kept, message, ...definedOnly({ expected, received }) };
  return { ...first, isShared: true, operations, checkIds, evidence };
}

function keyOf({ verdict, required, stage, operations, evidence }: Cause): string {
  const { kind, pointer, expected, message } = evidence;
  const schema = schemaPlaceOf(evidence);
  if (schema !== undefined) return JSON.stringify([verdict, required, stage, kind, expected, schema]);
  const place = pointer === undefined ? [message, expected] : [operations[0], pointer, expected];
  return JSON.stringify([verdict, required, kind, ...place]);
}
