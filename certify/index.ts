export {
  type CertificateRequest,
  certifyRecording,
  type ReadRecording,
} from './certificate/certificate.ts';
export { type GivenDeviation, readDeviations } from './certificate/deviations.ts';
export type { CapturedExchange, CapturedMessage, RecordingFacts, RecordingGap } from './exchange/captured.ts';
export type { Exchange } from './exchange/exchange.ts';
export { journalExchange } from './exchange/journal-line.ts';
export { type ReadingContext, readExchange } from './exchange/read-exchange.ts';
export { Dialogue } from './guided/dialogue.ts';
export { checksOfSteps, type GuidedResult, type PlaybackMark } from './guided/outcome.ts';
export { ProviderControl } from './guided/provider-control.ts';
export { readScript } from './guided/script/read-script.ts';
export { stepsOfScript } from './guided/script/script-steps.ts';
export { permitted } from './guided/seen.ts';
export { runSession } from './guided/session.ts';
export type { SessionClock, SessionStep } from './guided/session-parts.ts';
export { guidedSteps } from './guided/steps/index.ts';
export { type Certification, certify, type JudgedRule } from './judge/certify.ts';
export { playbackMark } from './judge/playback.ts';
export { isObservable, type Rule } from './judge/rule.ts';
export { clientRules } from './judge/rules.ts';
export { createJournalJudge } from './judge-journal.ts';
export type { ProxyEntry } from './proxy/har-entry.ts';
export {
  type ProxyCounts,
  type RecordingProxy,
  type RecordingProxyOptions,
  startRecordingProxy,
} from './proxy/recording-proxy.ts';
export { readHarFile, readHarStream } from './recordings/read-har.ts';
export { readJournalFile, readJournalStream } from './recordings/read-journal.ts';
export type {
  ClientRecording,
  EntryCounts,
  RecordingDamage,
  RecordingSource,
} from './recordings/recording-types.ts';
