/**
 * As little as k6 can do for a request: a few asynchronous workers in each virtual user send one after the other, as fast as they are answered. No due
 * times, no pauses, no metrics of its own, and the body is not read. It is no load test: it is here to show what the requests themselves cost.
 */
import { SharedArray } from 'k6/data';
import exec from 'k6/execution';
import http from 'k6/http';

const users = 8;
const workers = 8;
const plan = JSON.parse(__ENV.RING);
const fleet = new SharedArray('fleet', () => JSON.parse(open(plan.fleetPath)));

export const options = {
  scenarios: { loop: { executor: 'per-vu-iterations', vus: users, iterations: 1, maxDuration: '10m' } },
  systemTags: ['name'],
  discardResponseBodies: true,
  maxRedirects: 0,
};

export default async function loop() {
  const user = exec.vu.idInTest - 1;
  const size = Math.floor(plan.devices / users);
  const requests = [];
  for (let index = 0; index < size; index += 1) {
    const { url, headers } = fleet[user * size + index];
    requests.push({ url, params: { headers, tags: { name: 'poll' } } });
  }
  const due = Math.floor((size * plan.durationMs) / plan.intervalMs);
  let next = 0;
  const worker = async () => {
    while (next < due) {
      const { url, params } = requests[next++ % size];
      await http.asyncRequest('GET', url, null, params);
    }
  };
  await Promise.all(Array.from({ length: workers }, worker));
}

export function handleSummary({ metrics }) {
  const figures = { sent: metrics.http_reqs.values.count, wrong: metrics.http_req_failed.values.passes };
  return { stdout: `figures ${JSON.stringify(figures)}\n` };
}
