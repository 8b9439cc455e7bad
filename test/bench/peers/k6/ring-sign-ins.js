/**
 * The ring of `../../load/ring-async.js` for devices whose viewers sign in meanwhile: a device whose response has a profile leaves the ring,
 * requests its two decisions and rests. It looks for one word in the body and parses none.
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
const decision = JSON.stringify({ resources: ['passgate-load'] });

export const options = {
  scenarios: { ring: { executor: 'per-vu-iterations', vus: users, iterations: 1, maxDuration: '10m' } },
  systemTags: ['name'],
  maxRedirects: 0,
  summaryTrendStats: ['p(99)'],
};

const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

async function decide({ decisions, mvpd, headers }, endMs) {
  const params = { headers: { ...headers, 'Content-Type': 'application/json' }, tags: { name: 'decision' } };
  for (const operation of ['preauthorize', 'authorize']) {
    await sleep(plan.decisionPauseMs);
    if (Date.now() >= endMs) return;
    const response = await http.asyncRequest('POST', `${decisions}/${operation}/${mvpd}`, decision, params);
    if (response.status !== 200) wrong.add(1);
  }
}

export default async function ring() {
  const user = exec.vu.idInTest - 1;
  const size = Math.floor(plan.devices / users);
  const devices = [];
  for (let index = 0; index < size; index += 1) {
    const device = fleet[user * size + index];
    devices.push({ ...device, params: { headers: device.headers, tags: { name: 'poll' } }, rests: false });
  }
  const startMs = Date.now() + 500;
  const endMs = startMs + plan.durationMs;
  const gapMs = plan.intervalMs / size;
  const deciding = [];
  let next = 0;
  const worker = async () => {
    for (;;) {
      const turn = next++;
      const dueMs = startMs + (turn + user / users) * gapMs;
      if (dueMs >= endMs) return;
      const device = devices[turn % size];
      if (device.rests) continue;
      let nowMs = Date.now();
      if (dueMs > nowMs) {
        await sleep(dueMs - nowMs);
        nowMs = Date.now();
      }
      lateness.add(nowMs - dueMs);
      const response = await http.asyncRequest('GET', device.url, null, device.params);
      if (response.status !== 200) wrong.add(1);
      else if (response.body.includes('"issuer"')) {
        device.rests = true;
        deciding.push(decide(device, endMs));
      }
    }
  };
  await Promise.all(Array.from({ length: workers }, worker));
  await Promise.all(deciding);
}

export function handleSummary({ metrics }) {
  const figures = {
    sent: metrics.http_reqs.values.count,
    wrong: metrics.wrong?.values.count ?? 0,
    latenessP99Ms: metrics.lateness.values['p(99)'],
  };
  return { stdout: `figures ${JSON.stringify(figures)}\n` };
}
