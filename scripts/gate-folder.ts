import { join } from 'node:path';
import { stageNames } from '../core/index.ts';
import { reportsFolder } from './rerun-failed.ts';

interface GateSelection {
  readonly only: readonly string[];
  readonly skip: readonly string[];
  readonly rerun: readonly string[];
}

/**
 * Returns the folder of a gate's report where none is given. A part of a gate has one of its own in
 * that of the whole, so that it never takes the place of a whole one.
 */
export function gateFolder({ only, skip, rerun }: GateSelection): string {
  if (rerun.length > 0) return join(reportsFolder, 'rerun');
  if (only.length > 0) return join(reportsFolder, `only-${inOrder(only)}`);
  return skip.length > 0 ? join(reportsFolder, `without-${inOrder(skip)}`) : reportsFolder;
}

function inOrder(names: readonly string[]): string {
  return stageNames.filter((name) => names.includes(name)).join('-');
}
