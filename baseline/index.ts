export { figureChecks, roundChecks } from './checks.ts';
export { againstReference, defaultTolerance, roundLimits } from './compare-rounds.ts';
export { type BaselineDraft, compareWithSaved } from './compare-saved.ts';
export type { Round } from './figures.ts';
export {
  type BaselineOptions,
  type BaselineRequest,
  type PlannedBaseline,
  planBaseline,
  prepareBaseline,
} from './request.ts';
export { isComparable, isDecided, measureRounds, type Sides, type StopRule } from './rounds.ts';
export { type SaveOutcome, saveBaseline } from './save.ts';
