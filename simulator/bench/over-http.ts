import { Agent, request } from 'node:http';
import type { MeasuredServer } from './child.ts';

const devices = 20_000;
const atATime = 32;

interface BenchRequest {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/**
 * Returns the heap in bytes that one device takes after it has registered over HTTP, got a token
 * and opened a session.
 */
export async function heapOverHttp(measured: MeasuredServer): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: atATime });
  const send = sender(measured.url, agent);
  const { software_statement: statement } = await send({
    method: 'GET',
    path: '/_simulator/software-statement',
    headers: {},
  });
  const begin = async (from: number, to: number) => {
    let next = from;
    const work = async () => {
      while (next < to) {
        next += 1;
        await beginDevice(send, next, String(statement));
      }
    };
    await Promise.all(Array.from({ length: atATime }, work));
  };
  // Warm up first: code that is compiled once and pools are not a device's.
  await begin(0, 1000);
  const before = (await measured.usage(true)).heapBytes;
  await begin(1000, 1000 + devices);
  const after = (await measured.usage(true)).heapBytes;
  agent.destroy();
  return (after - before) / devices;
}

async function beginDevice(send: Send, number: number, statement: string): Promise<void> {
  const address = { 'x-forwarded-for': `10.${number >> 16}.${(number >> 8) & 255}.${number & 255}` };
  const client = await send({
    method: 'POST',
    path: '/o/client/register',
    headers: { ...address, 'content-type': 'application/json' },
    body: JSON.stringify({ software_statement: statement }),
  });
  const form = { client_id: `${client.client_id}`, client_secret: `${client.client_secret}` };
  const formType = { 'content-type': 'application/x-www-form-urlencoded' };
  const token = await send({
    method: 'POST',
    path: '/o/client/token',
    headers: { ...address, ...formType },
    body: `${new URLSearchParams({ ...form, grant_type: 'client_credentials' })}`,
  });
  const session = await send({
    method: 'POST',
    path: '/api/v2/REF30/sessions',
    headers: {
      ...address,
      ...formType,
      authorization: `Bearer ${token.access_token}`,
      'ap-device-identifier': `fingerprint ${Buffer.from(`device ${number} of this bench, as long as others`).toString('base64')}`,
      'x-device-info': Buffer.from('{"model":"bench"}').toString('base64'),
    },
    body: 'mvpd=Cablevision&domainName=passgate.example&redirectUrl=https%3A%2F%2Fpassgate.example%2Fdone',
  });
  if (typeof session.code !== 'string') throw new Error('The simulator created no session for a device.');
}

type Send = (benchRequest: BenchRequest) => Promise<Readonly<Record<string, unknown>>>;

function sender(url: string, agent: Agent): Send {
  return ({ method, path, headers, body = '' }) =>
    new Promise((resolve, reject) => {
      const length = { 'content-length': String(Buffer.byteLength(body)) };
      const sent = request(
        `${url}${path}`,
        { method, agent, headers: { ...headers, ...length } },
        (response) => {
          const pieces: Buffer[] = [];
          response.on('data', (piece: Buffer) => pieces.push(piece));
          response.on('end', () => resolve(JSON.parse(Buffer.concat(pieces).toString('utf8'))));
        },
      );
      sent.on('error', reject);
      sent.end(body);
    });
}
