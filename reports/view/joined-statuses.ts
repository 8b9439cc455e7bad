import type { Cause } from './cause.ts';
import { whereText } from './received-instead.ts';

/** From so many operations on, one status that all of them return is one reason. */
const leastOperations = 4;

/** What something in front of the API, or an API that is down, returns whatever was asked. */
const ofAnyRequest = [401, 403, 404, 500, 502, 503, 504];

/**
 * Joins causes that are one status of one operation where several were wanted, and then one status
 * that many operations return whatever is asked. A success in place of several refusals is not
 * joined: each is a rule of its own that the provider does not apply.
 */
export function withJoinedStatuses(causes: readonly Cause[]): Cause[] {
  const byOperation = joinedBy(causes, ({ operations }) => operations[0] ?? '', isOneReason);
  return joinedBy(byOperation, () => '', isOfTheWhole);
}

function joinedBy(
  causes: readonly Cause[],
  keyOf: (cause: Cause) => string,
  isOne: (group: readonly Cause[]) => boolean,
): Cause[] {
  const groups = new Map<string, Cause[]>();
  for (const cause of causes) {
    const status = statusIn(cause);
    if (status === undefined) continue;
    const key = JSON.stringify([cause.verdict, cause.required, status, keyOf(cause)]);
    groups.set(key, [...(groups.get(key) ?? []), cause]);
  }
  const joined = new Map<Cause, Cause | undefined>();
  for (const group of groups.values()) {
    const [first, ...others] = group;
    if (first === undefined || others.length === 0 || !isOne(group)) continue;
    joined.set(first, joinedCause(first, group));
    for (const other of others) joined.set(other, undefined);
  }
  return causes.flatMap((cause) => (joined.has(cause) ? (joined.get(cause) ?? []) : cause));
}

/** Returns the status that came in place of another; nothing of any other cause. */
function statusIn({ stage, evidence: { kind, expected, received, pointer } }: Cause): number | undefined {
  if (stage !== 'verify' || kind !== 'status' || pointer !== undefined || expected === undefined)
    return undefined;
  return /^\d{3}$/.test(received ?? '') ? Number(received) : undefined;
}

function wantedIn(group: readonly Cause[]): readonly string[] {
  return [...new Set(group.flatMap(({ evidence }) => (evidence.expected ?? '').split(/, | or /)))].sort();
}

function isOneReason(group: readonly Cause[]): boolean {
  const [first] = group;
  const isRefused = first !== undefined && (statusIn(first) ?? 0) >= 400;
  return isRefused || wantedIn(group).some((status) => Number(status) < 400);
}

function isOfTheWhole(group: readonly Cause[]): boolean {
  const [first] = group;
  const status = first === undefined ? undefined : statusIn(first);
  return (
    status !== undefined && ofAnyRequest.includes(status) && operationsOf(group).length >= leastOperations
  );
}

function operationsOf(group: readonly Cause[]): readonly string[] {
  return [...new Set(group.flatMap(({ operations }) => operations))];
}

function joinedCause(first: Cause, group: readonly Cause[]): Cause {
  const operations = operationsOf(group);
  const checkIds = [...new Set(group.flatMap((cause) => cause.checkIds))];
  const { received } = first.evidence;
  const who = operations.length === 1 ? operations[0] : 'The target';
  const message = `${who} returned ${received}${whereText(operations.length, checkIds.length)}.`;
  const wanted = wantedIn(group);
  const expected =
    wanted.length < 2 ? wanted.join('') : `${wanted.slice(0, -1).join(', ')} or ${wanted.at(-1)}`;
  // The rule is of one of the statuses only.
  const { rule: _, ...evidence } = first.evidence;
  return { ...first, isShared: true, operations, checkIds, evidence: { ...evidence, message, expected } };
}
