import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { Evidence, StageResult } from '../../core/index.ts';

/** A file below a folder, perhaps with a line, within a text: `openapi/rest-v2.yaml:2732`. */
const fileInText = /(?<![\w./-])(?:openapi|contracts)\/[\w@./-]*\w\.\w+/g;
/** A file or a folder of Passgate and nothing else. */
const ownPlace = /^(?:openapi|contracts)\/[\w@./-]*$/;

/**
 * Returns stages whose evidence names files of Passgate as they open from the working folder, which
 * is the user's: `node_modules/passgate/contracts/pacts/…`. A place that does not open is not named.
 */
export function withOpenPlaces(
  stages: readonly StageResult[],
  folders: { readonly cwd: string; readonly root: string },
): readonly StageResult[] {
  if (resolve(folders.cwd) === resolve(folders.root)) return stages;
  const known = new Map<string, string | undefined>();
  const openPath = (path: string): string | undefined => {
    if (!known.has(path)) known.set(path, pathFrom(path, folders));
    return known.get(path);
  };
  return stages.map((stage) => ({
    ...stage,
    checks: stage.checks.map((check) => ({
      ...check,
      evidence: check.evidence.map((evidence) => withOpenPlace(evidence, openPath)),
    })),
  }));
}

function withOpenPlace(
  { where, rule, ...evidence }: Evidence,
  openPath: (path: string) => string | undefined,
): Evidence {
  const open = where !== undefined && ownPlace.test(where) ? openPath(where) : where;
  const inText = (text: string): string => text.replace(fileInText, (path) => openPath(path) ?? path);
  return {
    ...evidence,
    ...(open === undefined ? {} : { where: open }),
    ...(rule === undefined ? {} : { rule: { ...rule, source: inText(rule.source) } }),
  };
}

function pathFrom(path: string, { cwd, root }: { readonly cwd: string; readonly root: string }) {
  if (existsSync(resolve(cwd, path))) return path;
  const own = resolve(root, path);
  return existsSync(own) ? relative(cwd, own) : undefined;
}
