/** What is usually written: a virtual user for each device, every body parsed and judged by the same validators. To be measured against. */
import { check, sleep } from 'k6';
import { SharedArray } from 'k6/data';
import exec from 'k6/execution';
import http from 'k6/http';
import type { Options } from 'k6/options';
import { authorizeValidators } from '../../../openapi/generated/validators/authorize.js';
import { createSessionValidators } from '../../../openapi/generated/validators/createSession.js';
import { getProfileByCodeValidators } from '../../../openapi/generated/validators/getProfileByCode.js';
import { getProfileByMvpdValidators } from '../../../openapi/generated/validators/getProfileByMvpd.js';
import { preauthorizeValidators } from '../../../openapi/generated/validators/preauthorize.js';
import { judge } from '../../../openapi/runtime/judge.ts';

const plan = JSON.parse(__ENV.RING ?? '{}');
interface Poll {
  readonly url: string;
  readonly headers: Record<string, string>;
}

const fleet = new SharedArray<Poll>('fleet', () => JSON.parse(open(plan.fleetPath)));
/** Those of the polling scenario. */
const tables = {
  getProfileByCode: getProfileByCodeValidators,
  getProfileByMvpd: getProfileByMvpdValidators,
  createSession: createSessionValidators,
  preauthorize: preauthorizeValidators,
  authorize: authorizeValidators,
};

export const options: Options = {
  scenarios: {
    devices: { executor: 'per-vu-iterations', vus: plan.devices, iterations: 1, maxDuration: '10m' },
  },
  systemTags: ['name'],
};

export default function device(): void {
  const number = exec.vu.idInTest - 1;
  const poll = fleet[number];
  if (poll === undefined) return;
  const { url, headers } = poll;
  const endMs = Date.now() + plan.durationMs;
  sleep(((number / plan.devices) * plan.intervalMs) / 1000);
  while (Date.now() < endMs) {
    const response = http.get(url, { headers, tags: { name: 'poll' } });
    const { errors } = judge(tables.getProfileByCode, {
      operation: 'getProfileByCode',
      part: String(response.status),
      contentType: response.headers['Content-Type'] ?? '',
      body: response.json(),
      mode: 'strict',
    });
    check(response, { valid: () => errors.length === 0 });
    sleep(plan.intervalMs / 1000);
  }
}

export function handleSummary({ metrics }: { metrics: Record<string, { values: Record<string, number> }> }) {
  const sent = metrics.http_reqs?.values.count ?? 0;
  return { stdout: `figures ${JSON.stringify({ sent, wrong: metrics.checks?.values.fails ?? 0 })}\n` };
}
