import type { IncomingMessage } from 'node:http';
import { wireText } from '../../core/index.ts';

export type BodyRead = { readonly isTooLarge: true } | { readonly isTooLarge: false; readonly text: string };

/**
 * Reads the body of a request, but no more of it than it may have. Rejects where the connection ends
 * before the body does.
 */
export async function readBody(request: IncomingMessage, mostBytes: number): Promise<BodyRead> {
  if (Number(request.headers['content-length'] ?? 0) > mostBytes) return { isTooLarge: true };
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  // Not `for await`, which would cut the connection before the answer.
  return new Promise((resolve, reject) => {
    request.on('data', (chunk: Uint8Array) => {
      bytes += chunk.length;
      if (bytes <= mostBytes) chunks.push(chunk);
      else {
        request.pause();
        resolve({ isTooLarge: true });
      }
    });
    request.once('end', () => resolve({ isTooLarge: false, text: wireText(Buffer.concat(chunks)) }));
    request.once('error', reject);
    request.once('close', () => reject(new Error('the connection was cut before the body ended')));
  });
}
