import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import type { Check, LoadMeasurement, Verdict } from '../../core/index.ts';
import type { CoverageRow } from '../../reports/index.ts';
import { coverageRows } from './coverage.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * The coverage counts an answer only where the run shows it: a count that is too high hides what
 * nobody looked at.
 */

async function rowsOf(seen: { verified?: readonly Check[]; load?: readonly LoadMeasurement[] }) {
  return coverageRows(root, { load: [], ...seen });
}

const checked = (id: string, verdict: Verdict): Check => ({
  id,
  title: id,
  verdict,
  required: true,
  evidence: [],
});

function measured(operation: string, statuses: Record<string, number>): LoadMeasurement {
  return {
    scenario: 'polling',
    devices: 1,
    requests: { due: 1, sent: 1, failed: 0 },
    rate: { due: 1, achieved: 1 },
    validation: { checked: 1, invalid: 0, remembered: 0 },
    throttled: 0,
    operations: [{ operation, requests: 1, statuses, invalid: 0 }],
    series: [],
    k6: { version: '2.2.0', exitCode: 0 },
  };
}

it('verifies an answer only when all of its checks passed', async () => {
  const rows = await rowsOf({});
  const twice = rows.find(({ checks = [] }) => new Set(checks).size > 1) ?? expect.fail();
  const without = rows.find(({ checks }) => checks === undefined) ?? expect.fail();
  const [one = '', ...others] = new Set(twice.checks);
  const verifiedBy = async (last: Verdict) => {
    const verified = [...others.map((id) => checked(id, 'passed')), checked(one, last)];
    const after = await rowsOf({ verified });
    const find = ({ operation, answer }: CoverageRow) =>
      after.find((row) => row.operation === operation && row.answer === answer)?.verified;
    return { twice: find(twice), without: find(without) };
  };
  expect(await verifiedBy('passed')).toEqual({ twice: true, without: false });
  expect(await verifiedBy('failed')).toEqual({ twice: false, without: false });
  expect(await verifiedBy('unjudged')).toEqual({ twice: false, without: false });
});

it('counts an answer as loaded where its operation returned its status', async () => {
  const rows = await rowsOf({ load: [measured('getSession', { '200': 3, '400': 0 })] });
  const loaded = rows.filter((row) => row.loaded === true);
  expect(loaded.length).toBeGreaterThan(0);
  expect(loaded.every(({ operation, answer }) => operation === 'getSession' && /^200 /.test(answer))).toBe(
    true,
  );
});
