/**
 * The door of the room for code that runs in Node. Nothing here loads a generated file at once, so that `passgate generate`
 * can mend them; the rest is imported directly: `generated/operations.ts`, `generated/documents.ts`,
 * `generated/validators/`, `runtime/judge.ts`, `runtime/find-operation.ts`.
 */
export { checkDocuments } from './check-documents.ts';
export { checkSince, readSince, type Since } from './diff/breaks.ts';
export { type Change, type DocumentDiff, type Impact, impacts } from './diff/change.ts';
export { compareSides } from './diff/compare-sides.ts';
export {
  type ApiDocument,
  type ApiName,
  apiNames,
  documentHashes,
  documentName,
  documentPath,
  readAllDocuments,
  readDocument,
} from './documents.ts';
export { checkGenerated } from './generate/check.ts';
export { generateAll } from './generate/generate-all.ts';
export { type Written, writeGenerated } from './generate/write.ts';
export { type RecordedExchange, type Recording, readHar } from './har.ts';
export type { JsonObject } from './json.ts';
export { type BodyInput, judgeBody } from './judge-body.ts';
export { carriedDocuments, changedDocuments, type DocumentMap } from './lockstep.ts';
export { compareWithOfficial } from './official/compare.ts';
export { designedOperations } from './operation-ids.ts';
export { type Rule, ruleAt } from './rule-at.ts';
export type { RulePlace } from './rule-places.ts';
export type { FoundOperation } from './runtime/find-operation.ts';
export type { JudgeMode, Judgement, Violation } from './runtime/judge.ts';
export type {
  HeaderRow,
  OperationRow,
  ParameterRow,
  RequestBodyRow,
  ResponseRow,
} from './runtime/operation.ts';
export {
  type BodyError,
  type BodyResult,
  type BodySource,
  type ValidateBodiesInput,
  validateBodies,
} from './validate-bodies.ts';
export { type HarResult, type ValidatedHar, validateHar } from './validate-har.ts';
