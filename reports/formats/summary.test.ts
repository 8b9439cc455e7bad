import { describe, expect, it } from 'vitest';
import type { BreakpointStep, LoadMeasurement } from '../../core/index.ts';
import type { Report } from '../report.ts';
import { failing, passing, reportWith, skippedStage, stageOf } from '../testing/example.ts';
import { measuredReport } from '../testing/measured.ts';
import { headlineOf } from '../view/headline.ts';
import { renderAnnotations } from './annotations.ts';
import { renderMarkdown } from './markdown.ts';
import { renderSummary } from './summary.ts';

const plain = { colour: false, columns: 100 };
const { run } = reportWith();
const lost = { kind: 'target', message: 'nothing answers' };

function unjudged(id: string, operation: string) {
  return { ...passing(id), operation, verdict: 'unjudged' as const, evidence: [lost] };
}

function failed(...checks: ReturnType<typeof failing>[]): Report {
  return reportWith({ verdict: 'failed', exitCode: 1, stages: [stageOf('verify', 'failed', checks)] });
}

const held = {
  devices: 200,
  rateDue: 14,
  rateAchieved: 14,
  failed: 0,
  throttled: 0,
  held: true,
  failedBy: [],
};

function loadAlone(steps: readonly BreakpointStep[]): Report {
  const stages = [skippedStage('verify', 'not-selected'), stageOf('load', 'passed')];
  return reportWith({ stages, load: measuredReport().load.map((one) => ({ ...one, steps })) });
}

describe('the headline, which is the last line', () => {
  it.each<[string, { given: Report; want: string }]>([
    [
      'every check passed',
      { given: reportWith(), want: 'GO — every required check passed (6 stages, 6 checks, 48 s)' },
    ],
    [
      'one check failed',
      {
        given: failed(failing('verify/a', 'createSession')),
        want: 'NO GO — 1 check failed: createSession: the body is invalid: /code is missing',
      },
    ],
    [
      'several checks failed',
      {
        given: failed(failing('verify/a', 'logout'), failing('verify/b', 'createSession')),
        want: 'NO GO — 2 checks failed, first: logout: the body is invalid: /code is missing',
      },
    ],
    [
      'a check failed, and the run was cut short',
      {
        given: {
          ...failed(failing('verify/a', 'logout')),
          run: { ...run, complete: false, reached: { ended: 4, asked: 6, during: 'load' } },
        },
        want: 'NO GO — 1 check failed: logout: the body is invalid: /code is missing; the run was cut short during load after 4 of 6 stages',
      },
    ],
    [
      'the run was cut short',
      {
        given: reportWith({
          verdict: 'unjudged',
          exitCode: 3,
          run: { ...run, complete: false, reached: { ended: 3, asked: 6, during: 'verify' } },
        }),
        want: 'NOT JUDGED — the run was cut short during verify after 3 of 6 stages',
      },
    ],
    [
      'the target was lost',
      {
        given: reportWith({
          verdict: 'unjudged',
          exitCode: 3,
          stages: [stageOf('verify', 'unjudged', [unjudged('a', 'logout'), unjudged('b', 'authorize')])],
        }),
        want: 'NOT JUDGED — 2 checks could not be judged, first: logout: nothing answers',
      },
    ],
    [
      'a required check could not be judged, and a check that is not required failed',
      {
        given: reportWith({
          verdict: 'unjudged',
          exitCode: 3,
          stages: [
            stageOf('load', 'unjudged', [
              { ...failing('a', 'logout'), required: false },
              unjudged('b', 'authorize'),
            ]),
          ],
        }),
        want: 'NOT JUDGED — 1 check could not be judged: authorize: nothing answers',
      },
    ],
    [
      'an informational check could not be judged',
      {
        given: reportWith({
          stages: [
            stageOf('verify', 'passed'),
            stageOf('baseline', 'passed', [
              { ...unjudged('a', 'logout'), title: 'latency p50', required: false },
              { ...unjudged('b', 'logout'), title: 'latency p99', required: false },
            ]),
          ],
        }),
        want: 'GO — every required check passed (2 stages, 3 checks, 48 s); 2 informational checks could not be judged, first: latency p50',
      },
    ],
    [
      'a part of the gate passed',
      {
        given: reportWith({
          stages: [
            stageOf('verify', 'passed'),
            skippedStage('contracts', 'not-selected'),
            skippedStage('load', 'not-selected'),
          ],
        }),
        want: 'PASSED (verify only) — every required check passed (1 stage, 1 check, 48 s); contracts and load did not run, so this run does not say whether the release can ship',
      },
    ],
    [
      'a breakpoint run found a limit',
      {
        given: loadAlone([
          held,
          { ...held, devices: 300, held: false, throttled: 12, failedBy: ['throttled'] },
        ]),
        want: 'LIMIT FOUND — polling: 200 devices passed at 14.0 requests per second; the step with 300 failed: 12 requests were throttled (429); every required check passed (1 stage, 1 check, 48 s)',
      },
    ],
    [
      'a breakpoint run found no limit',
      {
        given: loadAlone([held]),
        want: 'NO LIMIT FOUND — polling: 200 devices passed at 14.0 requests per second, and no step failed: give more --devices to find the limit; every required check passed (1 stage, 1 check, 48 s)',
      },
    ],
    [
      'the load generator ended a breakpoint run',
      {
        given: loadAlone([held, { ...held, devices: 300, held: false, failedBy: ['generator'] }]),
        want: 'NO LIMIT FOUND — polling: 200 devices passed at 14.0 requests per second; the step with 300 failed: the load generator sent requests too late or too few; every required check passed (1 stage, 1 check, 48 s)',
      },
    ],
    [
      'a run of load alone passed',
      {
        given: reportWith({
          stages: [
            skippedStage('verify', 'not-selected'),
            stageOf('load', 'passed'),
            stageOf('report', 'passed'),
          ],
          load: measuredReport().load,
        }),
        want: 'LOAD PASSED — polling with 10 devices: every required check passed (2 stages, 2 checks, 48 s); no other stage ran, so this run does not say whether the release can ship',
      },
    ],
  ])('%s', (_name, { given, want }) => {
    const { word, rest } = headlineOf(given);
    expect(`${word} — ${rest}`).toBe(want);
    expect(
      renderSummary(given, { ...plain, columns: 300 })
        .trimEnd()
        .split('\n')
        .at(-1),
    ).toBe(want);
  });
});

