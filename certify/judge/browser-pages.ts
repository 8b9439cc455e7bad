import type { Exchange } from '../exchange/exchange.ts';
import type { DeviceHistory } from './device-history.ts';

const logoutPath = /\/logout(?:$|[/.])/;

/** Returns the pages outside of the documented operations that a device opened, in the order of time. */
export function pagesOf(device: DeviceHistory): readonly Exchange[] {
  return device.exchanges.filter(({ operation, method }) => operation === undefined && method !== 'OPTIONS');
}

/** Returns whether the recording holds what a browser of the device does after the first page. */
export function showsBrowser(device: DeviceHistory): boolean {
  const targets = new Set(
    device.exchanges.flatMap(({ answer }) => (answer.kind === 'redirect' ? [pathOf(answer.location)] : [])),
  );
  return pagesOf(device).some(({ path }) => targets.has(path));
}

/** Returns whether a page is the logout page at this address, or, without one, any logout page. */
export function isLogoutPage({ path }: Exchange, url: string | undefined): boolean {
  return url === undefined ? logoutPath.test(path) : path === pathOf(url);
}

function pathOf(url: string): string {
  return URL.canParse(url, 'http://unknown.invalid') ? new URL(url, 'http://unknown.invalid').pathname : url;
}
