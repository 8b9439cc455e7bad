import type { StatedDeviation } from '../../core/index.ts';
import type { Report } from '../report.ts';
import {
  type CertificateView,
  momentText,
  type RuleStanding,
  type RuleView,
} from '../view/certificate-view.ts';
import { viewOf } from '../view/report-view.ts';
import { statusBadge } from './cards.ts';
import { html, Markup, type MarkupPart } from './markup.ts';
import { hashOf, pageAssets } from './page-assets.ts';

/**
 * Returns `certificate.html`, a page to print and to hand in: the verdict first and largest, then
 * what is broken, accepted, unjudged and not to be recorded, then every rule. Undefined for a
 * report about a provider.
 */
export async function renderCertificate(report: Report): Promise<string | undefined> {
  const { certificate, headline } = viewOf(report);
  if (certificate === undefined) return undefined;
  const { certificateStyle: style } = await pageAssets();
  const policy = `default-src 'none'; style-src ${hashOf(style)}; img-src data:; base-uri 'none'; form-action 'none'`;
  const { word, rest, look } = headline;
  return html`<!doctype html>
<html lang="en" class="paper">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<title>${word}: ${certificate.client}</title>
<link rel="icon" href="data:,">
<style>${new Markup(style)}</style>
</head>
<body>
<header class="verdict ${look.colour}">
<h1>${word}</h1>
<p class="rest">${rest}.</p>
<p class="run">${certificate.client} · ${judgedBy(report)}</p>
</header>
<main>
${recordingSection(certificate)}
${ruleSection(certificate, 'Broken rules', ['failed', 'accepted'])}
${deviationSection(certificate)}
${ruleSection(certificate, 'Rules that could not be judged', ['unjudged'])}
${toShowSection(certificate)}
${ruleSection(certificate, 'Rules about what the client did not do', ['unshown'])}
${allRules(certificate)}
<p class="sign"><span>Date</span><span>For the client</span><span>Admitted by</span></p>
</main>
</body>
</html>
`.text;
}

function judgedBy({ run }: Report): string {
  return `judged by Passgate ${run.versions.passgate} on ${momentText(run.startedAt)}`;
}

function recordingSection({ client, recording }: CertificateView): Markup {
  const rows = [['client', client] as const, ...recording];
  return html`<section><h2>Client and recording</h2>
<dl class="conditions">${rows.map(([label, text]) => html`<div><dt>${label}</dt><dd>${text}</dd></div>`)}</dl></section>`;
}

function ruleSection(
  { rules }: CertificateView,
  title: string,
  standings: readonly RuleStanding[],
): MarkupPart {
  const shown = rules.filter(({ standing }) => standings.includes(standing));
  if (shown.length === 0) return undefined;
  return section(title, ['rule', 'verdict', 'what was found'], shown.map(foundRow));
}

function foundRow(rule: RuleView): Markup {
  const { id, sentence, level, look, findings, remedy } = rule;
  return html`<tr><th scope="row" class="rule-id">${id}</th><td>${statusBadge(look)}<p>${level}</p></td>
<td>${sentence}${findings.map((finding) => html`<p>${finding}</p>`)}${remedy === undefined ? undefined : html`<p><strong>To do:</strong> ${remedy}</p>`}</td></tr>`;
}

const outcomes: Readonly<Record<StatedDeviation['outcome'], string>> = {
  accepted: 'accepted',
  expired: 'expired: not accepted any more',
  'not-needed': 'not needed: the rule is kept',
  unjudged: 'the rule is unjudged: nothing is accepted',
};

function deviationSection({ deviations }: CertificateView): MarkupPart {
  if (deviations.length === 0) return undefined;
  const rows = deviations.map(
    ({ rule, reason, until, outcome }) =>
      html`<tr><th scope="row" class="rule-id">${rule}</th><td>${outcomes[outcome]}</td><td class="times">${until}</td><td>${reason}</td></tr>`,
  );
  return section('Deviations', ['rule', 'state', 'until', 'reason'], rows);
}

function toShowSection({ rules }: CertificateView): MarkupPart {
  const shown = rules.filter(({ standing }) => standing === 'unobservable');
  if (shown.length === 0) return undefined;
  const rows = shown.map(
    ({ id, sentence, level, remedy }) =>
      html`<tr><th scope="row" class="rule-id">${id}</th><td>${sentence}<p class="source">${level}</p></td><td>${remedy}</td><td class="pen"></td></tr>`,
  );
  return section(
    'Rules that no recording shows',
    ['rule', 'sentence', 'what to show instead', 'shown to'],
    rows,
  );
}

function allRules({ phases }: CertificateView): MarkupPart {
  return html`<section><h2>All rules</h2>
${phases.map(({ phase, rules }) => html`<h3>${phase.charAt(0).toUpperCase()}${phase.slice(1)}</h3>${table(phase, ['rule', 'verdict', 'times', 'sentence and source'], rules.map(ruleRow))}`)}
<p class="note">Times: how often the client could have broken the rule and the recording shows whether it did.</p></section>`;
}

function ruleRow({ id, look, level, occasions, sentence, source }: RuleView): Markup {
  return html`<tr><th scope="row" class="rule-id">${id}</th><td>${statusBadge(look)}<p>${level}</p></td><td class="times">${occasions}</td>
<td>${sentence}<p class="source">${source}</p></td></tr>`;
}

function section(title: string, columns: readonly string[], rows: readonly Markup[]): Markup {
  return html`<section><h2>${title}</h2>${table(title, columns, rows)}</section>`;
}

function table(label: string, columns: readonly string[], rows: readonly Markup[]): Markup {
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${label}"><table>
<thead><tr>${columns.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>${rows}</tbody></table></div>`;
}
