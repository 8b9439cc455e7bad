export { followKubernetesRun, writeKubernetesRun } from './kubernetes/kubernetes-run.ts';
export type { GateOptions } from './options.ts';
export { type GatePlan, planGate } from './preflight/dry-run.ts';
export { coverageChecks, coverageRows } from './result/coverage.ts';
export type { ScenarioRun } from './run/context.ts';
export { createDisplay } from './run/display.ts';
export { runCertification } from './run-certification.ts';
export { type GateOutcome, runGate } from './run-gate.ts';
export { pactFilesIn } from './stages/pact-files.ts';
