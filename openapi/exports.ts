/**
 * `passgate/validators`: a function for every operation, status (or request) and content type,
 * strict and tolerant, and `judge`, which puts what they complain of into words. Free of Node; a
 * bundler keeps only what is used.
 */
export * from './generated/validators/index.js';
export { type JudgeInput, type JudgeMode, type Judgement, judge, type Violation } from './runtime/judge.ts';
export type { RawError, Validator, ValidatorEntry, ValidatorTable } from './runtime/validator.ts';
