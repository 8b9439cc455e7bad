import { type Change, type DocumentDiff, impacts, type Revision } from './change.ts';
import { impactOf, messageOfChange, ruleOf } from './judge-change.ts';
import { operationFinder } from './operations.ts';
import { placeOf } from './place.ts';
import { redoclyDiff, type ToldChange } from './redocly.ts';

/**
 * What changed between two documents, each change with the operations that meet it. Throws as `redoclyDiff` does.
 */
export async function compareDocuments(
  before: Revision,
  after: Revision,
  signal: AbortSignal,
): Promise<DocumentDiff> {
  if (before.text === after.text) return { old: before, new: after, changes: [] };
  const told = await redoclyDiff(before.text, after.text, signal);
  const finders = { base: operationFinder(before.content), revision: operationFinder(after.content) };
  const changes = told.map((change) => changeOf(change, before, after, finders));
  return { old: before, new: after, changes: changes.sort(worstFirst) };
}

type Finders = Readonly<Record<'base' | 'revision', ReturnType<typeof operationFinder>>>;

function changeOf(told: ToldChange, before: Revision, after: Revision, finders: Finders): Change {
  const { base, revision, path } = told;
  const meeting = new Set([...finders.revision(path), ...finders.revision(revision?.pointer ?? '')]);
  const met = new Set([...finders.base(path), ...finders.base(base?.pointer ?? '')]);
  const gone = told.kind === 'removed' || revision === undefined;
  const [file, spot] = gone ? [before, base] : [after, revision];
  return {
    impact: impactOf(told),
    rule: ruleOf(told),
    // An operation that was given another id is told by the one it has now.
    operations: [...(meeting.size > 0 ? meeting : met)],
    place: placeOf(path),
    message: messageOfChange(told),
    pointer: (spot?.pointer ?? path).replace(/^#/, ''),
    where: `${file.name}:${spot?.line ?? 1}`,
  };
}

function worstFirst(one: Change, other: Change): number {
  return impacts.indexOf(one.impact) - impacts.indexOf(other.impact);
}
