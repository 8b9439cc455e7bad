import { once } from 'node:events';
import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import { type ApiName, apiNames } from '../core/index.ts';

/** What `GET /_simulator/health` of a simulator says, as far as the gate uses it. */
export interface SimulatorHealth {
  readonly serviceProvider: string;
  readonly requestor: string;
  readonly tenant: string;
  readonly documents: Readonly<Partial<Record<ApiName, string>>>;
}

export type Probe =
  | { readonly kind: 'simulator'; readonly health: SimulatorHealth }
  /** Something answers that is no simulator. */
  | { readonly kind: 'provider' }
  | { readonly kind: 'unreachable'; readonly reason: string; readonly hint?: string };

/**
 * Asks whether anything answers at an origin, and whether it is a simulator. Never throws; over after `timeoutMs`. Not by
 * `fetch`, which refuses a number of ports of its own accord.
 */
export async function probe(origin: string, timeoutMs = 3_000): Promise<Probe> {
  const late = AbortSignal.timeout(timeoutMs);
  try {
    const { status, text } = await get(new URL('/_simulator/health', origin), late);
    const health = status === 200 ? healthOf(parsed(text)) : undefined;
    return health === undefined ? { kind: 'provider' } : { kind: 'simulator', health };
  } catch (error) {
    // Half an answer that is given up looks like a connection that was closed.
    if (late.aborted) return { kind: 'unreachable', reason: `no answer within ${timeoutMs / 1000} s` };
    return { kind: 'unreachable', ...reasonOf(error) };
  }
}

const longestHealth = 1_000_000;

async function get(url: URL, signal: AbortSignal): Promise<{ status: number; text: string }> {
  const { request } = url.protocol === 'https:' ? https : http;
  const asked = request(url, { signal, agent: false }).end();
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  let text = '';
  for await (const chunk of response.setEncoding('utf8')) {
    text += chunk;
    if (text.length > longestHealth) break;
  }
  return { status: response.statusCode ?? 0, text };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function healthOf(body: unknown): SimulatorHealth | undefined {
  if (!isRecord(body) || !isRecord(body.documents)) return undefined;
  const { documents } = body;
  const hashes = apiNames.flatMap((api) => {
    const hash = documents[api];
    return typeof hash === 'string' ? [[api, hash] as const] : [];
  });
  return {
    serviceProvider: firstText(body.serviceProvider, body.serviceProviders),
    requestor: firstText(body.requestor, body.requestors),
    tenant: firstText(body.tenant, body.tenants),
    documents: Object.fromEntries(hashes),
  };
}

/** A simulator may serve one or several; the first is the one that is known without configuration. */
function firstText(one: unknown, several: unknown): string {
  const value = one ?? (Array.isArray(several) ? several[0] : undefined);
  return typeof value === 'string' ? value : '';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const reasons: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'it refuses connections',
  ECONNRESET: 'it closes the connection',
  EPIPE: 'it closes the connection',
  ENOTFOUND: 'the host name is unknown',
  EAI_AGAIN: 'the host name cannot be looked up',
  EHOSTUNREACH: 'there is no route to it',
  ENETUNREACH: 'there is no route to it',
};

const certificateHint =
  'NODE_EXTRA_CA_CERTS=FILE names the authority that signed it, and SSL_CERT_FILE=FILE does so for k6.';

/** Why nothing could be asked, for people; with a hint where there is more to do than to start the provider. */
export function reasonOf(error: unknown): { readonly reason: string; readonly hint?: string } {
  if (!(error instanceof Error)) return { reason: String(error) };
  // Several addresses of one name fail together; the first speaks for them.
  const first: unknown = error instanceof AggregateError ? error.errors[0] : error;
  const code = first instanceof Error && 'code' in first ? String(first.code) : '';
  if (code.startsWith('HPE_')) return { reason: 'what it answers is not HTTP' };
  const reason = reasons[code] ?? (error.message || code);
  if (!/certificate|\bCERT_|_CERT/i.test(`${code} ${reason}`)) return { reason };
  // Node's advice behind the semicolon is for those who start Node.
  return { reason: `its certificate is not trusted (${reason.split(';')[0]})`, hint: certificateHint };
}
