import type { World } from '../../examples/streaming-client/src/world.ts';
import type { RecordedLine, TestProvider } from './test-provider.ts';

/** What the way between a device and the provider does. */
export interface NetworkTrouble {
  /** Returns how long a request travels, or its answer, milliseconds. */
  readonly travelMs: () => number;
  /** Returns what happens to a request. */
  readonly fate: (method: string) => 'answered' | 'answer lost' | 'sent twice';
}

export const calmNetwork: NetworkTrouble = { travelMs: () => 20, fate: () => 'answered' };

/** The network of one home: all its devices have one address. It also sees the pages of the MVPD, which the journal does not. */
export class TestNetwork {
  readonly address: string;
  /** Pages of the MVPD that a browser opened, without what their answers say. */
  readonly pages: RecordedLine[] = [];
  readonly #provider: TestProvider;
  readonly trouble: NetworkTrouble;

  constructor(provider: TestProvider, trouble: NetworkTrouble) {
    this.#provider = provider;
    this.trouble = trouble;
    this.address = provider.newAddress();
  }

  readonly fetch: World['fetch'] = async (url, init) => {
    const { time } = this.#provider;
    const headers = new Headers(init.headers);
    // A server of the application sends the header by itself.
    if (!headers.has('X-Forwarded-For')) headers.set('X-Forwarded-For', this.address);
    const fate = this.trouble.fate(init.method ?? 'GET');
    time.nowMs += this.trouble.travelMs();
    if (fate === 'sent twice') {
      // As an HTTP library does when a kept connection turns out to be closed.
      await fetch(url, { ...init, headers, redirect: 'manual' }).then(
        (first) => first.text(),
        () => undefined,
      );
      time.nowMs += 5;
    }
    const atMs = time.nowMs;
    const response = await fetch(url, { ...init, headers, redirect: 'manual' });
    const body = await response.text();
    time.nowMs += this.trouble.travelMs();
    if (url.startsWith(`${this.#provider.url}/mvpd/`)) this.#notePage(atMs, url, init, response);
    if (fate === 'answer lost') throw new Error('The connection was closed before the answer.');
    return new Response([204, 304].includes(response.status) ? null : body, {
      status: response.status,
      headers: response.headers,
    });
  };

  /** Adds something to the recording that is no exchange with the provider. */
  noteMark(method: string, url: string): void {
    this.pages.push({
      at: this.#provider.time.nowMs,
      address: this.address,
      request: { method, url, headers: {}, body: '' },
      response: { status: 0, headers: {}, body: '' },
    });
  }

  #notePage(at: number, url: string, init: RequestInit, response: Response): void {
    const { pathname, search } = new URL(url);
    this.pages.push({
      at,
      address: this.address,
      request: { method: init.method ?? 'GET', url: pathname + search, headers: {}, body: '' },
      response: {
        status: response.status,
        headers: Object.fromEntries(response.headers),
        body: '',
      },
    });
  }
}

/** Returns a network that delays, loses answers and connections, as a seed says. */
export function troubledNetwork(draw: () => number): NetworkTrouble {
  const usualMs = 5 + draw() * 120;
  const lost = draw() < 0.5 ? 0 : draw() * 0.03;
  const twice = draw() < 0.5 ? 0 : draw() * 0.03;
  return {
    travelMs: () => usualMs * (0.7 + 0.6 * draw()) + (draw() < 0.02 ? draw() * 2000 : 0),
    fate: (method) => {
      const fate = draw();
      if (fate < lost) return 'answer lost';
      // Only what may be repeated is repeated by itself.
      return method === 'GET' && fate < lost + twice ? 'sent twice' : 'answered';
    },
  };
}
