import { wireText } from '../../core/basics.ts';
import type { Device } from '../../openapi/generated/rest-v2.ts';
import type { DeviceTraits } from './model.ts';

const deviceTypes = [
  'Camera',
  'DataCollectionTerminal',
  'Desktop',
  'EmbeddedNetworkModule',
  'eReader',
  'GamesConsole',
  'GeolocationTracker',
  'Glasses',
  'MediaPlayer',
  'MobilePhone',
  'PaymentTerminal',
  'PluginModem',
  'SetTopBox',
  'TV',
  'Tablet',
  'WirelessHotspot',
  'Wristwatch',
  'VehicleMultimediaSystem',
  'Projector',
] as const;

/**
 * Returns the device as the service understands it: from its description if that can be read, else
 * unknown.
 */
export function deviceDetails(traits: DeviceTraits): Device {
  const field = readDeviceInfo(traits.deviceInfo);
  const userAgent = field('userAgent') ?? traits.userAgent ?? '';
  const type = field('primaryHardwareType') ?? field('type');
  return {
    type: deviceTypes.find((known) => known === type) ?? 'Unknown',
    model: field('model') ?? null,
    version: version(field('version')),
    hardware: {
      name: field('model') ?? null,
      vendor: field('vendor') ?? 'Unknown',
      version: version(undefined),
      manufacturer: field('manufacturer') ?? 'Unknown',
    },
    operatingSystem: {
      name: field('osName') ?? 'Unknown',
      family: field('osFamily') ?? field('osName') ?? 'Unknown',
      vendor: field('osVendor') ?? 'Unknown',
      version: version(field('osVersion')),
    },
    browser: {
      name: field('browserName') ?? 'Unknown',
      vendor: field('browserVendor') ?? 'Unknown',
      version: version(field('browserVersion')),
      userAgent,
      originalUserAgent: traits.userAgent ?? userAgent,
    },
    display: {
      width: wholeNumber(field('displayWidth')),
      height: wholeNumber(field('displayHeight')),
      ppi: wholeNumber(field('displayPpi')),
      name: 'DISPLAY',
      vendor: null,
      version: null,
      diagonalSize: null,
    },
    applicationId: field('applicationId') ?? null,
    connection: {
      ipAddress: field('connectionIp') ?? traits.ipAddress,
      port: field('connectionPort') ?? traits.port,
      secure: field('connectionSecure') === 'true',
      type: field('connectionType') ?? null,
    },
  };
}

/**
 * Reads a description leniently: Base64 of JSON, perhaps percent-encoded. The documentation's own
 * values are not JSON.
 */
function readDeviceInfo(deviceInfo: string | undefined): (key: string) => string | undefined {
  const values = new Map<string, string>();
  for (const [key, value] of Object.entries(parsed(deviceInfo))) {
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
      values.set(key, String(value));
    }
  }
  return (key) => values.get(key);
}

function parsed(deviceInfo: string | undefined): object {
  try {
    const value: unknown = JSON.parse(wireText(Buffer.from(decodeURIComponent(deviceInfo ?? ''), 'base64')));
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}

function version(text: string | undefined): { major: number; minor: number; patch: number; profile: string } {
  const [major, minor, patch] = (text ?? '').split('.').map(wholeNumber);
  return { major: major ?? 0, minor: minor ?? 0, patch: patch ?? 0, profile: '' };
}

function wholeNumber(text: string | undefined): number {
  const value = Number.parseInt(text ?? '', 10);
  return Number.isSafeInteger(value) && value >= 0 && value < 2 ** 31 ? value : 0;
}
