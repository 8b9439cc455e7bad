import type { JsonObject } from '../../core/index.ts';

/**
 * A form as it went over the wire, and another one that the recorded parameters may stand for as
 * well.
 */
export interface RecordedForm {
  readonly content: string;
  readonly otherwise?: string;
}

const octet = '%[\\da-f]{2}';
/** What a browser leaves as it is in a form, or writes for anything else. */
const asBrowsersWrite = `(?:[\\w.!~*'()+-]|${octet})*`;
const serialised = new RegExp(`^${asBrowsersWrite}=${asBrowsersWrite}$`, 'i');
/** What may stand in a form at all, if somebody wrote it by hand. */
const onTheWire = new RegExp(`^(?:[^\\s%&=#"<>]|${octet})*=(?:[^\\s%&#"<>]|${octet})*$`, 'i');

/**
 * Returns the form that `postData.params` stand for. Some recorders write them as they went over
 * the wire (Edge before Chromium), others decoded (Fiddler, Charles): the size of the body tells
 * which, else how they look. `sizes` are the known ones, in bytes.
 */
export function formOfParams(params: readonly JsonObject[], sizes: readonly number[]): RecordedForm {
  const pairs = params.map(({ name, value }): [string, string] => [String(name ?? ''), String(value ?? '')]);
  const fields = pairs.map(([name, value]) => `${name}=${value}`);
  const asSent = fields.join('&');
  const encoded = new URLSearchParams(pairs).toString();
  if (!fields.every((field) => onTheWire.test(field))) return { content: encoded };
  const [fitsAsSent, fitsEncoded] = [asSent, encoded].map((text) => sizes.includes(Buffer.byteLength(text)));
  if (fitsAsSent !== fitsEncoded) return { content: fitsAsSent ? asSent : encoded };
  const looksSent = fields.every((field) => serialised.test(field));
  return looksSent ? { content: asSent, otherwise: encoded } : { content: encoded, otherwise: asSent };
}
