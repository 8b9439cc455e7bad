import { isUtf8 } from 'node:buffer';
import { otherEncoding, textOf } from '../../core/index.ts';
import type { RecordedMessage } from './har.ts';

const replacement = '\ufffd';
/** Stands for a replacement character that somebody wrote: Unicode never assigns this one. */
const written = '\ufdd0';

/** The text of a recording, and how to get back from it to what was recorded. */
export interface HarText {
  readonly text: string;
  /** Returns a message with the bytes that are no UTF-8, where its body has some. */
  readonly asRecorded: (message: RecordedMessage) => RecordedMessage;
}

/**
 * Returns the text of a recording. Bytes that are not UTF-8 may stand in exchanges of others; those
 * of a body are for its judge.
 * @throws PassgateError `INPUT_FILE` (exit 2) for a whole file in another encoding
 */
export function harText(name: string, bytes: Uint8Array): HarText {
  if (isUtf8(bytes) || otherEncoding(bytes) !== undefined)
    return { text: textOf(name, bytes), asRecorded: (message) => message };
  const marked = replaced(bytes, Buffer.from(replacement), Buffer.from(written));
  return { text: new TextDecoder().decode(marked), asRecorded };
}

function asRecorded(message: RecordedMessage): RecordedMessage {
  const { body } = message;
  if (body.kind !== 'content' || typeof body.content !== 'string') return message;
  return { ...message, body: { ...body, content: recordedContent(body.content) } };
}

function recordedContent(text: string): string | Uint8Array {
  const restored = (part: string) => part.replaceAll(written, replacement);
  if (!text.includes(replacement)) return restored(text);
  // Any byte that is never UTF-8 will do: the judge quotes none.
  const parts = text.split(replacement).map((part) => Buffer.from(restored(part)));
  return Buffer.concat(parts.flatMap((part, index) => (index === 0 ? [part] : [Buffer.of(0xff), part])));
}

/** Replaces bytes by as many others. */
function replaced(bytes: Uint8Array, from: Buffer, to: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  for (let at = copy.indexOf(from); at >= 0; at = copy.indexOf(from, at + from.length)) to.copy(copy, at);
  return copy;
}
