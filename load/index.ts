export type { LoadOptions, LoadResult } from './plan/options.ts';
export { shortestOf } from './plan/plan.ts';
export { plannedScenario } from './plan/planned-scenario.ts';
export { connectionModes, pollTargets, profileNames, screens, validationModes } from './protocol.ts';
export { executeLoad } from './run/execute-load.ts';
export { outputSettings } from './run/k6-outputs.ts';
export { type PreparedLoad, prepareLoad } from './run/prepare-load.ts';
export { runLoad } from './run/run-load.ts';
export { scenarioNames, scenarios } from './scenarios/registry.ts';
