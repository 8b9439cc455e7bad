import type { DeviceRecord } from '../protocol.ts';
import type { Call } from './exchange.ts';
import { plan } from './plan.ts';

const restV2 = `${plan.origin}/api/v2/${encodeURIComponent(plan.serviceProvider)}`;
const resources = JSON.stringify({ resources: ['passgate-load'] });

/** The device asks whether its viewer has logged in. */
export function getProfileByCode(device: DeviceRecord, expected: readonly number[] = [200]): Call {
  return {
    operation: 'getProfileByCode',
    method: 'GET',
    url: `${restV2}/profiles/code/${encodeURIComponent(device.code)}`,
    expected,
  };
}

export function preauthorize(device: DeviceRecord): Call {
  return decision('preauthorize', device);
}

export function authorize(device: DeviceRecord): Call {
  return decision('authorize', device);
}

function decision(operation: 'preauthorize' | 'authorize', device: DeviceRecord): Call {
  return {
    operation,
    method: 'POST',
    url: `${restV2}/decisions/${operation}/${encodeURIComponent(device.mvpd)}`,
    json: resources,
    expected: [200],
  };
}
