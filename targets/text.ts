import {
  isDocumentedLimit,
  limitText,
  PassgateError,
  proxiesOf,
  servedText,
  type Target,
  throughProxy,
  type World,
} from '../core/index.ts';

type Origins = Target['origins'];

/**
 * Returns a target for people: its name, where it is, and which APIs it serves where those are not
 * all. A target given as an origin is named once.
 */
export function targetText({ name, origins }: Pick<Target, 'name' | 'origins'>): string {
  const at = [...new Set(Object.values(origins))].join(', ');
  return `${at === name ? at : `${name}: ${at}`}${servedText(origins)}`;
}

/** Returns `, limit: 5 requests a second …` where a target has another than the documented one. */
export function limitSuffix({ limit }: Pick<Target, 'limit'>): string {
  return limit === undefined || isDocumentedLimit(limit) ? '' : `, limit: ${limitText(limit)}`;
}

/**
 * Returns `, through the proxy http://proxy.example:3128 (HTTPS_PROXY)`; with the origin where not
 * all are behind it. Empty without one.
 */
export function proxyText(origins: Origins, env: World['env']): string {
  const all = new Set(Object.values(origins));
  const proxied = proxiesOf(all, env);
  const servers = new Set(proxied.map(({ proxy }) => throughProxy(proxy)));
  const [one] = servers;
  if (one !== undefined && servers.size === 1 && proxied.length === all.size) return `, ${one}`;
  return proxied.map(({ origin, proxy }) => `, ${origin} ${throughProxy(proxy)}`).join('');
}

/**
 * Returns whether an error says that a target could not be judged, or answers in a way that no
 * client accepts: a result, not a mistake of the user's.
 */
export function isAboutTarget(error: unknown): error is PassgateError {
  return error instanceof PassgateError && ['TARGET_UNREACHABLE', 'CERTIFICATE'].includes(error.code);
}
