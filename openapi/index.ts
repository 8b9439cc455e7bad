/**
 * The door of the room for code that runs in Node. Nothing here loads a generated file at once, so
 * that `passgate generate` can mend them; the rest is imported directly: `generated/operations.ts`,
 * `generated/documents.ts`, `generated/validators/`, `runtime/judge.ts`,
 * `runtime/find-operation.ts`.
 */

export { type Change, type DocumentDiff, type Impact, impacts } from './diff/change.ts';
export { checkSince, type EarlierDocuments, readSince } from './diff/check-since.ts';
export { compareSides } from './diff/compare-sides.ts';
export { checkDocuments } from './documents/check-documents.ts';
export {
  type ApiDocument,
  type ApiName,
  apiNames,
  documentHashes,
  documentName,
  documentPath,
  readAllDocuments,
  readDocument,
} from './documents/documents.ts';
export { carriedDocuments, changedDocuments, type DocumentMap } from './documents/lockstep.ts';
export { checkGenerated } from './generate/check.ts';
export { compiled, javascriptOf } from './generate/compiled.ts';
export { generateAll } from './generate/generate-all.ts';
export { generatedRoot } from './generate/shipped.ts';
export { type GenerateResult, writeGenerated } from './generate/write.ts';
export { type RecordedExchange, type Recording, readHar } from './har/har.ts';
export { type HarResult, type ValidatedHar, validateHar } from './har/validate-har.ts';
export { compareWithOfficial } from './official/compare.ts';
export { type DocumentRule, ruleAt } from './rules/rule-at.ts';
export type { RulePlace } from './rules/rule-places.ts';
export type { FoundOperation } from './runtime/find-operation.ts';
export type { JudgeMode, Judgement, Violation } from './runtime/judge.ts';
export type {
  HeaderRow,
  OperationRow,
  ParameterRow,
  RequestBodyRow,
  ResponseRow,
} from './runtime/operation.ts';
export { schemasRoot } from './schemas-root.ts';
export { type BodyInput, judgeBody } from './validate/judge-body.ts';
export {
  type BodyError,
  type BodyResult,
  type BodySource,
  type ValidateBodiesInput,
  validateBodies,
} from './validate/validate-bodies.ts';
