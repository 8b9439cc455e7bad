export { type ApiName, apiFacts, apiNames, type DocumentMap, isApiName, mainApi, mapApis } from './apis.ts';
export { readLines } from './bounded-lines.ts';
export { bytesOfStream, readBytes } from './bounded-read.ts';
export { bounds, boundText, type ReadBound } from './bounds.ts';
export type {
  CertifiedRecording,
  CertifiedRule,
  ClientCertificate,
  StatedDeviation,
} from './certificate.ts';
export { checkOfError, failing, isStageTrouble, passing, unjudged } from './checks.ts';
export {
  environmentOfCommand,
  environmentOfGit,
  plainEnvironment,
} from './child-environment.ts';
export { definedOnly } from './defined-only.ts';
export { type ErrorCode, type ExitCode, errorExitCodes, messageOf, PassgateError } from './errors.ts';
export { exists, filesUnder, makeFolder, writeFileWhole, writePrivateFile } from './files.ts';
export { type CallHook, HookFailed, type HookName, hookCaller, mostHookMs } from './hook-caller.ts';
export { pageTitle, redirectTarget } from './html-page.ts';
export type { Invocation } from './invocation.ts';
export {
  isRecord,
  isTooDeep,
  type JsonObject,
  jsonOf,
  listOf,
  parsedJson,
  recordOf,
  stringsOf,
  tooDeep,
} from './json.ts';
export { findK6, type K6, k6VersionText } from './k6.ts';
export {
  type DeviceLimit,
  documentedLimit,
  isDocumentedLimit,
  type LimiterModel,
  type LimitKey,
  limiterModels,
  limitKeys,
  limitScopes,
  limitText,
  type RefusalForm,
  type TargetLimit,
} from './limit.ts';
export { type Machine, thisMachine } from './machine.ts';
export { machineTrouble } from './machine-trouble.ts';
export { environmentSecrets, rememberSecret } from './masking/environment-secrets.ts';
export { acceptMasked, maskCheck, maskEvidence } from './masking/mask-check.ts';
export { createMasker, type Masker } from './masking/masking.ts';
export { secretsIn } from './masking/masking-rules.ts';
export type { SensitiveNames } from './masking/sensitive-places.ts';
export { shownExchange } from './masking/shown-exchange.ts';
export type {
  BreakpointStep,
  CostComparison,
  Distribution,
  Estimate,
  ExpectedRate,
  LimiterEstimate,
  LoadMeasurement,
  OperationMeasurement,
  PlannedFigure,
  RunnerMeasurement,
  SeriesPoint,
  StepFailure,
} from './measurement.ts';
export { isSource, moduleBeside } from './module-beside.ts';
export { knownName } from './names.ts';
export { authorityFiles, trustedAuthorities } from './network/authorities.ts';
export { BodyTooLong, bodyJsonOf, bodyOf, bodyTextOf, wholeResponse } from './network/bounded-body.ts';
export {
  authorityHint,
  type ConnectionFailure,
  connectionError,
  connectionFailure,
  mayBeOfProxy,
  proxyHint,
} from './network/connection-failure.ts';
export { httpsOptions } from './network/https-options.ts';
export { hostToReach, isLoopback, isThisMachine } from './network/loopback.ts';
export { type LoopbackServer, listenOn, startLoopbackServer } from './network/loopback-server.ts';
export { networkAddresses } from './network/own-addresses.ts';
export {
  type ProxyServer,
  proxiesOf,
  proxyFor,
  proxySecrets,
  proxyVariables,
  throughProxy,
} from './network/proxy.ts';
export { providerDispatcher, routeRequests } from './network/route-requests.ts';
export type { TlsIdentity } from './network/tls-identity.ts';
export { lockPath } from './path-lock.ts';
export { firstComplaint, plainEntry, plainFiles } from './plain-files.ts';
export { killTree, processTree, processTreeReader } from './process-tree.ts';
export type {
  ExpireRequest,
  ProviderHooks,
} from './provider-hooks.ts';
export {
  type Check,
  type Evidence,
  type ExchangeEvidence,
  exitCodeOf,
  type Progress,
  type SkipCause,
  type StageName,
  type StageResult,
  type StageStatus,
  stageNames,
  statusOf,
  type Verdict,
} from './result.ts';
export { type SecretKind, secretKinds, secretVariables } from './secret-kinds.ts';
export { type FoundLimit, limitIn, stepFailures, stepFailureText, stepVerdict } from './step-failure.ts';
export {
  type AllowedTarget,
  type ApiOrigins,
  loadedOrigins,
  mainOrigin,
  type ResolvedTarget,
  type StatePattern,
  servedApis,
  servedText,
  type Target,
} from './target.ts';
export {
  isSecretVariable,
  ownVariable,
  type SecretVariable,
  secretOf,
  unsetText,
  variablesFor,
} from './target-secrets.ts';
export { temporaryFolder } from './temporary-folder.ts';
export { markedTextOf, otherEncoding, readText, textOf, wireText, withoutMark } from './text.ts';
export {
  endProcess,
  forbidTracking,
  guardProcess,
  killProcess,
  processWorld,
  selfCommand,
  typescriptLoader,
  typescriptOptions,
  type World,
} from './world.ts';
