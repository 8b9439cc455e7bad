import { originOf, plan } from '../engine/plan.ts';
import type { ScenarioDevice } from '../engine/scenario.ts';
import type { DeviceCall } from './exchange.ts';

const regcode = () => `${originOf('reggie')}/reggie/v1/${encodeURIComponent(plan.requestor)}/regcode`;

/** Requests a code of the older service. */
export function createRegistrationCode(device: ScenarioDevice): DeviceCall {
  const query = `deviceId=${encodeURIComponent(device.deviceIdentifier)}&mvpd=${encodeURIComponent(device.mvpd)}`;
  return {
    operation: 'createRegistrationCode',
    method: 'POST',
    url: `${regcode()}?${query}`,
    headers: headersOf(device),
    expected: [201],
  };
}

export function getRegistrationCode(device: ScenarioDevice, expected: readonly number[] = [200]): DeviceCall {
  return {
    operation: 'getRegistrationCode',
    method: 'GET',
    url: `${regcode()}/${encodeURIComponent(device.code)}`,
    headers: headersOf(device),
    expected,
  };
}

export function deleteRegistrationCode(device: ScenarioDevice): DeviceCall {
  return {
    operation: 'deleteRegistrationCode',
    method: 'DELETE',
    url: `${regcode()}/${encodeURIComponent(device.code)}`,
    headers: headersOf(device),
    expected: [204],
  };
}

function headersOf(device: ScenarioDevice): Record<string, string> {
  return {
    Accept: 'application/json',
    Authorization: `Bearer ${device.accessToken}`,
    'X-Device-Info': device.deviceInfo,
    'X-Forwarded-For': device.forwardedFor,
  };
}
