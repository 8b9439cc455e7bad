/**
 * The cookies of the devices of one virtual user, by the rules of RFC 6265 as far as an application
 * needs them: Domain, Path, Secure, Max-Age and Expires. A domain of a single label and one that is
 * not the host's own are refused; there is no list of public suffixes.
 */

/** A cookie as k6 hands it out in `response.cookies`. */
export interface ReceivedCookie {
  readonly name: string;
  readonly value: string;
  readonly domain: string;
  readonly path: string;
  readonly secure: boolean;
  /** Seconds; 0 without `Max-Age`, negative where it deletes. k6's types call it `maxAge`. */
  readonly max_age?: number;
  /** Milliseconds since the epoch, and far below zero without `Expires` or beyond the year 2262. */
  readonly expires: number;
}

export type ReceivedCookies = Readonly<Record<string, readonly ReceivedCookie[]>>;

export interface DeviceCookies {
  /** Tells whether no device has any: then nothing else needs to be called. */
  isEmpty(): boolean;
  /** Returns what a device sends to a URL as `Cookie`; `undefined` for none. */
  headerFor(device: string, url: string, nowMs: number): string | undefined;
  /** Stores what a device received from a URL. Returns how many cookies found no room. */
  store(device: string, url: string, received: ReceivedCookies, nowMs: number): number;
}

/** What one device may store; all of its cookies together, in characters. */
export const mostCookies = 20;
export const mostCharacters = 4096;
/** What the devices of a runner may store together. */
const mostOfRunner = 64 * 1024 * 1024;

/** No cookie is deleted by a date before this, the year 1900: k6 has no `Expires` then. */
const earliestMs = -2_208_988_800_000;
/** A cookie without an end. */
const never = 0;

/**
 * Creates the store of a virtual user. The cookies of a device are one string, a line for each:
 * objects would take k6's engine a kilobyte a cookie.
 */
export function createDeviceCookies(virtualUsers: number): DeviceCookies {
  const texts = new Map<string, string>();
  const most = mostOfRunner / virtualUsers;
  let characters = 0;

  function save(device: string, before: string, lines: readonly string[]): void {
    const text = lines.join('\n');
    characters += text.length - before.length;
    if (text === '') texts.delete(device);
    else texts.set(device, text);
  }

  return {
    isEmpty: () => texts.size === 0,
    headerFor: (device, url, nowMs) => {
      const text = texts.get(device);
      return text === undefined ? undefined : headerOf(text, placeOf(url), nowMs);
    },
    store: (device, url, received, nowMs) => {
      const place = placeOf(url);
      const before = texts.get(device) ?? '';
      let lines = before === '' ? [] : before.split('\n').filter((line) => isAlive(line, nowMs));
      let left = 0;
      for (const cookie of Object.values(received).flat()) {
        const line = lineOf(cookie, place, nowMs);
        if (line === undefined) continue;
        const others = lines.filter((other) => nameAndScope(other) !== nameAndScope(line));
        lines = isAlive(line, nowMs) ? [...others, line] : others;
        const length = lines.join('\n').length;
        const fits = lines.length <= mostCookies && length <= mostCharacters;
        if (lines === others || (fits && characters + length - before.length <= most)) continue;
        lines = others;
        left += 1;
      }
      // Longer paths come first [RFC 6265 5.4].
      save(
        device,
        before,
        [...lines].sort((a, b) => pathOf(b).length - pathOf(a).length),
      );
      return left;
    },
  };
}

/** Where a request goes, as far as cookies are concerned. */
interface Place {
  readonly isSecure: boolean;
  readonly host: string;
  readonly path: string;
}

function placeOf(url: string): Place {
  const [, scheme, authority = '', path = ''] = /^(https?):\/\/([^/?#]*)([^?#]*)/i.exec(url) ?? [];
  const host = authority.replace(/^.*@/, '').replace(/:\d+$/, '').toLowerCase();
  return { isSecure: scheme?.toLowerCase() === 'https', host, path: path === '' ? '/' : path };
}

/**
 * Returns a cookie as a line: end, `s` for secure, `h` for host only, domain, path, name=value. None
 * of them holds a tab: k6 reads no cookie with one. `undefined` for one that the host may not set.
 */
function lineOf(cookie: ReceivedCookie, { host, path, isSecure }: Place, nowMs: number): string | undefined {
  const domain = cookie.domain.replace(/^\./, '').toLowerCase();
  if (cookie.secure && !isSecure) return undefined;
  if (domain !== '' && domain !== host && !(domain.includes('.') && isWithin(host, domain))) return undefined;
  const isHostOnly = domain === '' || isAddress(host);
  const ownPath = cookie.path.startsWith('/') ? cookie.path : path.replace(/\/[^/]*$/, '') || '/';
  const scope = [cookie.secure ? 's' : '', isHostOnly ? 'h' : '', isHostOnly ? host : domain, ownPath];
  return [endOf(cookie, nowMs), ...scope, `${cookie.name}=${cookie.value}`].join('\t');
}

/** Returns when a cookie is over, milliseconds since the epoch; `Max-Age` goes before `Expires`. */
function endOf({ max_age: seconds = 0, expires }: ReceivedCookie, nowMs: number): number {
  if (seconds !== 0) return seconds < 0 ? 1 : nowMs + seconds * 1000;
  return expires < earliestMs ? never : Math.max(1, expires);
}

function headerOf(text: string, place: Place, nowMs: number): string | undefined {
  let header: string | undefined;
  for (const line of text.split('\n')) {
    const [, secure, hostOnly, domain = '', path = '', pair = ''] = line.split('\t');
    if (!isAlive(line, nowMs) || (secure === 's' && !place.isSecure)) continue;
    if (place.host !== domain && (hostOnly === 'h' || !isWithin(place.host, domain))) continue;
    if (!isBelow(place.path, path)) continue;
    header = header === undefined ? pair : `${header}; ${pair}`;
  }
  return header;
}

function isAlive(line: string, nowMs: number): boolean {
  const endMs = Number.parseInt(line, 10);
  return endMs === never || endMs > nowMs;
}

function pathOf(line: string): string {
  return line.split('\t')[4] ?? '';
}

function nameAndScope(line: string): string {
  const [, , , domain, path, pair = ''] = line.split('\t');
  return `${domain}\t${path}\t${pair.slice(0, pair.indexOf('='))}`;
}

function isWithin(host: string, domain: string): boolean {
  return host.endsWith(`.${domain}`) && !isAddress(host);
}

function isAddress(host: string): boolean {
  return /^[\d.]+$/.test(host) || host.startsWith('[');
}

/** Tells whether a path is that of a cookie or below it [RFC 6265 5.1.4]. */
function isBelow(path: string, cookiePath: string): boolean {
  if (!path.startsWith(cookiePath)) return false;
  return path.length === cookiePath.length || cookiePath.endsWith('/') || path[cookiePath.length] === '/';
}
