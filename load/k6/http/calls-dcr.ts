import { originOf, shared } from '../engine/plan.ts';
import type { ScenarioDevice } from '../engine/scenario.ts';
import type { DeviceCall } from './exchange.ts';
import { formBody, formType } from './form.ts';

/** Registers the application on a device, which gives it credentials of its own. */
export function registerClient(device: ScenarioDevice): DeviceCall {
  return {
    operation: 'registerClient',
    method: 'POST',
    url: `${originOf('dcr')}/o/client/register`,
    headers: headersOf(device, 'application/json'),
    body: JSON.stringify({ software_statement: shared.secrets.softwareStatement ?? '' }),
    expected: [201],
  };
}

/** Requests a token with the stored credentials of a device. */
export function issueToken(device: ScenarioDevice): DeviceCall {
  const { clientId = '', clientSecret = '' } = device;
  return {
    operation: 'issueToken',
    method: 'POST',
    url: `${originOf('dcr')}/o/client/token`,
    headers: headersOf(device, formType),
    body: formBody({ client_id: clientId, client_secret: clientSecret, grant_type: 'client_credentials' }),
    expected: [201],
  };
}

function headersOf(device: ScenarioDevice, contentType: string): Record<string, string> {
  return {
    Accept: 'application/json',
    'Content-Type': contentType,
    'X-Device-Info': device.deviceInfo,
    'X-Forwarded-For': device.forwardedFor,
  };
}
