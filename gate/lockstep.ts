import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { type ApiName, apiNames, type Check, messageOf } from '../core/index.ts';
import { found, holds } from './stage.ts';

export type DocumentMap = Readonly<Partial<Record<ApiName, string>>>;

export interface Artefact {
  /** A path or a URL, for people. */
  readonly name: string;
  /** What it says it was made from; empty when it says nothing. */
  readonly madeFrom: DocumentMap;
}

const entry = /\b(dcr|reggie|rest-v2|vantage-clients)["']?\s*[=:]\s*["']?([0-9a-f]{64})\b/g;

/** Finds the map from document to hash in any text: a banner line of code, the metadata of a pact file. */
export function mapIn(text: string): DocumentMap {
  const known = (name: string | undefined): ApiName | undefined => apiNames.find((api) => api === name);
  return Object.fromEntries(
    [...text.matchAll(entry)].flatMap((match) => {
      const api = known(match[1]);
      return api === undefined ? [] : [[api, match[2]]];
    }),
  );
}

/** Every file below a folder whose name ends so, with the map it carries, in a stable order. */
export async function artefactsIn(folder: string, root: string, ending: RegExp): Promise<Artefact[]> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = names
    .filter((file) => file.isFile() && ending.test(file.name))
    .map((file) => join(file.parentPath, file.name));
  return Promise.all(
    paths.sort().map(async (path) => ({
      name: relative(root, path).split(sep).join('/'),
      madeFrom: mapIn(await readFile(path, 'utf8')),
    })),
  );
}

export interface LockstepRule {
  readonly id: string;
  /** `generated files`, `pact files`: what they are, in the plural. */
  readonly what: string;
  /** The command that mends it. */
  readonly mend: string;
}

/** Holds artefacts against the documents as they are now: none, one without a map, or one made from others falls short. */
export function lockstepCheck(rule: LockstepRule, artefacts: readonly Artefact[], now: DocumentMap): Check {
  const title = `${rule.what} are made from the documents as they are`;
  const fail = (message: string): Check =>
    found('failed', rule.id, title, { kind: 'lockstep', message, hint: rule.mend });
  if (artefacts.length === 0) return fail(`There are no ${rule.what}.`);
  const silent = artefacts.filter((artefact) => Object.keys(artefact.madeFrom).length === 0);
  if (silent.length > 0) return fail(`${few(silent)} does not say which documents it was made from.`);
  const stale = artefacts.filter((artefact) => changedSince(artefact, now).length > 0);
  if (stale.length === 0) return holds(rule.id, `${title} (${artefacts.length})`);
  const changed = [...new Set(stale.flatMap((artefact) => changedSince(artefact, now)))];
  return fail(
    `${few(stale)} was made before ${changed.map((api) => `openapi/${api}.yaml`).join(', ')} changed.`,
  );
}

function changedSince(artefact: Artefact, now: DocumentMap): ApiName[] {
  return apiNames.filter((api) => {
    const then = artefact.madeFrom[api];
    return then !== undefined && then !== now[api];
  });
}

function few(artefacts: readonly Artefact[]): string {
  const [first] = artefacts;
  const others = artefacts.length - 1;
  return `${first?.name ?? ''}${others > 0 ? ` (like ${others} more)` : ''}`;
}

/** As `lockstepCheck` over a folder; a folder that cannot be read falls short. */
export async function folderLockstep(
  rule: LockstepRule,
  folder: string,
  root: string,
  ending: RegExp,
  now: DocumentMap,
): Promise<Check> {
  try {
    return lockstepCheck(rule, await artefactsIn(folder, root, ending), now);
  } catch (error) {
    const evidence = { kind: 'lockstep', message: messageOf(error), hint: rule.mend };
    return found('failed', rule.id, `${rule.what} are made from the documents as they are`, evidence);
  }
}
