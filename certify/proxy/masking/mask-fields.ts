import { isDeviceInfo, maskEncodedJson } from './mask-json.ts';
import type { RecordingMasker } from './recording-masker.ts';
import { isCredential, isHidden } from './secret-names.ts';

/** `form`: every value of a form that none of the APIs documents, such as that of a login page. */
export type HiddenFields = 'secret' | 'form';

/** Names in the forms of an MVPD that tell the exchange and not the viewer. */
const openInForms = /^(?:code|mvpd|mso_id|requestor_id|RelayState|outcome)$/i;

/**
 * Returns a query or a form with its secret and personal values replaced by fingerprints; the other
 * pairs stay as they were written.
 */
export function maskFields(text: string, masker: RecordingMasker, hide: HiddenFields = 'secret'): string {
  if (text === '') return text;
  return text
    .split('&')
    .map((pair) => maskPair(pair, masker, hide))
    .join('&');
}

function maskPair(pair: string, masker: RecordingMasker, hide: HiddenFields): string {
  const at = pair.indexOf('=');
  if (at < 0) return hide === 'form' ? masker.fingerprint(pair) : masker.text(pair);
  const name = decodedField(pair.slice(0, at));
  const value = pair.slice(at + 1);
  if (isDeviceInfo(name)) {
    return `${pair.slice(0, at)}=${encodeURIComponent(maskEncodedJson(decodedField(value), masker))}`;
  }
  const hidden = hide === 'form' ? !openInForms.test(name) : isHidden(name);
  if (!hidden) return masker.text(pair);
  const plain = decodedField(value);
  const bearer = /^(Bearer|Basic)\s+(.+)$/i.exec(plain);
  if (bearer !== null) return `${pair.slice(0, at)}=${bearer[1]} ${masker.credential(bearer[2] ?? '')}`;
  return `${pair.slice(0, at)}=${isCredential(name) ? masker.credential(plain) : masker.fingerprint(plain)}`;
}

/** Returns a URL, absolute or not, with its query and fragment masked. */
export function maskUrl(url: string, masker: RecordingMasker): string {
  const [, path = '', query, fragment] = /^([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/s.exec(url) ?? [];
  const parts = [masker.text(path)];
  if (query !== undefined) parts.push('?', maskFields(query, masker));
  if (fragment !== undefined) parts.push('#', maskFields(fragment, masker));
  return parts.join('');
}

/** Returns a name or value of a form as it reads; one that is no valid encoding as it is. */
export function decodedField(value: string): string {
  try {
    return decodeURIComponent(value.replaceAll('+', ' '));
  } catch {
    return value;
  }
}
