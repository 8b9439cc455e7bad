/** What `@passgate/certify` exports. */
export type { RecordingFacts, RecordingGap } from './exchange/captured.ts';
export type { Exchange } from './exchange/exchange.ts';
export { type Certification, certify, type JudgedRule } from './judge/certify.ts';
export type { Rule, RuleBreak, RuleDoubt, RuleId } from './judge/rule.ts';
export { clientRules } from './judge/rules.ts';
export { type JournalExchanges, type JournalInput, readJournal } from './matchers/read-journal.ts';
