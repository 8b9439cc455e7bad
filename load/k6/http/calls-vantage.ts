import { originOf, plan, shared } from '../engine/plan.ts';
import type { DeviceCall } from './exchange.ts';

const clients = () =>
  `${originOf('vantage-clients')}/api/adminapi2/v1/tenants/${encodeURIComponent(plan.tenant)}/clients/`;
const dayMs = 86_400_000;

/** Creates a client, as an administrator. */
export function createClient(clientId: string): DeviceCall {
  return {
    operation: 'createClient',
    method: 'POST',
    url: clients(),
    headers: headersOf('application/json'),
    body: JSON.stringify({
      clientId,
      clientName: `Passgate load ${clientId}`,
      allowedGrantTypes: ['authorization_code'],
      allowedScopes: ['openid', 'permissions', 'publicapi.all'],
      redirectUris: ['https://passgate.example/signed-in'],
    }),
    expected: [201],
  };
}

/** Creates a secret of a client that lasts a month, as an administrator. */
export function createClientSecret(clientId: string, description: string): DeviceCall {
  return {
    operation: 'createClientSecret',
    method: 'POST',
    url: `${clients()}${encodeURIComponent(clientId)}/secrets/`,
    headers: headersOf('application/json-patch+json'),
    body: JSON.stringify({ description, expiration: new Date(Date.now() + 30 * dayMs).toISOString() }),
    expected: [201],
  };
}

function headersOf(contentType: string): Record<string, string> {
  return {
    Accept: 'application/json',
    Authorization: `Bearer ${shared.secrets.vantageToken ?? ''}`,
    'Content-Type': contentType,
  };
}
