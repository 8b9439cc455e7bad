import { wireText } from '../../../core/index.ts';
import type { RecordingMasker } from './recording-masker.ts';
import { isCredential, isHidden, isOpenAttribute } from './secret-names.ts';

/** Strings (also one that was cut off), the signs between values, and every other value. */
const jsonToken = /"(?:[^"\\]|\\.)*"?|[{}[\],:]|[^\s{}[\]:,"]+/gs;

/** What is known inside of an object or array. */
interface JsonScope {
  /** Everything in here is hidden. */
  readonly hidden: boolean;
  /** Inside of `attributes` of a profile. */
  readonly attributes: boolean;
}

/**
 * Returns a JSON text with its secret and personal values replaced by fingerprints, and otherwise as
 * it is. It reads the text and not its value, so it also masks a text that was cut off or is no JSON,
 * and of a name that occurs twice both values.
 * @param alsoHidden names of members that hold a secret in this body only
 */
export function maskJson(
  text: string,
  masker: RecordingMasker,
  alsoHidden: ReadonlySet<string> = new Set(),
): string {
  const scopes: JsonScope[] = [];
  let scope: JsonScope = { hidden: false, attributes: false };
  let name: string | undefined;
  let masked = '';
  let copiedTo = 0;
  for (const { 0: token, index } of text.matchAll(jsonToken)) {
    const end = index + token.length;
    if (token === '{' || token === '[') {
      scopes.push(scope);
      scope = innerScope(scope, name);
      name = undefined;
    } else if (token === '}' || token === ']') {
      scope = scopes.pop() ?? { hidden: false, attributes: false };
      name = undefined;
    } else if (token === ',') name = undefined;
    else if (token === ':') continue;
    else if (token.startsWith('"') && isFollowedByColon(text, end)) name = decoded(token);
    else if (isDeviceInfo(name)) {
      masked += `${text.slice(copiedTo, index)}${JSON.stringify(maskEncodedJson(decoded(token), masker))}`;
      copiedTo = end;
    } else if (isValueHidden(scope, name, alsoHidden) && !/^(?:true|false|null)$/.test(token)) {
      const value = decoded(token);
      const shown = isCredential(name ?? '') ? masker.credential(value) : masker.fingerprint(value);
      masked += `${text.slice(copiedTo, index)}${JSON.stringify(shown)}`;
      copiedTo = end;
    }
  }
  return masked + text.slice(copiedTo);
}

/** `token` of a decision is an object whose dates the rules read: it hides values only. */
function innerScope(scope: JsonScope, name: string | undefined): JsonScope {
  if (name === undefined) return scope;
  if (name === 'attributes') return { hidden: scope.hidden, attributes: true };
  const hidden = scope.hidden || (name !== 'token' && isHidden(name));
  if (!scope.attributes) return { hidden, attributes: false };
  return { hidden: hidden || !isOpenAttribute(name), attributes: false };
}

function isValueHidden(scope: JsonScope, name: string | undefined, alsoHidden: ReadonlySet<string>): boolean {
  // `{"value": …, "state": "plain"}`: how an attribute is written says nothing about the viewer.
  if (name === 'state' && scope.hidden) return false;
  if (scope.hidden || (scope.attributes && !isOpenAttribute(name ?? ''))) return true;
  return name !== undefined && (isHidden(name) || alsoHidden.has(name));
}

function isFollowedByColon(text: string, end: number): boolean {
  const after = /\s*:/y;
  after.lastIndex = end;
  return after.test(text);
}

function decoded(token: string): string {
  if (!token.startsWith('"')) return token;
  const whole = token.length > 1 && token.endsWith('"') ? token : `${token}"`;
  try {
    return String(JSON.parse(whole));
  } catch {
    return token.slice(1);
  }
}

/** Returns whether a value is the Base64 of a JSON text that describes a device. */
export function isDeviceInfo(name: string | undefined): boolean {
  return name !== undefined && /^device_?info$/i.test(name);
}

/** Returns Base64 of JSON, or JSON itself, masked; what is neither is only searched for secrets. */
export function maskEncodedJson(value: string, masker: RecordingMasker): string {
  if (/^\s*\{/.test(value)) return masker.text(maskJson(value, masker));
  if (!/^[A-Za-z0-9+/_-]+=*$/.test(value)) return masker.text(value);
  const json = wireText(Buffer.from(value, 'base64'));
  const masked = masker.text(maskJson(json, masker));
  return masked === json ? value : Buffer.from(masked).toString('base64');
}
