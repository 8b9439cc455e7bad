/**
 * What somebody who knows k6 well writes by hand for many devices: a ring of due times in each virtual user, walked by a few
 * asynchronous workers; status checked, one Trend for lateness, bodies not read. It is here to be measured against.
 */
import { SharedArray } from 'k6/data';
import exec from 'k6/execution';
import http from 'k6/http';
import { Counter, Trend } from 'k6/metrics';

const users = 8;
const workers = 8;
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

const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

export default async function ring() {
  const user = exec.vu.idInTest - 1;
  const size = Math.floor(plan.devices / users);
  const requests = [];
  for (let index = 0; index < size; index += 1) {
    const { url, headers } = fleet[user * size + index];
    requests.push({ url, params: { headers, tags: { name: 'poll' } } });
  }
  const startMs = Date.now() + 500;
  const gapMs = plan.intervalMs / size;
  let next = 0;
  const worker = async () => {
    for (;;) {
      const turn = next++;
      const dueMs = startMs + (turn + user / users) * gapMs;
      if (dueMs >= startMs + plan.durationMs) return;
      let nowMs = Date.now();
      if (dueMs > nowMs) {
        await sleep(dueMs - nowMs);
        nowMs = Date.now();
      }
      lateness.add(nowMs - dueMs);
      const { url, params } = requests[turn % size];
      const response = await http.asyncRequest('GET', url, null, params);
      if (response.status !== 200) wrong.add(1);
    }
  };
  await Promise.all(Array.from({ length: workers }, worker));
}

export function handleSummary({ metrics }) {
  const figures = {
    sent: metrics.http_reqs.values.count,
    wrong: metrics.wrong?.values.count ?? 0,
    latenessP99Ms: metrics.lateness.values['p(99)'],
  };
  return { stdout: `figures ${JSON.stringify(figures)}\n` };
}
