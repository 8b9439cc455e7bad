import { type OperationId, operations } from '../../openapi/generated/operations.ts';
import type { LimitedRequest } from '../rate-limit/request-limiter.ts';
import { addressOf, type SimulatorRequest } from './call.ts';
import { apiOf } from './paths.ts';

/** Returns what the rate limit must know of a request. */
export function limitedRequest(request: SimulatorRequest, operation?: OperationId): LimitedRequest {
  return {
    address: addressOf(request),
    deviceIdentifier: textOf(request.headers['ap-device-identifier']),
    authorization: textOf(request.headers.authorization),
    operation,
    api: operation === undefined ? apiOf(request.url) : operations[operation].api,
  };
}

/** Returns a header that is there and not empty. */
function textOf(header: string | string[] | undefined): string | undefined {
  const value = Array.isArray(header) ? header[0] : header;
  return value === '' ? undefined : value;
}
