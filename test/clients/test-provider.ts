import { VirtualTime } from './virtual-time.ts';

const startMs = Date.parse('2026-12-01T18:00:00Z');

/** One line of a recording: that of the simulator's journal, or a page of the MVPD that a browser opened. */
export interface RecordedLine {
  readonly at: number;
  readonly operation?: string;
  readonly address: string;
  readonly request: {
    readonly method: string;
    readonly url: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
  };
  readonly response: {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
  };
  readonly faults?: readonly string[];
}

interface StartedSimulator {
  readonly url: string;
  close(): Promise<void>;
}

/** `startSimulator`: this room does not know the simulator, whose tests hand it in. */
export type SimulatorStarter = (options: {
  readonly now: () => number;
  readonly journalEntries: number;
}) => Promise<StartedSimulator>;

/** A simulator on a virtual clock, over real HTTP. */
export class TestProvider {
  readonly time: VirtualTime;
  readonly url: string;
  readonly #simulator: StartedSimulator;
  #devices = 0;
  #taken = 0;

  private constructor(time: VirtualTime, simulator: StartedSimulator) {
    this.time = time;
    this.#simulator = simulator;
    this.url = simulator.url;
  }

  static async start(startSimulator: SimulatorStarter): Promise<TestProvider> {
    const time = new VirtualTime(startMs);
    return new TestProvider(time, await startSimulator({ now: () => time.nowMs, journalEntries: 20_000 }));
  }

  close(): Promise<void> {
    return this.#simulator.close();
  }

  /** Sets the clock back to its first moment, so that the next device lives at the same time as the others. */
  rewind(): void {
    this.time.nowMs = startMs;
  }

  /** Returns an address that no other device has. */
  newAddress(): string {
    this.#devices += 1;
    return `198.51.${Math.floor(this.#devices / 250)}.${(this.#devices % 250) + 1}`;
  }

  async control(name: string, body: object = {}): Promise<unknown> {
    const response = await fetch(`${this.url}/_simulator/${name}`, {
      method: 'POST',
      body: JSON.stringify(body),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${name}: ${text}`);
    return text === '' ? undefined : JSON.parse(text);
  }

  async clearFaults(): Promise<void> {
    await fetch(`${this.url}/_simulator/faults`, { method: 'DELETE' });
  }

  async softwareStatement(): Promise<string> {
    const response = await fetch(`${this.url}/_simulator/software-statement`, {
      headers: { Accept: 'text/plain' },
    });
    return response.text();
  }

  /** Returns the journal and forgets it for the next device. `X-Forwarded-For` is how the test gives each device an address. */
  async takeJournal(): Promise<RecordedLine[]> {
    const response = await fetch(`${this.url}/_simulator/journal?after=${this.#taken}`);
    const text = await response.text();
    const lines = text.split('\n').filter((line) => line !== '');
    this.#taken += lines.length;
    return lines.map((line) => withoutForwardedFor(JSON.parse(line)));
  }
}

function withoutForwardedFor(line: RecordedLine): RecordedLine {
  if (!line.address.startsWith('198.51.')) return line;
  const { 'x-forwarded-for': _, ...headers } = line.request.headers;
  return { ...line, request: { ...line.request, headers } };
}
