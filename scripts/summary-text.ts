import { basename, dirname, join } from 'node:path';
import type { World } from '../core/index.ts';
import { type Report, renderSummary } from '../reports/index.ts';

interface Reader {
  readonly world: World;
  readonly colour: boolean;
}

/**
 * Returns the summary of a report for standard error, with the page to open in its last line.
 * @param path `report.json` of the report, whose page lies beside it; or what is to be opened
 */
export function summaryText({ world, colour }: Reader, report: Report, path: string): string {
  const { columns } = world.stderr;
  const page = basename(path) === 'report.json' ? join(dirname(path), 'report.html') : path;
  return renderSummary(report, { colour, columns, page, isLinked: showsLinks(world) });
}

/**
 * Returns whether standard error is a terminal that makes links of OSC 8. Those that do not know the
 * sequence leave it out; a log of CI, a pipe and a dumb terminal print it.
 */
export function showsLinks({ env, stderr }: World): boolean {
  return stderr.isTTY && env.TERM !== 'dumb' && (env.CI ?? '') === '';
}
