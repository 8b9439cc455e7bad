import { lookup } from 'node:dns/promises';
import { readdir, readFile } from 'node:fs/promises';
import { isIP } from 'node:net';
import { join } from 'node:path';
import { isLoopback } from '../../../core/index.ts';

type Resolve = (host: string) => Promise<readonly string[]>;

const resolveByDns: Resolve = async (host) =>
  (await lookup(host, { all: true })).map(({ address }) => address);

/** The origins of all URLs in a text, each once. */
export function originsIn(text: string): string[] {
  const origins = [...text.matchAll(/\bhttps?:\/\/[^\s"'<>\\/,]+/gi)].map(([url]) => url.toLowerCase());
  return [...new Set(origins)];
}

/**
 * Reads what was written for a tool, resolves every URL in it and returns a sentence for each origin.
 * @throws Error where one of them is not loopback, or there is none: the tool must not be started
 */
export async function assertLoopbackFiles(
  tool: string,
  folder: string,
  resolve: Resolve = resolveByDns,
): Promise<string[]> {
  const origins = new Set<string>();
  for (const name of await readdir(folder)) {
    for (const origin of originsIn(await readFile(join(folder, name), 'utf8'))) origins.add(origin);
  }
  if (origins.size === 0) throw new Error(`Nothing that was written for ${tool} names a target.`);
  const sentences: string[] = [];
  for (const origin of origins) {
    const host = new URL(origin).hostname.replace(/^\[(.*)\]$/, '$1');
    const addresses = isIP(host) === 0 ? await resolve(host) : [host];
    const outside = addresses.find((address) => !isLoopback(address));
    if (addresses.length === 0 || outside !== undefined) {
      throw new Error(`${tool} would send to ${origin} (${outside ?? 'no address'}), which is not loopback.`);
    }
    sentences.push(`${tool}: target ${origin} resolves to ${addresses.join(', ')}`);
  }
  return sentences;
}

/** Tells the addresses that a target saw, `127.0.0.1 to 127.0.0.1`. @throws Error where one is not loopback, or none came */
export function assertLoopbackSeen(tool: string, addresses: readonly string[]): string {
  if (addresses.length === 0) throw new Error(`No request of ${tool} came to the simulator.`);
  const outside = addresses.find((pair) => !pair.split(' to ').every(isLoopback));
  if (outside !== undefined) throw new Error(`${tool} came from ${outside}, which is not loopback.`);
  return `${tool}: the simulator was reached from ${addresses.join(', ')}`;
}
