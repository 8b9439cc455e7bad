export { authorityFiles, authorityVariables, trustedAuthorities } from './authorities.ts';
export { environmentOfGit, environmentOfTool, plainEnvironment } from './child-environment.ts';
export {
  type ApiName,
  apiNames,
  defineConfig,
  type PassgateConfig,
  type Target,
  type TargetConfig,
} from './config.ts';
export {
  authorityHint,
  type ConnectionFailure,
  connectionError,
  connectionFailure,
  mayBeOfProxy,
  proxyHint,
} from './connection-failure.ts';
export { type ErrorCode, type ExitCode, errorExitCodes, messageOf, PassgateError } from './errors.ts';
export { filesUnder, makeFolder, writeFileWhole } from './files.ts';
export { isLoopback, isThisMachine } from './loopback.ts';
export { maskCheck, maskEvidence } from './mask-check.ts';
export { createMasker, type Masker } from './masking.ts';
export { secretsIn } from './masking-rules.ts';
export type {
  BreakpointStep,
  Distribution,
  Estimate,
  Histogram,
  LimiterEstimate,
  LoadMeasurement,
  OperationMeasurement,
  SeriesPoint,
} from './measurement.ts';
export { type MemoryWorld, memoryWorld } from './memory-world.ts';
export { knownName } from './names.ts';
export { firstComplaint, plainEntry, plainFiles } from './plain-files.ts';
export { processTree } from './process-tree.ts';
export {
  type ProxyServer,
  proxiesOf,
  proxyFor,
  proxySecrets,
  proxyVariables,
  throughProxy,
} from './proxy.ts';
export {
  type Check,
  type Evidence,
  type ExchangeEvidence,
  exitCodeOf,
  type StageName,
  type StageResult,
  type StageStatus,
  stageNames,
  statusOf,
  type Verdict,
} from './result.ts';
export { routeRequests } from './route-requests.ts';
export { shownExchange } from './shown-exchange.ts';
export { temporaryFolder } from './temporary-folder.ts';
export { markedTextOf, otherEncoding, readText, textOf, wireText, withoutMark } from './text.ts';
export {
  endProcess,
  forbidTracking,
  guardProcess,
  killProcess,
  type Output,
  processWorld,
  selfCommand,
  typescriptLoader,
  type World,
} from './world.ts';
