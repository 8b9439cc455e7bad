import { describe, expect, it } from 'vitest';
import { failing, passing, reportWith, skippedStage, stageOf } from '../testing/example.ts';
import { behindAProxy } from '../testing/measured.ts';
import { conditionRows } from './run-conditions.ts';
import { testCasesOf } from './test-cases.ts';

const optional = { required: false } as const;
const pending = { kind: 'pending', message: 'It is pending.' };

describe('the case of a check', () => {
  it.each([
    ['that passed', passing('verify/a'), 'passed', 'passed'],
    [
      'that passed and is not required',
      { ...passing('verify/a'), ...optional },
      'passed',
      'passed (not required)',
    ],
    ['that failed', failing('verify/a', 'authorize'), 'failed', 'failed'],
    [
      'that failed and is not required',
      { ...failing('verify/a', 'authorize'), ...optional },
      'skipped',
      'failed (not required)',
    ],
    [
      'that failed and is pending',
      {
        ...failing('verify/a', 'authorize'),
        ...optional,
        evidence: [...failing('a', 'b').evidence, pending],
      },
      'pending',
      'failed (pending)',
    ],
    ['that passed and is pending', { ...passing('verify/a'), evidence: [pending] }, 'passed', 'passed'],
    [
      'that failed, is pending, and is required by --strict',
      { ...failing('verify/a', 'authorize'), evidence: [...failing('a', 'b').evidence, pending] },
      'failed',
      'failed',
    ],
    [
      'that could not be judged',
      { ...passing('verify/a'), verdict: 'unjudged' as const },
      'unjudged',
      'unjudged',
    ],
  ])('%s', (_name, check, outcome, rawStatus) => {
    const [first] = testCasesOf(reportWith({ stages: [stageOf('verify', 'passed', [check])] }));
    expect(first).toMatchObject({ id: 'verify/a', outcome, rawStatus });
  });
});

describe('a report without a failed or unjudged case that did not pass', () => {
  it.each([
    ['with stages skipped because of earlier ones', [skippedStage('load', 'depends')]],
    [
      'with a check that is not required',
      [stageOf('load', 'unjudged', [{ ...passing('load/a'), ...optional, verdict: 'unjudged' as const }])],
    ],
  ])('%s gets one more case', (_name, stages) => {
    const cases = testCasesOf(reportWith({ verdict: 'unjudged', exitCode: 3, stages }));
    expect(cases.map(({ outcome }) => outcome)).toEqual(['skipped', 'unjudged']);
    expect(cases.at(-1)).toMatchObject({ id: 'report/verdict', rawStatus: 'unjudged' });
  });

  it('gets none where the report passed', () => {
    const stages = [stageOf('verify', 'passed'), skippedStage('load', 'not-selected')];
    expect(testCasesOf(reportWith({ stages })).map(({ outcome }) => outcome)).toEqual(['passed', 'skipped']);
  });
});

it('lists the proxy and the variables of the environment among the conditions', () => {
  const { run } = reportWith();
  expect(conditionRows(reportWith({ run: { ...run, ...behindAProxy } }))).toEqual(
    expect.arrayContaining([
      [
        'target',
        'staging (provider) at https://sp.example, https://sp.example through the proxy http://proxy.example:3128',
      ],
      ['HTTPS_PROXY', 'http://proxy.example:3128 (https://sp.example: proxies requests to it)'],
    ]),
  );
});
