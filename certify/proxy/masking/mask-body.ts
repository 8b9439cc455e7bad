import { maskFields } from './mask-fields.ts';
import { maskJson } from './mask-json.ts';
import type { RecordingMasker } from './recording-masker.ts';
import { isCredential, isHidden } from './secret-names.ts';

/** What a body is part of. */
export interface BodyPlace {
  /** Content type in lower case, without parameters. */
  readonly contentType: string;
  readonly path: string;
  /** The path belongs to one of the four APIs. */
  readonly ofApi: boolean;
}

/** The one secret of the APIs that its name does not show [vantage-clients.md]. */
const clientSecretPath = /^\/api\/adminapi2\/.*\/secrets\/?$/;
const valueOfSecret = new Set(['value']);

/** Returns the text of a body without what is secret or personal in it. */
export function maskBody(text: string, place: BodyPlace, masker: RecordingMasker): string {
  const { contentType, ofApi, path } = place;
  const kind = `${contentType} ${ofApi} ${clientSecretPath.test(path)}`;
  return masker.once(kind, text, () => masker.text(maskByType(text, place, masker)));
}

function maskByType(text: string, { contentType, path, ofApi }: BodyPlace, masker: RecordingMasker): string {
  if (/[/+]json/.test(contentType) || /^\s*[{[]/.test(text)) {
    return maskJson(text, masker, clientSecretPath.test(path) ? valueOfSecret : undefined);
  }
  if (contentType === 'application/x-www-form-urlencoded') {
    return maskFields(text, masker, ofApi ? 'secret' : 'form');
  }
  if (contentType.includes('html'))
    return text.replaceAll(inputValue, (whole, before, quote, value) =>
      value === '' ? whole : `${before}${quote}${masker.fingerprint(String(value))}${quote}`,
    );
  if (contentType.includes('xml') || /^\s*</.test(text)) return maskXml(text, masker);
  // Some clients say no type, or a wrong one, of a form.
  return /^[\w.%-]+=[^\s&]*(?:&[\w.%-]+=[^\s&]*)*$/.test(text) ? maskFields(text, masker) : text;
}

const inputValue = /(<input\b[^>]{0,500}?\bvalue\s*=\s*)(["'])(.*?)\2/gis;
const xmlElement = /<((?:\w+:)?([\w-]+))(\s[^<>]*)?>([^<]+)<\/\1>/g;

function maskXml(text: string, masker: RecordingMasker): string {
  return text.replaceAll(xmlElement, (whole, name, local, attributes, value) => {
    if (!isHidden(String(local))) return whole;
    const shown = isCredential(String(local))
      ? masker.credential(String(value))
      : masker.fingerprint(String(value));
    return `<${name}${attributes ?? ''}>${shown}</${name}>`;
  });
}
