import { referencesDecoded, referencesEncoded } from './written-forms.ts';

/**
 * Where personal data and keys of a live session stand in a text: free of Node, as masking in k6 has
 * the same rules.
 */

/** `personal`: says who a viewer is, or which device is theirs. `session`: lets its holder go on with a sign-in. */
export type SensitiveKind = 'personal' | 'session';

/** What the documents mark (`x-sensitive`, and `format: password` for secrets); generated from them. */
export interface SensitiveNames {
  /** Of members, elements, and parameters of queries and forms. */
  readonly properties: Readonly<Record<string, SensitiveKind>>;
  /** In lower case. */
  readonly headers: Readonly<Record<string, SensitiveKind>>;
  /** Names of properties and headers (in lower case) that hold secrets. */
  readonly secrets: readonly string[];
  /** Properties that in other objects have documented words as values: the `code` of an error. */
  readonly alsoWords: readonly string[];
  /** Objects in which every undocumented member is sensitive, with those that are not. */
  readonly openIn: Readonly<Record<string, readonly string[]>>;
  /** Templates of paths, with the parameters in them that are sensitive. */
  readonly paths: readonly { readonly path: string; readonly parameters: readonly string[] }[];
}

export const noSensitiveNames: SensitiveNames = {
  properties: {},
  headers: {},
  secrets: [],
  alsoWords: [],
  openIn: {},
  paths: [],
};

/** Returns what a sensitive value is replaced by. */
export type ReplaceValue = (value: string) => string;

/** Strings (also one that was cut off), the signs between values, and every other value. */
const jsonToken = /"(?:[^"\\]|\\[\s\S])*"?|[{}[\],:]|[^\s{}[\]:,"]+/g;
/** How an attribute is written, and what is wrong with it: `{"value": …, "state": "plain"}`. */
const openBelow = new Set(['state', 'error']);
/** As the documents write error codes. */
const word = /^[a-z]+(?:_[a-z0-9]+)*$/;

/** Finds the sensitive places of texts and replaces what stands there. */
export class SensitivePlaces {
  private readonly names: SensitiveNames;
  /** Names of properties in lower case: who sends what no document has writes them in many ways. */
  private readonly lowerCase: ReadonlySet<string>;
  private readonly patterns: readonly PlacePattern[];

  constructor(names: SensitiveNames) {
    this.names = names;
    this.lowerCase = new Set(Object.keys(names.properties).map((name) => name.toLowerCase()));
    this.patterns = [...pathPatterns(names), ...namePatterns(names)];
  }

  /** Returns whether a value of this name is sensitive; `undefined` for one that is not. */
  isSensitive(name: string, value: string): boolean {
    if (!this.lowerCase.has(name.toLowerCase())) return false;
    return !(this.names.alsoWords.includes(name.toLowerCase()) && word.test(value));
  }

  /** Returns whether a JSON pointer leads to, or into, a sensitive value. */
  isSensitivePointer(pointer: string, value: string): boolean {
    let scope: PlaceScope = { hidden: false };
    for (const segment of pointer.split('/').slice(1)) scope = this.inner(scope, segment, value);
    return scope.hidden;
  }

  /** Returns the value of a header, replaced where its name is sensitive. */
  header(name: string, value: string, replace: ReplaceValue): string | undefined {
    const lower = name.toLowerCase();
    const property = lower.replace(/^x-/, '').replaceAll('-', '');
    const isProperty = this.lowerCase.has(property) && !this.names.alsoWords.includes(property);
    return isProperty || Object.hasOwn(this.names.headers, lower) ? replace(value) : undefined;
  }

  /** Returns a text with the sensitive values in addresses, queries, forms, members and elements replaced. */
  text(text: string, replace: ReplaceValue): string {
    let masked = text;
    for (const { pattern, isNamed, isInSentence = false } of this.patterns) {
      masked = masked.replace(pattern, (whole: string, before: string, ...found: string[]) => {
        const [name = '', value = ''] = isNamed ? found : ['', found[0]];
        if (value.startsWith('[masked') || !this.mayReplace(name, value)) return whole;
        // Else "userID is missing" would have a value.
        if (isInSentence && !(/[\d@]/.test(value) && !this.names.alsoWords.includes(name.toLowerCase())))
          return whole;
        return before + replaced(value, replace);
      });
    }
    return masked;
  }

