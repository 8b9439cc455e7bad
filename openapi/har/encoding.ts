import zlib from 'node:zlib';

/** What a recorded text stands for, or why nobody can tell. */
export type DecodedRecording =
  | { readonly content: string | Uint8Array; readonly decompressed: boolean }
  | { readonly why: string };

/** More is no body of an API, and a few compressed bytes may claim it. */
const mostBytes = 64 * 1024 * 1024;

type Decompress = (bytes: Uint8Array, options: zlib.ZlibOptions) => Uint8Array;

const decompressors: ReadonlyMap<string, Decompress> = new Map<string, Decompress>([
  ['gzip', zlib.gunzipSync],
  ['x-gzip', zlib.gunzipSync],
  ['deflate', inflate],
  ['br', (bytes, { maxOutputLength }) => zlib.brotliDecompressSync(bytes, { maxOutputLength })],
  ['zstd', (bytes, { maxOutputLength }) => zlib.zstdDecompressSync(bytes, { maxOutputLength })],
]);

/**
 * Undoes what a recorder did or left to a text: base64, and compression that it did not take off.
 * `codings` are those of `Content-Encoding`, in the order in which they were applied; null where
 * the recorder kept no headers.
 */
export function decodedText(
  text: string,
  encoding: unknown,
  codings: readonly string[] | null,
): DecodedRecording {
  const name = typeof encoding === 'string' ? encoding.trim().toLowerCase() : '';
  if (name === 'base64') {
    const bytes = fromBase64(text);
    return bytes === null ? { why: 'its Base64 text is invalid' } : uncompressed(bytes, codings, bytes);
  }
  if (!['', 'utf-8', 'utf8'].includes(name)) return { why: 'its encoding is not Base64' };
  if (!hasForeignBytes(text) || beginsAsText(text)) return { content: text, decompressed: false };
  // Compressed bytes that were read as text: only a reading that kept each of them can be undone.
  const bytes = /^[\0-\xff]*$/.test(text) ? Buffer.from(text, 'latin1') : null;
  if (bytes !== null) return uncompressed(bytes, codings, text);
  const compressed = codings === null || codings.length > 0 || text.startsWith('\x1f');
  return compressed
    ? { why: 'it was recorded compressed and then read as text' }
    : { content: text, decompressed: false };
}

/** Returns the bytes of a base64 text, also of its form for addresses; null where it is none. */
export function fromBase64(text: string): Uint8Array | null {
  const bare = text.replace(/\s/g, '').replace(/=*$/, '');
  return /^[\w+/-]*$/.test(bare) && bare.length % 4 !== 1 ? Buffer.from(bare, 'base64') : null;
}

/** `asIs`: what it is where nothing has to be undone. */
function uncompressed(
  bytes: Uint8Array,
  codings: readonly string[] | null,
  asIs: string | Uint8Array,
): DecodedRecording {
  const plain = { content: asIs, decompressed: false };
  if (isPlain(bytes)) return plain;
  if (codings === null || codings.length === 0) {
    const found = codingOf(bytes);
    if (found === undefined) return plain;
    if (codings === null) return decompressed(bytes, [found]);
    return {
      why: `it is compressed (${found}), and no header says whether the provider or the recorder did that`,
    };
  }
  const undone = decompressed(bytes, codings);
  // Decompressed already, and broken text all the same: that is for the judge to say.
  return 'why' in undone && beginsAsText(Buffer.from(bytes.subarray(0, 1)).toString('latin1'))
    ? plain
    : undone;
}

function decompressed(bytes: Uint8Array, codings: readonly string[]): DecodedRecording {
  let content = bytes;
  for (const coding of [...codings].reverse()) {
    try {
      content = (decompressors.get(coding) ?? unknownCoding)(content, { maxOutputLength: mostBytes });
    } catch {
      return {
        why: `it was recorded compressed (${coding.slice(0, 20)}) and cannot be decompressed; it may be truncated`,
      };
    }
  }
  return { content, decompressed: true };
}

function unknownCoding(): never {
  throw new Error('unknown');
}

/** Some servers mean the bare form, without the head that the name stands for. */
function inflate(bytes: Uint8Array, options: zlib.ZlibOptions): Uint8Array {
  try {
    return zlib.inflateSync(bytes, options);
  } catch {
    return zlib.inflateRawSync(bytes, options);
  }
}

/** By the first bytes. */
function codingOf([first, second, third, fourth]: Uint8Array): string | undefined {
  if (first === 0x1f && second === 0x8b) return 'gzip';
  if (first === 0x28 && second === 0xb5 && third === 0x2f && fourth === 0xfd) return 'zstd';
  return undefined;
}

/**
 * Returns whether bytes are text that a recorder has decompressed already, whatever the headers
 * say.
 */
function isPlain(bytes: Uint8Array): boolean {
  try {
    return !hasForeignBytes(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return false;
  }
}

/** JSON, XML or a page: no compressed bytes begin so. */
function beginsAsText(text: string): boolean {
  return /^[{<"]/.test(text);
}

/** Control characters, or the mark of bytes that were no text. */
function hasForeignBytes(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return /[\0-\x08\x0b\x0e-\x1f\x7f\ufffd]/.test(text);
}