describe('renderSummary', () => {
  it('shows the stages and each failure with its fix', () => {
    const drift = { message: 'x.ts is stale', kind: 'drift', where: 'x.ts', hint: 'npx passgate generate' };
    const report = failed(
      failing('verify/createSession/a', 'createSession'),
      failing('verify/createSession/b', 'createSession'),
      failing('verify/logout/a', 'logout', {
        ...drift,
        expected: 'its text',
        received: 'another',
        pointer: '',
      }),
    );
    const summary = renderSummary(
      { ...report, stages: [...report.stages, skippedStage('load')] },
      { ...plain, page: 'out/report.html' },
    );
    expect(summary).toBe(`verify     ✗ failed    3 checks, 3 failed                   1.2 s    180 MB
load       - skipped   for a reason

✗ createSession: the body is invalid
  at        /code
  expected  a required property
  received  nothing
  check     verify/createSession/a and 1 other check
  rerun     npx passgate verify --filter createSession

✗ logout: x.ts is stale
  at        the whole body
  expected  its text
  received  another
  check     verify/logout/a
  see       x.ts
  fix       npx passgate generate
  rerun     npx passgate verify --filter logout

NO GO — 3 checks failed, first: createSession: the body is invalid: /code is missing

Report: out/report.html
`);
  });

  it('shows each place, and leaves out evidence that repeats the first', () => {
    const check = failing('v/a', 'logout', { message: 'logout returned an invalid body' });
    const evidence = [
      ...check.evidence,
      { kind: 'pact', message: 'the same by Pact', pointer: '' },
      { kind: 'required', message: 'another place', pointer: '/url' },
    ];
    const summary = renderSummary(failed({ ...check, evidence }), plain);
    expect(summary).toContain('\n✗ logout returned an invalid body\n');
    expect(summary).toContain('\n✗ logout: another place\n');
    expect(summary).not.toContain('the same by Pact');
  });

  it('shows a cause without a place once for all operations', () => {
    const checks = ['logout', 'authorize', 'getSession', 'issueToken'].map((name) =>
      unjudged(`v/${name}`, name),
    );
    const report = reportWith({
      verdict: 'unjudged',
      exitCode: 3,
      stages: [stageOf('verify', 'unjudged', checks)],
    });
    const summary = renderSummary(report, plain);
    expect(summary).toContain('? logout, authorize, getSession and 1 more: nothing answers');
    expect(summary.match(/nothing answers/g)).toHaveLength(2);
  });

  it('shows checks that are not required only where every required one passed', () => {
    const optional = { ...failing('verify/z', 'logout', { message: 'no logout' }), required: false };
    const mixed = renderSummary(failed(failing('verify/a', 'createSession'), optional), plain);
    expect(mixed).toContain('… and 1 more cause in report.html');
    expect(mixed).not.toContain('no logout');
    expect(mixed).toContain('2 checks, 2 failed (1 not required)');
    const alone = reportWith({ stages: [stageOf('verify', 'passed', [passing('verify/a'), optional])] });
    expect(renderSummary(alone, plain)).toContain('✗ no logout');
  });

  it('shows three causes and counts the rest', () => {
    const checks = Array.from({ length: 20 }, (_, i) => failing(`v/${i}`, 'logout', { pointer: `/p${i}` }));
    const summary = renderSummary(failed(...checks), plain);
    expect(summary.match(/^✗/gm)).toHaveLength(3);
    expect(summary).toContain('… and 17 more causes in report.html');
  });

  it('gives the figures of a load scenario in one line, broken between figures', () => {
    const histogram = { boundsMs: [1], counts: [660, 7] };
    const latency = { p50: 1, p95: 3, p99: 4.04, p999: 9, max: 12, count: 667, histogram };
    const load: LoadMeasurement = {
      scenario: 'polling',
      devices: 500,
      requests: { due: 667, sent: 667, failed: 0 },
      rate: { due: 33.33, achieved: 33.3 },
      latency,
      validation: { checked: 1667, invalid: 2, remembered: 600 },
      throttled: 0,
      operations: [],
      series: [],
      k6: { version: '2.2.0', exitCode: 0 },
    };
    expect(renderSummary(reportWith({ load: [load] }), plain)).toContain(
      'polling: 500 devices · 33.3 of 33.3 requests/s · 667 of 667 due sent, 0 failed, 0 throttled\n  latency p99 4.0 ms · 2 of 1,667 bodies invalid\n',
    );
    const runner = { runner: 1, state: 'complete', devices: 250, due: 1, sent: 1 } as const;
    const lost = { ...load, runners: [runner, { ...runner, runner: 2, state: 'lost' }] } as const;
    expect(renderSummary(reportWith({ load: [lost] }), plain)).toContain(
      'polling: 500 devices on 2 runners (runner 2 lost) · 33.3',
    );
  });

  it('of a command other than gate has no line for what nobody asked, and says where the load went', () => {
    const threshold = (name: string, verdict: 'failed' | 'passed') => ({
      ...passing(`load/polling/threshold/${name}`),
      title: `Threshold ${name} < 1ms`,
      verdict,
      evidence: [{ kind: 'threshold', message: name, received: '2 ms of 9 responses' }],
    });
    const origins = { dcr: 'https://sp.example', 'rest-v2': 'https://sp.example' };
    const report = reportWith({
      run: {
        ...run,
        command: ['load', 'polling'],
        target: { name: 'staging', kind: 'provider', origins },
      },
      stages: [
        skippedStage('verify', 'not-selected'),
        stageOf('load', 'failed', [threshold('p50', 'passed'), threshold('p99', 'failed')]),
        stageOf('report', 'passed'),
      ],
      load: measuredReport().load,
    });
    const summary = renderSummary(report, plain);
    expect(summary).not.toMatch(/^(verify|report) /m);
    expect(summary).toMatch(/^load +✗ failed/m);
    expect(summary).toMatch(/^polling: 10 devices .*against staging \(https:\/\/sp\.example\) · /m);
    expect(summary).toContain(
      '  ✗ Threshold p99 < 1ms failed: 2 ms of 9 responses\n  ✓ Threshold p50 < 1ms passed: 2 ms of 9 responses\n',
    );
    // A part of a gate must not look like a whole one.
    const documents = skippedStage('documents', 'not-selected');
    const gate = { ...report, run: { ...run, command: ['gate'] }, stages: [documents, ...report.stages] };
    expect(renderSummary(gate, plain)).toMatch(/^verify .*skipped[\s\S]*^report /m);
    const broken = [stageOf('load', 'passed'), stageOf('report', 'failed', [failing('report/x', 'y')])];
    expect(renderSummary({ ...report, stages: broken }, plain)).toMatch(/^report +✗ failed/m);
  });

  it('colours only when asked, and keeps its lines within the columns', () => {
    const report = failed(failing('verify/a', 'createSession', { received: 'word '.repeat(60).trim() }));
    const colourCode = String.fromCharCode(27);
    expect(renderSummary(report, plain)).not.toContain(colourCode);
    expect(renderSummary(report, { ...plain, colour: true })).toContain(colourCode);
    const widest = Math.max(
      ...renderSummary(report, { ...plain, columns: 80 })
        .split('\n')
        .map((line) => line.length),
    );
    expect(widest).toBeLessThanOrEqual(80);
  });
});

