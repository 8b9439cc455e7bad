import { describe, expect, it } from 'vitest';
import { failing, passing, reportWith, skippedStage, stageOf } from '../testing/example.ts';
import { behindAProxy } from '../testing/measured.ts';
import { casesOf, conditionRows } from './cases.ts';

const optional = { required: false } as const;
const pending = { kind: 'pending', message: 'It is pending.' };

describe('a case for a check', () => {
  it.each([
    ['that holds', passing('verify/a'), 'passed', 'passed'],
    ['that informs and holds', { ...passing('verify/a'), ...optional }, 'passed', 'passed (not required)'],
    ['that falls short', failing('verify/a', 'authorize'), 'failed', 'failed'],
    [
      'that informs and falls short',
      { ...failing('verify/a', 'authorize'), ...optional },
      'skipped',
      'failed (not required)',
    ],
    [
      'that is pending and falls short',
      {
        ...failing('verify/a', 'authorize'),
        ...optional,
        evidence: [...failing('a', 'b').evidence, pending],
      },
      'pending',
      'failed (pending)',
    ],
    ['that is pending and holds', { ...passing('verify/a'), evidence: [pending] }, 'passed', 'passed'],
    [
      'that is pending where all are required',
      { ...failing('verify/a', 'authorize'), evidence: [...failing('a', 'b').evidence, pending] },
      'failed',
      'failed',
    ],
    [
      'that nobody could judge',
      { ...passing('verify/a'), verdict: 'unjudged' as const },
      'unjudged',
      'unjudged',
    ],
  ])('%s', (_name, check, outcome, rawStatus) => {
    const [first] = casesOf(reportWith({ stages: [stageOf('verify', 'passed', [check])] }));
    expect(first).toMatchObject({ id: 'verify/a', outcome, rawStatus });
  });
});

describe('a report that does not pass and has no case that says so', () => {
  it.each([
    ['has stages that were left out because of others', [skippedStage('load', 'depends')]],
    [
      'has a check that only informs',
      [stageOf('load', 'unjudged', [{ ...passing('load/a'), ...optional, verdict: 'unjudged' as const }])],
    ],
  ])('%s: gets one more', (_name, stages) => {
    const cases = casesOf(reportWith({ verdict: 'unjudged', exitCode: 3, stages }));
    expect(cases.map(({ outcome }) => outcome)).toEqual(['skipped', 'unjudged']);
    expect(cases.at(-1)).toMatchObject({ id: 'report/verdict', rawStatus: 'unjudged' });
  });

  it('passes without one', () => {
    const stages = [stageOf('verify', 'passed'), skippedStage('load', 'not-selected')];
    expect(casesOf(reportWith({ stages })).map(({ outcome }) => outcome)).toEqual(['passed', 'skipped']);
  });
});

it('the conditions tell the proxy in between, and what counted in the environment', () => {
  const { run } = reportWith();
  expect(conditionRows(reportWith({ run: { ...run, ...behindAProxy } }))).toEqual(
    expect.arrayContaining([
      [
        'target',
        'staging (provider) at https://sp.example, https://sp.example through the proxy http://proxy.example:3128',
      ],
      ['HTTPS_PROXY', 'http://proxy.example:3128 (https://sp.example: reached through it)'],
    ]),
  );
});
