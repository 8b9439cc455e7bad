import { expect } from 'vitest';
import { operations } from '../../openapi/generated/operations.ts';
import { judgeBody } from '../../openapi/index.ts';
import { findOperationIn } from '../../openapi/runtime/find-operation.ts';
import type { SimulatorOptions } from '../options.ts';
import { type RunningSimulator, startSimulator } from '../start.ts';

export interface Received {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body as JSON; undefined where it is none. */
  // biome-ignore lint/suspicious/noExplicitAny: tests reach into bodies that the strict validators have just judged
  readonly body: any;
}

export interface Sent {
  readonly headers?: Readonly<Record<string, string | undefined>>;
  readonly form?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  readonly raw?: string | Uint8Array<ArrayBuffer>;
}

/** Values of provider states, and those that a test passes from call to call. */
export type Values = Readonly<Record<string, string>>;

/** Calls a simulator over HTTP and validates every answer of a documented operation strictly. */
export class JudgedCaller {
  readonly simulator: RunningSimulator;
  /** Operation → statuses that were judged. */
  readonly judged = new Map<string, Set<number>>();

  constructor(simulator: RunningSimulator) {
    this.simulator = simulator;
  }

  async call(method: string, path: string, sent: Sent = {}): Promise<Received> {
    const url = path.startsWith('http') ? path : `${this.simulator.url}${path}`;
    const response = await fetch(url, {
      method,
      redirect: 'manual',
      ...bodyOf(sent),
      headers: headersOf(sent),
    });
    const text = await response.text();
    const { status, headers } = response;
    await this.#judge(method, new URL(url).pathname, status, headers.get('content-type') ?? '', text);
    return { status, headers, text, body: parsed(text) };
  }

  /** Arranges a provider state and returns its values. */
  async state(state: string, params: Readonly<Record<string, unknown>> = {}): Promise<Values> {
    const { status, body } = await this.call('POST', '/_simulator/states', {
      json: { state, params, action: 'setup' },
    });
    expect([state, status]).toEqual([state, 200]);
    return body;
  }

  async advance(seconds: number): Promise<void> {
    await this.call('POST', '/_simulator/clock', { json: { advanceSeconds: seconds } });
  }

  async #judge(
    method: string,
    path: string,
    status: number,
    contentType: string,
    body: string,
  ): Promise<void> {
    const operation = findOperationIn(operations, method, path.replace(/\.(xml|json)$/, ''));
    if (operation === null) return;
    const judgement = await judgeBody({
      operation: operation.id,
      part: String(status),
      contentType,
      body,
      mode: 'strict',
    });
    expect({ operation: operation.id, status, body, ...judgement }).toMatchObject({ verdict: 'valid' });
    const statuses = this.judged.get(operation.id) ?? new Set<number>();
    this.judged.set(operation.id, statuses.add(status));
  }
}

export async function startJudged(options: SimulatorOptions = {}): Promise<JudgedCaller> {
  return new JudgedCaller(await startSimulator(options));
}

/** Headers of a device that holds a token. */
export function headersFor(values: Values): Record<string, string> {
  return {
    'x-forwarded-for': values.forwardedFor ?? '',
    'x-device-info': values.deviceInfo ?? '',
    'ap-device-identifier': values.deviceIdentifier ?? '',
    authorization: `Bearer ${values.accessToken ?? values.vantageToken}`,
  };
}

function bodyOf({ form, json, raw }: Sent): { body?: string | Uint8Array<ArrayBuffer> } {
  if (raw !== undefined) return { body: raw };
  if (form !== undefined) return { body: new URLSearchParams(form).toString() };
  return json === undefined ? {} : { body: JSON.stringify(json) };
}

function headersOf({ headers = {}, form, json }: Sent): Record<string, string> {
  const type = form === undefined ? 'application/json;charset=utf-8' : 'application/x-www-form-urlencoded';
  const known = form === undefined && json === undefined ? {} : { 'content-type': type };
  const given = Object.entries(headers).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return { ...known, ...Object.fromEntries(given) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
