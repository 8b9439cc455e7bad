import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { definedOnly, type World } from '../core/index.ts';
import { type Report, renderSummary } from '../reports/index.ts';
import { reportsFolder } from './rerun-failed.ts';

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
  const out = folderToName(world.cwd, dirname(page));
  return renderSummary(report, {
    colour,
    columns,
    page,
    isLinked: showsLinks(world),
    ...definedOnly({ out }),
  });
}

/** Returns the folder of a report for `--out`; nothing where it is looked for without that. */
function folderToName(cwd: string, folder: string): string | undefined {
  if (isWithin(resolve(cwd, reportsFolder), folder)) return undefined;
  return isWithin(cwd, folder) ? relative(cwd, folder) || '.' : folder;
}

function isWithin(outer: string, inner: string): boolean {
  const way = relative(outer, inner);
  return !isAbsolute(way) && !/^\.\.(?:[\\/]|$)/.test(way);
}

/**
 * Returns whether standard error is a terminal that makes links of OSC 8. Those that do not know the
 * sequence leave it out; a log of CI, a pipe and a dumb terminal print it.
 */
export function showsLinks({ env, stderr }: World): boolean {
  return stderr.isTTY && env.TERM !== 'dumb' && (env.CI ?? '') === '';
}
