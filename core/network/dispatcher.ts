import { isIP, Socket } from 'node:net';
import { createSecureContext } from 'node:tls';
import { Agent, buildConnector, type Dispatcher, Pool, ProxyAgent } from 'undici';
import { authorityFiles, trustedAuthorities } from './authorities.ts';
import { connectionFailure, ProxyFailure } from './connection-failure.ts';
import { type Environment, type ProxyServer, proxyFor } from './proxy.ts';

/**
 * Sends every request of a process on its way: to this machine and to what needs no proxy directly,
 * to anything else through the proxy that the environment names. Certificates are always verified,
 * also against the authorities that the environment names.
 */
export function createDispatcher(env: Environment): Dispatcher {
  const connect = trusting(env);
  return new Agent({
    connect,
    factory: (origin, options) => {
      const target = String(origin);
      const proxy = proxyFor(target, env);
      if (proxy === undefined) return new Pool(origin, options);
      if (target.startsWith('http:') && proxy.shown.startsWith('http:')) return plainProxy(proxy);
      return new Pool(origin, { ...options, connect: tunnel(proxy, connect) });
    },
  });
}

/**
 * Returns a connector that reads the authorities with the first connection that needs them: a
 * hundred certificates take a moment.
 */
function trusting(env: Environment): buildConnector.connector {
  let ready: buildConnector.connector | undefined;
  return (options, callback) => {
    ready ??= options.protocol === 'https:' ? secureConnector(env) : undefined;
    (ready ?? plainConnector)(options, callback);
  };
}

const plainConnector = buildConnector({});

function secureConnector(env: Environment): buildConnector.connector {
  // Whatever NODE_TLS_REJECT_UNAUTHORIZED says.
  const verified = { rejectUnauthorized: true };
  // Node brings what NODE_EXTRA_CA_CERTS names by itself.
  if ((env.SSL_CERT_FILE ?? '') === '') return buildConnector(verified);
  const ca = [...trustedAuthorities(authorityFiles(env))];
  return buildConnector({ ...verified, secureContext: createSecureContext({ ca }) });
}

/**
 * Returns a dispatcher for requests without encryption: each names its target in full, and the
 * proxy sees all of it.
 */
function plainProxy({ shown, authorization }: ProxyServer): Dispatcher {
  return new ProxyAgent({
    uri: shown,
    proxyTunnel: false,
    ...(authorization === undefined ? {} : { token: authorization }),
  });
}

/**
 * Returns a connector through a proxy that only hands bytes on. undici's own retries without end at
 * a proxy that closes the connection, and does not tell the certificate of a proxy from that of the
 * target.
 */
function tunnel(proxy: ProxyServer, connect: buildConnector.connector): buildConnector.connector {
  const { hostname: itself } = new URL(proxy.shown);
  // undici would take the name to be verified from the header `host`, which names the target.
  const pool = new Pool(proxy.shown, {
    connect: (options, callback) =>
      connect({ ...options, host: itself, servername: isIP(itself) === 0 ? itself : '' }, callback),
  });
  return (options, callback) => {
    const { hostname, port, protocol } = options;
    const authority = `${hostname}:${port || (protocol === 'https:' ? 443 : 80)}`;
    askForTunnel(pool, authority, proxy).then(
      (httpSocket) => {
        if (protocol === 'https:') connect({ ...options, httpSocket }, callback);
        else callback(null, httpSocket);
      },
      (error: Error) => callback(error, null),
    );
  };
}

async function askForTunnel(pool: Pool, authority: string, proxy: ProxyServer): Promise<Socket> {
  const { authorization } = proxy;
  const headers = { host: authority, ...(authorization && { 'proxy-authorization': authorization }) };
  const answer = await pool.connect({ path: authority, headers }).catch((error: unknown) => {
    throw new ProxyFailure(reasonOf(error, proxy));
  });
  const { statusCode, socket } = answer;
  if (statusCode === 200 && socket instanceof Socket) return socket;
  socket.destroy();
  throw new ProxyFailure(`answers ${statusCode}`);
}

/** Returns the reason that follows the name of the proxy. */
function reasonOf(error: unknown, { shown }: ProxyServer): string {
  const { kind, reason } = connectionFailure(error, shown, {});
  if (kind === 'untrusted') return `has a certificate that is not trusted (${reason})`;
  if (kind === 'certificate') return `has a certificate that ${reason}`;
  return reason.startsWith('it ') ? reason.slice(3) : `cannot be reached: ${reason}`;
}
