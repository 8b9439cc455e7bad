import { wireText } from '../../../core/index.ts';
import { maskUrl } from './mask-fields.ts';
import { maskEncodedJson } from './mask-json.ts';
import type { RecordingMasker } from './recording-masker.ts';

/** Headers whose whole value is a credential or an identity. */
const secretHeader = /token|secret|identity$|visitor-identifier$|api-?key|session-?id/i;

type MaskHeader = (value: string, masker: RecordingMasker) => string;

const maskersOf: ReadonlyMap<string, MaskHeader> = new Map<string, MaskHeader>([
  ['authorization', maskAuthorization],
  ['proxy-authorization', maskAuthorization],
  [
    'cookie',
    (value, masker) =>
      value
        .split(';')
        .map((pair) => maskCookie(pair, masker))
        .join(';'),
  ],
  ['set-cookie', maskSetCookie],
  ['location', (value, masker) => maskUrl(value, masker)],
  ['content-location', (value, masker) => maskUrl(value, masker)],
  ['referer', (value, masker) => maskUrl(value, masker)],
  ['ap-device-identifier', maskDeviceIdentifier],
  ['x-device-info', maskEncodedJson],
  ['ap-partner-framework-status', maskEncodedJson],
]);

/** Returns the value of a header without what is secret or personal in it. */
export function maskHeader(name: string, value: string, masker: RecordingMasker): string {
  return masker.once(name, value, () => maskValue(name, value, masker));
}

function maskValue(name: string, value: string, masker: RecordingMasker): string {
  const maskIt = maskersOf.get(name.toLowerCase());
  if (maskIt !== undefined) return maskIt(value, masker);
  return secretHeader.test(name) ? masker.credential(value) : masker.text(value);
}

function maskAuthorization(value: string, masker: RecordingMasker): string {
  const [, scheme, space = '', credential = ''] = /^(\S+)(\s+)(.+)$/s.exec(value) ?? [];
  return scheme === undefined ? masker.credential(value) : scheme + space + masker.credential(credential);
}

function maskCookie(pair: string, masker: RecordingMasker): string {
  const at = pair.indexOf('=');
  return at < 0
    ? masker.fingerprint(pair)
    : pair.slice(0, at + 1) + masker.credential(pair.slice(at + 1).trim());
}

function maskSetCookie(value: string, masker: RecordingMasker): string {
  const [pair = '', ...attributes] = value.split(';');
  return [maskCookie(pair, masker), ...attributes].join(';');
}

/**
 * Returns `fingerprint <Base64>` with another identifier behind the Base64, so that it still shows
 * whether the form is the documented one, and whether the identifier is a hash [rest-v2.md, Header
 * values]. What has another form is hidden as a whole.
 */
function maskDeviceIdentifier(value: string, masker: RecordingMasker): string {
  const [, type = '', encoded] = /^(\w+\s+)([A-Za-z0-9+/_-]+=*)$/.exec(value) ?? [];
  if (encoded === undefined)
    return value.replace(/^(fingerprint\s+)?(.*)$/is, (_whole, before = '', rest) => {
      return `${before}${masker.fingerprint(String(rest))}`;
    });
  return type + maskIdentifier(Buffer.from(encoded, 'base64'), masker).toString('base64');
}

/** Returns another hash of the same length for what looks like a hash, as digits or as bytes. */
function maskIdentifier(bytes: Buffer, masker: RecordingMasker): Buffer {
  const identifier = wireText(bytes);
  const isBytes = !Buffer.from(identifier).equals(bytes);
  const shown = masker.fingerprint(isBytes ? bytes.toString('hex') : identifier);
  if (!isBytes && !/^[0-9a-f]{32,128}$/i.test(identifier)) return Buffer.from(shown);
  const digits = shown.replaceAll(/^\[masked |\]$/g, '');
  const length = isBytes ? bytes.length * 2 : identifier.length;
  const hash = digits.repeat(Math.ceil(length / digits.length)).slice(0, length);
  return isBytes ? Buffer.from(hash, 'hex') : Buffer.from(hash);
}
