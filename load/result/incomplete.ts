import type { Check } from '../../core/index.ts';
import type { RunnerAccount } from './run-ledger.ts';

/** What is wrong with an answer, whoever asked for it and however often. */
const alwaysWrong = 'responses-valid';

/**
 * Makes those failed checks unjudged that may have failed only because lines of a runner are
 * missing, or because its devices ran twice. Answers that the others saw stay what they are: a check
 * that shows one stays failed.
 */
export function unjudgeIncomplete(checks: readonly Check[], accounts: readonly RunnerAccount[]): Check[] {
  const isWhole = accounts.every(({ state }) => state === 'complete');
  if (isWhole || !checks.some(({ id }) => id.endsWith('/runners-complete'))) return [...checks];
  const isDoubled = accounts.some(({ state }) => state === 'doubled');
  return checks.map((check) => {
    const showsAnswer = check.evidence.some(({ exchange }) => exchange !== undefined);
    const stays = showsAnswer && (!isDoubled || check.id.endsWith(`/${alwaysWrong}`));
    return check.verdict !== 'failed' || stays ? check : { ...check, verdict: 'unjudged' };
  });
}
