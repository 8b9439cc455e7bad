import type { Thresholds } from '../plan/profiles.ts';
import type { PlannedLoad } from '../protocol.ts';
import { isStepFailed } from '../result/step-decision.ts';
import type { CollectedLines } from './collected-lines.ts';

type SteppedPlan = Pick<PlannedLoad, 'arrivals' | 'devices'>;

/**
 * Decides whether a run whose load rises by steps is to end. A step is judged once every virtual
 * user has handed out a later second, so that no runner's part of it is missing; a runner that has
 * fallen silent is not waited for.
 */
export class StepWatch {
  readonly #plan: SteppedPlan;
  readonly #thresholds: Thresholds;
  readonly #lines: CollectedLines;
  #judgedSecond = 0;
  #isStopped = false;

  constructor(plan: SteppedPlan, thresholds: Thresholds, lines: CollectedLines) {
    this.#plan = plan;
    this.#thresholds = thresholds;
    this.#lines = lines;
  }

  /** Tells whether the run is to end. Once it is, it stays so. */
  isStopped(isSilent: (runner: number) => boolean): boolean {
    const { arrivals } = this.#plan;
    if (this.#isStopped || arrivals.shape !== 'steps') return this.#isStopped;
    const second = this.#lines.secondOfAll(isSilent);
    if (second <= this.#judgedSecond) return false;
    this.#judgedSecond = second;
    const steps = Math.min(arrivals.steps, Math.floor((second * 1000) / arrivals.stepMs));
    const over = { ...this.#plan, arrivals: { ...arrivals, steps } };
    this.#isStopped = steps > 0 && isStepFailed(this.#lines.totals, over, this.#thresholds);
    return this.#isStopped;
  }
}
