import { createServer, type RequestListener } from 'node:http';

/** A server for other parts of the same run. */
export interface LoopbackServer {
  /** Origin, such as `http://127.0.0.1:40123`. */
  readonly url: string;
  /** Cuts the connections that are left, and resolves when the port is free. */
  close(): Promise<void>;
}

/** Starts an HTTP server on a free port of 127.0.0.1. Rejects where it cannot listen. */
export async function startLoopbackServer(listener: RequestListener): Promise<LoopbackServer> {
  const server = createServer(listener);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  // A string is the address of a pipe, which nobody asked for.
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
