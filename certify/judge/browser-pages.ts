import type { Exchange } from '../exchange/exchange.ts';
import type { DeviceHistory } from './device-history.ts';
import { screenOf } from './screen.ts';
import { sessionsOf } from './sessions-of.ts';

const logoutPath = /\/logout(?:$|[/.])/;

/** Returns the pages outside of the documented operations that a device opened, in the order of time. */
export function pagesOf(device: DeviceHistory): readonly Exchange[] {
  return device.exchanges.filter(({ operation, method }) => operation === undefined && method !== 'OPTIONS');
}

/**
 * Returns whether the recording holds what the device's own browser opens after the login page: the
 * page to which that sent it. Another browser, such as a viewer's phone, shows nothing about it.
 */
export function showsBrowser(device: DeviceHistory): boolean {
  const targets = new Set<string>();
  for (const session of sessionsOf(device)) {
    if (screenOf(device, session) !== 'primary') continue;
    for (const { answer, address } of session.browserCalls) {
      if (answer.kind === 'redirect') targets.add(`${address} ${pathOf(answer.location)}`);
    }
  }
  return pagesOf(device).some(({ path, address }) => targets.has(`${address} ${path}`));
}

/** Returns whether a browser opened the logout page at an address that an answer named. */
export function opensLogoutUrl({ path, method }: Exchange, url: string | undefined): boolean {
  return url !== undefined && method === 'GET' && path === pathOf(url);
}

/**
 * Returns the logout pages that a device opened: at the provider, or where an answer said. An app may
 * have a logout of its own at its own server.
 */
export function logoutPagesOf(device: DeviceHistory): readonly Exchange[] {
  const origins = new Set<string>();
  const named = new Set<string>();
  for (const { operation, origin, answer } of device.exchanges) {
    if (operation !== undefined) origins.add(origin);
    if (answer.kind !== 'logout') continue;
    for (const { url } of answer.logouts) if (url !== undefined) named.add(pathOf(url));
  }
  return pagesOf(device).filter(
    ({ method, origin, path }) =>
      method === 'GET' && (named.has(path) || (origins.has(origin) && logoutPath.test(path))),
  );
}

function pathOf(url: string): string {
  return URL.canParse(url, 'http://unknown.invalid') ? new URL(url, 'http://unknown.invalid').pathname : url;
}
