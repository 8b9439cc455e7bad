export { type LoadOptions, type LoadResult, type ScenarioName, scenarioNames } from './options.ts';
export type { Progress } from './progress.ts';
export { connectionModes, validationModes } from './protocol.ts';
export { runLoad } from './run-load.ts';
