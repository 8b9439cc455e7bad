import { existsSync } from 'node:fs';
import { appendFile, rm, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve } from 'node:path';
import { messageOf, type World, writeFileWhole } from '../core/index.ts';
import { renderAnnotations } from './formats/annotations.ts';
import { renderCtrf } from './formats/ctrf.ts';
import { renderJunit } from './formats/junit.ts';
import { renderMarkdown } from './formats/markdown.ts';
import { renderSeries } from './formats/series-csv.ts';
import { renderCertificate, renderHtml } from './html/index.ts';
import type { Report } from './report.ts';
import { writeReport } from './write.ts';

/** GitHub refuses a step summary of more than 1 MiB as a whole. */
const stepSummaryBytes = 1024 * 1024;

type Rendering = string | undefined | Promise<string | undefined>;

/** The files beside `report.json`; `undefined` for a report that has no such file. */
const renderings: Readonly<Record<string, (report: Report) => Rendering>> = {
  'report.html': renderHtml,
  'junit.xml': renderJunit,
  'ctrf.json': renderCtrf,
  'summary.md': (report) => renderMarkdown(report, stepSummaryBytes),
  'series.csv': renderSeries,
  'certificate.html': renderCertificate,
};

/** The names of the files beside `report.json`. */
const renderingNames = Object.keys(renderings);

/** Renders a report in every format. Returns file names with their texts. */
export async function renderAll(report: Report): Promise<Map<string, string>> {
  const rendered = Object.entries(renderings).map(async ([name, render]) => {
    const text = await render(report);
    return text === undefined ? [] : [[name, text] as const];
  });
  return new Map((await Promise.all(rendered)).flat());
}

/** Writes every format beside `report.json`, each file whole or not at all. Returns the paths. */
export async function writeRenderings(report: Report, folder: string): Promise<string[]> {
  const paths: string[] = [];
  for (const [name, text] of await renderAll(report)) {
    paths.push(join(folder, name));
    await writeFileWhole(join(folder, name), text);
  }
  return paths;
}

/**
 * Writes the results of a run: `report.json` first, then every other format, then the output for
 * GitHub. Returns the path of `report.json`, which is complete whatever happens to the rest.
 */
export async function deliverReport(world: World, report: Report, folder: string): Promise<string> {
  const path = await writeReport(report, folder);
  try {
    await writeRenderings(report, folder);
    await reportToGithub(world, report);
  } catch (error) {
    world.stderr.write(`Some formats of the report in ${folder} were not written: ${messageOf(error)}\n`);
  }
  return path;
}

/**
 * Returns whether a file is in the user's workspace, where a job on GitHub has checked out their
 * repository: what is installed below it is not theirs.
 */
function ownFilesOf({ cwd, env }: World): (file: string) => boolean {
  const workspace = (env.GITHUB_WORKSPACE ?? '') === '' ? cwd : (env.GITHUB_WORKSPACE ?? cwd);
  return (file) => {
    const path = resolve(cwd, file);
    const inside = relative(workspace, path);
    const isInside = inside !== '' && !inside.startsWith('..') && !isAbsolute(inside);
    return isInside && !/(?:^|[\\/])node_modules[\\/]/.test(inside) && existsSync(path);
  };
}

/**
 * Removes the report of an earlier run in every format, so that its verdict is not mistaken for
 * this one.
 */
export async function removeReport(folder: string): Promise<void> {
  for (const name of ['report.json', ...renderingNames]) await rm(join(folder, name), { force: true });
}

/**
 * Reports to GitHub Actions: writes annotations to standard error (standard output may be a JSON
 * document) where `GITHUB_ACTIONS` is set, and adds the summary to the file that
 * `GITHUB_STEP_SUMMARY` names. What earlier steps wrote there counts against the limit. A summary
 * that cannot be written changes no verdict, but leaves a message.
 */
export async function reportToGithub(world: World, report: Report): Promise<void> {
  if ((world.env.GITHUB_ACTIONS ?? '') !== '') {
    world.stderr.write(renderAnnotations(report, ownFilesOf(world)));
  }
  const path = world.env.GITHUB_STEP_SUMMARY ?? '';
  if (path === '') return;
  const used = await stat(path).then(
    (found) => found.size,
    () => 0,
  );
  const text = `\n${renderMarkdown(report, stepSummaryBytes - used - 2)}\n`;
  try {
    if (used + Buffer.byteLength(text) > stepSummaryBytes) throw new Error('the file is full');
    await appendFile(path, text);
  } catch (error) {
    world.stderr.write(`The summary was not added to ${path}: ${messageOf(error)}\n`);
  }
}
