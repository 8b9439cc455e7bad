export { allowedTarget } from './allowed-target.ts';
export { outputSettings } from './k6-outputs.ts';
export { type LoadOptions, type LoadResult, type ScenarioName, scenarioNames } from './options.ts';
export { plannedScenario } from './planned.ts';
export type { Progress } from './progress.ts';
export { connectionModes, pollTargets, screens, validationModes } from './protocol.ts';
export { runLoad } from './run-load.ts';
