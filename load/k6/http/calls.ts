import type { DeviceRecord } from '../../protocol.ts';
import { originOf, plan } from '../engine/plan.ts';
import type { DeviceCall } from './exchange.ts';
import { formBody, formType } from './form.ts';
import { headersOf } from './headers.ts';

/** Made once: it begins the URL of every request. */
let restV2Base: string | undefined;

function restV2(): string {
  restV2Base ??= `${originOf('rest-v2')}/api/v2/${encodeURIComponent(plan.serviceProvider)}`;
  return restV2Base;
}

const ok: readonly number[] = [200];
const resources = JSON.stringify({ resources: ['passgate-load'] });
const parameters = {
  domainName: 'passgate.example',
  redirectUrl: 'https://passgate.example/signed-in',
};

/** Requests the MVPDs that a viewer may choose from. */
export function getConfiguration(_device: DeviceRecord): DeviceCall {
  return get('getConfiguration', `${restV2()}/configuration`);
}

/**
 * Creates a session with all parameters; without `mvpd` one that the second screen completes, where
 * the viewer chooses.
 */
export function createSession(device: DeviceRecord, { mvpd }: { mvpd?: string } = {}): DeviceCall {
  const fields = mvpd === undefined ? {} : { mvpd, ...parameters };
  return post('createSession', `${restV2()}/sessions`, device, fields);
}

/** Completes a session on the second screen with the MVPD that the viewer chose. */
export function resumeSession(device: DeviceRecord): DeviceCall {
  const url = `${restV2()}/sessions/${encodeURIComponent(device.code)}`;
  return post('resumeSession', url, device, { mvpd: device.mvpd, ...parameters });
}

/** Requests the session of a code, on the second screen. */
export function getSession(device: DeviceRecord): DeviceCall {
  return get('getSession', `${restV2()}/sessions/${encodeURIComponent(device.code)}`);
}

/** Opens the sign-in in a browser, which holds no token. */
export function authenticateUserAgent(device: DeviceRecord): DeviceCall {
  const provider = encodeURIComponent(plan.serviceProvider);
  return {
    operation: 'authenticateUserAgent',
    method: 'GET',
    url: `${originOf('rest-v2')}/api/v2/authenticate/${provider}/${encodeURIComponent(device.code)}`,
    headers: { Accept: 'text/html', 'X-Forwarded-For': device.forwardedFor },
    expected: [200, 302],
    userAgent: 'browser',
  };
}

/** Requests the profiles of a device, as an application does when it starts. */
export function getProfiles(_device: DeviceRecord): DeviceCall {
  return get('getProfiles', `${restV2()}/profiles`);
}

export function getProfileByMvpd(device: DeviceRecord): DeviceCall {
  return get('getProfileByMvpd', `${restV2()}/profiles/${encodeURIComponent(device.mvpd)}`);
}

/** Requests the profile of a code: whether its viewer has logged in. */
export function getProfileByCode(device: DeviceRecord, expected = ok): DeviceCall {
  return get('getProfileByCode', `${restV2()}/profiles/code/${encodeURIComponent(device.code)}`, expected);
}

export function preauthorize(device: DeviceRecord): DeviceCall {
  return decision('preauthorize', device);
}

export function authorize(device: DeviceRecord): DeviceCall {
  return decision('authorize', device);
}

export function logout(device: DeviceRecord): DeviceCall {
  const redirectUrl = encodeURIComponent('https://passgate.example/signed-out');
  return get('logout', `${restV2()}/logout/${encodeURIComponent(device.mvpd)}?redirectUrl=${redirectUrl}`);
}

function get(operation: string, url: string, expected = ok): DeviceCall {
  return { operation, method: 'GET', url, expected };
}

function post(
  operation: string,
  url: string,
  device: DeviceRecord,
  fields: Readonly<Record<string, string>>,
): DeviceCall {
  const headers = { ...headersOf(device), 'Content-Type': formType };
  return { operation, method: 'POST', url, headers, body: formBody(fields), expected: ok };
}

function decision(operation: 'preauthorize' | 'authorize', device: DeviceRecord): DeviceCall {
  const { resource } = device;
  const json = resource === undefined ? resources : JSON.stringify({ resources: [resource] });
  const url = `${restV2()}/decisions/${operation}/${encodeURIComponent(device.mvpd)}`;
  return { operation, method: 'POST', url, json, expected: ok };
}
