import { mkdtemp, readFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { listenOn, listOf, recordOf } from '../../../core/index.ts';
import type { ProxyEntry } from '../har-entry.ts';
import { type RecordingProxy, type RecordingProxyOptions, startRecordingProxy } from '../recording-proxy.ts';

export interface Recorded {
  readonly proxy: RecordingProxy;
  /** Of the target. */
  readonly target: string;
  readonly harFile: string;
  /** Every entry so far, in the order in which they were written. */
  readonly entries: readonly ProxyEntry[];
  /** Resolves with the entries once there are so many. */
  recorded(count: number): Promise<readonly ProxyEntry[]>;
  /** The text of the file as it is now. */
  harText(): Promise<string>;
}

/** Starts a target and a proxy in front of it for one test. */
export async function record(
  target: RequestListener | string,
  options: Partial<RecordingProxyOptions> = {},
): Promise<Recorded> {
  const server = typeof target === 'string' ? undefined : await listenOn(createServer(target), loopback);
  const url = typeof target === 'string' ? target : (server?.url ?? '');
  const folder = await mkdtemp(join(tmpdir(), 'passgate-proxy-'));
  const harFile = join(folder, 'session.har');
  const entries: ProxyEntry[] = [];
  const proxy = await startRecordingProxy({
    origins: { dcr: url, 'rest-v2': url, reggie: url, 'vantage-clients': url },
    ...loopback,
    harFile,
    version: '0.0.0',
    key: new Uint8Array(32),
    env: {},
    now: Date.now,
    monotonicMs: () => performance.now(),
    onExchange: (entry) => entries.push(entry),
    ...options,
  });
  onTestFinished(async () => {
    await proxy.close();
    await server?.close();
  });
  return {
    proxy,
    target: url,
    harFile,
    entries,
    recorded: async (count) => {
      const startMs = performance.now();
      while (entries.length < count) {
        if (performance.now() - startMs > 20_000) throw new Error(`${entries.length} of ${count} entries`);
        await new Promise((resolve) => setTimeout(resolve, 2));
      }
      return entries;
    },
    harText: () => readFile(harFile, 'utf8'),
  };
}

const loopback = { host: '127.0.0.1', port: 0 } as const;

/** Returns the entries of the text of a HAR file. */
export function entriesIn(text: string): readonly unknown[] {
  return listOf(recordOf(recordOf(JSON.parse(text)).log).entries);
}

/** Sends bytes to a server and returns all that it answers until it closes the connection. */
export function sendRaw(url: string, bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const pieces: Buffer[] = [];
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () => socket.write(bytes, 'latin1'));
    socket.on('data', (piece) => pieces.push(piece));
    socket.once('error', reject);
    socket.once('close', () => resolve(Buffer.concat(pieces).toString('latin1')));
  });
}
