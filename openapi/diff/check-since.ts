import {
  type ApiName,
  apiNames,
  type Check,
  definedOnly,
  type Evidence,
  type World,
} from '../../core/index.ts';
import { documentName } from '../documents/documents.ts';
import type { Change, DocumentDiff, Revision } from './change.ts';
import { compareDocuments } from './compare.ts';
import { documentsAt, documentsNow } from './revision.ts';

/** The documents at a commit, read before anything is judged. */
export interface EarlierDocuments {
  readonly ref: string;
  readonly documents: ReadonlyMap<ApiName, Revision>;
}

/** Throws `INPUT_FILE` (exit 2) where there is no such commit, or none of the documents in it. */
export async function readSince(
  world: Pick<World, 'env' | 'signal'>,
  root: string,
  ref: string,
): Promise<EarlierDocuments> {
  return { ref, documents: await documentsAt(world, root, ref) };
}

/**
 * Checks that no document breaks clients that kept to it at a commit, unless the major version in
 * its `info.version` is higher now. What is dangerous stands beside it, not required, because
 * nobody can say here whether a client minds.
 */
export async function checkSince(
  root: string,
  since: EarlierDocuments,
  signal: AbortSignal,
): Promise<Check[]> {
  const now = await documentsNow(root);
  const checks = await Promise.all(
    apiNames.map(async (api) => {
      const [before, after] = [since.documents.get(api), now.get(api)];
      if (before === undefined || after === undefined) return [isNew(api, since.ref)];
      // Most documents are as they were. Whether they are sound is told by the lint beside this.
      const diff = sameTexts(before, after)
        ? { old: before, new: after, changes: [] }
        : await compareDocuments(before, after, signal);
      return checksOf(api, since.ref, diff);
    }),
  );
  return checks.flat();
}

/** Returns whether the major version is raised; versions that are none count as not raised. */
export function isMajorRaised(before: string, after: string): boolean {
  const major = (version: string): number => Number(/^v?(\d+)\./.exec(version)?.[1] ?? Number.NaN);
  return major(after) > major(before);
}

function sameTexts({ tree: one }: Revision, { tree: other }: Revision): boolean {
  return one.root.text === other.root.text && one.files.size === 0 && other.files.size === 0;
}

function checksOf(api: ApiName, ref: string, diff: DocumentDiff): Check[] {
  const of = (impact: Change['impact']): Change[] =>
    diff.changes.filter((change) => change.impact === impact);
  const [breaking, dangerous] = [of('breaking'), of('dangerous')];
  const raised = isMajorRaised(diff.old.version, diff.new.version);
  const owned =
    breaking.length > 0 && raised
      ? `, except for ${breaking.length} changes that the new major version ${diff.new.version} allows`
      : '';
  const hint = `Undo the change, or raise the major version of info.version in ${documentName(api)} (now ${diff.old.version}).`;
  const evidence = raised ? [] : breaking.map((change) => evidenceOf(change, hint));
  const kept: Check = {
    id: `documents/${api}/since`,
    title: `${documentName(api)} breaks no client since ${ref}${owned}`,
    verdict: evidence.length === 0 ? 'passed' : 'failed',
    required: true,
    evidence,
  };
  if (dangerous.length === 0) return [kept];
  return [
    kept,
    {
      id: `documents/${api}/dangerous`,
      title: `${documentName(api)} has no change that clients may not expect since ${ref}`,
      verdict: 'unjudged',
      required: false,
      evidence: dangerous.map((change) =>
        evidenceOf(change, 'Ask the clients whether the change affects them; the documents cannot tell.'),
      ),
    },
  ];
}

function evidenceOf({ rule, message, operations, place, where }: Change, hint: string): Evidence {
  const [first, ...others] = operations;
  const also = others.length === 0 ? '' : ` (also ${others.join(', ')})`;
  return {
    kind: rule,
    message: `${place}: ${message}${also}`,
    ...definedOnly({ operation: first }),
    where,
    hint,
  };
}

function isNew(api: ApiName, ref: string): Check {
  const title = `${documentName(api)} breaks no client since ${ref}, where it did not exist yet`;
  return { id: `documents/${api}/since`, title, verdict: 'passed', required: true, evidence: [] };
}
