import { request as send } from 'node:http';
import { createServer } from 'node:https';
import { generate } from 'selfsigned';

/** What a server shows of itself, as Node takes it. */
export interface Identity {
  readonly key: string;
  readonly cert: string;
}

export interface Authority {
  /** Its own certificate, as PEM. */
  readonly cert: string;
  /** Returns a server's certificate, signed by this authority. */
  sign(names: { readonly host: string; readonly from?: Date; readonly until?: Date }): Promise<Identity>;
}

const hourMs = 3_600_000;
const fast = { keyType: 'ec', algorithm: 'sha256' } as const;

/** Makes a certificate authority that nobody trusts. */
export async function makeAuthority(): Promise<Authority> {
  const own = await generate([{ name: 'commonName', value: 'Passgate test authority' }], {
    ...fast,
    notBeforeDate: new Date(Date.now() - 48 * hourMs),
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
    ],
  });
  return {
    cert: own.cert,
    sign: async ({ host, from = new Date(Date.now() - hourMs), until = new Date(Date.now() + hourMs) }) => {
      const { private: key, cert } = await generate([{ name: 'commonName', value: host }], {
        ...fast,
        notBeforeDate: from,
        notAfterDate: until,
        ca: { key: own.private, cert: own.cert },
        extensions: [
          { name: 'extKeyUsage', serverAuth: true },
          { name: 'subjectAltName', altNames: [{ type: 2, value: host }] },
        ],
      });
      return { key, cert };
    },
  };
}

export interface SecureFront {
  readonly port: number;
  close(): Promise<void>;
}

/** Starts a server with TLS at `localhost` that hands every request on to a provider without. */
export async function startSecureFront(identity: Identity, to: string): Promise<SecureFront> {
  const server = createServer(identity, (request, response) => {
    const upstream = send(new URL(request.url ?? '/', to), {
      method: request.method,
      headers: { ...request.headers, host: new URL(to).host },
    });
    upstream.on('response', (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
      answer.pipe(response);
    });
    upstream.on('error', () => response.destroy());
    request.pipe(upstream);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
