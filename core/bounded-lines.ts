import { StringDecoder } from 'node:string_decoder';
import { bounds, type ReadBound } from './bounds.ts';

/** What lines are read from: standard input, or what a child prints. */
export interface LineSource {
  on(event: 'data', listener: (chunk: Uint8Array | string) => void): unknown;
  once(event: 'end' | 'close' | 'error', listener: () => void): unknown;
  off(event: 'data', listener: (chunk: Uint8Array | string) => void): unknown;
  pause(): unknown;
}

/** Lines that are being read. */
export interface LineReading {
  /** Resolves when the last line was handed over; an end without a line end is a line too. */
  readonly ended: Promise<void>;
  /** Reads no more. */
  close(): void;
}

/**
 * Hands over each line of a stream without its end. Of a line that is longer than its bound only the
 * beginning is held and handed over: whoever prints without line ends takes no more memory.
 */
export function readLines(
  source: LineSource,
  onLine: (line: string) => void,
  bound: ReadBound = bounds.line,
): LineReading {
  const decoder = new StringDecoder('utf8');
  let held = '';
  const hold = (text: string): void => {
    if (held.length < bound.most) held += text.slice(0, bound.most - held.length);
  };
  const take = (): void => {
    const line = held.endsWith('\r') ? held.slice(0, -1) : held;
    held = '';
    onLine(line);
  };
  const onData = (chunk: Uint8Array | string): void => {
    const text = typeof chunk === 'string' ? chunk : decoder.write(Buffer.from(chunk));
    let from = 0;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
      hold(text.slice(from, at));
      from = at + 1;
      take();
    }
    hold(text.slice(from));
  };
  source.on('data', onData);
  const ended = new Promise<void>((resolve) => {
    let isOver = false;
    const end = (): void => {
      if (isOver) return;
      isOver = true;
      hold(decoder.end());
      if (held !== '') take();
      resolve();
    };
    for (const event of ['end', 'close', 'error'] as const) source.once(event, end);
  });
  return {
    ended,
    close: () => {
      source.off('data', onData);
      source.pause();
    },
  };
}
