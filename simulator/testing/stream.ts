import type { StreamMessage } from '../watch/messages.ts';

/** Reads `GET /_simulator/stream` in a test. */
export class StreamReader {
  readonly messages: StreamMessage[] = [];
  /** Resolves when the simulator ends the stream. */
  readonly ended: Promise<void>;
  readonly #abort = new AbortController();

  constructor(url: string, query = '') {
    this.ended = this.#read(`${url}/_simulator/stream${query}`);
  }

  /** Resolves when the messages fulfil the condition. */
  async until(isFulfilled: (messages: readonly StreamMessage[]) => boolean): Promise<void> {
    const endMs = performance.now() + 10_000;
    while (!isFulfilled(this.messages)) {
      if (performance.now() > endMs)
        throw new Error(`The stream sent only ${JSON.stringify(this.messages).slice(0, 2000)}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  /** Returns the sequence numbers of the exchanges since the last journal message. */
  get sequences(): number[] {
    const start = this.messages.findLastIndex(({ type }) => type === 'journal');
    return this.messages
      .slice(start + 1)
      .flatMap((message) => (message.type === 'exchange' ? [message.exchange.sequence] : []));
  }

  async close(): Promise<void> {
    this.#abort.abort();
    await this.ended;
  }

  async #read(url: string): Promise<void> {
    try {
      const { body } = await fetch(url, { signal: this.#abort.signal });
      if (body === null) return;
      let rest = '';
      for await (const text of body.pipeThrough(new TextDecoderStream())) {
        const lines = (rest + text).split('\n');
        rest = lines.pop() ?? '';
        for (const line of lines) if (line !== '') this.messages.push(JSON.parse(line));
      }
    } catch (error) {
      if (!this.#abort.signal.aborted) throw error;
    }
  }
}
