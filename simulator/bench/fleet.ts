/** What a poll sends about its device. */
export interface FleetDevice {
  readonly code: string;
  readonly accessToken: string;
  readonly forwardedFor: string;
  readonly deviceIdentifier: string;
}

/** A device for a server that checks no credentials. */
export const anyDevice: FleetDevice = {
  code: 'ABCDEFG',
  accessToken: 'a'.repeat(32),
  forwardedFor: '100.64.0.1',
  deviceIdentifier: `fingerprint ${'a'.repeat(48)}`,
};

export async function arrangeFleet(url: string, devices: number): Promise<FleetDevice[]> {
  const response = await fetch(`${url}/_simulator/fleet`, {
    method: 'POST',
    body: JSON.stringify({ devices }),
  });
  const body: unknown = await response.json();
  const list: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, 'devices') : undefined;
  if (!Array.isArray(list) || list.length !== devices)
    throw new Error('The simulator did not arrange the whole fleet.');
  return list.map((device: Record<string, unknown>) => ({
    code: String(device.code),
    accessToken: String(device.accessToken),
    forwardedFor: String(device.forwardedFor),
    deviceIdentifier: String(device.deviceIdentifier),
  }));
}
