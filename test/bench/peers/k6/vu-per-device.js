/** What is usually written for k6: a virtual user for each device, status and a few values of the body checked. */
import { check, sleep } from 'k6';
import { SharedArray } from 'k6/data';
import exec from 'k6/execution';
import http from 'k6/http';

const plan = JSON.parse(__ENV.RING);
const fleet = new SharedArray('fleet', () => JSON.parse(open(plan.fleetPath)));
const decision = JSON.stringify({ resources: ['passgate-load'] });

export const options = {
  scenarios: {
    devices: { executor: 'per-vu-iterations', vus: plan.devices, iterations: 1, maxDuration: '10m' },
  },
  systemTags: ['name'],
  maxRedirects: 0,
};

const isOk = (response) => response.status === 200;
const has = (path) => (response) => response.json(path) !== undefined;
const checks = {
  plain: { status: isOk, profiles: has('profiles') },
  different: {
    status: isOk,
    notBefore: has('profiles.*.notBefore'),
    notAfter: has('profiles.*.notAfter'),
    issuer: has('profiles.*.issuer'),
    userID: has('profiles.*.attributes.userID.value'),
  },
  'sign-ins': { status: isOk },
}[plan.workload];

export default function device() {
  const number = exec.vu.idInTest - 1;
  const { url, headers, decisions, mvpd } = fleet[number];
  const params = { headers, tags: { name: 'poll' } };
  const startMs = exec.scenario.startTime;
  const endMs = startMs + plan.durationMs;
  let dueMs = startMs + (number / plan.devices) * plan.intervalMs;
  for (; dueMs < endMs; dueMs += plan.intervalMs) {
    sleep(Math.max(0, dueMs - Date.now()) / 1000);
    const response = http.get(url, params);
    check(response, checks);
    if (plan.workload === 'sign-ins' && response.json('profiles.*.issuer') !== undefined) break;
  }
  if (dueMs >= endMs) return;
  const post = { headers: { ...headers, 'Content-Type': 'application/json' }, tags: { name: 'decision' } };
  for (const operation of ['preauthorize', 'authorize']) {
    sleep(plan.decisionPauseMs / 1000);
    if (Date.now() >= endMs) return;
    check(http.post(`${decisions}/${operation}/${mvpd}`, decision, post), {
      status: isOk,
      decisions: has('decisions'),
    });
  }
}

export function handleSummary({ metrics }) {
  const sent = metrics.http_reqs?.values.count ?? 0;
  return {
    stdout: `figures ${JSON.stringify({ sent, wrong: metrics.checks?.values.fails ?? 0 })}\n`,
  };
}
