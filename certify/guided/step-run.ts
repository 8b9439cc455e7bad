import { mvpdsFor } from './mvpds.ts';
import type { SeenExchanges } from './seen.ts';
import type { SessionParts, SessionStep } from './session-parts.ts';
import type { StepTurn } from './step.ts';
import type { Trigger, TriggerContext, TriggerEnd } from './trigger.ts';

/** How a step ended. */
export interface StepEnd {
  readonly result: 'done' | 'skipped' | 'not recognised' | 'failed';
  readonly why?: string;
  /** Why the session ends with it. */
  readonly endsSession?: string;
}

/** The session around a step. */
export interface StepHost {
  readonly parts: SessionParts;
  readonly seenSoFar: SeenExchanges;
  seenFromNow(): SeenExchanges;
  look(): Promise<void>;
  once(name: string, work: () => Promise<unknown>): Promise<void>;
}

/** After a trigger has ended, its last exchange may still be on its way into the journal. */
const lastLookMs = 1_000;
/** How often a person is reminded of what is waited for. */
const remindEveryMs = 60_000;

const done: StepEnd = { result: 'done' };

/** One step under way: arranges, triggers, looks and reacts until it is done or over. */
export class StepRun {
  readonly #host: StepHost;
  readonly #given: SessionStep;
  readonly #mvpd: string;
  readonly #over = new AbortController();
  #seen: SeenExchanges;
  #acting: Promise<void> = Promise.resolve();
  #trigger: TriggerRun | undefined;
  #onCode: TriggerRun | undefined;

  constructor(host: StepHost, given: SessionStep, mvpd: string) {
    this.#host = host;
    this.#given = given;
    this.#mvpd = mvpd;
    this.#seen = host.seenFromNow();
  }

  /** What came in the step. */
  get seen(): SeenExchanges {
    return this.#seen;
  }

