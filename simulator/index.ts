export { assertNames } from './catalogue/assert-names.ts';
export { broadcasterCatalogue } from './catalogue/broadcaster.ts';
export type * from './catalogue/catalogue.ts';
export { resourceDecisions } from './catalogue/known.ts';
export { referenceCatalogue } from './catalogue/reference.ts';
export type { SimulatorOptions } from './options.ts';
export { type RateLimitModel, rateLimitModels } from './rate-limit/rate-limit.ts';
export { ordinaryRequests } from './reachability/ordinary-requests.ts';
export { type RunningSimulator, startSimulator } from './start.ts';
