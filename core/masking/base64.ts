/** Base64 without Node: k6 masks, too. */

const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Returns the text that is written in Base64 (also its form for addresses); `undefined` where it is no text. */
export function textOfBase64(written: string): string | undefined {
  // A text has both nearly always, and a word seldom.
  if (!/[A-Z]/.test(written) || !/[a-z0-9]/.test(written)) return undefined;
  const bytes: string[] = [];
  let bits = 0;
  let held = 0;
  /** How many bytes of a sign are to come. */
  let open = 0;
  for (const sign of written.replace(/=+$/, '')) {
    held = (held << 6) | signs.indexOf(sign === '-' ? '+' : sign === '_' ? '/' : sign);
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    const byte = (held >> bits) & 0xff;
    held &= (1 << bits) - 1;
    // Most words are read no further than this.
    if (open > 0 ? (byte & 0xc0) !== 0x80 : !mayBegin(byte)) return undefined;
    open = open > 0 ? open - 1 : followers(byte);
    bytes.push(`%${byte < 16 ? '0' : ''}${byte.toString(16)}`);
  }
  try {
    return decodeURIComponent(bytes.join(''));
  } catch {
    return undefined;
  }
}

/** Returns whether a sign of a text in UTF-8 may begin with this byte. */
function mayBegin(byte: number): boolean {
  return (
    (byte >= 0x20 && byte < 0x7f) || byte === 9 || byte === 10 || byte === 13 || (byte > 0xc1 && byte < 0xf5)
  );
}

function followers(byte: number): number {
  if (byte < 0x80) return 0;
  return byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3;
}

/** Returns a text in Base64, in the form that `like` has. */
export function base64Of(text: string, like: string): string {
  const escaped = encodeURIComponent(text).match(/%[0-9A-F]{2}|[^%]/g) ?? [];
  const bytes = escaped.map((one) =>
    one.length === 1 ? one.charCodeAt(0) : Number.parseInt(one.slice(1), 16),
  );
  let written = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [first = 0, second = 0, third = 0] = bytes.slice(at, at + 3);
    const whole = (first << 16) | (second << 8) | third;
    for (const shift of [18, 12, 6, 0]) written += signs.charAt((whole >> shift) & 63);
  }
  const missing = (3 - (bytes.length % 3)) % 3;
  const unpadded = missing === 0 ? written : written.slice(0, -missing);
  const isForAddresses = /[-_]/.test(like);
  const shown = isForAddresses ? unpadded.replaceAll('+', '-').replaceAll('/', '_') : unpadded;
  return like.endsWith('=') || (like.length % 4 === 0 && !isForAddresses)
    ? shown + '='.repeat(missing)
    : shown;
}
