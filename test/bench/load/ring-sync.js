/**
 * The other way somebody who knows k6 well writes it: many more virtual users, each walking a ring of its own with one
 * synchronous request after the other. Cheaper for each request, as long as the target answers at once.
 */
import { sleep } from 'k6';
import { SharedArray } from 'k6/data';
import exec from 'k6/execution';
import http from 'k6/http';
import { Counter, Trend } from 'k6/metrics';

const users = 64;
const plan = JSON.parse(__ENV.RING);
const fleet = new SharedArray('fleet', () => JSON.parse(open(plan.fleetPath)));
const lateness = new Trend('lateness', true);
const wrong = new Counter('wrong');

export const options = {
  scenarios: { ring: { executor: 'per-vu-iterations', vus: users, iterations: 1, maxDuration: '10m' } },
  systemTags: ['name'],
  discardResponseBodies: true,
  maxRedirects: 0,
  summaryTrendStats: ['p(99)'],
};

export default function ring() {
  const user = exec.vu.idInTest - 1;
  const size = Math.floor(plan.devices / users);
  const requests = [];
  for (let index = 0; index < size; index += 1) {
    const { url, headers } = fleet[user * size + index];
    requests.push({ url, params: { headers, tags: { name: 'poll' } } });
  }
  const startMs = Date.now() + 500;
  const gapMs = plan.intervalMs / size;
  for (let turn = 0; ; turn += 1) {
    const dueMs = startMs + (turn + user / users) * gapMs;
    if (dueMs >= startMs + plan.durationMs) return;
    let nowMs = Date.now();
    if (dueMs > nowMs) {
      sleep((dueMs - nowMs) / 1000);
      nowMs = Date.now();
    }
    lateness.add(nowMs - dueMs);
    const { url, params } = requests[turn % size];
    if (http.get(url, params).status !== 200) wrong.add(1);
  }
}

export function handleSummary({ metrics }) {
  const figures = {
    sent: metrics.http_reqs.values.count,
    wrong: metrics.wrong?.values.count ?? 0,
    latenessP99Ms: metrics.lateness.values['p(99)'],
  };
  return { stdout: `figures ${JSON.stringify(figures)}\n` };
}
