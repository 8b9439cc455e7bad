import type { World } from '../../core/index.ts';
import type { RunningSimulator, TlsIdentity } from '../../simulator/index.ts';
import { announce } from './announce.ts';
import { type DeviceAuthority, deviceAuthority } from './authority-file.ts';
import { startAuthorityPage } from './authority-page.ts';
import { ownIdentity } from './own-identity.ts';

/** What a simulator with TLS proves itself with. */
interface SimulatorIdentity {
  readonly tls: TlsIdentity;
  /** Absent where the user gave a certificate. */
  readonly authority?: DeviceAuthority;
}

/**
 * Returns the identity that the options ask for, which is none without them.
 * @throws PassgateError (exit 2) for files that cannot be used
 */
export async function identityOf(
  world: World,
  options: {
    readonly tls: boolean;
    readonly tlsCert: string | undefined;
    readonly tlsKey: string | undefined;
  },
): Promise<SimulatorIdentity | undefined> {
  const own = await ownIdentity(options, world.cwd);
  if (own !== undefined) return { tls: own };
  if (!options.tls) return undefined;
  const authority = await deviceAuthority(world);
  // It brings a library that takes its time to load.
  const { certificateIssuer } = await import('./certificates.ts');
  return { tls: await certificateIssuer(authority.identity, world.now), authority };
}

/**
 * Tells people how devices reach a simulator, and starts the page on which they get its authority.
 * Returns what belongs on standard output.
 */
export async function showToDevices(
  world: World,
  { url, address }: Pick<RunningSimulator, 'url' | 'address'>,
  authority: DeviceAuthority | undefined,
  colour: boolean,
): Promise<{ readonly printed: Readonly<Record<string, string>>; close(): Promise<void> }> {
  if (authority === undefined) {
    announce(world, { url, address }, colour);
    return { printed: {}, close: async () => {} };
  }
  const page = await startAuthorityPage(authority.identity.cert, address);
  announce(world, { url, address, authority, pageUrl: page.url }, colour);
  return { printed: { caUrl: page.url, caFile: authority.certificateFile }, close: page.close };
}
