import { Ajv, type ValidateFunction } from 'ajv';
import { request } from 'undici';
import {
  apiNames,
  type ConnectionFailure,
  connectionFailure,
  type DocumentMap,
  definedOnly,
  documentedLimit,
  isRecord,
  mayBeOfProxy,
  parsedJson,
  type TargetLimit,
  type World,
} from '../core/index.ts';
import type { DeclaredLimit } from './config.ts';
import { limitSchema } from './limit-schema.ts';

/** What `GET /_simulator/health` of a simulator says, as far as the gate uses it. */
export interface SimulatorHealth {
  readonly serviceProvider: string;
  readonly requestor: string;
  readonly tenant: string;
  readonly documents: DocumentMap;
  /** The settings of its rate limit; absent in simulators that do not name them. */
  readonly limit?: TargetLimit;
}

export type Probe =
  | { readonly kind: 'simulator'; readonly health: SimulatorHealth }
  /**
   * A simulator that takes the request for one of somebody else: `received` is the header or
   * address that says so.
   */
  | { readonly kind: 'refusing'; readonly refused: string; readonly received: string }
  /** Something answers that is no simulator. */
  | { readonly kind: 'provider' }
  | { readonly kind: 'unreachable'; readonly failure: ConnectionFailure };

/**
 * Asks whether anything answers at an origin, and whether it is a simulator. Never throws; over
 * after `timeoutMs`. A simulator on another machine is asked with its control token. Not by `fetch`, which refuses a number of ports of its own accord.
 */
export async function probe(
  origin: string,
  env: World['env'],
  timeoutMs = 3_000,
  controlToken = '',
): Promise<Probe> {
  const late = AbortSignal.timeout(timeoutMs);
  try {
    const { status, text } = await get(new URL('/_simulator/health', origin), late, controlToken);
    if (mayBeOfProxy(status, origin, env) !== undefined) {
      return { kind: 'unreachable', failure: { kind: 'proxy', reason: `answers ${status}` } };
    }
    const body = parsedJson(text);
    const health = status === 200 ? healthOf(body) : undefined;
    if (health !== undefined) return { kind: 'simulator', health };
    return (status === 403 ? refusalOf(body) : undefined) ?? { kind: 'provider' };
  } catch (error) {
    // Half an answer that is given up looks like a connection that was closed.
    if (late.aborted) {
      const reason = `no answer within ${timeoutMs / 1000} s`;
      return { kind: 'unreachable', failure: { kind: 'unreachable', reason } };
    }
    return { kind: 'unreachable', failure: connectionFailure(error, origin, env) };
  }
}

const longestHealth = 1_000_000;

async function get(
  url: URL,
  signal: AbortSignal,
  controlToken: string,
): Promise<{ status: number; text: string }> {
  const headers = controlToken === '' ? {} : { authorization: `Bearer ${controlToken}` };
  const { statusCode, body } = await request(url, { signal, headers });
  let text = '';
  for await (const chunk of body.setEncoding('utf8')) {
    text += chunk;
    if (text.length > longestHealth) break;
  }
  return { status: statusCode, text };
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
    ...definedOnly({ limit: limitIn(body.limit) }),
  };
}

let isLimit: ValidateFunction<DeclaredLimit> | undefined;

function limitIn(value: unknown): TargetLimit | undefined {
  if (value === undefined) return undefined;
  isLimit ??= new Ajv({ strict: true, allowUnionTypes: true }).compile<DeclaredLimit>(limitSchema);
  return isLimit(value) ? { ...documentedLimit, ...value } : undefined;
}

function refusalOf(body: unknown): Probe | undefined {
  if (!isRecord(body) || body.simulator !== true) return undefined;
  return { kind: 'refusing', refused: String(body.refused), received: String(body.received) };
}

/**
 * Returns the first name where a simulator serves several: the one that is known without
 * configuration.
 */
function firstText(one: unknown, several: unknown): string {
  const value = one ?? (Array.isArray(several) ? several[0] : undefined);
  return typeof value === 'string' ? value : '';
}
