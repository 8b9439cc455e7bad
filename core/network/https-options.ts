import { createPrivateKey, X509Certificate } from 'node:crypto';
import type { ServerOptions } from 'node:https';
import { createSecureContext, type SecureContext } from 'node:tls';
import { messageOf, PassgateError } from '../errors.ts';
import type { ServerIdentity, TlsIdentity } from './tls-identity.ts';

/**
 * Returns the options of Node's HTTPS server. `who` is what people call the server: `The simulator`.
 * @throws PassgateError `CONFIG` (exit 2) for a certificate and key that cannot be used
 */
export async function httpsOptions(identity: TlsIdentity, who: string): Promise<ServerOptions> {
  const identityFor = typeof identity === 'function' ? identity : () => identity;
  const contexts = new WeakMap<ServerIdentity, SecureContext>();
  const contextFor = async (hostName: string): Promise<SecureContext> => {
    const pair = await identityFor(hostName);
    const context = contexts.get(pair) ?? createSecureContext(pair);
    contexts.set(pair, context);
    return context;
  };
  const { key, cert } = await identityFor(undefined);
  assertPair({ key, cert }, who);
  if (typeof identity !== 'function') return { key, cert };
  return {
    key,
    cert,
    SNICallback: (hostName, done) => {
      contextFor(hostName).then(
        (context) => done(null, context),
        (error: unknown) => done(new Error(messageOf(error))),
      );
    },
  };
}

/** Throws CONFIG unless the key is that of the certificate; TLS itself also accepts neither. */
function assertPair(pair: ServerIdentity, who: string): void {
  try {
    if (!new X509Certificate(pair.cert).checkPrivateKey(createPrivateKey(pair.key)))
      throw new Error('the key belongs to another certificate');
    createSecureContext(pair);
  } catch (error) {
    throw new PassgateError(
      'CONFIG',
      `${who} cannot use the certificate and key it was given: ${messageOf(error)}.`,
      'Give a certificate and the private key that it was made for, both as PEM.',
      { cause: error },
    );
  }
}