  async run(): Promise<StepEnd> {
    const { step, trigger } = this.#given;
    const { dialogue } = this.#host.parts;
    dialogue.forgetWishes();
    await this.#host.look();
    if (trigger === undefined && step.mayBeEarlier === true && step.isDone?.(this.#host.seenSoFar) === true)
      return done;
    await this.#idle();
    this.#seen = this.#host.seenFromNow();
    await step.arrange?.(this.#turn);
    try {
      dialogue.waitsFor(step);
      if (trigger !== undefined) this.#trigger = this.#start(trigger, undefined);
      return await this.#untilOver();
    } finally {
      this.#over.abort();
      await Promise.all([this.#trigger?.ended, this.#onCode?.ended]);
      await step.restore?.(this.#turn);
    }
  }

  async #untilOver(): Promise<StepEnd> {
    const { clock } = this.#host.parts;
    const startedMs = clock.monotonicMs();
    let remindedMs = startedMs;
    for (;;) {
      await this.#act();
      const nowMs = clock.monotonicMs();
      const end = this.#interrupted() ?? this.#endByTrigger(nowMs, startedMs) ?? this.#endByPerson();
      if (end !== undefined) return end;
      if (this.#host.parts.dialogue.isAnswered && nowMs - remindedMs > remindEveryMs) {
        remindedMs = nowMs;
        this.#host.parts.dialogue.notSeen(this.#given.step);
      }
      await clock.pause();
    }
  }

  #interrupted(): StepEnd | undefined {
    if (!this.#host.parts.signal.aborted) return undefined;
    const why = 'The session was interrupted';
    return this.#isDone ? { ...done, endsSession: why } : { result: 'not recognised', why, endsSession: why };
  }

  /** Returns how a step that a script does ended; with nobody to answer, time is limited as well. */
  #endByTrigger(nowMs: number, startedMs: number): StepEnd | undefined {
    const { step } = this.#given;
    const { isAnswered } = this.#host.parts.dialogue;
    const isLate = nowMs - startedMs > step.withinMs;
    const within = `within ${Math.round(step.withinMs / 1000)} s`;
    const [trigger, onCode] = [this.#trigger, this.#onCode];
    if (trigger === undefined)
      return isLate && !isAnswered ? notRecognised(`${step.waitsFor} did not come ${within}`) : undefined;
    for (const end of [trigger.end, onCode?.end])
      if (end?.ok === false) return { result: 'failed', why: end.why };
    if (isLate && (trigger.end === undefined || (onCode !== undefined && onCode.end === undefined)))
      return { result: 'failed', why: `The script did not end ${within}` };
    if (trigger.end === undefined || (onCode !== undefined && onCode.end === undefined)) return undefined;
    if (step.isDone === undefined || this.#isDone) return done;
    if (nowMs - (trigger.endedMs ?? nowMs) < lastLookMs) return undefined;
    return notRecognised(`The script ended, and ${step.waitsFor} did not come`);
  }

  #endByPerson(): StepEnd | undefined {
    if (this.#trigger !== undefined) return undefined;
    const { dialogue } = this.#host.parts;
    if (this.#isDone) return done;
    switch (dialogue.wish()) {
      case 'skip':
        return { result: 'skipped', why: 'You skipped it' };
      case 'end': {
        const why = 'You ended the session';
        return { result: 'skipped', why, endsSession: why };
      }
      case 'check':
        if (this.#given.step.isDone === undefined) return done;
        dialogue.notSeen(this.#given.step);
        return undefined;
      default:
        return undefined;
    }
  }

  get #isDone(): boolean {
    return this.#given.step.isDone?.(this.#seen) === true;
  }

  get #turn(): StepTurn {
    const { control, mvpds, clock } = this.#host.parts;
    const others = mvpdsFor('regular', mvpds).filter(({ id }) => id !== this.#mvpd);
    return {
      control,
      seen: this.#seen,
      otherMvpds: others.slice(0, 2).map(({ id }) => id),
      nowMs: clock.now(),
      once: (name, work) => this.#host.once(name, work),
    };
  }

  async #idle(): Promise<void> {
    const { dialogue, clock, signal } = this.#host.parts;
    const idleMs = this.#given.step.idleMs?.(this.#turn) ?? 0;
    if (idleMs === 0) return;
    dialogue.idle(idleMs);
    await clock.sleep(idleMs, signal);
    await this.#host.look();
  }

  /** Looks at what came and reacts to it, one after the other. */
  #act(): Promise<void> {
    const act = this.#acting.then(async () => {
      await this.#host.look();
      await this.#given.step.react?.(this.#turn);
      this.#enterCode();
    });
    this.#acting = act.catch(() => undefined);
    return act;
  }

  #enterCode(): void {
    const { onCode } = this.#given;
    const { session, sessionsCreated } = this.#seen;
    if (onCode === undefined || this.#onCode !== undefined || session === undefined || sessionsCreated === 0)
      return;
    this.#onCode = this.#start(onCode, session.code);
  }

  #start(trigger: Trigger, code: string | undefined): TriggerRun {
    const { clock, signal } = this.#host.parts;
    const within = AbortSignal.any([signal, this.#over.signal]);
    const context: TriggerContext = {
      step: this.#given.step.id,
      mvpd: this.#mvpd,
      code,
      signal: within,
      now: () => clock.now(),
      sleep: async (ms) => {
        // Where time passes at once, what is due in it has to come first; errors stop the loop.
        await this.#act().catch(() => undefined);
        await clock.sleep(ms, within);
      },
    };
    return new TriggerRun(trigger(context), () => clock.monotonicMs());
  }
}

/** A trigger under way. */
class TriggerRun {
  readonly ended: Promise<void>;
  end: TriggerEnd | undefined;
  endedMs: number | undefined;

  constructor(running: Promise<TriggerEnd>, nowMs: () => number) {
    this.ended = running.then((end) => {
      this.end = end;
      this.endedMs = nowMs();
    });
  }
}

function notRecognised(why: string): StepEnd {
  return { result: 'not recognised', why };
}
