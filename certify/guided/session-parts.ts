import type { Dialogue } from './dialogue.ts';
import type { GuidedMvpd } from './mvpds.ts';
import type { ProviderControl } from './provider-control.ts';
import type { GuidedStep } from './step.ts';
import type { Trigger } from './trigger.ts';

/** A step as a session has it. */
export interface SessionStep {
  readonly step: GuidedStep;
  /** Makes the app do it; absent: a person does. */
  readonly trigger?: Trigger;
  /** Enters the code that the app shows, on a second screen. */
  readonly onCode?: Trigger;
}

/** What a session works with. Times are milliseconds. */
export interface SessionParts {
  readonly steps: readonly SessionStep[];
  /** Where the app finds the provider. */
  readonly origin: string;
  readonly control: ProviderControl;
  readonly mvpds: readonly GuidedMvpd[];
  readonly dialogue: Dialogue;
  readonly clock: SessionClock;
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal;
}

/** The clock that the app lives by, and the pace of the session itself. */
export interface SessionClock {
  now(): number;
  /** Lets time pass for the app and the provider; ends early when it is aborted. */
  sleep(ms: number, signal: AbortSignal): Promise<void>;
  /** Waits before the next look at what came, in real time. */
  pause(): Promise<void>;
  /** Steady real time, for the limits of steps. */
  monotonicMs(): number;
}
