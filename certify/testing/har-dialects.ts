import { gzipSync } from 'node:zlib';

/** One exchange of a client, as a test gives it to recorders. */
export interface SentExchange {
  readonly atMs: number;
  readonly tookMs: number;
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly sent: string | undefined;
  readonly status: number;
  readonly received: string;
}

/** How a tool writes an entry of a HAR recording down, and what it says of itself. */
export interface HarDialect {
  readonly creator: object;
  readonly entry: (exchange: SentExchange) => object;
}

const origin = 'https://sp.auth.example';
const listed = (headers: Readonly<Record<string, string>>): object[] =>
  Object.entries(headers).map(([name, value]) => ({ name, value }));
const capitalised = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name.replace(/\b[a-z]/g, (one) => one.toUpperCase()),
      value,
    ]),
  );
const json = 'application/json';
const offset = (atMs: number, hours: number): string =>
  new Date(atMs + hours * 3_600_000).toISOString().replace('Z', `+0${hours}:00`);

/** What most tools write. */
function plainEntry({ atMs, tookMs, method, path, headers, sent, status, received }: SentExchange): {
  startedDateTime: string;
  time: number;
  request: Record<string, unknown>;
  response: Record<string, unknown>;
} {
  return {
    startedDateTime: new Date(atMs).toISOString(),
    time: tookMs,
    request: {
      method,
      url: origin + path,
      httpVersion: 'HTTP/1.1',
      headers: listed(headers),
      bodySize: Buffer.byteLength(sent ?? ''),
      ...(sent === undefined ? {} : { postData: { mimeType: headers['content-type'], text: sent } }),
    },
    response: {
      status,
      httpVersion: 'HTTP/1.1',
      headers: listed({ 'content-type': json }),
      content: { size: Buffer.byteLength(received), mimeType: json, text: received },
      redirectURL: '',
      bodySize: Buffer.byteLength(received),
    },
  };
}

function isForm({ headers }: SentExchange): boolean {
  return headers['content-type']?.includes('form') === true;
}

/** The quirks of each recorder, as far as they concern what the rules read. */
export const harDialects: Readonly<Record<string, HarDialect>> = {
  'Chrome, HTTP/2': {
    creator: { name: 'WebInspector', version: '537.36' },
    entry: (sent) => {
      const { request, ...entry } = plainEntry(sent);
      const pseudo = { ':authority': 'sp.auth.example', ':method': sent.method, ':scheme': 'https' };
      const headers = listed({ ...pseudo, ...sent.headers });
      return {
        _connectionId: '1',
        _initiator: { type: 'script' },
        _priority: 'High',
        _resourceType: 'fetch',
        cache: {},
        ...entry,
        request: { ...request, httpVersion: 'http/2.0', headers },
        timings: { blocked: 1, dns: -1, connect: -1, ssl: -1, send: 0.1, wait: 30, receive: 1 },
        serverIPAddress: '203.0.113.1',
      };
    },
  },
  'Firefox, with an offset and text params': {
    creator: { name: 'Firefox', version: '140.0' },
    entry: (sent) => ({
      ...plainEntry(sent),
      startedDateTime: offset(sent.atMs, 2),
      pageref: 'page_1',
    }),
  },
  'Safari, base64 and microseconds': {
    creator: { name: 'WebKit Web Inspector', version: '1.0' },
    entry: (sent) => {
      const { response, ...entry } = plainEntry(sent);
      const text = Buffer.from(sent.received).toString('base64');
      const content = { size: Buffer.byteLength(sent.received), mimeType: json, text, encoding: 'base64' };
      const startedDateTime = new Date(sent.atMs).toISOString().replace('Z', '000Z');
      return { ...entry, startedDateTime, response: { ...response, content } };
    },
  },
  'Charles, compressed bodies and capital names': {
    creator: { name: 'Charles Proxy', version: '4.6' },
    entry: (sent) => {
      const { request, response, ...entry } = plainEntry(sent);
      const packed = gzipSync(sent.received);
      const content = {
        size: packed.length,
        mimeType: json,
        text: packed.toString('base64'),
        encoding: 'base64',
      };
      const headers = listed({ 'Content-Type': json, 'Content-Encoding': 'gzip' });
      return {
        ...entry,
        request: { ...request, headers: listed(capitalised(sent.headers)) },
        response: { ...response, _charlesStatus: 'COMPLETE', headers, content, bodySize: packed.length },
      };
    },
  },
  'Proxyman, headers as an object': {
    creator: { name: 'Proxyman', version: '5' },
    entry: (sent) => {
      const { request, ...entry } = plainEntry(sent);
      return { ...entry, request: { ...request, headers: sent.headers } };
    },
  },
  'Fiddler, forms as decoded params and local time': {
    creator: { name: 'Fiddler', version: '5.0' },
    entry: (sent) => {
      const { request, ...entry } = plainEntry(sent);
      const params = Array.from(new URLSearchParams(sent.sent), ([name, value]) => ({ name, value }));
      const mimeType = sent.headers['content-type'];
      return {
        ...entry,
        startedDateTime: offset(sent.atMs, 1).replace('+01', '0000+01'),
        request: isForm(sent) ? { ...request, bodySize: -1, postData: { mimeType, params } } : request,
      };
    },
  },
  'mitmproxy, without a body size': {
    creator: { name: 'mitmproxy', version: '11.0.0' },
    entry: (sent) => {
      const { request, ...entry } = plainEntry(sent);
      return { ...entry, request: { ...request, bodySize: -1 }, cache: {}, timings: { send: 1, receive: 2 } };
    },
  },
  'Playwright, without a time of its own': {
    creator: { name: 'Playwright', version: '1.65' },
    entry: (sent) => ({
      ...plainEntry(sent),
      time: -1,
      timings: { send: 0, wait: sent.tookMs, receive: -1 },
      _monotonicTime: 12,
      _frameref: 'frame@1',
    }),
  },
  'passgate, masked': {
    creator: { name: 'passgate', version: '0.1.0' },
    entry: (sent) => ({ ...plainEntry(sent), _clientAddress: '203.0.113.7', _monotonicMs: sent.atMs - 1e12 }),
  },
};

/** Returns a whole recording in a dialect. */
export function harText({ creator, entry }: HarDialect, exchanges: readonly SentExchange[]): string {
  return JSON.stringify({ log: { version: '1.2', creator, pages: [], entries: exchanges.map(entry) } });
}
