import { type Check, isStageTrouble, passing, type StageName, unjudged } from '../../core/index.ts';
import type { CheckSelection } from './check-selection.ts';
import type { Stage } from './context.ts';

/**
 * Returns a stage that answers for every selected check: one that the run did not judge is unjudged,
 * so that a rerun is never green without it.
 */
export function ofSelectedChecks(stage: Stage, selection: CheckSelection): Stage {
  return {
    ...stage,
    run: async (...given) => {
      const outcome = await stage.run(...given);
      const judged = new Set(outcome.checks.map(({ id }) => id));
      const left = selection.of(stage.name).filter((id) => !judged.has(id));
      return { ...outcome, checks: [...outcome.checks, ...left.map((id) => leftCheck(stage.name, id))] };
    },
  };
}

function leftCheck(stage: StageName, id: string): Check {
  if (isStageTrouble(id)) return passing(id, `${stage} could be run`);
  return unjudged(id, `${id} is judged`, {
    kind: 'not-repeated',
    message: `This run did not judge ${id}`,
    hint: `It exists only under other conditions. Run the stage: passgate gate --only ${stage}`,
  });
}
