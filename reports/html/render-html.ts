import { createHash } from 'node:crypto';
import type { StageResult } from '../../core/index.ts';
import type { Report } from '../report.ts';
import { conditionRows } from '../view/cases.ts';
import { type Finding, findingsOf } from '../view/findings.ts';
import { duration, grouped, megabytes, plural } from '../view/format.ts';
import { headlineOf } from '../view/headline.ts';
import { rerunCommand } from '../view/rerun.ts';
import { findingCard } from './cards.ts';
import { coverageSection } from './coverage.ts';
import { loadSection } from './load.ts';
import { html, jsonData, Markup, type Part } from './markup.ts';
import { pageAssets } from './page-assets.ts';

/** Causes told in full before anything else; the rest is in the list of checks. */
const mostFindings = 5;

/**
 * `report.html`: one file that needs no network. What decides (verdict, causes, stages, figures) is plain HTML and can be
 * read where scripts are refused; the script adds the filtered list of all checks, from the embedded report, and charts.
 * A content security policy allows this script and style by their hashes and nothing else.
 */
export async function renderHtml(report: Report): Promise<string> {
  const { script, style } = await pageAssets();
  const { word, rest, partial } = headlineOf(report);
  const policy = `default-src 'none'; script-src ${hashOf(script)}; style-src ${hashOf(style)}; img-src data:; base-uri 'none'; form-action 'none'`;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${word}: Passgate, ${report.run.target.name}</title>
<link rel="icon" href="data:,">
<style>${new Markup(style)}</style>
</head>
<body>
<header class="verdict ${partial === true ? 'partial' : report.verdict}">
<h1>${word}</h1>
<p class="rest">${countsLine(report) ?? rest}</p>
<p class="run">${runLine(report)}</p>
${navigation(report)}
</header>
<main>
${findingSections(report)}
${stagesSection(report.stages)}
${coverageSection(report.coverage)}
${checksSection(report)}
${loadSection(report.load)}
${conditionsSection(report)}
</main>
<script type="application/json" id="report">${jsonData(report)}</script>
<script>${new Markup(script)}</script>
</body>
</html>
`.text;
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** How much is not as it should be, where the causes beneath say what; otherwise the headline says it all. */
function countsLine(report: Report): Markup | undefined {
  if (report.verdict === 'passed' || !report.run.complete) return undefined;
  const checks = report.stages.flatMap((stage) => stage.checks).filter(({ required }) => required);
  const of = (verdict: string): number => checks.filter((check) => check.verdict === verdict).length;
  const short = html`<a href="#short">${plural(of('failed'), 'check')} fell short</a>, `;
  const unjudged = html`<a href="#unjudged">${plural(of('unjudged'), 'check')} could not be judged</a>, `;
  if (of('failed') + of('unjudged') === 0) return undefined;
  return html`${of('failed') === 0 ? undefined : short}${of('unjudged') === 0 ? undefined : unjudged}of ${grouped(checks.length)} required`;
}

function navigation(report: Report): Markup {
  const parts: readonly (readonly [id: string, title: string, there: boolean])[] = [
    ['stages', 'Stages', true],
    ['coverage', 'Coverage', report.coverage.length > 0],
    ['checks', 'Checks', true],
    ['load', 'Load', report.load.length > 0],
    ['conditions', 'Conditions', true],
  ];
  return html`<nav aria-label="Parts of this report">${parts
    .filter(([, , there]) => there)
    .map(([id, title]) => html`<a href="#${id}">${title}</a> `)}</nav>`;
}

function runLine({ run }: Report): string {
  const commit =
    run.commit === undefined
      ? ''
      : ` · ${run.commit.sha.slice(0, 12)}${run.commit.dirty ? ' with changes' : ''}`;
  const started = `${run.startedAt.slice(0, 16).replace('T', ' ')} UTC`;
  return `${run.target.name} (${run.target.kind}) · ${started} · ${duration(run.durationMs)}${commit}`;
}

function findingSections(report: Report): Part {
  const findings = findingsOf(report);
  const section = (id: string, title: string, wanted: (finding: Finding) => boolean): Part =>
    findingSection(id, title, findings.filter(wanted), report);
  return [
    section('short', 'What fell short', ({ verdict, required }) => verdict === 'failed' && required),
    section('unjudged', 'What could not be judged', (one) => one.verdict === 'unjudged' && one.required),
    section('optional', 'Not required, but not as it should be', ({ required }) => !required),
  ];
}

function findingSection(id: string, title: string, findings: readonly Finding[], report: Report): Part {
  if (findings.length === 0) return undefined;
  const left = findings.length - mostFindings;
  return html`<section id="${id}"><h2>${title}${findings.length > 1 ? html` <span class="count">${plural(findings.length, 'cause')}</span>` : ''}</h2>
${findings.slice(0, mostFindings).map((finding) => findingCard(finding, rerunCommand(finding, report)))}
${left > 0 ? html`<p><a href="#checks">${plural(left, 'more cause')} in the list of checks</a></p>` : undefined}</section>`;
}

function stagesSection(stages: readonly StageResult[]): Markup {
  const memory = stages.some(({ peakRssBytes }) => peakRssBytes !== undefined);
  return html`<section id="stages"><h2>Stages</h2>
<div class="scroll" tabindex="0" role="region" aria-label="Stages"><table>
<thead><tr><th scope="col">stage</th><th scope="col">status</th><th scope="col">checks</th><th scope="col">failed</th><th scope="col">unjudged</th><th scope="col">time</th><th scope="col">memory</th></tr></thead>
<tbody>${stages.map(stageRow)}</tbody></table></div>
${memory ? html`<p class="note">Memory is the highest seen of the stage’s processes, sampled: a lower bound.</p>` : undefined}</section>`;
}

const stageSigns = { passed: '✓', failed: '✗', unjudged: '?', skipped: '–' } as const;

function stageRow({ name, status, checks, durationMs, peakRssBytes, skipped }: StageResult): Markup {
  const of = (verdict: string): string => grouped(checks.filter((check) => check.verdict === verdict).length);
  const badge = html`<span class="badge ${status}"><span aria-hidden="true">${stageSigns[status]} </span>${status}</span>`;
  if (skipped !== undefined) {
    return html`<tr><th scope="row">${name}</th><td>${badge}</td><td colspan="5" class="words">${skipped.reason}</td></tr>`;
  }
  return html`<tr><th scope="row">${name}</th><td>${badge}</td><td>${grouped(checks.length)}</td><td>${of('failed')}</td><td>${of('unjudged')}</td><td>${
    durationMs === undefined ? undefined : duration(durationMs)
  }</td><td>${peakRssBytes === undefined ? undefined : megabytes(peakRssBytes)}</td></tr>`;
}

function checksSection(report: Report): Markup {
  const checks = report.stages.flatMap((stage) => stage.checks);
  const operations = [...new Set(checks.flatMap(({ operation }) => operation ?? []))].sort();
  const stages = report.stages.filter((stage) => stage.checks.length > 0).map(({ name }) => name);
  const options = (names: readonly string[]): Part =>
    names.map((name) => html`<option value="${name}">${name}</option>`);
  return html`<section id="checks"><h2>Checks</h2>
<noscript><p>This list needs scripts, which are refused here. All checks are in report.json.</p></noscript>
<form id="filters" hidden="">
<label>Verdict <select name="verdict"><option value="short">not as it should be</option><option value="failed">falls short</option><option value="unjudged">could not be judged</option><option value="passed">holds</option><option value="">all</option></select></label>
<label>Operation <select name="operation"><option value="">all</option>${options(operations)}</select></label>
<label>Stage <select name="stage"><option value="">all</option>${options(stages)}</select></label>
<label>Text <input type="search" name="text" autocomplete="off"></label>
</form>
<p id="chosen" class="chosen" hidden="">Only the checks of <code id="chosen-answer"></code> <button type="button" id="all-answers" class="link">show those of all answers</button></p>
<p id="shown" role="status"></p>
<div id="list"></div>
<p><button type="button" id="more" hidden="">Show more</button></p>
</section>`;
}

function conditionsSection(report: Report): Markup {
  return html`<section id="conditions"><h2>Conditions of the run</h2>
<dl class="conditions">${conditionRows(report).map(
    ([label, value]) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`,
  )}</dl></section>`;
}
