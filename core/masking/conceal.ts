import { maskText, secretsIn, shortestSecret } from './masking-rules.ts';
import { noSensitiveNames, type SensitiveNames, SensitivePlaces } from './sensitive-places.ts';
import { shapedLike } from './shape.ts';
import { maskWrittenForms } from './written-forms.ts';

/** Which of many learned values a text has. */
export interface KnownValues {
  add(value: string): void;
  in(text: string): ReadonlySet<string>;
}

/** How a run conceals: by which key, and what it knows beside the rules. */
export interface ConcealSetting {
  /** Returns at least 32 hexadecimal digits, the same for the same text and key. */
  readonly digest: (text: string) => string;
  readonly secrets: KnownValues;
  readonly sensitive: KnownValues;
  readonly names?: SensitiveNames;
}

/**
 * Conceals what may not be shown. Secrets become fingerprints; personal data and keys of a session become other
 * values of the same form. Free of Node, so that k6 conceals as everybody else does.
 */
export class Conceal {
  private readonly setting: ConcealSetting;
  private readonly places: SensitivePlaces;
  private readonly secretNames: ReadonlySet<string>;
  /** What stands in place of sensitive values: it is left alone when it comes by again. */
  private readonly replacements = new Set<string>();

  constructor(setting: ConcealSetting) {
    this.setting = setting;
    const names = setting.names ?? noSensitiveNames;
    this.places = new SensitivePlaces(names);
    this.secretNames = new Set(names.secrets);
  }

  learn(secret: string): void {
    this.setting.secrets.add(secret);
  }

  fingerprint(secret: string): string {
    return `[masked ${this.setting.digest(secret).slice(0, 12)}]`;
  }

  /** Returns what only who has the key of the run can say of a text. */
  seal(text: string): string {
    return this.setting.digest(`sealed ${text}`).slice(0, 32);
  }

  /** Returns another value of the same form, for a value that is personal or a key of a session. */
  replacement(value: string): string {
    if (value === '' || this.replacements.has(value)) return value;
    const shown = shapedLike(value, this.setting.digest(value));
    this.replacements.add(shown);
    if (isCodeShaped(value)) this.setting.sensitive.add(value);
    return shown;
  }

  /** Returns a text without what is known, or looks like, something to conceal, in whatever form it is written. */
  text(text: string): string {
    return this.inForms(text, 2);
  }

  /** @param depth how often a form may be within another: an address within a parameter of one */
  private inForms(text: string, depth: number): string {
    const shown = this.asItStands(text);
    return depth === 0 ? shown : maskWrittenForms(shown, (meant) => this.inForms(meant, depth - 1));
  }

  private asItStands(text: string): string {
    const { secrets, sensitive } = this.setting;
    const masked = this.withoutKnown(text, sensitive);
    const shown = maskText(masked, secrets.in(masked), (secret) => this.fingerprint(secret));
    return this.places.text(shown, (value) => this.replacement(value));
  }

  /** Returns a body of a message, also without what stands deep below the name of something sensitive. */
  body(text: string): string {
    for (const secret of secretsIn(text, this.secretNames)) this.learn(secret);
    const masked = this.places.body(text, (value) => this.replacement(value));
    return this.text(masked);
  }

  header(name: string, value: string): string {
    const shown = this.places.header(name, value, (one) => this.replacement(one));
    return shown ?? this.text(value);
  }

  /** Returns what is said of the value that a JSON pointer leads to: `"text"`, or a number. */
  valueAt(pointer: string, said: string): string {
    const value = quoted(said);
    if (value === undefined || !this.places.isSensitivePointer(pointer, value)) return said;
    const shown = this.replacement(value);
    return said.startsWith('"') ? JSON.stringify(shown) : shown;
  }

  /** Takes the sensitive values of what another process has concealed for replacements, as which they stay. */
  accept(body: string, pointer = '', received = ''): void {
    const accept = (value: string): string => {
      this.replacements.add(value);
      return value;
    };
    this.places.body(body, accept);
    maskWrittenForms(body, (meant) => {
      this.places.body(meant, accept);
      return meant;
    });
    const value = quoted(received);
    if (value !== undefined && this.places.isSensitivePointer(pointer, value)) accept(value);
  }

  /** Takes a header of what another process has concealed for a replacement. */
  acceptHeader(name: string, value: string): void {
    this.places.header(name, value, (one) => {
      this.replacements.add(one);
      return one;
    });
  }

  private withoutKnown(text: string, known: KnownValues): string {
    let masked = text;
    for (const value of [...known.in(text)].sort((a, b) => b.length - a.length)) {
      masked = withWordReplaced(masked, value, this.replacement(value));
    }
    return masked;
  }
}

/** A few values, as one exchange has them. */
export class FewValues implements KnownValues {
  private readonly values = new Set<string>();

  add(value: string): void {
    if (value.length >= shortestSecret) this.values.add(value);
  }

  in(text: string): ReadonlySet<string> {
    return new Set([...this.values].filter((value) => text.includes(value)));
  }
}

/**
 * Returns whether a value may be replaced wherever it stands: it is no word of the language, which
 * would be replaced in every sentence.
 */
function isCodeShaped(value: string): boolean {
  if (value.length < shortestSecret || /^\s|\s$/.test(value)) return false;
  return value.length >= 16 || /\d/.test(value) || /^[A-Z]+$/.test(value) || /[^A-Za-z]/.test(value);
}

/** Replaces a value where it is not a part of a longer word. */
function withWordReplaced(text: string, value: string, shown: string): string {
  let masked = '';
  let from = 0;
  for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + value.length)) {
    const end = at + value.length;
    if (isWordSign(text.charAt(at - 1)) || isWordSign(text.charAt(end))) continue;
    masked += text.slice(from, at) + shown;
    from = end;
  }
  return masked + text.slice(from);
}

function isWordSign(sign: string): boolean {
  return /[A-Za-z0-9]/.test(sign);
}

/** Returns the value in quotes, or the number, that is said. */
function quoted(said: string): string | undefined {
  if (/^-?\d+(?:\.\d+)?$/.test(said)) return said;
  if (!/^"[\s\S]*"$/.test(said)) return undefined;
  try {
    return String(JSON.parse(said));
  } catch {
    return undefined;
  }
}
