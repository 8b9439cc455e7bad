/**
 * The door of the room: the consumer contracts, and the verification of a provider against them.
 */

export { arrangeable, assertDeclaredStates, type StateOfTarget } from './arrangeable.ts';
export { knownCheckIds } from './check-ids.ts';
export { checkContracted, contractedCells } from './coverage/contracted.ts';
export {
  type CoverageTable,
  cellName,
  checkCoverageTable,
  coverageTable,
  type ObservedAnswer,
  writeCoverageTable,
} from './coverage/table.ts';
export { interactions } from './interactions/index.ts';
export { compareWithDocuments } from './pact/compare-documents.ts';
export { checkPacts, committedPacts, runContracts } from './run-contracts.ts';
export { pactFileCheckId } from './verification/plan.ts';
export { verifyProvider } from './verify-provider.ts';
