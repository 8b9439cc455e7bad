import { createPrivateKey, X509Certificate } from 'node:crypto';
import type { ServerOptions } from 'node:https';
import { createSecureContext, type SecureContext } from 'node:tls';
import { messageOf, PassgateError } from '../../core/basics.ts';
import type { ServerIdentity, TlsIdentity } from './tls-identity.ts';

/**
 * Returns the options of Node's HTTPS server.
 * @throws PassgateError `CONFIG` (exit 2) for a certificate and key that cannot be used
 */
export async function httpsOptions(identity: TlsIdentity): Promise<ServerOptions> {
  const identityFor = typeof identity === 'function' ? identity : () => identity;
  const contexts = new WeakMap<ServerIdentity, SecureContext>();
  const contextFor = async (hostName: string): Promise<SecureContext> => {
    const pair = await identityFor(hostName);
    const context = contexts.get(pair) ?? createSecureContext(pair);
    contexts.set(pair, context);
    return context;
  };
  const { key, cert } = await identityFor(undefined);
  assertPair({ key, cert });
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
function assertPair(pair: ServerIdentity): void {
  try {
    if (!new X509Certificate(pair.cert).checkPrivateKey(createPrivateKey(pair.key)))
      throw new Error('the key belongs to another certificate');
    createSecureContext(pair);
  } catch (error) {
    throw new PassgateError(
      'CONFIG',
      `The simulator cannot use the certificate and key it was given: ${messageOf(error)}.`,
      'Give a certificate and the private key that it was made for, both as PEM.',
      { cause: error },
    );
  }
}
