import type { Report } from '../report.ts';
import type { CauseView } from '../view/cause-view.ts';
import { duration, plural } from '../view/format.ts';
import { type ReportView, viewOf } from '../view/report-view.ts';
import { type StageView, stageColumns } from '../view/stages.ts';
import { statusLooks } from '../view/status-look.ts';
import { causeCard, statusBadge } from './cards.ts';
import { coverageSection } from './coverage.ts';
import { loadSection } from './load.ts';
import { html, jsonData, Markup, type MarkupPart } from './markup.ts';
import { hashOf, pageAssets } from './page-assets.ts';

/** How many causes of a section are shown in full; the list of checks has the rest. */
const mostCauses = 5;

/**
 * Returns `report.html`: one file that needs no network. Verdict, causes, stages and figures are
 * plain HTML, readable where scripts are blocked; the script adds the filtered list of all checks,
 * from the embedded report, and the charts. A content security policy allows this script and style
 * by their hashes and nothing else.
 */
export async function renderHtml(report: Report): Promise<string> {
  const { script, style } = await pageAssets();
  const view = viewOf(report);
  const { word, rest, look } = view.headline;
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
<header class="verdict ${look.colour}">
<h1>${word}</h1>
<p class="rest">${countsLine(report) ?? rest}</p>
<p class="run">${runLine(report)}</p>
${report.certificate === undefined ? undefined : html`<p class="run">To hand in: <a href="certificate.html">certificate.html</a></p>`}
${navigation(report)}
</header>
<main>
${causeSections(view.causes)}
${stagesSection(view.stages)}
${coverageSection(report.coverage)}
${checksSection(report)}
${loadSection(report.load)}
${conditionsSection(view)}
</main>
<script type="application/json" id="report">${jsonData(report)}</script>
<script>${new Markup(script)}</script>
</body>
</html>
`.text;
}

/**
 * Returns how many checks failed or are unjudged, for the causes beneath say why; else the headline
 * says it all.
 */
function countsLine(report: Report): Markup | undefined {
  if (report.verdict === 'passed' || !report.run.complete) return undefined;
  const checks = report.stages.flatMap((stage) => stage.checks).filter(({ required }) => required);
  const of = (verdict: string): number => checks.filter((check) => check.verdict === verdict).length;
  const failed = html`<a href="#failed">${plural(of('failed'), 'check')} failed</a>, `;
  const unjudged = html`<a href="#unjudged">${plural(of('unjudged'), 'check')} could not be judged</a>, `;
  if (of('failed') + of('unjudged') === 0) return undefined;
  return html`${of('failed') === 0 ? undefined : failed}${of('unjudged') === 0 ? undefined : unjudged}of ${plural(checks.length, 'required check')}`;
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

function causeSections(causes: readonly CauseView[]): MarkupPart {
  const section = (id: string, title: string, wanted: (cause: CauseView) => boolean): MarkupPart =>
    causeSection(id, title, causes.filter(wanted));
  return [
    section('failed', 'Failed', ({ verdict, required }) => verdict === 'failed' && required),
    section('unjudged', 'Could not be judged', ({ verdict, required }) => verdict === 'unjudged' && required),
    section('informational', 'Informational: failed or unjudged, not required', ({ required }) => !required),
  ];
}

function causeSection(id: string, title: string, causes: readonly CauseView[]): MarkupPart {
  if (causes.length === 0) return undefined;
  const left = causes.length - mostCauses;
  return html`<section id="${id}"><h2>${title}${causes.length > 1 ? html` <span class="count">${plural(causes.length, 'cause')}</span>` : ''}</h2>
${causes.slice(0, mostCauses).map(causeCard)}
${left > 0 ? html`<p><a href="#checks">${plural(left, 'more cause')} in the list of checks</a></p>` : undefined}</section>`;
}

function stagesSection(stages: readonly StageView[]): Markup {
  const memory = stages.some((stage) => stage.memory !== '');
  return html`<section id="stages"><h2>Stages</h2>
<div class="scroll" tabindex="0" role="region" aria-label="Stages"><table>
<thead><tr>${stageColumns.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>${stages.map(stageRow)}</tbody></table></div>
${memory ? html`<p class="note">Memory is the highest sample of the stage’s processes: the true peak may be higher.</p>` : undefined}</section>`;
}

function stageRow({ name, look, reason, checks, failed, unjudged, time, memory }: StageView): Markup {
  const start = html`<th scope="row">${name}</th><td>${statusBadge(look)}</td>`;
  if (reason !== undefined) return html`<tr>${start}<td colspan="5" class="words">${reason}</td></tr>`;
  const cells = [checks, failed, unjudged, time, memory].map((text) => html`<td>${text}</td>`);
  return html`<tr>${start}${cells}</tr>`;
}

const verdicts = ['failed', 'unjudged', 'passed'] as const;

function checksSection(report: Report): Markup {
  const checks = report.stages.flatMap((stage) => stage.checks);
  const operations = [...new Set(checks.flatMap(({ operation }) => operation ?? []))].sort();
  const stages = report.stages.filter((stage) => stage.checks.length > 0).map(({ name }) => name);
  const options = (names: readonly string[]): MarkupPart =>
    names.map((name) => html`<option value="${name}">${name}</option>`);
  return html`<section id="checks"><h2>Checks</h2>
<noscript><p>This list needs scripts, which this viewer blocks. report.json has all checks.</p></noscript>
<form id="filters" hidden="">
<label>Verdict <select name="verdict"><option value="problems">failed or unjudged</option>${verdicts.map((verdict) => html`<option value="${verdict}">${statusLooks[verdict].word}</option>`)}<option value="">all</option></select></label>
<label>Operation <select name="operation"><option value="">all</option>${options(operations)}</select></label>
<label>Stage <select name="stage"><option value="">all</option>${options(stages)}</select></label>
<label>Text <input type="search" name="text" autocomplete="off"></label>
</form>
<p id="chosen" class="chosen" hidden="">Only the checks of <code id="chosen-answer"></code> <button type="button" id="all-answers" class="link">show the checks of all responses</button></p>
<p id="shown" role="status"></p>
<div id="list"></div>
<p><button type="button" id="more" hidden="">Show more</button></p>
</section>`;
}

function conditionsSection({ conditions }: ReportView): Markup {
  return html`<section id="conditions"><h2>Conditions of the run</h2>
<dl class="conditions">${conditions.map(
    ([label, value]) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`,
  )}</dl></section>`;
}
