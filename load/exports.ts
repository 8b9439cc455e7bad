/**
 * `passgate/load`: the building blocks of a scenario of your own. They import k6, so a file that uses them is not for Node: hand it to
 * `passgate load FILE`, which bundles and runs it. docs/load.md shows one.
 */
export {
  authenticateUserAgent,
  authorize,
  createSession,
  getConfiguration,
  getProfileByCode,
  getProfileByMvpd,
  getProfiles,
  getSession,
  logout,
  preauthorize,
  resumeSession,
} from './k6/calls.ts';
export { issueToken, registerClient } from './k6/calls-dcr.ts';
export { createRegistrationCode, deleteRegistrationCode, getRegistrationCode } from './k6/calls-reggie.ts';
export { createClient, createClientSecret } from './k6/calls-vantage.ts';
export { credentialsIn, renewed } from './k6/credentials.ts';
export type { Answer, Call } from './k6/exchange.ts';
export { options } from './k6/options.ts';
export { plan } from './k6/plan.ts';
export { uniform } from './k6/random.ts';
export { decisionReadings, firstMvpd, profilesAndDecisions, textsOf } from './k6/readings.ts';
export { runScenario } from './k6/run-scenario.ts';
export type { Device, Gained, Next, Scenario, Standing, Step, Wrong } from './k6/scenario.ts';
export { codeIsOver, openedSession } from './k6/sessions.ts';
export type { LoadPlan } from './protocol.ts';
