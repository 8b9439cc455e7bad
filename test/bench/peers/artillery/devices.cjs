/** What the virtual users of Artillery do beside their requests; each is a device. See `../artillery.ts` for their flow. */
const { readFileSync } = require('node:fs');
const { availableParallelism } = require('node:os');
const { setTimeout: sleep } = require('node:timers/promises');

const plan = JSON.parse(readFileSync(process.env.PASSGATE_PEER_PLAN, 'utf8'));
const fleet = JSON.parse(readFileSync(plan.fleetPath, 'utf8'));
/** Artillery starts a worker for each core but one, and gives each its share of the virtual users. */
const workers = Math.max(1, availableParallelism() - 1);
const worker = Number(process.env.LOCAL_WORKER_ID ?? 1) - 1;
let used = 0;
let endMs = 0;

async function takeDevice({ vars }) {
  vars.device = fleet[(worker + used * workers) % fleet.length];
  used += 1;
  vars.dueMs = Date.now();
  if (endMs === 0) endMs = vars.dueMs + plan.durationMs;
}

async function sendPoll(request, { vars }) {
  request.url = vars.device.url;
  request.headers = { ...request.headers, ...vars.device.headers };
}

async function sendDecision(request, { vars }) {
  request.url = `${vars.device.decisions}/${vars.operation}/${vars.device.mvpd}`;
  request.headers = { ...request.headers, ...vars.device.headers };
}

async function untilDue({ vars }) {
  vars.dueMs += plan.intervalMs;
  if (polls(vars)) await sleep(Math.max(0, vars.dueMs - Date.now()));
}

function pollsOn({ vars }, done) {
  done(polls(vars));
}

function polls({ dueMs, profiles }) {
  const isSignedIn = plan.workload === 'sign-ins' && Object.keys(profiles ?? {}).length > 0;
  return dueMs < endMs && !isSignedIn;
}

const pauseBefore = (operation) =>
  async function pause({ vars }) {
    vars.operation = operation;
    vars.asks = Object.keys(vars.profiles ?? {}).length > 0 && Date.now() + plan.decisionPauseMs < endMs;
    if (vars.asks) await sleep(plan.decisionPauseMs);
  };

/** Artillery hands a condition the variables alone. */
const asks = (vars) => vars.asks;

module.exports = {
  takeDevice,
  sendPoll,
  sendDecision,
  untilDue,
  pollsOn,
  asks,
  beforePreauthorize: pauseBefore('preauthorize'),
  beforeAuthorize: pauseBefore('authorize'),
};
