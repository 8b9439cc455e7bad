import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';

import { machineTrouble } from './machine.mjs';

/** How long to wait: for the first answer of a host, for the next bytes, and for all of a file, in milliseconds. */
const ANSWER_MS = 8_000;
const SILENCE_MS = 15_000;
const WHOLE_MS = 600_000;

const TEXT_BYTES = 1_000_000;
const FILE_BYTES = 300_000_000;

/** The text at an address (bounded in size and time; redirects are followed). Throws with what went wrong. */
export async function downloadText(url) {
  const chunks = [];
  await download(url, TEXT_BYTES, async (chunk) => void chunks.push(chunk));
  return Buffer.concat(chunks).toString('utf8');
}

/**
 * Writes what is at an address to a new file and answers its SHA-256 in hexadecimal. Bounded like `downloadText`.
 * What the file system refuses is thrown as it is: no other host helps against a full disk.
 */
export async function downloadFile(url, path) {
  const hash = createHash('sha256');
  const file = await open(path, 'wx');
  try {
    await download(url, FILE_BYTES, async (chunk) => {
      hash.update(chunk);
      await file.write(chunk);
    });
  } finally {
    await file.close();
  }
  return hash.digest('hex');
}

async function download(url, limitBytes, onChunk) {
  const name = url.split('/').pop();
  const stop = new AbortController();
  const giveUp = (reason) => () => stop.abort(new Error(reason));
  const whole = setTimeout(giveUp(`not finished within ${WHOLE_MS / 1000} s`), WHOLE_MS);
  let patience = setTimeout(giveUp(`no answer within ${ANSWER_MS / 1000} s`), ANSWER_MS);
  try {
    const response = await fetch(url, { signal: stop.signal, redirect: 'follow' });
    if (!response.ok || response.body === null) throw new Error(`the host answers ${response.status}`);
    let bytes = 0;
    for await (const chunk of response.body) {
      clearTimeout(patience);
      patience = setTimeout(giveUp(`nothing more was received for ${SILENCE_MS / 1000} s`), SILENCE_MS);
      bytes += chunk.byteLength;
      if (bytes > limitBytes) throw new Error(`larger than ${limitBytes} bytes`);
      await onChunk(chunk);
    }
  } catch (error) {
    if (machineTrouble(error) !== undefined) throw error;
    const cause = stop.signal.aborted ? stop.signal.reason : error;
    throw new Error(`${name} cannot be fetched: ${reasonOf(cause)}`);
  } finally {
    clearTimeout(patience);
    clearTimeout(whole);
  }
}

/** `fetch failed` alone helps nobody: what failed stands in its cause. */
function reasonOf(error) {
  const cause = error.cause;
  return cause instanceof Error ? (cause.code ?? cause.message) : error.message;
}
