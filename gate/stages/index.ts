import type { Stage } from '../run/context.ts';
import { contractsStage } from './contracts.ts';
import { documentsStage } from './documents.ts';
import { generatedStage } from './generated.ts';
import { loadStage } from './load.ts';
import { verifyStage } from './verify.ts';

/** In the order in which they run; the report comes after them. */
export const gateStages: readonly Stage[] = [
  documentsStage,
  generatedStage,
  contractsStage,
  verifyStage,
  loadStage,
];
