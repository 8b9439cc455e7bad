import { createMasker, type JsonObject, recordOf } from '../../core/index.ts';

/** Errors of browsers for requests that never left the machine. */
const neverSent =
  /ERR_(?:BLOCKED_BY|INTERNET_DISCONNECTED|NAME_NOT_RESOLVED|ADDRESS_(?:INVALID|UNREACHABLE)|CONNECTION_REFUSED|PROXY_|NETWORK_(?:CHANGED|IO_SUSPENDED)|CERT_)|NS_ERROR_(?:UNKNOWN_HOST|OFFLINE|CONNECTION_REFUSED)/i;

/**
 * Returns why an entry of a recording says nothing about how the client treats the provider: what
 * the recorder, its network or a cache did; undefined where the client did it.
 */
export function excuseOf(entry: JsonObject): string | undefined {
  const { _recorderError, _error, _fromCache } = entry;
  const response = recordOf(entry.response);
  if (isSaid(_recorderError)) return `the recorder says: “${shown(_recorderError)}”`;
  const failure = [_error, response._error, response._failureText].find(isSaid);
  if (failure !== undefined && neverSent.test(failure))
    return `the request never reached the provider (${shown(failure)})`;
  const isCached =
    (isSaid(_fromCache) && _fromCache !== 'false') ||
    _fromCache === true ||
    recordOf(entry.cache)._servedFromCache === true ||
    response._fetchedViaServiceWorker === true;
  return isCached ? 'it was answered by a cache on the device and never reached the provider' : undefined;
}

function isSaid(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function shown(text: string): string {
  return createMasker().text(text).slice(0, 160);
}
