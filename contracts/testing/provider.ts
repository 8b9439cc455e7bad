import { createServer } from 'node:http';
import { pipeline, Readable } from 'node:stream';
import { type ApiName, mapApis, type Target } from '../../core/index.ts';
import type { OperationId } from '../../openapi/generated/operations.ts';
import { interactions } from '../interactions/index.ts';

export interface TestAnswer {
  readonly status: number;
  readonly contentType?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Text as it is, a stream as it comes, anything else as JSON. */
  readonly body?: unknown;
}

export interface TestProvider {
  readonly target: Target & { readonly origins: Readonly<Record<ApiName, string>> };
  /** The requests so far: `POST /o/client/token`, with the body. */
  readonly asked: { readonly what: string; readonly body: string }[];
  close(): Promise<void>;
}

/** Before anything in the documents' examples is over. */
const dateOfExamples = 'Sun, 01 Nov 2026 12:05:00 GMT';

/**
 * Starts a provider on loopback that answers what a test wants; `'hang up'` drops the connection.
 */
export async function startTestProvider(
  answerTo: (what: string, body: string) => TestAnswer | 'hang up',
): Promise<TestProvider> {
  const asked: TestProvider['asked'] = [];
  const server = createServer(async (request, response) => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const what = `${request.method} ${request.url}`;
    const sent = Buffer.concat(chunks).toString('utf8');
    asked.push({ what, body: sent });
    const answer = answerTo(what, sent);
    if (answer === 'hang up') {
      request.socket.destroy();
      return;
    }
    const { status, contentType = 'application/json', headers = {}, body } = answer;
    const type = body === undefined ? {} : { 'Content-Type': contentType };
    response.writeHead(status, { Date: dateOfExamples, ...type, ...headers });
    if (body instanceof Readable) pipeline(body, response, () => {});
    else response.end(typeof body === 'string' ? body : JSON.stringify(body));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the provider has no port');
  const url = `http://127.0.0.1:${address.port}`;
  const origins = mapApis(() => url);
  const names = { serviceProvider: 'REF30', requestor: 'REF30', tenant: 'passgate-tenant' };
  return {
    target: { name: 'under test', origins, simulatorUrl: url, cannotArrange: [], ...names },
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Returns the documented answer of a row of the contracts. */
export function answerOf(operation: OperationId, title: string): TestAnswer {
  const row = interactions.find((one) => one.operation === operation && one.title === title);
  if (row === undefined) throw new Error(`no row of ${operation} has the title “${title}”`);
  const { status, contentType, body } = row.example.answer;
  return { status, contentType, body };
}
