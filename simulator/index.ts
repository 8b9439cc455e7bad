export type { SimulatorOptions } from './options.ts';
export { type RateLimitModel, rateLimitModels } from './rate-limit/rate-limit.ts';
export { bases as ordinaryRequests } from './reachability/bases.ts';
export { type RunningSimulator, startSimulator } from './start.ts';
