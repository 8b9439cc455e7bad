/**
 * k6 as a user would run it: few VUs, each of which polls at its due times. `ORIGIN`, `FLEET` (a
 * file: a device a line, its fields divided by tabs), `RATE` (polls a second) and `SECONDS` come
 * from the environment; a JSON summary goes to standard output.
 */
import { sleep } from 'k6';
import { SharedArray } from 'k6/data';
import exec from 'k6/execution';
import http from 'k6/http';

/** As many as are under way at 3 ms each; more only wait for one another on two cores. */
const vus = 24;
const rate = Number(__ENV.RATE);
const fleet = new SharedArray('fleet', () => open(__ENV.FLEET).split('\n'));
const path = `${__ENV.ORIGIN}/api/v2/REF30/profiles/code/`;

export const options = {
  discardResponseBodies: true,
  systemTags: ['status'],
  summaryTrendStats: ['med', 'p(99)', 'max'],
  scenarios: { polls: { executor: 'constant-vus', vus, duration: `${__ENV.SECONDS}s` } },
  thresholds: { 'http_reqs{status:200}': ['count>0'] },
};

let next = -1;

export default function poll() {
  if (next < 0) next = exec.vu.idInTest;
  const waitMs = exec.scenario.startTime + (next * 1000) / rate - Date.now();
  if (waitMs > 0) sleep(waitMs / 1000);
  const [code, token, address, identifier] = fleet[next % fleet.length].split('\t');
  next += vus;
  http.get(path + code, {
    headers: {
      Accept: 'application/json',
      Authorization: `Bearer ${token}`,
      'AP-Device-Identifier': identifier,
      'X-Forwarded-For': address,
    },
  });
}

export function handleSummary({ metrics }) {
  const { values } = metrics.http_req_duration;
  const summary = {
    sent: metrics.http_reqs.values.count,
    ok: metrics['http_reqs{status:200}']?.values.count ?? 0,
    p50Ms: values.med,
    p99Ms: values['p(99)'],
    maxMs: values.max,
  };
  return { stdout: JSON.stringify(summary) };
}
