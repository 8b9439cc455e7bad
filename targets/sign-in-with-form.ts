import { bodyTextOf, isThisMachine, messageOf } from '../core/basics.ts';
import { fieldsOf, formsIn, type HtmlForm, namesIn } from './html-form.ts';

/** How to sign in on pages that are plain HTML forms. */
export interface FormSignIn {
  /** The page on which the sign-in begins. */
  readonly url: string;
  /**
   * Names and values of fields, and of the button where it matters. Take secrets from the
   * environment.
   */
  readonly fields: Readonly<Record<string, string>>;
  /** The sign-in is over where the browser is sent here; nothing is sent to it. */
  readonly redirectUrl?: string;
  readonly signal?: AbortSignal;
}

/** Pages and redirects of one sign-in; more are a loop. */
const mostRequests = 30;
const timeoutMs = 30_000;

/**
 * Signs in as a browser would on pages that need no script: follows redirects with their cookies,
 * fills the fields in wherever a form has one of them, submits it, and passes on forms that submit
 * themselves (SAML). Returns where it ended. Secrets go only to the pages: they are in no error.
 * @throws Error where a page has no form for the fields, or asks for them again, where a request
 *   fails, and for a page that is neither on this machine nor encrypted
 */
export async function signInWithForm({
  url,
  fields,
  redirectUrl,
  signal,
}: FormSignIn): Promise<{ readonly url: string }> {
  const browser = new FormBrowser(signal);
  let next: PageRequest = { url: new URL(url), method: 'GET' };
  const filled = new Set<string>();
  for (let requests = 0; requests < mostRequests; requests += 1) {
    const page = await browser.open(next);
    if (page.redirect !== undefined) {
      if (isAt(page.redirect.url, redirectUrl)) return { url: shown(page.redirect.url) };
      next = page.redirect;
      continue;
    }
    const forms = formsIn(page.html);
    const form =
      forms.find(({ submitsItself }) => submitsItself) ??
      forms.find((one) => namesIn(one, fields).length > 0);
    if (form === undefined) {
      if (filled.size > 0) return { url: shown(next.url) };
      throw new Error(`${shown(next.url)} has no form with a field ${names(fields)}`);
    }
    const requested = form.submitsItself ? [] : namesIn(form, fields);
    const again = requested.filter((name) => filled.has(name));
    // A later page may show the name again, and ask for something new.
    if (requested.length > 0 && again.length === requested.length) {
      throw new Error(`${shown(next.url)} asks for ${again.join(', ')} again: the sign-in was refused`);
    }
    for (const name of requested) filled.add(name);
    next = submission(form, form.submitsItself ? {} : fields, next.url);
    if (isAt(next.url, redirectUrl)) return { url: shown(next.url) };
  }
  throw new Error(`the sign-in at ${shown(new URL(url))} did not end within ${mostRequests} pages`);
}

interface PageRequest {
  readonly url: URL;
  readonly method: 'GET' | 'POST';
  readonly body?: URLSearchParams;
}

function submission(form: HtmlForm, fields: Readonly<Record<string, string>>, page: URL): PageRequest {
  const url = new URL(form.action, page);
  const values = fieldsOf(form, fields);
  if (form.method === 'POST') return { url, method: 'POST', body: values };
  url.search = values.toString();
  return { url, method: 'GET' };
}

/** The address alone: queries and fragments of a sign-in hold secrets. */
const shown = ({ origin, pathname }: URL): string => `${origin}${pathname}`;

const names = (fields: Readonly<Record<string, string>>): string => Object.keys(fields).join(', ');

function isAt(url: URL, redirectUrl: string | undefined): boolean {
  if (redirectUrl === undefined) return false;
  const end = new URL(redirectUrl);
  return url.origin === end.origin && url.host === end.host && url.pathname === end.pathname;
}

/** Opens pages one after the other and remembers the cookies of each host. */
class FormBrowser {
  readonly #cookies = new Map<string, Map<string, string>>();
  readonly #signal: AbortSignal;

  constructor(signal: AbortSignal | undefined) {
    const late = AbortSignal.timeout(timeoutMs);
    this.#signal = signal === undefined ? late : AbortSignal.any([signal, late]);
  }

  async open({ url, method, body }: PageRequest): Promise<{ html: string; redirect?: PageRequest }> {
    if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isThisMachine(url.hostname))) {
      throw new Error(`${shown(url)} is neither on this machine nor encrypted, so nothing is sent to it`);
    }
    const known = this.#cookies.get(url.hostname) ?? new Map<string, string>();
    this.#cookies.set(url.hostname, known);
    const cookie = [...known].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(url, {
      method,
      redirect: 'manual',
      signal: this.#signal,
      headers: { Accept: 'text/html', ...(cookie === '' ? {} : { Cookie: cookie }) },
      ...(body === undefined ? {} : { body }),
    }).catch((error: unknown) => {
      const cause = error instanceof Error ? (error.cause ?? error) : error;
      const reason = cause instanceof Error ? cause.message : String(cause);
      throw new Error(`${shown(url)} could not be opened: ${reason}`);
    });
    for (const line of response.headers.getSetCookie()) remember(known, line);
    const html = await bodyTextOf(response).catch((error: unknown) => {
      throw new Error(`${shown(url)} could not be read: ${messageOf(error)}`);
    });
    const location = response.headers.get('location');
    if (response.status >= 300 && response.status < 400 && location !== null) {
      const repeats = response.status === 307 || response.status === 308;
      const target = new URL(location, url);
      const again = repeats
        ? { method, ...(body === undefined ? {} : { body }) }
        : { method: 'GET' as const };
      return { html, redirect: { url: target, ...again } };
    }
    if (!response.ok) throw new Error(`${shown(url)} returned ${response.status}`);
    return { html };
  }
}

/** Keeps a cookie; forgets one that has ended. */
function remember(known: Map<string, string>, line: string): void {
  const [pair = '', ...attributes] = line.split(';');
  const [name = '', ...value] = pair.split('=');
  const maxAge = attributes
    .map((one) => /^\s*max-age=(-?\d+)/i.exec(one)?.[1])
    .find((age) => age !== undefined);
  if (maxAge !== undefined && Number(maxAge) <= 0) known.delete(name.trim());
  else known.set(name.trim(), value.join('=').trim());
}
