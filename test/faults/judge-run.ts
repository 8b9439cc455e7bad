import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { filesUnder } from '../../core/index.ts';
import type { Place } from './place.ts';
import type { FaultRow } from './row.ts';
import { mostMiBByDefault, mostMsByDefault, type WatchedRun } from './watched-run.ts';

const forbidden: readonly (readonly [string, RegExp])[] = [
  ['calls it unexpected', /unexpected error|report (this|it) as a bug|please report/i],
  ['prints a stack', /^\s+at .+:\d+:\d+\)?$|node:internal|Node\.js v\d/m],
  ['prints a warning of Node', /^\(node:\d+\)/m],
];

/** What tsx and Node keep of compiled code, for the next start of any program. */
const caches = /^(tsx-\d+|node-compile-cache|other-files)$/;

/** Returns what is wrong with a run, one line each; none where it did as its row says. */
export async function complaintsAbout(row: FaultRow, run: WatchedRun, place: Place): Promise<string[]> {
  const { code, err, isLate, orphans, peakMiB } = run;
  const text = `${err}\n${run.out}`;
  const said = row.says === undefined ? 1 : countOf(row.says, err);
  const isUnexplained = code === 3 && row.unlessDone !== undefined && !row.unlessDone.test(err);
  // A report names it as a cause and in its headline.
  const mostSaid = row.maySayAgain ? Number.POSITIVE_INFINITY : /^(Report|Page): /m.test(err) ? 2 : 1;
  const mostMiB = row.mostMiB ?? mostMiBByDefault;
  return [
    ...(isLate ? [`was not over after ${row.mostMs ?? mostMsByDefault} ms`] : []),
    ...(row.exit.some((right) => right === code)
      ? []
      : [`exited with ${code}, not ${row.exit.join(' or ')}`]),
    ...forbidden.filter(([, pattern]) => pattern.test(text)).map(([what]) => what),
    ...(said > 0 && said <= mostSaid
      ? []
      : [said === 0 ? `does not say ${row.says}` : `says it ${said} times`]),
    ...(isUnexplained ? [`does not say ${row.unlessDone}`] : []),
    ...repeatedIn(err).map((line) => `says twice: ${line}`),
    ...orphans.map((command) => `leaves a process: ${command.slice(0, 200)}`),
    ...(peakMiB > mostMiB ? [`took ${peakMiB} MiB, more than ${mostMiB}`] : []),
    ...(await halfWritten(row, place)),
    ...(isKill(row) ? [] : await leftBehind(place)),
  ];
}

function countOf(pattern: RegExp, text: string): number {
  return text.replace(/\s+/g, ' ').match(new RegExp(pattern.source, `${pattern.flags}g`))?.length ?? 0;
}

/** Returns the sentences that stand twice in the errors of the command line. */
function repeatedIn(text: string): string[] {
  const lines = text
    .split('\n')
    .filter((line) => line.startsWith('passgate: '))
    .flatMap((line) => line.slice('passgate: '.length).split(/(?<=[.:]) /))
    .filter((sentence) => sentence.length > 25);
  return [...new Set(lines.filter((line, index) => lines.indexOf(line) !== index))];
}

const isKill = ({ signal }: FaultRow): boolean => signal?.name === 'SIGKILL';

async function halfWritten(row: FaultRow, place: Place): Promise<string[]> {
  const complaints: string[] = [];
  for (const folder of [place.out, place.cache, place.home, place.work]) {
    const files = await filesUnder(folder).catch(() => []);
    for (const file of files) {
      // Nothing can remove its temporary file once it is killed.
      const isTemporary = /\.tmp$|(^|\/)tmp-\d+/.test(file);
      if (isTemporary && !isKill(row)) complaints.push(`leaves ${file} in ${relative(place.base, folder)}`);
      if (!isTemporary && !(await isWhole(join(folder, file)))) complaints.push(`wrote half of ${file}`);
    }
  }
  return complaints;
}

async function isWhole(path: string): Promise<boolean> {
  if (!/\.(json|html)$/.test(path)) return true;
  const text = await readFile(path, 'utf8').catch(() => '{}');
  if (path.endsWith('.html')) return text.trimEnd().endsWith('</html>');
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Returns a complaint about each thing that is left in `TMPDIR`. */
export async function leftBehind(place: Place): Promise<string[]> {
  const names = await readdir(place.tmp).catch(() => []);
  return names.filter((name) => !caches.test(name)).map((name) => `leaves ${name} in TMPDIR`);
}
