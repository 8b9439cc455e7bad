import { X509Certificate } from 'node:crypto';
import { renderUnicodeCompact } from 'uqr';
import { isThisMachine, networkAddresses, type World } from '../../core/index.ts';
import type { DeviceAuthority } from './authority-file.ts';

/** What listens, and for whom. */
interface Listening {
  /** The simulator's URL for this machine. */
  readonly url: string;
  /** The address that it listens on. */
  readonly address: string;
  readonly authority?: DeviceAuthority;
  /** The page that offers the authority, its URL for this machine. */
  readonly pageUrl?: string;
}

/**
 * Tells people how devices reach the simulator and where they get its authority. A terminal also
 * gets the page's address as a QR code.
 */
export function announce(
  { stderr }: Pick<World, 'stderr'>,
  { url, address, authority, pageUrl }: Listening,
  colour: boolean,
): void {
  const hosts = hostsForDevices(address, url);
  const at = (base: string) => hosts.map((host) => withHost(base, host));
  if (hosts.length > 0) stderr.write(`For devices: ${at(url).join(', ')}\n`);
  else if (address === '0.0.0.0' || address === '::')
    stderr.write('This machine has no network for devices.\n');
  if (authority === undefined || pageUrl === undefined) return;
  const { identity, certificateFile, validUntil, isNew } = authority;
  const { fingerprint256 } = new X509Certificate(identity.cert);
  const until = validUntil.toISOString().slice(0, 10);
  stderr.write(`Certificate authority${isNew ? ', new' : ''}: ${certificateFile} (until ${until})\n`);
  stderr.write(`  SHA-256 ${fingerprint256}\n`);
  const pages = hosts.length > 0 ? at(pageUrl) : [pageUrl];
  stderr.write(`To install it on a device: ${pages.join(', ')}\n`);
  const [scanned] = at(pageUrl);
  if (scanned !== undefined && stderr.isTTY) stderr.write(qrCode(scanned, stderr.columns, colour));
}

/** Returns the hosts by which other machines reach what listens on an address; none for loopback. */
function hostsForDevices(address: string, url: string): readonly string[] {
  const isOpen = address === '0.0.0.0' || address === '::';
  if (!isOpen) return isThisMachine(address) ? [] : [new URL(url).hostname];
  return networkAddresses()
    .filter((each) => address === '::' || !each.includes(':'))
    .map((each) => (each.includes(':') ? `[${each}]` : each));
}

function withHost(base: string, host: string): string {
  const url = new URL(base);
  url.hostname = host;
  // An origin has no path, not even the one that a URL always has.
  return base.endsWith('/') ? url.href : url.origin;
}

/**
 * Returns a QR code, light on dark whatever the colours of the terminal are; none where it does not
 * fit.
 */
function qrCode(text: string, columns: number, colour: boolean): string {
  const lines = renderUnicodeCompact(text, { border: 2 }).split('\n');
  if (lines.some((line) => line.length > columns)) return '';
  return lines.map((line) => (colour ? `\x1b[97;40m${line}\x1b[0m\n` : `${line}\n`)).join('');
}
