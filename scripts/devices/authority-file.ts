import { createPrivateKey, X509Certificate } from 'node:crypto';
import { chmod, link, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  exists,
  makeFolder,
  messageOf,
  PassgateError,
  readText,
  type World,
  writeFileWhole,
} from '../../core/index.ts';
import type { ServerIdentity } from '../../simulator/index.ts';
import { cacheDirectory } from '../setup/places.mjs';

/** The certificate authority of this user's simulators. */
export interface DeviceAuthority {
  readonly identity: ServerIdentity;
  /** The file that has its certificate alone, as PEM, for clients. */
  readonly certificateFile: string;
  readonly validUntil: Date;
  /** Whether devices do not know it yet. */
  readonly isNew: boolean;
}

/** A new authority is made when the old one has less than this left. */
const renewalMs = 90 * 86_400_000;

/**
 * Returns the certificate authority of this user, from the folder `authority` in the cache folder.
 * Makes it the first time, and again before it ends. Key and certificate are in one file, so that
 * nobody ever sees one without the other; only this user may read it.
 * @throws PassgateError `CONFIG` (exit 2) for one that is damaged or that others may read
 */
export async function deviceAuthority(
  world: Pick<World, 'env' | 'platform' | 'now'>,
): Promise<DeviceAuthority> {
  const folder = join(cacheFolder(world), 'authority');
  await makePrivateFolder(folder);
  const file = join(folder, 'authority.pem');
  const wasThere = await exists(file);
  if (!wasThere) await put(await newAuthority(world), file, link);
  let identity = await readAuthority(file);
  const isOld = endOf(identity).getTime() - world.now() < renewalMs;
  if (isOld) {
    await put(await newAuthority(world), file, rename);
    identity = await readAuthority(file);
  }
  const certificateFile = join(folder, 'ca.pem');
  await writeFileWhole(certificateFile, identity.cert);
  return { identity, certificateFile, validUntil: endOf(identity), isNew: !wasThere || isOld };
}

async function newAuthority({ now }: Pick<World, 'now'>): Promise<ServerIdentity> {
  // It brings a library that takes its time to load.
  const { makeAuthority } = await import('./certificates.ts');
  return makeAuthority(now());
}

function endOf({ cert }: ServerIdentity): Date {
  return new Date(new X509Certificate(cert).validTo);
}

function cacheFolder({ env, platform }: Pick<World, 'env' | 'platform'>): string {
  try {
    return cacheDirectory(env, platform);
  } catch (error) {
    const hint = 'Set PASSGATE_CACHE (or HOME) to a folder that this user may write to.';
    throw new PassgateError(
      'CONFIG',
      `There is no folder for the certificate authority: ${messageOf(error)}.`,
      hint,
    );
  }
}

async function makePrivateFolder(folder: string): Promise<void> {
  await makeFolder(folder);
  await chmod(folder, 0o700).catch((error: unknown) => {
    const message = `${folder} cannot be closed to other users: ${messageOf(error)}.`;
    throw new PassgateError('CONFIG', message, 'Set PASSGATE_CACHE to a folder of your own.', {
      cause: error,
    });
  });
}

/**
 * Writes an authority in one step. With `link` the file of another process that was faster stays,
 * and is the one to read.
 */
async function put(
  { key, cert }: ServerIdentity,
  file: string,
  place: (from: string, to: string) => Promise<void>,
): Promise<void> {
  const temporary = `${file}.${crypto.randomUUID()}.tmp`;
  try {
    await writeFile(temporary, key + cert, { mode: 0o600, flag: 'wx' });
    await place(temporary, file);
  } catch (error) {
    if (await exists(file)) return;
    throw new PassgateError(
      'CONFIG',
      `${file} cannot be written: ${messageOf(error)}.`,
      'Set PASSGATE_CACHE to a folder that can be written to.',
      { cause: error },
    );
  } finally {
    await rm(temporary, { force: true });
  }
}

async function readAuthority(file: string): Promise<ServerIdentity> {
  const mode = (await stat(file)).mode & 0o777;
  if ((mode & 0o077) !== 0) {
    const message = `${file} has the key of a certificate authority, and other users may read it (mode ${mode.toString(8)}).`;
    throw new PassgateError('CONFIG', message, anew(file));
  }
  try {
    const text = await readText(file);
    const certificate = new X509Certificate(text);
    const key = createPrivateKey(text);
    if (!certificate.ca || !certificate.checkPrivateKey(key))
      throw new Error('key and certificate do not match');
    if (key.asymmetricKeyDetails?.namedCurve !== 'prime256v1') throw new Error('the key is of another kind');
    return { key: key.export({ type: 'pkcs8', format: 'pem' }).toString(), cert: certificate.toString() };
  } catch (error) {
    throw new PassgateError('CONFIG', `${file} is damaged: ${messageOf(error)}.`, anew(file), {
      cause: error,
    });
  }
}

function anew(file: string): string {
  return `Delete ${file}: the next start makes a new authority, which devices have to install.`;
}
