import { type Check, passing, unjudged } from '../../core/index.ts';
import type { RuleId } from '../judge/rule.ts';

/** What became of a step. */
export interface StepOutcome {
  readonly id: string;
  readonly title: string;
  readonly result: 'done' | 'skipped' | 'not recognised' | 'failed' | 'not reached';
  /** Why it is not done, as a whole sentence; undefined where it is. */
  readonly why: string | undefined;
  readonly rules: readonly RuleId[];
}

/** The permit by which the app played: when it was asked for, by the provider's clock. */
export interface PlaybackMark {
  readonly step: string;
  readonly atMs: number;
}

/** What a session has brought. */
export interface GuidedResult {
  readonly steps: readonly StepOutcome[];
  readonly playbacks: readonly PlaybackMark[];
  /** Why it ended before its last step; undefined where it did not. */
  readonly endedEarly: string | undefined;
  /** The journal of the session, one exchange a line. */
  readonly journal: string;
}

/**
 * Returns a check for each step that should have been done. A step that was skipped on purpose has
 * none: its rules are unjudged where nothing else exercises them.
 */
export function checksOfSteps({ steps, endedEarly }: GuidedResult): readonly Check[] {
  const checks = steps
    .filter(({ result }) => result !== 'skipped' && result !== 'not reached')
    .map(({ id, title, result, why }): Check => {
      const check = `certify/step/${id}`;
      if (result === 'done') return passing(check, title);
      const hint = 'Do the step again, or skip it: its rules are then unjudged.';
      return unjudged(check, title, { kind: result.replaceAll(' ', '-'), message: why ?? result, hint });
    });
  if (endedEarly === undefined) return checks;
  const hint = 'Start the session again and go on to its end.';
  const evidence = { kind: 'session-ended', message: endedEarly, hint };
  return [...checks, unjudged('certify/session', 'The session went on to its end', evidence)];
}
