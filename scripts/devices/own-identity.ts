import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto';
import { resolve } from 'node:path';
import { messageOf, PassgateError, readText } from '../../core/index.ts';
import type { ServerIdentity } from '../../simulator/index.ts';

/**
 * Reads the certificate and key of a user, as PEM.
 * @throws PassgateError (exit 2) for one without the other, a file that cannot be used, or two that
 *   do not belong together
 */
export async function ownIdentity(
  { tlsCert, tlsKey }: { readonly tlsCert: string | undefined; readonly tlsKey: string | undefined },
  cwd: string,
): Promise<ServerIdentity | undefined> {
  if (tlsCert === undefined && tlsKey === undefined) return undefined;
  if (tlsCert === undefined || tlsKey === undefined) {
    const [given, missing] =
      tlsCert === undefined ? ['--tls-key', '--tls-cert'] : ['--tls-cert', '--tls-key'];
    throw new PassgateError(
      'USAGE',
      `${given} needs ${missing} as well.`,
      'Give the certificate and its private key, both as PEM.',
    );
  }
  const cert = await textIn('--tls-cert', tlsCert, cwd);
  const key = await textIn('--tls-key', tlsKey, cwd);
  const certificate = certificateIn(cert, tlsCert);
  if (!certificate.checkPrivateKey(keyIn(key, tlsKey))) {
    const message = `The key in ${tlsKey} (--tls-key) is not the one of the certificate in ${tlsCert} (--tls-cert).`;
    throw new PassgateError(
      'INPUT_FILE',
      message,
      'Give a certificate and the key that it was made for. The certificate of the server is the first in its file.',
    );
  }
  return { key, cert };
}

async function textIn(option: string, path: string, cwd: string): Promise<string> {
  try {
    return await readText(resolve(cwd, path));
  } catch (error) {
    if (error instanceof PassgateError) throw error;
    const [reason] = messageOf(error).split(', ');
    throw new PassgateError(
      'INPUT_FILE',
      `${option} names ${path}, which cannot be read: ${reason}.`,
      'Check the path.',
      { cause: error },
    );
  }
}

function certificateIn(text: string, path: string): X509Certificate {
  try {
    return new X509Certificate(text);
  } catch (error) {
    const message = `${path} (--tls-cert) has no certificate that can be read.`;
    throw new PassgateError('INPUT_FILE', message, 'It takes PEM: -----BEGIN CERTIFICATE-----.', {
      cause: error,
    });
  }
}

function keyIn(text: string, path: string): KeyObject {
  try {
    return createPrivateKey(text);
  } catch (error) {
    const isEncrypted = /ENCRYPTED/.test(text);
    const message = `${path} (--tls-key) has ${isEncrypted ? 'a private key with a passphrase' : 'no private key that can be read'}.`;
    const hint = isEncrypted
      ? `Write it without one: openssl pkey -in ${path} -out FILE`
      : 'It takes PEM: -----BEGIN PRIVATE KEY-----.';
    throw new PassgateError('INPUT_FILE', message, hint, { cause: error });
  }
}
