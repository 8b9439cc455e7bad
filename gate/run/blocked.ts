import type { StageResult } from '../../core/index.ts';

/**
 * Returns why drift blocks a stage: types, validators and contracts then describe other documents
 * than the current ones, so nothing made with them is evidence. A lint problem in a document blocks
 * nothing.
 */
export function blockedByGenerated(earlier: readonly StageResult[]): string | undefined {
  const generated = earlier.find((stage) => stage.name === 'generated');
  if (generated === undefined || generated.status === 'passed' || generated.skipped !== undefined)
    return undefined;
  return 'the generated files do not match the documents';
}

/** Returns why a lost provider blocks a stage: it stays lost. */
export function blockedByLostProvider(earlier: readonly StageResult[]): string | undefined {
  const lost = earlier.some((stage) => stage.checks.some((check) => check.evidence.some(isLoss)));
  return lost ? 'the provider is no longer reachable' : undefined;
}

function isLoss(evidence: { readonly kind: string }): boolean {
  return evidence.kind === 'target-lost' || evidence.kind === 'target-unreachable';
}
