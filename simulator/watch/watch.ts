import type { ServerResponse } from 'node:http';
import type { Journal } from '../journal/journal.ts';
import type { JournalExchange } from '../journal/journal-exchange.ts';
import type { LiveProvider } from '../live.ts';
import { Judging } from './judging.ts';
import type { StreamMessage } from './messages.ts';
import { summaryOf } from './summary.ts';

const tickMs = 100;
/** Time of one tick for reading the journal: requests wait meanwhile. */
const longestReadMs = 15;
/** Exchanges that one tick sends to one watcher. */
const mostPerTick = 500;
/** A proxy closes a connection on which nothing comes. */
const aliveMs = 15_000;

interface Watcher {
  readonly response: ServerResponse;
  /** The journal that it knows. */
  journalId: string | undefined;
  /** The last exchange that it has. */
  sequence: number;
  sentAtMs: number;
}

/** Where a watcher goes on that was disconnected. */
export interface WatchStart {
  readonly journalId: string | undefined;
  readonly after: number;
}

/**
 * Sends the exchanges to everybody who watches. It reads the journal on a timer of its own, and only
 * while somebody watches, so that requests never wait for a watcher.
 */
export class Watch {
  readonly #live: LiveProvider;
  readonly #watchers = new Set<Watcher>();
  #timer: NodeJS.Timeout | undefined;
  #journal: Journal | undefined;
  #exchanges: JournalExchange[] = [];
  #judging: Judging | undefined;
  #judgement: StreamMessage | undefined;
  #isClosed = false;

  constructor(live: LiveProvider) {
    this.#live = live;
  }

  /** The exchanges that the journal holds, as far as they have been read; empty if nobody watches. */
  get exchanges(): readonly JournalExchange[] {
    return this.#exchanges;
  }

  /** Sends messages to this response, one JSON object a line, until it is closed. */
  add(response: ServerResponse, { journalId, after }: WatchStart): void {
    if (this.#isClosed) {
      response.end();
      return;
    }
    const watcher = { response, journalId, sequence: after, sentAtMs: performance.now() };
    response.once('close', () => this.#remove(watcher));
    // A watcher that is gone is removed when its response closes.
    response.on('error', () => {});
    this.#watchers.add(watcher);
    this.#timer ??= setInterval(() => this.#tick(), tickMs).unref();
    if (watcher.journalId === this.#live.provider.journal.id) this.#welcome(watcher);
    this.#tick();
  }

  /** Ends all streams, and those that come later at once. */
  close(): void {
    this.#isClosed = true;
    for (const { response } of this.#watchers) response.end();
  }

  #remove(watcher: Watcher): void {
    this.#watchers.delete(watcher);
    if (this.#watchers.size > 0) return;
    clearInterval(this.#timer);
    this.#timer = undefined;
    this.#forget();
  }

  #forget(): void {
    this.#journal = undefined;
    this.#exchanges = [];
    this.#judging = undefined;
    this.#judgement = undefined;
  }

  #tick(): void {
    const { journal, settings } = this.#live.provider;
    if (journal !== this.#journal) {
      this.#forget();
      this.#journal = journal;
      this.#judging = settings.judge && new Judging(settings.judge);
    }
    this.#read(journal);
    const judged = this.#judging?.run(this.#exchanges);
    if (judged !== undefined) this.#judgement = judged;
    for (const watcher of this.#watchers) {
      if (watcher.journalId !== journal.id) this.#welcome(watcher);
      else if (judged !== undefined) send(watcher, [judged]);
      if (!watcher.response.writableNeedDrain) this.#sendExchanges(watcher);
    }
  }

  /** Reads what is new in the journal, and forgets what it has dropped. */
  #read(journal: Journal): void {
    const startMs = performance.now();
    for (const exchange of journal.exchanges(this.#exchanges.at(-1)?.sequence)) {
      this.#exchanges.push(exchange);
      if (performance.now() - startMs > longestReadMs) break;
    }
    const gone = this.#exchanges.findIndex(({ sequence }) => sequence > journal.dropped);
    if (gone !== 0) this.#exchanges.splice(0, gone < 0 ? this.#exchanges.length : gone);
  }

  /** Says which journal follows, and what was found in it. */
  #welcome(watcher: Watcher): void {
    const { id } = this.#live.provider.journal;
    if (watcher.journalId !== id) watcher.sequence = 0;
    watcher.journalId = id;
    const judged = this.#live.provider.settings.judge !== undefined;
    const known = this.#journal?.id === id ? this.#judgement : undefined;
    send(watcher, [{ type: 'journal', id, judged }, ...(known === undefined ? [] : [known])]);
  }

  #sendExchanges(watcher: Watcher): void {
    const start = this.#exchanges.findIndex(({ sequence }) => sequence > watcher.sequence);
    const next = start < 0 ? [] : this.#exchanges.slice(start, start + mostPerTick);
    const last = next.at(-1);
    if (last !== undefined) {
      watcher.sequence = last.sequence;
      send(
        watcher,
        next.map((exchange) => ({ type: 'exchange', exchange: summaryOf(exchange) })),
      );
    } else if (performance.now() - watcher.sentAtMs > aliveMs) send(watcher, []);
  }
}

/** Sends messages; none: an empty line. */
function send(watcher: Watcher, messages: readonly StreamMessage[]): void {
  watcher.sentAtMs = performance.now();
  watcher.response.write(`${messages.map((message) => JSON.stringify(message)).join('\n')}\n`);
}
