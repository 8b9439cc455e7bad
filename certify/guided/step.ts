import type { RuleId } from '../judge/rule.ts';
import type { ProviderControl } from './provider-control.ts';
import type { SeenExchanges } from './seen.ts';

/** One thing that the app has to do, and what the provider does meanwhile. */
export interface GuidedStep {
  /** Stable, for scripts: `sign-in-by-code`. */
  readonly id: string;
  readonly title: string;
  /** What to do with the app, in words of a viewer; `{mvpd}` stands for the TV provider of the step. */
  readonly instruction: string;
  /** What is waited for, after “Waiting for”. */
  readonly waitsFor: string;
  /** Rules that the client can only keep or break here. */
  readonly rules: readonly RuleId[];
  /** The TV provider that the step is about. Default: the first regular one. */
  readonly at?: MvpdRole;
  /** Why an app may be unable to do it: “the app has no second screen”. Absent: every app can. */
  readonly unless?: string;
  /** Brings the provider about, before the viewer is told what to do. */
  readonly arrange?: (turn: StepTurn) => Promise<void>;
  /** Plays the provider's part; called after every exchange, and must do each thing once. */
  readonly react?: (turn: StepTurn) => Promise<void>;
  /** Undoes what `arrange` did, however the step ended. */
  readonly restore?: (turn: StepTurn) => Promise<void>;
  /** How long the app is left alone first, in milliseconds, such as until its token expires. */
  readonly idleMs?: (turn: StepTurn) => number;
  /** Returns whether it was done. Absent: nothing on the wire shows it, as the app needs not ask. */
  readonly isDone?: (seen: SeenExchanges) => boolean;
  /** What was done before the step came counts as well. */
  readonly mayBeEarlier?: true;
  /** How long the step is waited for where nobody can be asked. */
  readonly withinMs: number;
  /** The step starts a playback. */
  readonly isPlayback?: true;
}

/** Kinds of TV provider that steps are about. */
export type MvpdRole = 'regular' | 'without logout page' | 'degraded' | 'temporary' | 'promotional';

/** One step under way. */
export interface StepTurn {
  readonly control: ProviderControl;
  readonly seen: SeenExchanges;
  /** Two more regular TV providers, as far as the catalogue has them. */
  readonly otherMvpds: readonly string[];
  readonly nowMs: number;
  /** Does something once in a session, whatever comes after. */
  once(name: string, work: () => Promise<unknown>): Promise<void>;
}
