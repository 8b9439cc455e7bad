import type { OperationRow } from '../../../openapi/generated/operations.ts';
import { operations } from '../../../openapi/generated/operations.ts';
import type { Exchange } from '../../exchange/exchange.ts';
import type { DeviceHistory } from '../device-history.ts';
import type { OccasionOutcome } from '../rule.ts';

/** Returns the row of the operation table of an exchange; undefined for none of the operations. */
export function rowOf({ operation }: Exchange): OperationRow | undefined {
  return operation === undefined ? undefined : operations[operation];
}

/**
 * Returns whether an exchange shows what the client sent: an operation of the documents that was
 * answered. Browsers record requests without an answer with a part of their headers only.
 */
export function isTelling({ operation, status, excuse }: Exchange): boolean {
  return operation !== undefined && status !== 0 && excuse === undefined;
}

/** Returns the calls of the device to REST API v2 that need a token: all but that of the browser. */
export const callsOfV2 = perDevice((device: DeviceHistory): readonly Exchange[] =>
  device.exchanges.filter((exchange) => {
    const row = rowOf(exchange);
    return row?.api === 'rest-v2' && row.authorised === true && isTelling(exchange);
  }),
);

/** Returns whether a header was sent; `unknown` where the recorder may have left it out. */
export function sentHeader(
  device: DeviceHistory,
  { request }: Exchange,
  name: string,
): 'sent' | 'missing' | 'unknown' {
  const { headers, token, device: identifier } = request;
  const isSent =
    name === 'authorization'
      ? token !== undefined
      : name === 'ap-device-identifier'
        ? identifier !== undefined
        : headers?.has(name) === true;
  if (isSent) return 'sent';
  return headers === undefined || device.recording.omittedHeaders.includes(name) ? 'unknown' : 'missing';
}

/** Returns what is said about a header that must be sent. `name` is spelled as in the documents. */
export function judgeHeader(device: DeviceHistory, exchange: Exchange, name: string): OccasionOutcome {
  const sent = sentHeader(device, exchange, name.toLowerCase());
  if (sent === 'sent') return undefined;
  if (sent === 'unknown') return { why: `${device.recording.recorder} leaves out headers such as ${name}` };
  return {
    message: `${exchange.operation} was called without ${name}`,
    expected: `the header ${name}`,
    received: 'no such header',
  };
}

/** Returns what is equal for a request and its repetition, whatever token they carry. */
export function requestKey({ method, path, query, request }: Exchange): string {
  return JSON.stringify([method, path, [...query], [...request.fields], request.resources]);
}

/** Returns the time from one request to another by the better of the recorder's clocks. */
export function passedMs(former: Exchange, latter: Exchange): number {
  return former.steadyMs !== undefined && latter.steadyMs !== undefined
    ? latter.steadyMs - former.steadyMs
    : latter.sentMs - former.sentMs;
}

/** Returns whether a value was replaced by its fingerprint before it was recorded. */
export function isMasked(value: string): boolean {
  return value.includes('[masked');
}

/** Returns whether a token was refused: 401, or an error that names the token. */
export function refusesToken({ status, answer }: Exchange): boolean {
  return status === 401 || (answer.kind === 'error' && answer.code.startsWith('invalid_access_token'));
}

/** Returns the function, computed once for each device. */
export function perDevice<Value>(
  compute: (device: DeviceHistory) => Value,
): (device: DeviceHistory) => Value {
  const values = new WeakMap<DeviceHistory, { readonly value: Value }>();
  return (device) => {
    const known = values.get(device);
    if (known !== undefined) return known.value;
    const value = compute(device);
    values.set(device, { value });
    return value;
  };
}
