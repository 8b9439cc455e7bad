import { X509Certificate } from 'node:crypto';
import { createServer, type ServerResponse } from 'node:http';
import { hostToReach, messageOf, PassgateError } from '../../core/index.ts';
import { authorityPageHtml } from './authority-page-html.ts';

export interface AuthorityPage {
  /** Its address for this machine, such as `http://127.0.0.1:40124/`. */
  readonly url: string;
  close(): Promise<void>;
}

interface Offered {
  readonly contentType: string;
  readonly body: string | Buffer;
}

/**
 * Starts a page that offers the certificate of an authority to devices, by plain HTTP, because they
 * do not trust it yet. It serves nothing else.
 * @param cert the certificate as PEM
 * @param address the address to listen on; the port is a free one
 */
export async function startAuthorityPage(cert: string, address: string): Promise<AuthorityPage> {
  const certificate = new X509Certificate(cert);
  const offered: Readonly<Record<string, Offered>> = {
    '/': { contentType: 'text/html; charset=utf-8', body: authorityPageHtml(certificate) },
    // With this type iOS, Android and browsers offer to install it.
    '/ca.crt': { contentType: 'application/x-x509-ca-cert', body: certificate.raw },
    '/ca.pem': { contentType: 'application/x-pem-file', body: cert },
  };
  const server = createServer(({ method = '', url = '' }, response) => {
    const path = url.split('?')[0] ?? '';
    const found = Object.hasOwn(offered, path) ? offered[path] : undefined;
    if (found === undefined) return send(response, 404, notHere);
    const isRead = method === 'GET' || method === 'HEAD';
    return isRead ? send(response, 200, found) : send(response, 405, notHere, { allow: 'GET, HEAD' });
  });
  try {
    await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, address, resolve));
  } catch (error) {
    const message = `The page for devices cannot listen on ${address}: ${messageOf(error)}.`;
    throw new PassgateError('CONFIG', message, 'Choose another --host.', { cause: error });
  }
  const bound = server.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
  return {
    url: `http://${hostToReach(address)}:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const notHere: Offered = {
  contentType: 'text/plain; charset=utf-8',
  body: 'There is only /, /ca.crt and /ca.pem here.\n',
};

function send(
  response: ServerResponse,
  status: number,
  { contentType, body }: Offered,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, {
    'content-type': contentType,
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...headers,
  });
  response.end(body);
}
