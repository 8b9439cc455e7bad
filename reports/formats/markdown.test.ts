import { expect, it } from 'vitest';
import { failing, reportWith, skippedStage, stageOf } from '../testing/example.ts';
import { hostileReport, manyFailures, mixedReport } from '../testing/hostile.ts';
import { measuredReport } from '../testing/measured.ts';
import { renderMarkdown } from './markdown.ts';

const limit = 1024 * 1024;

it('shows the verdict, then the causes, worst first, then stages and conditions', () => {
  const text = renderMarkdown(mixedReport(), limit);
  const places = [
    '## ❌ NO GO',
    '### ❌ createSession',
    '### ❔ getSession',
    '### ❌ no logout',
    '| stage |',
    'Conditions',
  ];
  expect(places.map((place) => text.indexOf(place))).toEqual(
    places.map((place) => text.indexOf(place)).sort((a, b) => a - b),
  );
  expect(text).toContain('- at: `/code`\n- expected: `a required property`\n- received: `nothing`');
  expect(text).toContain('| contracts | ⏭️ skipped: for a reason |  |  |  |  |  |');
  expect(places.every((place) => text.includes(place))).toBe(true);
});

it.each([limit, 20_000])(
  'stays within %i bytes, keeps the tables and counts the causes left out',
  (bytes) => {
    const text = renderMarkdown(manyFailures(10_000), bytes);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(bytes);
    expect(Buffer.byteLength(text)).toBeGreaterThan(bytes * 0.95);
    const shown = text.match(/^### /gm)?.length ?? 0;
    expect(text).toContain(`… and ${(10_000 - shown).toLocaleString('en-US')} more causes`);
    expect(text).toContain('| stage |');
  },
);

it('escapes text so that it becomes no markup', () => {
  const text = renderMarkdown(hostileReport(), limit);
  const outside = text.replace(/(`+)(?:(?!\1).)+?\1/g, '');
  expect(outside).not.toMatch(/<img|<\/script|@everyone/);
  for (const line of text.split('\n').filter((each) => each.startsWith('- '))) {
    expect(line).toMatch(/^- [a-z ]+: (`+)(?!`).*(?<!`)\1( \(not required\))?$/);
  }
});

it('shows no figure that was not measured', () => {
  const load = [
    {
      scenario: 'polling',
      devices: 3,
      requests: { due: 3, sent: 3, failed: 0 },
      rate: { due: 1, achieved: 1 },
      validation: { checked: 3, invalid: 0, remembered: 0 },
      throttled: 0,
      operations: [],
      series: [],
      k6: { version: '2.2.0', exitCode: 0 },
    },
  ];
  expect(renderMarkdown(reportWith({ load }), limit)).toContain(
    '| polling | 3 | 1.0 of 1.0 | 0 | 0 | 0 of 3 |  |  |',
  );
});

it('folds away causes after the tenth', () => {
  const text = renderMarkdown(manyFailures(30), limit);
  const [plain = '', folded = ''] = text.split('<details><summary>20 more causes</summary>\n\n');
  expect(plain.match(/^### /gm)).toHaveLength(10);
  expect(folded.split('</details>')[0]?.match(/^### /gm)).toHaveLength(20);
  expect(renderMarkdown(manyFailures(10), limit)).not.toContain('more cause');
});

it('gives the rerun command, and says how figures are known', () => {
  const text = renderMarkdown(measuredReport(), limit);
  expect(text).toContain('- rerun: `npx passgate verify --filter createSession`');
  expect(text).toContain(
    'Counts and rates are exact. Percentiles cover every request, accurate to 1 %. Memory is sampled',
  );
});

it.each([
  ['off', '| 10 |  | '],
  ['sampled', '| 10 | 5 of a sample of 40 | '],
] as const)('tells bodies that were judged: %s', (mode, cell) => {
  const report = measuredReport();
  const load = report.load.map((one) => ({ ...one, validation: { ...one.validation, mode } }));
  expect(renderMarkdown({ ...report, load }, limit)).toContain(cell);
});

it('keeps backticks and bars within their code span and cell', () => {
  const check = failing('verify/a', 'logout', { received: 'a `b` ``c``' });
  const { run } = reportWith();
  const report = reportWith({
    verdict: 'failed',
    exitCode: 1,
    run: { ...run, target: { name: 'x|y`z', kind: 'unknown' } },
    stages: [
      stageOf('verify', 'failed', [check]),
      { ...skippedStage('load'), skipped: { cause: 'depends', reason: 'a | b' } },
    ],
  });
  const text = renderMarkdown(report, limit);
  expect(text).toContain('- received: ``` a `b` ``c`` ```\n');
  expect(text).toContain('| load | ⏭️ skipped: a \\| b |');
  expect(text).toContain('| target | ``x\\|y`z (unknown)`` |');
});
