/**
 * What is a secret, and how one is hidden: free of Node, so that what runs in k6 masks by the same
 * rules.
 */

const bearer = /\b(Bearer|Basic)(?:\s|\+|%20)+([A-Za-z0-9\-._~+/]+=*)/g;
/** Its first part is an object in Base64: `{"`, or with a space or line break between. */
const jwt = /\b(?:eyJ|eyAi|ewog|ewoJ|ewoi|ew0K|ewki|ewkJ)[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]*/g;
/** Also within a string of JSON, where quotes have backslashes before them. */
const namedSecret =
  /(\\*["']?(?:client_secret|access_token|software_statement|serializedToken|SAMLResponse)\\*["']?\s*[:=]\s*\\*["']?)((?:[^"'&\s,}\\]|\\(?!\\*["']))+)/g;
/** The password in the address of a server: `http://user:password@host`. */
const urlPassword = /(:\/\/[^\s/?#@:]*:)([^\s/?#]+)(?=@)/g;
/**
 * Begins where a word does: else a body of one long word takes time by the square of its length.
 */
const namedText = /\b(\w+)["']?\s*[:=]\s*["']?([^"'&<>\s,}]+)/g;

/** A shorter text is no secret: hiding it wherever it stands would hide everything else. */
export const shortestSecret = 6;

/** Hides the known secrets in a text, and all that looks like one. */
export function maskText(
  text: string,
  known: Iterable<string>,
  fingerprint: (secret: string) => string,
): string {
  let masked = text;
  for (const secret of [...known].sort((a, b) => b.length - a.length)) {
    if (masked.includes(secret)) masked = masked.replaceAll(secret, fingerprint(secret));
  }
  masked = masked.replace(
    bearer,
    (_whole, scheme: string, secret: string) => `${scheme} ${fingerprint(secret)}`,
  );
  masked = masked.replace(jwt, fingerprint);
  masked = masked.replace(
    urlPassword,
    (_whole, before: string, secret: string) => before + fingerprint(secret),
  );
  return masked.replace(namedSecret, (whole, name: string, value: string) =>
    // What opens an array or object is no value: without it the text would be no JSON.
    value.startsWith('[masked') || /^[[{]+$/.test(value) ? whole : `${name}${fingerprint(value)}`,
  );
}

/**
 * Returns the values of the properties with these names in a body: JSON at any depth, a form, or a
 * text that was cut off. Masking too much is better than showing a secret.
 */
export function secretsIn(body: string, names: ReadonlySet<string>): ReadonlySet<string> {
  const secrets = new Set<string>();
  if (isJson(body)) collectFromJson(body, names, secrets);
  else collectFromText(body, names, secrets);
  return new Set([...secrets].filter((secret) => secret.length >= shortestSecret));
}

function isJson(body: string): boolean {
  try {
    JSON.parse(body.startsWith('\ufeff') ? body.slice(1) : body);
    return true;
  } catch {
    return false;
  }
}

/** Strings, the signs that open and close and stand behind a name, and every other value. */
const jsonToken = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\]:]|[^\s{}[\]:,"\ufeff]+/g;

/**
 * Collects everything below a secret name, also where its form is not the documented one. Reads the
 * text and not its value, which lacks the first of two properties of one name.
 */
function collectFromJson(text: string, names: ReadonlySet<string>, secrets: Set<string>): void {
  const open: boolean[] = [];
  let secret = false;
  let named = false;
  /** A string of which only the next token tells whether it is a name. */
  let pending: string | undefined;
  const settle = (): void => {
    if (pending !== undefined && (secret || named)) addSecret(pending, secrets);
    if (pending !== undefined) named = false;
    pending = undefined;
  };
  for (const [token] of text.matchAll(jsonToken)) {
    if (token === ':') {
      named = pending !== undefined && names.has(String(JSON.parse(pending)));
      pending = undefined;
      continue;
    }
    settle();
    if (token === '{' || token === '[') {
      open.push(secret);
      secret ||= named;
      named = false;
    } else if (token === '}' || token === ']') secret = open.pop() ?? false;
    else pending = token;
  }
  settle();
}

function addSecret(token: string, secrets: Set<string>): void {
  if (/^[a-z]/.test(token)) return;
  const text = token.startsWith('"') ? String(JSON.parse(token)) : token;
  // As it reads, as it stands there, and as some servers write it: a slash with a backslash before
  // it.
  secrets.add(text).add(text.replaceAll('/', String.raw`\/`));
  if (token.startsWith('"')) secrets.add(token.slice(1, -1));
}

/**
 * Collects values from a form, where they are encoded; elsewhere the same secret may be written as
 * it is.
 */
function collectFromText(text: string, names: ReadonlySet<string>, secrets: Set<string>): void {
  for (const [, name = '', value = ''] of text.matchAll(namedText)) {
    if (names.has(name)) secrets.add(value).add(decoded(value));
  }
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value.replaceAll('+', ' '));
  } catch {
    return value;
  }
}
