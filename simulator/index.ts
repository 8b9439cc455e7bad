export type { SimulatorOptions } from './options.ts';
export { type RateLimitModel, rateLimitModels } from './rate-limit/rate-limit.ts';
export { ordinaryRequests } from './reachability/ordinary-requests.ts';
export { type RunningSimulator, startSimulator } from './start.ts';
