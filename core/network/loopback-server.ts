import { createServer, type RequestListener, type Server } from 'node:http';
import { hostToReach } from './loopback.ts';

/** A server for other parts of the same run. */
export interface LoopbackServer {
  /** Origin, such as `http://127.0.0.1:40123`. */
  readonly url: string;
  /** Cuts the connections that are left, and resolves when the port is free. */
  close(): Promise<void>;
}

/** Starts an HTTP server on a free port of 127.0.0.1. Rejects where it cannot listen. */
export function startLoopbackServer(listener: RequestListener): Promise<LoopbackServer> {
  return listenOn(createServer(listener), { host: '127.0.0.1', port: 0 });
}

/**
 * Lets a server listen on an address; port 0 takes a free one. Rejects with the system's error where
 * it cannot.
 */
export async function listenOn(
  server: Server,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<LoopbackServer> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const address = server.address();
  // A string is the address of a pipe, which nobody asked for.
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    url: `http://${hostToReach(host)}:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
