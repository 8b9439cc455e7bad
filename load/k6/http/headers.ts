import type { DeviceRecord } from '../../protocol.ts';

/** Returns the headers that a device sends in every request of the REST v2 API. */
export function headersOf(device: DeviceRecord): Record<string, string> {
  const headers: Record<string, string> = { Accept: 'application/json' };
  setHeaders(headers, device);
  return headers;
}

/**
 * Creates a function that returns the headers of a device, always in the same object: k6 has read it
 * before the next request is made.
 */
export function createDeviceHeaders(): (device: DeviceRecord, hasJson: boolean) => Record<string, string> {
  const deviceHeaders: Record<string, string> = { Accept: 'application/json' };
  const jsonHeaders: Record<string, string> = { Accept: 'application/json' };
  return (device, hasJson) => {
    const headers = hasJson ? jsonHeaders : deviceHeaders;
    setHeaders(headers, device);
    if (hasJson) headers['Content-Type'] = 'application/json';
    return headers;
  };
}

/** Returns headers with a cookie, if there is one and they have none of their own. */
export function headersWithCookie(
  headers: Readonly<Record<string, string>>,
  cookie: string | undefined,
): Readonly<Record<string, string>> {
  if (cookie === undefined || Object.keys(headers).some((name) => name.toLowerCase() === 'cookie'))
    return headers;
  return { ...headers, Cookie: cookie };
}

function setHeaders(headers: Record<string, string>, device: DeviceRecord): void {
  headers.Authorization = `Bearer ${device.accessToken}`;
  headers['AP-Device-Identifier'] = device.deviceIdentifier;
  headers['X-Device-Info'] = device.deviceInfo;
  headers['X-Forwarded-For'] = device.forwardedFor;
}
