import { type ApiOrigins, apiFacts, apiNames, mainOrigin } from '../../core/index.ts';

/** Which origin of a target a request goes to. */
export interface TargetWay {
  /** Host names of the target in lower case: devices reach the proxy by them where DNS says so. */
  readonly hostNames: ReadonlySet<string>;
  /** Returns the origin for a path, or for a request that came by a name of the target. */
  originFor(path: string, hostName: string): string;
  /**
   * Returns an absolute URL of the target as the client can reach it: through the proxy. Any other URL
   * is returned as it is.
   * @param client scheme and `Host` by which the client reached the proxy
   */
  throughProxy(url: string, client: { readonly scheme: string; readonly host: string }): string;
}

/** Returns the way to a target: the origin of the API that a path belongs to, else the main one. */
export function targetWay(origins: ApiOrigins): TargetWay {
  const main = mainOrigin(origins);
  const all = [...new Set(Object.values(origins))].map((origin) => new URL(origin));
  const byHostName = new Map(all.map((url) => [url.hostname, url.origin] as const).reverse());
  return {
    hostNames: new Set(all.map(({ hostname }) => hostname)),
    originFor: (path, hostName) => {
      const api = apiNames.find((one) => path.startsWith(apiFacts(one).pathPrefix));
      return (api && origins[api]) ?? byHostName.get(hostName) ?? main;
    },
    throughProxy: (url, { scheme, host }) => {
      const rest = /^(?:(https?):)?\/\/[^/?#]*(.*)$/is.exec(url);
      const parsed = URL.canParse(url, main) ? new URL(url, main) : undefined;
      if (rest === null || parsed === undefined) return url;
      if (!all.some(({ origin }) => origin === parsed.origin)) return url;
      const name = hostNameOf(host);
      // A device that came by a name of the target finds its other names here as well.
      const reached = byHostName.has(name) ? `${parsed.hostname}${host.slice(hostPart(host).length)}` : host;
      return `${scheme}://${reached}${rest[2] ?? ''}`;
    },
  };
}

/** Returns the name of a `Host` header in lower case, without the port and a dot at its end. */
export function hostNameOf(host: string): string {
  return hostPart(host).toLowerCase().replace(/\.$/, '');
}

function hostPart(host: string): string {
  return host.replace(/:\d*$/, '');
}
