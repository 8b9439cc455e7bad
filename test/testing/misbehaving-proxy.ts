import { createServer, type IncomingHttpHeaders } from 'node:http';

/** What goes back to the caller, and what a fault may change in it. */
export interface PassingAnswer {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  /** What the caller sent. */
  readonly requestHeaders: IncomingHttpHeaders;
  status: number;
  headers: Record<string, string>;
  body: string;
}

export interface MisbehavingProxy {
  readonly url: string;
  close(): Promise<void>;
}

const ofTheConnection = ['host', 'connection', 'keep-alive', 'transfer-encoding', 'content-length'];

/** A reverse proxy in front of a provider that spoils answers; `'hang up'` drops the connection instead. */
export async function startMisbehavingProxy(
  origin: string,
  spoil: (answer: PassingAnswer) => undefined | 'hang up',
): Promise<MisbehavingProxy> {
  const server = createServer(async (request, response) => {
    const { method = 'GET', url: path = '/' } = request;
    const chunks: Uint8Array[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const sent = Buffer.concat(chunks);
    const headers = new Headers();
    for (const [name, value] of Object.entries(request.headers)) {
      if (!ofTheConnection.includes(name)) headers.set(name, String(value));
    }
    try {
      const upstream = await fetch(`${origin}${path}`, {
        method,
        headers,
        redirect: 'manual',
        ...(sent.length === 0 ? {} : { body: sent }),
      });
      const kept = [...upstream.headers].filter(([name]) => !ofTheConnection.includes(name));
      const answer: PassingAnswer = {
        method,
        path,
        requestHeaders: request.headers,
        status: upstream.status,
        headers: Object.fromEntries(kept),
        body: await upstream.text(),
      };
      if (spoil(answer) === 'hang up') request.socket.destroy();
      // A 204 has no body, not even an empty one.
      else
        response.writeHead(answer.status, answer.headers).end(answer.body === '' ? undefined : answer.body);
    } catch {
      response.destroy();
    }
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the proxy has no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
