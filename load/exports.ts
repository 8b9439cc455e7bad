/**
 * `passgate/load`: the building blocks of a scenario of your own. They import k6, so a file that
 * uses them is not for Node: hand it to `passgate load FILE`, which bundles and runs it.
 * docs/load.md shows one.
 */

export { credentialsIn, renewed } from './k6/devices/credentials.ts';
export { codeIsOver, openedSession } from './k6/devices/sessions.ts';
export { options } from './k6/engine/options.ts';
export { plan } from './k6/engine/plan.ts';
export { uniform } from './k6/engine/random.ts';
export { runScenario } from './k6/engine/run-scenario.ts';
export type {
  GainedFields,
  Scenario,
  ScenarioDevice,
  ScenarioStep,
  StateViolation,
  StepContext,
  Transition,
} from './k6/engine/scenario.ts';
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
} from './k6/http/calls.ts';
export { issueToken, registerClient } from './k6/http/calls-dcr.ts';
export {
  createRegistrationCode,
  deleteRegistrationCode,
  getRegistrationCode,
} from './k6/http/calls-reggie.ts';
export { createClient, createClientSecret } from './k6/http/calls-vantage.ts';
export type { DeviceAnswer, DeviceCall } from './k6/http/exchange.ts';
export { decisionValues, firstMvpd, profilesAndDecisions, textsOf } from './k6/judging/extracted.ts';
export type { LoadPlan } from './protocol.ts';
