import type { Options } from 'k6/options';
import { requestTimeoutMs, scheduleEndMs } from '../../protocol.ts';
import { capOfRunner, userCount } from '../../virtual-users.ts';
import { plan, runner } from './plan.ts';
import { hasCollector } from './run-server.ts';

/** After the last answer, time for the last lines; with a collector they wait for it. */
const handOutMs = hasCollector ? 65_000 : 5000;
const mostMs = (plan.headStartMs ?? 0) + scheduleEndMs(plan) + requestTimeoutMs + handOutMs;

/** Without a tag of its own the time series of one runner would replace those of another. */
const ofRunner = plan.runners === 1 ? {} : { instance_id: String(runner + 1) };

/**
 * k6's options for every scenario: each virtual user runs its share of the devices in one single
 * iteration. `vus` are those of all runners: the execution segment of a runner leaves it its own.
 */
export const options = {
  scenarios: {
    fleet: {
      executor: 'per-vu-iterations',
      vus: userCount(plan),
      iterations: 1,
      maxDuration: `${mostMs}ms`,
      gracefulStop: '0s',
    },
  },
  // Names resolve only to the addresses that were checked, and nothing follows a redirect away from
  // them.
  hosts: { ...plan.hosts },
  maxRedirects: 0,
  // k6 keeps as many idle connections as a batch may have requests, six to a host unless told
  // otherwise, and closes the others. What comes back at once must find room, or the next requests
  // would connect anew.
  batch: plan.maxInFlight,
  batchPerHost: plan.maxInFlight,
  noConnectionReuse: plan.connections === 'new',
  // By operation id, never by URL: a code in a URL would make a time series of its own. Each tag
  // costs, so without anybody to see: none.
  systemTags: plan.metrics ? ['name', 'status', 'error_code'] : [],
  ...(plan.metrics ? { tags: { ...plan.tags, run: plan.run, ...ofRunner } } : {}),
  ...(plan.maxRequestsPerSecond === undefined
    ? {}
    : { rps: capOfRunner(plan.maxRequestsPerSecond, plan.runners, runner) }),
} satisfies Options;
