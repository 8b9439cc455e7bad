import { type IncomingMessage, request as requestTo, type ServerResponse } from 'node:http';
import { bounds, bytesOfStream, parsedJson, startLoopbackServer, withoutMark } from '../../core/index.ts';
import { bareContentType, isJson } from '../../openapi/runtime/content-type.ts';
import { duplicateRemarks } from '../../openapi/runtime/remarks.ts';
import { sentence } from '../../openapi/runtime/violations.ts';

/** Something that the text of a request's body shows. */
export interface BodyProblem {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly problem: string;
}

export interface BodyReader {
  /** Origin, without a slash at the end. */
  readonly url: string;
  /** Ends it and tells what it found. */
  close(): Promise<readonly BodyProblem[]>;
}

const ofTheConnection = new Set([
  'connection',
  'keep-alive',
  'transfer-encoding',
  'content-length',
  'expect',
]);

/**
 * Reads the text of each body on its way to a mock server of the Pact core, which compares values:
 * it does not see that a name stands twice in an object, and takes a byte order mark for a part of
 * the body.
 */
export async function startBodyReader(mockUrl: string): Promise<BodyReader> {
  const found: BodyProblem[] = [];
  const server = await startLoopbackServer((request, response) => {
    forward(mockUrl, request, response, found).catch(() => response.destroy());
  });
  return {
    url: server.url,
    close: async () => {
      await server.close();
      return found;
    },
  };
}

async function forward(
  mockUrl: string,
  request: IncomingMessage,
  response: ServerResponse,
  found: BodyProblem[],
): Promise<void> {
  const { method = 'GET', url = '/' } = request;
  const body = withoutMark(await bytesOf(request));
  const path = url.replace(/\?.*/s, '');
  const contentType = bareContentType(request.headers['content-type'] ?? '');
  if (isJson(contentType)) {
    for (const problem of problemsOf(new TextDecoder().decode(body))) found.push({ method, path, problem });
  }
  const length = body.length === 0 ? [] : ['Content-Length', String(body.length)];
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    const headers = [...kept(request.rawHeaders), ...length];
    requestTo(`${mockUrl}${url}`, { method, headers, agent: false }, resolve).once('error', reject).end(body);
  });
  const answered = await bytesOf(answer);
  response.writeHead(answer.statusCode ?? 502, kept(answer.rawHeaders)).end(answered);
}

/** Returns the problems of a JSON text; none for other text, which the mock refuses. */
function problemsOf(text: string): string[] {
  const body = parsedJson(text);
  return body === undefined ? [] : duplicateRemarks(text, body).map((remark) => sentence(remark));
}

async function bytesOf(message: IncomingMessage): Promise<Uint8Array> {
  return bytesOfStream('The body', message, bounds.responseBody);
}

/** Returns the names and values by turns, as Node has them. */
function kept(rawHeaders: readonly string[]): string[] {
  return rawHeaders.filter((_, index) => {
    const name = rawHeaders[index - (index % 2)] ?? '';
    return !ofTheConnection.has(name.toLowerCase());
  });
}
