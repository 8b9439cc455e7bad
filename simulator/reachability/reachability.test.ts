import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentedAnswers } from '../testing/documented-answers.ts';
import { type JudgedCaller, startJudged } from '../testing/judged-caller.ts';
import { requestOf } from './reach.ts';
import { renderReachability } from './render.ts';
import { kindOf, type ReachabilityRow } from './row.ts';
import { rows } from './rows.ts';

let caller: JudgedCaller;
beforeAll(async () => {
  caller = await startJudged();
});
afterAll(() => caller.simulator.close());

const keyOf = ({ operation, status, code }: ReachabilityRow) => `${operation} ${status} ${code}`;

describe('every documented answer can be reached', () => {
  it('has one row for every operation, status and code of the documents, and no other row', async () => {
    const documented = await documentedAnswers();
    expect(documented.size).toBeGreaterThan(300);
    expect(rows.map(keyOf).sort()).toEqual([...documented].sort());
  });

  it('needs a fault for at most ten codes', () => {
    const byFault = new Set(rows.filter((row) => kindOf(row) === 'fault').map(keyOf));
    expect(byFault.size).toBeLessThanOrEqual(10);
  });

  it.each(rows.map((row) => [keyOf(row), row] as const))('%s', async (_key, row) => {
    await walk(row);
  });

  it('matches the table in the docs', async () => {
    await expect(renderReachability(rows)).toMatchFileSnapshot('../../docs/simulator-reachability.md');
  });
});

/** Arranges the state, sends the request and compares; the caller validates the answer strictly. */
async function walk(row: ReachabilityRow): Promise<void> {
  const values = await caller.state(row.request.state, row.request.params);
  const { method, url, headers, body } = requestOf(row, values);
  const match = { operation: row.operation, forwardedFor: values.forwardedFor };
  if (row.request.fault !== undefined) {
    await caller.call('POST', '/_simulator/faults', { json: { match, fault: row.request.fault, times: 1 } });
  }
  const received = await caller.call(method, url, { headers, ...(body === undefined ? {} : { raw: body }) });
  const code = received.status < 400 ? itemCodeOf(received.body) : codeOf(received.body);
  expect([received.status, code]).toEqual([row.status, row.code]);
}

function codeOf(body: { code?: string; error?: string } | undefined): string {
  return body?.code ?? body?.error ?? '-';
}

function itemCodeOf(
  body: { decisions?: { source: string; error?: { code: string } }[] } | undefined,
): string {
  const decision = body?.decisions?.[0];
  return decision?.error === undefined ? '-' : `${decision.source}:${decision.error.code}`;
}