  /**
   * Returns a body with its sensitive values replaced, also those deep below a sensitive name. It reads
   * the text and not its value: so it masks one that was cut off, and both values of a name that
   * occurs twice.
   */
  body(text: string, replace: ReplaceValue): string {
    return this.text(/^[\s\ufeff]*[[{]/.test(text) ? this.json(text, replace) : text, replace);
  }

  private mayReplace(name: string, value: string): boolean {
    return name === '' || this.isSensitive(name, value);
  }

  private json(text: string, replace: ReplaceValue): string {
    const scopes: PlaceScope[] = [];
    let scope: PlaceScope = { hidden: false };
    let name: string | undefined;
    let masked = '';
    let copiedTo = 0;
    for (const { 0: token, index } of text.matchAll(jsonToken)) {
      if (token === ':') continue;
      const end = index + token.length;
      if (token === '{' || token === '[') {
        scopes.push(scope);
        if (name !== undefined) scope = this.inner(scope, name, '');
        name = undefined;
      } else if (token === '}' || token === ']') {
        scope = scopes.pop() ?? { hidden: false };
        name = undefined;
      } else if (token === ',') name = undefined;
      else if (token.startsWith('"') && isBeforeColon(text, end)) name = decoded(token);
      else {
        const value = decoded(token);
        const isHidden = name === undefined ? scope.hidden : this.inner(scope, name, value).hidden;
        if (!isHidden || isWordOfJson(token) || value.startsWith('[masked')) continue;
        masked += text.slice(copiedTo, index) + encodedLike(token, replace(value));
        copiedTo = end;
      }
    }
    return masked + text.slice(copiedTo);
  }

  /** Returns what is known of the value of a member. */
  private inner(scope: PlaceScope, name: string, value: string): PlaceScope {
    if (scope.hidden) return { hidden: !openBelow.has(name) };
    if (scope.open !== undefined) return { hidden: !scope.open.includes(name) };
    if (this.isSensitive(name, value)) return { hidden: true };
    const open = Object.hasOwn(this.names.openIn, name) ? this.names.openIn[name] : undefined;
    return open === undefined ? { hidden: false } : { hidden: false, open };
  }
}

/**
 * Its groups are what stands before the value, in it the name where it is named, and the value. k6 knows
 * neither names of groups nor what stands behind.
 */
interface PlacePattern {
  readonly pattern: RegExp;
  readonly isNamed: boolean;
  /** Whether the name and the value may be words of a sentence. */
  readonly isInSentence?: boolean;
}

/** What is known inside of an object or array. */
interface PlaceScope {
  readonly hidden: boolean;
  /** Members that are not sensitive, where all others are. */
  readonly open?: readonly string[];
}

function isBeforeColon(text: string, end: number): boolean {
  const after = /\s*:/y;
  after.lastIndex = end;
  return after.test(text);
}

function isWordOfJson(token: string): boolean {
  return token === 'true' || token === 'false' || token === 'null';
}

function decoded(token: string): string {
  if (!token.startsWith('"')) return token;
  try {
    return String(JSON.parse(token.length > 1 && token.endsWith('"') ? token : `${token}"`));
  } catch {
    return token.slice(1);
  }
}

function encodedLike(token: string, value: string): string {
  if (!token.startsWith('"')) return value;
  const text = JSON.stringify(value);
  return token.length > 1 && token.endsWith('"') ? text : text.slice(0, -1);
}

/** Replaces a value of an address, form or element as it reads, not as it is encoded there. */
function replaced(value: string, replace: ReplaceValue): string {
  const meant = referencesDecoded(value);
  if (meant !== value) return referencesEncoded(replace(meant));
  if (!/%[0-9a-f]{2}/i.test(value)) return replace(value);
  try {
    return encodeURIComponent(replace(decodeURIComponent(value)));
  } catch {
    return replace(value);
  }
}

/** Returns a pattern for each sensitive parameter of a path. */
function pathPatterns({ paths }: SensitiveNames): PlacePattern[] {
  return paths.flatMap(({ path, parameters }) =>
    parameters.map((parameter) => {
      const [before = ''] = path.split(`{${parameter}}`);
      const pattern = before
        .split(/\{\w+\}/)
        .map(escaped)
        .join(String.raw`[^\s/?#"'<>\\]+`);
      // What is in braces, or stands behind a colon, is a template.
      const value = String.raw`[^\s/?#"'<>&\\{}:,;()“”…]+`;
      return { pattern: new RegExp(`(${pattern})(${value})`, 'g'), isNamed: false };
    }),
  );
}

/**
 * Returns patterns of parameters, of members in texts (also where quotes are escaped, or are others), of elements,
 * attributes and fields of a form on a page, and of names in sentences.
 */
function namePatterns({ properties }: SensitiveNames): PlacePattern[] {
  const names = `(${Object.keys(properties).map(escaped).join('|')})`;
  if (names === '()') return [];
  const quote = String.raw`\\*"`;
  const member = String.raw`${quote}${names}${quote}\s*:\s*(?:\{\s*${quote}value${quote}\s*:\s*)?(?:\[\s*)?${quote}`;
  const ofPlaces = [
    String.raw`((?:^|[?&;#])${names}=)([^\s&;#"'<>\\]+)`,
    String.raw`(${member})([^"\\]+)`,
    String.raw`('${names}'\s*:\s*')([^'\\]+)`,
    String.raw`(<(?:\w+:)?${names}(?:\s[^<>]*)?>\s*(?:<!\[CDATA\[|<(?:\w+:)?value>)?)([^<\]]+)`,
    String.raw`(<[^<>]*\s${names}\s*=\s*["'])([^"'<>]+)`,
    String.raw`(\bname\s*=\s*["']${names}["'][^<>]{0,200}?\bvalue\s*=\s*["'])([^"'<>]+)`,
  ].map((pattern) => ({ pattern: new RegExp(pattern, 'gi'), isNamed: true }));
  const inSentence = String.raw`(\b${names}\b\\*["']?(?:\s*[:=]\s*|\s+)\\*["'“]?)([^\s"'“”<>&,;\\(){}[\]]{5,}[^\s"'“”<>&,;.:!?\\(){}[\]])`;
  return [...ofPlaces, { pattern: new RegExp(inSentence, 'gi'), isNamed: true, isInSentence: true }];
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
