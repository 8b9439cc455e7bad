import type { World } from '../../core/index.ts';
import type { OnProgress } from '../run-contracts.ts';
import type { TargetWatch } from './target-watch.ts';

/** After this long nobody should wonder what is waited for. */
const quietMs = 10_000;
const minuteMs = 60_000;

/**
 * Tells how far a verification has come, and of a slow one how long it may take: what is left, at
 * the pace so far. Where nothing was done for ten seconds it says which request is waited for. `end`
 * is to be called when it is over.
 */
export class ToldProgress {
  readonly #monotonicMs: World['monotonicMs'];
  readonly #watch: Pick<TargetWatch, 'answerMs' | 'waitsFor'>;
  readonly #tell: OnProgress;
  readonly #startedMs: number;
  readonly #timer: NodeJS.Timeout;
  #last = { done: 0, total: 0, text: '' };
  #toldMs: number;

  constructor(
    { monotonicMs }: Pick<World, 'monotonicMs'>,
    watch: Pick<TargetWatch, 'answerMs' | 'waitsFor'>,
    tell: OnProgress,
  ) {
    this.#monotonicMs = monotonicMs;
    this.#watch = watch;
    this.#tell = tell;
    this.#startedMs = monotonicMs();
    this.#toldMs = this.#startedMs;
    this.#timer = setInterval(() => this.tellOfWaiting(), quietMs / 10);
    this.#timer.unref();
  }

  /** Tells that a check is done. */
  tell: OnProgress = ({ done, total, text }) => {
    this.#last = { done, total, text };
    this.#toldMs = this.#monotonicMs();
    this.#tell({ done, total, text: `${text}${this.#left(done, total)}` });
  };

  /** Tells which request is waited for, where nothing was told for ten seconds. */
  tellOfWaiting(): void {
    const nowMs = this.#monotonicMs();
    const request = this.#watch.waitsFor();
    if (nowMs - this.#toldMs < quietMs || request === undefined) return;
    this.#toldMs = nowMs;
    const { done, total } = this.#last;
    this.#tell({ done, total, text: `waits for ${request}${this.#left(done, total)}` });
  }

  end(): void {
    clearInterval(this.#timer);
  }

  /** Returns ` (about 40 min left, as each answer takes 5.0 s)`; nothing where it is soon over. */
  #left(done: number, total: number): string {
    if (done === 0) return '';
    const spentMs = this.#monotonicMs() - this.#startedMs;
    const leftMs = (spentMs / done) * (total - done);
    if (spentMs < quietMs || leftMs < 2 * minuteMs) return '';
    const { answerMs } = this.#watch;
    const why = answerMs < 1000 ? '' : `, as each answer takes ${(answerMs / 1000).toFixed(1)} s`;
    return ` (about ${Math.round(leftMs / minuteMs)} min left${why})`;
  }
}
