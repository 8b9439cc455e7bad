import { describe, expect, it } from 'vitest';
import { everyLoadFigure, measuredReport } from '../testing/measured.ts';
import { operationLines, stepLines } from './load-summary.ts';

const [polling] = measuredReport().load;
if (polling === undefined) throw new Error('the measured report has a load scenario');
const [getSession] = polling.operations;
if (getSession === undefined) throw new Error('the measured report has an operation');
const operations = [
  { ...getSession, failed: 3 },
  {
    operation: 'getPartnerAuthenticationRequest',
    requests: 1_234_567,
    statuses: { '0': 7, '503': 1, '200': 1_234_559 },
    failed: 8,
    invalid: 0,
  },
];

describe('the table of a load run on a terminal', () => {
  it('has a row for each operation', () => {
    expect(operationLines({ ...polling, operations }, 120)).toEqual([
      '  operation                         requests     p50     p95    p99  failed  responses',
      '  getSession                              40  2.0 ms  9.0 ms  10 ms       3  200: 30, 429: 10',
      '  getPartnerAuthenticationRequest  1,234,567       -       -      -       8  200: 1,234,559, 503: 1, none: 7',
    ]);
  });

  it('has responses below each row where there is no room beside it', () => {
    expect(operationLines({ ...polling, operations }, 80).slice(2)).toEqual([
      '  getSession                              40  2.0 ms  9.0 ms  10 ms       3',
      '    200: 30, 429: 10',
      '  getPartnerAuthenticationRequest  1,234,567       -       -      -       8',
      '    200: 1,234,559, 503: 1, none: 7',
    ]);
  });

  it.each([40, 60, 80, 100, 200])('fits %i columns, whatever an operation is called', (width) => {
    const [first] = operations;
    const statuses = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [String(400 + at), 1000 + at]));
    const long = { ...(first ?? getSession), operation: `load\u001b[2J${'x'.repeat(150)}`, statuses };
    const lines = operationLines({ ...polling, operations: [long, ...operations] }, width);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(Math.max(64, width));
    expect(lines.join('')).not.toContain('\u001b');
    expect(lines.join(' ')).toContain('429: 1,029');
  });

  it('shows each step of a breakpoint run, and what ended it', () => {
    const [first, second] = everyLoadFigure().steps ?? [];
    if (first === undefined || second === undefined) throw new Error('there are two steps');
    const unmeasured = { ...first, held: false, failedBy: [], answers: 1, measured: false as const };
    const steps = [
      unmeasured,
      first,
      { ...second, throttled: 12, failedBy: ['throttled', 'failed'] as const },
    ];
    expect(stepLines({ ...polling, steps }, 80)).toEqual([
      '  devices  due/s  sent/s     p99  failed  429  step',
      '  100       10.0    10.0  4.0 ms       0    -  ? not measured: 1 response, too',
      '                                               few',
      '  100       10.0    10.0  4.0 ms       0    -  ✓ passed',
      '  200       20.0    14.0   90 ms       7   12  ✗ failed: 12 requests were',
      '                                               throttled (429), 7 requests',
      '                                               failed',
    ]);
  });
});
