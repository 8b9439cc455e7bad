/** A line of the simulator's journal, as far as it is read here. */
export interface Exchange {
  readonly sequence: number;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly operation?: string;
  readonly request: { readonly url: string; readonly headers: Readonly<Record<string, string | undefined>> };
  readonly response: { readonly status: number; readonly body: unknown };
}

const everyMs = 500;

/**
 * Reads a simulator's journal along with a run, as it keeps 32 MiB and a large fleet fills those in half a minute. Each exchange is
 * handed on once, in order.
 */
export class JournalTail {
  /** Exchanges that were gone before they could be read. */
  lost = 0;
  private readonly url: string;
  private readonly onExchange: (exchange: Exchange) => void;
  private after = 0;
  private reading: Promise<void> = Promise.resolve();
  private readonly timer: NodeJS.Timeout;

  constructor(simulatorUrl: string, onExchange: (exchange: Exchange) => void) {
    this.url = `${simulatorUrl}/_simulator/journal`;
    this.onExchange = onExchange;
    this.timer = setInterval(() => this.read(), everyMs);
  }

  /** Stops after a last look. */
  async end(): Promise<void> {
    clearInterval(this.timer);
    await this.read();
  }

  /** One after the other, so that nothing is read twice; rejects where the journal cannot be read. */
  private read(): Promise<void> {
    this.reading = this.reading.then(() => this.readOn());
    // Told by `end`, which waits for the same chain.
    this.reading.catch(() => {});
    return this.reading;
  }

  private async readOn(): Promise<void> {
    const response = await fetch(`${this.url}?after=${this.after}`);
    if (!response.ok) throw new Error(`The journal cannot be read: status ${response.status}.`);
    for (const line of (await response.text()).split('\n')) {
      if (line === '') continue;
      const exchange: Exchange = JSON.parse(line);
      this.lost += exchange.sequence - this.after - 1;
      this.after = exchange.sequence;
      this.onExchange(exchange);
    }
  }
}
