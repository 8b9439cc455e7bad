export { type LoadOptions, type LoadResult, type ScenarioName, scenarioNames } from './plan/options.ts';
export { plannedScenario } from './plan/planned-scenario.ts';
export { connectionModes, pollTargets, screens, validationModes } from './protocol.ts';
export { executeLoad } from './run/execute-load.ts';
export { outputSettings } from './run/k6-outputs.ts';
export { type PreparedLoad, prepareLoad } from './run/prepare-load.ts';
export type { Progress } from './run/progress.ts';
export { runLoad } from './run/run-load.ts';
