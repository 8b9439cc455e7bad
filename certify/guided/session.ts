import { messageOf } from '../../core/index.ts';
import type { Exchange } from '../exchange/exchange.ts';
import { journalExchange } from '../exchange/journal-line.ts';
import { readExchange } from '../exchange/read-exchange.ts';
import { mvpdsFor } from './mvpds.ts';
import type { GuidedResult, PlaybackMark, StepOutcome } from './outcome.ts';
import { ArrangementFailed, SimulatorLost } from './provider-control.ts';
import { permitted, SeenExchanges } from './seen.ts';
import type { SessionParts, SessionStep } from './session-parts.ts';
import type { GuidedStep } from './step.ts';
import { StepRun } from './step-run.ts';

/** Leads through the steps one by one, plays the provider, and returns what came of it. */
export async function runSession(parts: SessionParts): Promise<GuidedResult> {
  return new GuidedSession(parts).run();
}

/** A session under way: what was seen so far, and what became of its steps. */
class GuidedSession {
  readonly parts: SessionParts;
  readonly #exchanges: Exchange[] = [];
  readonly #lines: string[] = [];
  readonly #outcomes: StepOutcome[] = [];
  readonly #playbacks: PlaybackMark[] = [];
  readonly #done = new Set<string>();
  #sequence = 0;
  #looking: Promise<void> = Promise.resolve();

  constructor(parts: SessionParts) {
    this.parts = parts;
  }

  async run(): Promise<GuidedResult> {
    const { steps, dialogue, origin } = this.parts;
    dialogue.welcome(origin, steps.length);
    let endedEarly: string | undefined;
    for (const [index, given] of steps.entries()) {
      if (endedEarly === undefined) endedEarly = await this.#step(given, index);
      else this.#outcomes.push(outcomeOf(given.step, 'not reached', endedEarly));
    }
    await this.look().catch(() => undefined);
    dialogue.over(endedEarly ?? 'The session is over.');
    return {
      steps: this.#outcomes,
      playbacks: this.#playbacks,
      endedEarly,
      journal: this.#lines.map((line) => `${line}\n`).join(''),
    };
  }

  /** Returns what came after now, and will come. */
  seenFromNow(): SeenExchanges {
    return new SeenExchanges(this.#exchanges);
  }

  get seenSoFar(): SeenExchanges {
    return new SeenExchanges(this.#exchanges, 0);
  }

  /** Does something once in a session. */
  async once(name: string, work: () => Promise<unknown>): Promise<void> {
    if (this.#done.has(name)) return;
    this.#done.add(name);
    await work();
  }

  /** Reads what came meanwhile; one look at a time. */
  look(): Promise<void> {
    const look = this.#looking.then(() => this.#readJournal());
    this.#looking = look.catch(() => undefined);
    return look;
  }

  async #readJournal(): Promise<void> {
    for (const line of await this.parts.control.journalAfter(this.#sequence)) {
      const captured = journalExchange(JSON.parse(line));
      if (captured === undefined) continue;
      this.#sequence = Math.max(this.#sequence, captured.sequence);
      this.#lines.push(line);
      // Secrets are masked in the journal already.
      const fingerprint = (secret: string): string => secret;
      this.#exchanges.push(readExchange(captured, this.#exchanges.length, { fingerprint }));
    }
  }

  /** Returns why the session ends with this step; undefined: it goes on. */
  async #step(given: SessionStep, index: number): Promise<string | undefined> {
    const { step } = given;
    const { dialogue, mvpds, steps } = this.parts;
    const { at = 'regular' } = step;
    const [mvpd] = mvpdsFor(at, mvpds);
    if (mvpd === undefined) {
      this.#end(outcomeOf(step, 'skipped', `The catalogue has no TV provider of the kind “${at}”.`));
      return undefined;
    }
    const { id, displayName = id } = mvpd;
    dialogue.begin(step, {
      number: index + 1,
      of: steps.length,
      instruction: step.instruction.replaceAll('{mvpd}', displayName),
      isTriggered: given.trigger !== undefined,
    });
    const run = new StepRun(this, given, id);
    try {
      const { result, why, endsSession } = await run.run();
      const permit = run.seen.exchanges.findLast(permitted);
      if (result === 'done' && step.isPlayback === true && permit !== undefined)
        this.#playbacks.push({ step: step.id, atMs: permit.sentMs });
      this.#end(outcomeOf(step, result, why));
      return endsSession;
    } catch (error) {
      this.#end(outcomeOf(step, 'failed', messageOf(error)));
      if (error instanceof SimulatorLost) return error.message;
      if (error instanceof ArrangementFailed) return undefined;
      throw error;
    }
  }

  #end(outcome: StepOutcome): void {
    this.#outcomes.push(outcome);
    this.parts.dialogue.end(outcome);
  }
}

function outcomeOf(
  { id, title, rules }: GuidedStep,
  result: StepOutcome['result'],
  why: string | undefined,
): StepOutcome {
  return { id, title, result, why, rules };
}