it('replaces text that would steer the terminal or a CI runner', () => {
  const evil = `x ::stop-commands::y ##[add-mask]z \u001b[2J \u009b1m \u202eback`;
  const report = failed(failing('verify/a', 'logout', { message: evil, received: evil, hint: evil }));
  for (const columns of [40, 50, 60, 100]) {
    const text = renderSummary(report, { colour: false, columns });
    expect(text).not.toMatch(/^\s*::|##\[/m);
    for (const sign of ['\u001b', '\u009b', '\u202e']) expect(text).not.toContain(sign);
    expect(text).toContain('stop-commands');
  }
});

const elsewhere = `http://127.0.0.1:18080/${'long-path/'.repeat(12)}`;
const gateAt = (target: string): Partial<Report> => ({
  run: { ...run, command: ['gate'], options: ['--target', target] },
});
const withHint = (hint: string): Report => failed(failing('verify/a', 'logout', { hint }));

it.each<[string, { given: Report; command: string }]>([
  [
    'of a cause',
    {
      given: { ...failed(failing('verify/a', 'logout')), ...gateAt(elsewhere) },
      command: `npx passgate gate --target ${elsewhere} --rerun verify/a`,
    },
  ],
  [
    'with two spaces and a line break in a word',
    {
      given: { ...failed(failing('verify/a', 'logout')), ...gateAt('a  b\nc') },
      command: "npx passgate gate --target $'a  b\\nc' --rerun verify/a",
    },
  ],
  [
    'within a hint',
    {
      given: withHint(
        `First, this: npx passgate generate --out ${elsewhere} && npx passgate contracts. Then that.`,
      ),
      command: `npx passgate generate --out ${elsewhere} && npx passgate contracts.`,
    },
  ],
])('prints a command %s on one line, in every output', (_name, { given, command }) => {
  for (const columns of [40, 80]) {
    const lines = renderSummary(given, { colour: false, columns }).split('\n');
    expect(lines.filter((line) => line.includes(command))).toHaveLength(1);
  }
  expect(renderMarkdown(given, 100_000)).toContain(command);
  expect(renderAnnotations(given, () => false).replaceAll('%0A', '\n')).toContain(command);
});

it('leaves out unmeasured times and counts, and says how figures are known', () => {
  const { load, ...rest } = measuredReport();
  const of = (mode: 'off' | 'sampled') =>
    renderSummary(
      {
        ...rest,
        stages: rest.stages.map(({ durationMs: _, ...stage }) => stage),
        load: load.map((one) => ({ ...one, validation: { ...one.validation, mode } })),
      },
      plain,
    );
  expect(of('off')).not.toMatch(/bodies invalid|(?<![.\d])0 ms/);
  expect(of('sampled')).toContain('5 of a sample of 40 bodies invalid\n');
});

it('names the page as a link only where the terminal makes links, whatever its colours', () => {
  const page = '/tmp/my reports/report.html';
  const last = (isLinked: boolean) =>
    renderSummary(reportWith(), { ...plain, page, isLinked })
      .trimEnd()
      .split('\n')
      .at(-1);
  expect(last(false)).toBe(`Report: ${page}`);
  const href = 'file:///tmp/my%20reports/report.html';
  expect(last(true)).toBe(`Report: \u001b]8;;${href}\u001b\\${page}\u001b]8;;\u001b\\`);
});
