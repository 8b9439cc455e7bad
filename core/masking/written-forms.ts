import { base64Of, textOfBase64 } from './base64.ts';

/** A way in which a text may be written within another: percent-encoded, in JSON, in XML or in Base64. */
interface WrittenForm {
  /** What it has, and without which no text has the form; absent where only decoding says so. */
  readonly sign?: string;
  /** Takes whole words, so that a long one is read once. */
  readonly word: RegExp;
  /** Returns what is meant; `undefined` where it is not written so. */
  readonly decoded: (written: string) => string | undefined;
  readonly encoded: (text: string, written: string) => string;
}

/** RFC 3986 (components of an address), RFC 8259 (strings of JSON), XML 1.0 (references), RFC 4648 (Base64). */
const forms: readonly WrittenForm[] = [
  {
    sign: '%',
    word: /[^\s/?#&=;:,"'<>\\(){}[\]]+/g,
    decoded: percentDecoded,
    encoded: (text) => encodeURIComponent(text),
  },
  {
    sign: '\\u',
    word: /[^\s"]+/g,
    decoded: (written) =>
      written.replaceAll(/\\u([0-9A-Fa-f]{4})/g, (_whole, digits: string) =>
        String.fromCharCode(Number.parseInt(digits, 16)),
      ),
    encoded: (text) =>
      text.replaceAll(
        /[^\u0020-\u007e]/g,
        (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
      ),
  },
  { sign: '&', word: /[^\s"'<>]+/g, decoded: referencesDecoded, encoded: referencesEncoded },
  { word: /[A-Za-z0-9+/_-]{8,}={0,2}/g, decoded: textOfBase64, encoded: base64Of },
  // Where a slash is that of a path.
  { word: /[A-Za-z0-9+_-]{8,}={0,2}/g, decoded: textOfBase64, encoded: base64Of },
];

/** Returns a text in which whatever is written in another form is masked as well, and is still written so. */
export function maskWrittenForms(text: string, mask: (text: string) => string): string {
  let masked = text;
  for (const { sign = '', word, decoded, encoded } of forms) {
    if (!masked.includes(sign)) continue;
    masked = masked.replace(word, (written) => {
      const meant = written.includes(sign) ? decoded(written) : undefined;
      if (meant === undefined || meant === written) return written;
      const shown = mask(meant);
      return shown === meant ? written : encoded(shown, written);
    });
  }
  return masked;
}

function percentDecoded(written: string): string | undefined {
  try {
    return decodeURIComponent(written);
  } catch {
    return undefined;
  }
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Returns a text of XML without its references to characters. */
export function referencesDecoded(written: string): string {
  return written.replaceAll(
    /&(?:#(\d+)|#x([0-9A-Fa-f]+)|(\w+));/g,
    (whole, ...found: (string | undefined)[]) => {
      const [decimal, hexadecimal, name] = found;
      if (name !== undefined) return named[name] ?? whole;
      const point = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
      return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    },
  );
}

/** Returns a text as it stands in an element of XML. */
export function referencesEncoded(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
