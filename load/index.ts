export { type CalibrationRequest, calibrate } from './capacity/calibration/calibrate.ts';
export {
  type Capacity,
  type CapacityRequest,
  capacityOf,
  type RunnerCapacity,
} from './capacity/capacity.ts';
export { type LoadCosts, measuredCosts } from './capacity/costs.ts';
export { fitOf, type MachineFit, type MachineOffer, offerOfThisMachine } from './capacity/machine-limits.ts';
export { capacityOfLoad, type LoadToPlan } from './capacity/plan-load.ts';
export type { Rates } from './capacity/played-run.ts';
export type { LoadOptions, LoadResult } from './plan/options.ts';
export { shortestOf } from './plan/plan.ts';
export { plannedScenario } from './plan/planned-scenario.ts';
export { connectionModes, pollTargets, profileNames, screens, validationModes } from './protocol.ts';
export { executeLoad } from './run/execute-load.ts';
export { outputSettings } from './run/k6-outputs.ts';
export { type PreparedLoad, prepareLoad } from './run/prepare-load.ts';
export { runLoad } from './run/run-load.ts';
export { scenarioNames, scenarios } from './scenarios/registry.ts';
