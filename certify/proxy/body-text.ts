import { Readable } from 'node:stream';
import zlib from 'node:zlib';
import { longestBody } from './body-capture.ts';

/** The beginning of a body as it went over the wire. */
export interface WireBody {
  readonly bytes: Buffer;
  /** Bytes that passed. */
  readonly passed: number;
  /** Values of the headers; empty where they are absent. */
  readonly contentType: string;
  readonly contentEncoding: string;
}

/** A body as the recording has it. */
export interface BodyText {
  /** Undefined where it is not recorded. */
  readonly text?: string;
  /** Why the text is missing or only the beginning. */
  readonly comment?: string;
}

const decompressors: Readonly<Record<string, () => NodeJS.ReadWriteStream>> = {
  gzip: () => zlib.createGunzip({ finishFlush: zlib.constants.Z_SYNC_FLUSH }),
  'x-gzip': () => zlib.createGunzip({ finishFlush: zlib.constants.Z_SYNC_FLUSH }),
  deflate: () => zlib.createInflate({ finishFlush: zlib.constants.Z_SYNC_FLUSH }),
  br: () => zlib.createBrotliDecompress({ finishFlush: zlib.constants.BROTLI_OPERATION_FLUSH }),
  // Node has it from 22.15 on.
  ...('createZstdDecompress' in zlib ? { zstd: () => zlib.createZstdDecompress() } : {}),
};

/** Returns the text of a body, decompressed; why it is not recorded where it is no text. */
export async function bodyText(body: WireBody): Promise<BodyText> {
  const { passed, contentType, contentEncoding } = body;
  if (passed === 0) return { text: '' };
  if (!isTextType(contentType))
    return { comment: `${passed} bytes of ${bareType(contentType)}, not recorded.` };
  const codings = contentEncoding
    .toLowerCase()
    .split(',')
    .map((one) => one.trim());
  let bytes = body.bytes;
  let isWhole = bytes.length === passed;
  for (const coding of codings.reverse().filter((one) => one !== '' && one !== 'identity')) {
    const start = decompressors[coding];
    if (start === undefined)
      return { comment: `${passed} bytes compressed by ${coding.slice(0, 20)}, not recorded.` };
    const plain = await decompressed(bytes, start());
    if (plain === undefined) return { comment: `${passed} bytes that are no valid ${coding}, not recorded.` };
    isWhole &&= plain.length <= longestBody;
    bytes = plain.subarray(0, longestBody);
  }
  const text = decodedText(bytes, contentType);
  if (text.includes('\0')) return { comment: `${passed} bytes that are no text, not recorded.` };
  if (isWhole) return { text };
  const comment = `Only the beginning is recorded: ${passed} bytes exceed the limit of the recorder.`;
  // The last character may be half of one.
  return { text: text.replace(/\ufffd$/, ''), comment };
}

/** Returns more than the longest body where there is more, undefined where it cannot be read. */
async function decompressed(bytes: Buffer, stream: NodeJS.ReadWriteStream): Promise<Buffer | undefined> {
  const pieces: Buffer[] = [];
  let length = 0;
  try {
    for await (const piece of Readable.from([bytes]).pipe(stream)) {
      const chunk = Buffer.from(piece);
      pieces.push(chunk);
      length += chunk.length;
      if (length > longestBody) break;
    }
  } catch {
    if (length === 0) return undefined;
  }
  return Buffer.concat(pieces);
}

function isTextType(contentType: string): boolean {
  const type = bareType(contentType);
  return (
    type === 'an unnamed type' || /^text\/|[/+](?:json|xml)\b|json|urlencoded|javascript|xhtml/.test(type)
  );
}

/** Returns the content type in lower case, without its parameters. */
export function bareType(contentType: string): string {
  return contentType.split(';', 1)[0]?.trim().toLowerCase() || 'an unnamed type';
}

function decodedText(bytes: Buffer, contentType: string): string {
  const [, charset = 'utf-8'] = /;\s*charset\s*=\s*"?([\w-]+)/i.exec(contentType) ?? [];
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
