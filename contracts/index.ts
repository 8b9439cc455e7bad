/**
 * The door of the room: the consumer contracts, and the verification of a provider against them.
 */
export { type ClientOptions, referenceClient } from './client.ts';
export { type ContractedCells, checkContracted, contractedCells } from './coverage/contracted.ts';
export { exempt } from './coverage/exempt.ts';
export {
  type CoverageCell,
  type CoverageTable,
  cellName,
  checkCoverageTable,
  coverageTable,
  type ObservedAnswer,
  writeCoverageTable,
} from './coverage/table.ts';
export { type Interaction, interactions } from './interactions/index.ts';
export { compareWithDocuments } from './pact/compare-documents.ts';
export {
  checkPacts,
  committedPacts,
  type OnProgress,
  type RunContractsOptions,
  runContracts,
} from './run-contracts.ts';
export { type VerifyProviderOptions, verifyProvider } from './verify-provider.ts';
