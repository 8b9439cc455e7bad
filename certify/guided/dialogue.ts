import { readLines, type World } from '../../core/index.ts';
import type { StepOutcome } from './outcome.ts';
import type { GuidedStep } from './step.ts';

/** What a person wants. */
export type Wish = 'check' | 'skip' | 'end';

/** Of what is no key, so much is shown. */
const longestKey = 40;
const keys = 'Enter: done, check now · s: skip · q: end now and judge what there is';
const signs: Readonly<Record<StepOutcome['result'], string>> = {
  done: '✓',
  skipped: '–',
  'not recognised': '?',
  failed: '✗',
  'not reached': '–',
};

/** The conversation with whoever holds the app, or the log of a script, on standard error. */
export class Dialogue {
  /** Somebody reads and answers. */
  readonly isAnswered: boolean;
  readonly #stderr: World['stderr'];
  readonly #wishes: Wish[] = [];
  readonly #close: () => void;

  /** `isAnswered`: lines of standard input are the answers of a person. */
  constructor({ stdin, stderr }: Pick<World, 'stdin' | 'stderr'>, isAnswered: boolean) {
    this.#stderr = stderr;
    this.isAnswered = isAnswered;
    if (!isAnswered) {
      this.#close = () => undefined;
      return;
    }
    const lines = readLines(stdin, (line) => this.#take(line.trim().toLowerCase()));
    this.#close = () => lines.close();
  }

  welcome(origin: string, steps: number): void {
    this.#print(`A session of ${steps} steps. Point the app at ${origin}`);
    if (this.isAnswered) this.#print(keys);
  }

  /** Says what to do; `idleMs`: how long the app is left alone before. */
  begin(step: GuidedStep, place: StepPlace): void {
    const optional = step.unless === undefined ? '' : ` (skip it if ${step.unless})`;
    this.#print(`\n[${place.number}/${place.of}] ${step.title}${this.isAnswered ? optional : ''}`);
    if (!place.isTriggered) this.#print(`  ${place.instruction}`);
  }

  idle(idleMs: number): void {
    this.#print(`  First leave the app alone for ${Math.ceil(idleMs / 1000)} s.`);
  }

  waitsFor({ waitsFor }: GuidedStep): void {
    this.#print(`  Waiting for ${waitsFor} …`);
  }

  notSeen({ waitsFor }: GuidedStep): void {
    this.#print(`  Not seen yet: ${waitsFor}. ${keys}`);
  }

  end({ result, why }: StepOutcome): void {
    const text = result === 'done' ? 'done' : `${result}${why === undefined ? '' : `: ${why}`}`;
    this.#print(`  ${signs[result]} ${text}`);
  }

  over(text: string): void {
    this.#print(`\n${text}`);
  }

  /** Returns the oldest wish that was not answered yet. */
  wish(): Wish | undefined {
    return this.#wishes.shift();
  }

  /** Forgets wishes of the step before. */
  forgetWishes(): void {
    this.#wishes.length = 0;
  }

  close(): void {
    this.#close();
  }

  #take(line: string): void {
    if (line === '') this.#wishes.push('check');
    else if (line === 's' || line === 'skip') this.#wishes.push('skip');
    else if (line === 'q' || line === 'quit') this.#wishes.push('end');
    else this.#print(`  "${line.slice(0, longestKey)}" is no key. ${keys}`);
  }

  #print(line: string): void {
    this.#stderr.write(`${line}\n`);
  }
}

interface StepPlace {
  readonly number: number;
  readonly of: number;
  readonly instruction: string;
  /** A script does it. */
  readonly isTriggered: boolean;
}
