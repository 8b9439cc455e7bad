import { createHash } from 'node:crypto';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import type { Report } from '../report.ts';
import { reportWith } from '../testing/example.ts';
import { hostileReport, manyFailures, mixedReport } from '../testing/hostile.ts';
import { fullReport } from '../testing/measured.ts';
import { renderHtml } from './render-html.ts';

/** The page without the embedded data, the script and the style. */
function staticPart(page: string): string {
  return page.replace(/<(script|style)[^>]*>[\s\S]*?<\/\1>/g, '');
}

function words(page: string): string {
  return staticPart(page)
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
}

function embedded(page: string): unknown {
  const [, data = ''] = /<script type="application\/json" id="report">([\s\S]*?)<\/script>/.exec(page) ?? [];
  return JSON.parse(data);
}

it('shows verdict, causes and stages without a script, worst first', async () => {
  const text = words(await renderHtml(mixedReport()));
  const parts = [
    'NO GO',
    'Failed',
    'createSession',
    '/ code',
    'a required property',
    'Could not be judged',
    'Informational',
    'Stages',
    'Conditions of the run',
  ];
  let from = 0;
  for (const part of parts) {
    const at = text.indexOf(part, from);
    expect(at, part).toBeGreaterThanOrEqual(from);
    from = at;
  }
});

it('embeds the report unchanged, hostile text included', async () => {
  for (const report of [hostileReport(), mixedReport(), manyFailures(20)]) {
    expect(embedded(await renderHtml(report))).toEqual(report);
  }
});

it('escapes text that would start or end an element', async () => {
  const page = await renderHtml(hostileReport());
  expect(page.match(/<script/g)).toHaveLength(2);
  expect(staticPart(page)).not.toMatch(/<img|<!--|onerror="|\0/);
  expect(staticPart(page)).toContain('&lt;/script&gt;&lt;img src=x onerror=&quot;window.hacked=1&quot;&gt;');
});

it('allows its own script and style by their hashes, and no other source', async () => {
  const page = await renderHtml(reportWith());
  const [, policy = ''] = /Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
  for (const tag of ['style', 'script']) {
    const [, text = ''] = new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(page) ?? [];
    const hash = createHash('sha256').update(text).digest('base64');
    expect(policy).toContain(`${tag}-src &#39;sha256-${hash}&#39;`);
  }
  expect(policy).toMatch(/^default-src &#39;none&#39;/);
  expect(staticPart(page)).not.toMatch(/(src|href)="(?!#|data:,)/);
});

it('is well formed, element by element', async () => {
  const body = staticPart(await renderHtml(mixedReport())).replace(
    /<!doctype html>|<(meta|link|input|wbr)[^>]*>/g,
    '',
  );
  expect(() => new XMLParser().parse(body, true)).not.toThrow();
});

describe('missing data', () => {
  it.each<[string, Partial<Report>, RegExp]>([
    ['no coverage', {}, /Coverage/],
    ['no load', {}, /Load/],
    ['no commit', { run: { ...omitCommit(), versions: { passgate: '1', node: '2' } } }, /commit|k6/],
  ])('%s is absent', async (_name, changes, absent) => {
    expect(words(await renderHtml(reportWith(changes)))).not.toMatch(absent);
  });
});

function omitCommit() {
  const { commit: _, ...run } = reportWith().run;
  return run;
}

it('shows coverage by operation, as a picture and as a table', async () => {
  const row = {
    operation: 'getSession',
    answer: '200',
    specified: true,
    sampled: true,
    contracted: true,
    verified: false,
    loaded: false,
  };
  const text = words(
    await renderHtml(reportWith({ coverage: [row, { ...row, answer: '404', sampled: false }] })),
  );
  expect(text).toContain(
    '2 documented responses of 1 operation. 2 specified, 1 sampled, 2 contracted, 0 verified, 0 loaded. exact',
  );
  expect(text).toMatch(/404 ● yes – no ● yes – no – no/);
});

it('shows coverage that the run did not reach as unknown, never as missing', async () => {
  const row = { operation: 'getSession', answer: '200', specified: true, sampled: true, contracted: true };
  const page = await renderHtml(reportWith({ coverage: [row, { ...row, answer: '404', sampled: false }] }));
  expect(words(page)).toContain(
    '2 specified, 1 sampled, 2 contracted. Not known, because the run did not reach it: verified, loaded.',
  );
  expect(page).toContain('getSession 404: specified, contracted; not sampled; not known: verified, loaded');
  expect(staticPart(page)).not.toMatch(/class="cell bad"|0 verified/);
});

it('shows how far a run came that was cut short', async () => {
  const run = { ...reportWith().run, complete: false };
  expect(words(await renderHtml(reportWith({ verdict: 'unjudged', exitCode: 3, run })))).toMatch(
    /NOT JUDGED the run was cut short after 6 of 6 stages/,
  );
  expect(words(await renderHtml({ ...mixedReport(), run }))).toMatch(
    /NO GO 1 check failed: .*; the run was cut short after/,
  );
});

it('stays small with ten thousand causes', async () => {
  const page = await renderHtml(manyFailures(10_000));
  expect(staticPart(page).length).toBeLessThan(50_000);
});

it('says that the memory of stages is sampled, where it was measured', async () => {
  const report = reportWith();
  const stages = report.stages.map(({ peakRssBytes: _, ...stage }) => stage);
  expect(words(await renderHtml(report))).toMatch(
    /Memory is the highest sample of .*: the true peak may be higher/,
  );
  expect(words(await renderHtml({ ...report, stages }))).not.toMatch(/Memory is| MB/);
});

it('shows the rule, and marks the place in the excerpt and in the whole response', async () => {
  const page = staticPart(await renderHtml(fullReport()));
  expect(page).toContain(
    'code is required <code class="source">openapi/rest-v2.yaml#/components/schemas/Session',
  );
  expect(page.match(/<mark class="missing">&quot;code&quot; is missing<\/mark>/g)).toHaveLength(2);
});

it('shows the rerun command of a cause', async () => {
  expect(words(await renderHtml(mixedReport()))).toContain(
    'rerun npx passgate verify --filter createSession',
  );
});
