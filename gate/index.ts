export { coverageChecks, coverageRows } from './coverage.ts';
export { createDisplay, type Display } from './display.ts';
export { type GatePlan, planGate } from './dry-run.ts';
export { findK6, type K6 } from './k6.ts';
export { pactFilesIn } from './pact-files.ts';
export { embeddedProvider, givenProvider, type ProviderSource } from './provider.ts';
export { type ResolvedTarget, resolveTarget } from './resolve-target.ts';
export { type GateOptions, runGate } from './run-gate.ts';
export type { GateEvent, Progress } from './stage.ts';
