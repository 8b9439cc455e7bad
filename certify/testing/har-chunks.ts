const startMs = 1_795_000_000_000;
const pollMs = 5_000;

/** What a generated recording is of. */
export interface GeneratedHar {
  readonly entries: number;
  readonly devices: number;
}

/**
 * Yields a HAR recording in the form of a browser's, chunk by chunk: devices that register, get a
 * token, begin a session and poll it; every tenth entry is of another host. An entry has some 1,500
 * bytes.
 */
export async function* harChunks({ entries, devices }: GeneratedHar): AsyncGenerator<Buffer> {
  yield Buffer.from(
    '{"log":{"version":"1.2","creator":{"name":"mitmproxy","version":"11"},"pages":[],"entries":[',
  );
  let text = '';
  for (let index = 0; index < entries; index += 1) {
    const round = Math.floor(index / devices);
    const entry = JSON.stringify(entryOf(index % devices, round, index));
    text += index === 0 ? entry : `,${entry}`;
    if (text.length > 200_000) {
      yield Buffer.from(text);
      text = '';
    }
  }
  yield Buffer.from(`${text}]}}`);
}

const info = Buffer.from(JSON.stringify({ model: 'TV', osName: 'Linux' })).toString('base64');

function entryOf(device: number, round: number, index: number): object {
  const atMs = startMs + round * pollMs + (device % pollMs);
  const [method, path, sent, status, received] = callOf(device, round, atMs);
  const isForm = sent?.startsWith('client_id') === true || sent?.startsWith('mvpd') === true;
  const type = isForm ? 'application/x-www-form-urlencoded' : 'application/json';
  const isApi = !path.startsWith('https:');
  const headers = {
    ':method': method,
    ':scheme': 'https',
    accept: 'application/json, text/plain, */*',
    'accept-encoding': 'gzip, deflate, br',
    'accept-language': 'en-GB,en;q=0.9',
    'user-agent': 'Mozilla/5.0 (Web0S; Linux/SmartTV) AppleWebKit/537.36 Chrome/108.0.0.0 Safari/537.36',
    'x-device-info': info,
    ...(isApi && path.startsWith('/api/')
      ? {
          authorization: `Bearer token-of-device-${device}`,
          'ap-device-identifier': `fingerprint ${Buffer.from(`device-${device}`).toString('base64')}`,
        }
      : {}),
    ...(sent === undefined ? {} : { 'content-type': type }),
    'x-request-id': `request-${index}`,
  };
  return {
    startedDateTime: new Date(atMs).toISOString(),
    time: 40,
    _clientAddress: `10.${device >> 16}.${(device >> 8) & 255}.${device & 255}`,
    request: {
      method,
      url: isApi ? `https://sp.auth.example${path}` : path,
      httpVersion: 'HTTP/2.0',
      cookies: [],
      headers: Object.entries(headers).map(([name, value]) => ({ name, value })),
      queryString: [],
      headersSize: -1,
      bodySize: sent === undefined ? 0 : Buffer.byteLength(sent),
      ...(sent === undefined ? {} : { postData: { mimeType: type, text: sent } }),
    },
    response: {
      status,
      statusText: '',
      httpVersion: 'HTTP/2.0',
      cookies: [],
      headers: [{ name: 'content-type', value: 'application/json' }],
      content: { size: Buffer.byteLength(received), mimeType: 'application/json', text: received },
      redirectURL: '',
      headersSize: -1,
      bodySize: Buffer.byteLength(received),
    },
    cache: {},
    timings: { blocked: 0.5, dns: -1, connect: -1, send: 0.2, wait: 39, receive: 0.3, ssl: -1 },
    serverIPAddress: '203.0.113.1',
    connection: '443',
    pageref: 'page_1',
  };
}

type Call = readonly [
  method: string,
  path: string,
  sent: string | undefined,
  status: number,
  received: string,
];

/** Returns what a device calls in a round: first it signs in, then it polls. */
function callOf(device: number, round: number, atMs: number): Call {
  const code = `C${device}`;
  switch (round) {
    case 0: {
      const received = { client_id: `client-${device}`, client_secret: 'secret', scopes: ['api:client:v2'] };
      return ['POST', '/o/client/register', '{"software_statement":"a.b.c"}', 201, JSON.stringify(received)];
    }
    case 1: {
      const sent = `client_id=client-${device}&client_secret=secret&grant_type=client_credentials`;
      const received = {
        access_token: `token-of-device-${device}`,
        token_type: 'bearer',
        expires_in: 21_600,
      };
      return ['POST', '/o/client/token', sent, 201, JSON.stringify(received)];
    }
    case 2:
      return ['GET', '/api/v2/REF30/profiles', undefined, 200, '{"profiles":{}}'];
    case 3: {
      const sent = 'mvpd=Cablevision&domainName=app.example&redirectUrl=https%3A%2F%2Fapp.example%2Fdone';
      const times = { notBefore: String(atMs), notAfter: String(atMs + 1_800_000) };
      const received = { actionName: 'authenticate', actionType: 'interactive', code, ...times };
      return ['POST', '/api/v2/REF30/sessions', sent, 200, JSON.stringify(received)];
    }
    default:
      if ((device + round) % 10 === 0)
        return ['GET', `https://images.example/${round}/${device}.jpg?w=1`, undefined, 200, ''];
      return ['GET', `/api/v2/REF30/profiles/code/${code}`, undefined, 200, '{"profiles":{}}'];
  }
}
