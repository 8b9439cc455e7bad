/**
 * The door of the room for code that runs in Node. Nothing here loads a generated file at once, so
 * that `passgate generate` can mend them; the rest is imported directly: `generated/operations.ts`,
 * `generated/documents.ts`, `generated/validators/`, `runtime/judge.ts`,
 * `runtime/find-operation.ts`.
 */

export type { Change, DocumentDiff, Impact } from './diff/change.ts';
export { checkSince, type EarlierDocuments, readSince } from './diff/check-since.ts';
export { compareSides } from './diff/compare-sides.ts';
export { checkDocuments } from './documents/check-documents.ts';
export {
  apiNames,
  documentHashes,
  documentPath,
  readAllDocuments,
  readDocument,
} from './documents/documents.ts';
export { carriedDocuments, changedDocuments } from './documents/lockstep.ts';
export { checkGenerated } from './generate/check.ts';
export { compiled, javascriptOf } from './generate/compiled.ts';
export { generatedRoot } from './generate/shipped.ts';
export { writeGenerated } from './generate/write.ts';
export type { RecordedBody } from './har/body.ts';
export { headersOf } from './har/fields.ts';
export { type RecordedExchange, readHarEntry } from './har/har.ts';
export { type ReadAttachment, withHar } from './har/har-archive.ts';
export { type ValidatedHar, validateHar } from './har/validate-har.ts';
export { compareWithOfficial } from './official/compare.ts';
export { type DocumentRule, ruleAt } from './rules/rule-at.ts';
export type { JudgeMode, Violation } from './runtime/judge.ts';
export { schemasRoot } from './schemas-root.ts';
export { type ExpectedToken, expectedWords, type JsonBreak, jsonBreak } from './validate/json-syntax.ts';
export { judgeBody } from './validate/judge-body.ts';
export {
  type BodyError,
  type BodyResult,
  type BodySource,
  type RecordedCall,
  validateBodies,
} from './validate/validate-bodies.ts';
