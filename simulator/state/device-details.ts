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

/** The device as the service understood it: from its description where that can be read, else unknown. */
export function deviceDetails(traits: DeviceTraits): Device {
  const told = readDeviceInfo(traits.deviceInfo);
  const userAgent = told('userAgent') ?? traits.userAgent ?? '';
  const type = told('primaryHardwareType') ?? told('type');
  return {
    type: deviceTypes.find((known) => known === type) ?? 'Unknown',
    model: told('model') ?? null,
    version: version(told('version')),
    hardware: {
      name: told('model') ?? null,
      vendor: told('vendor') ?? 'Unknown',
      version: version(undefined),
      manufacturer: told('manufacturer') ?? 'Unknown',
    },
    operatingSystem: {
      name: told('osName') ?? 'Unknown',
      family: told('osFamily') ?? told('osName') ?? 'Unknown',
      vendor: told('osVendor') ?? 'Unknown',
      version: version(told('osVersion')),
    },
    browser: {
      name: told('browserName') ?? 'Unknown',
      vendor: told('browserVendor') ?? 'Unknown',
      version: version(told('browserVersion')),
      userAgent,
      originalUserAgent: traits.userAgent ?? userAgent,
    },
    display: {
      width: wholeNumber(told('displayWidth')),
      height: wholeNumber(told('displayHeight')),
      ppi: wholeNumber(told('displayPpi')),
      name: 'DISPLAY',
      vendor: null,
      version: null,
      diagonalSize: null,
    },
    applicationId: told('applicationId') ?? null,
    connection: {
      ipAddress: told('connectionIp') ?? traits.ipAddress,
      port: told('connectionPort') ?? traits.port,
      secure: told('connectionSecure') === 'true',
      type: told('connectionType') ?? null,
    },
  };
}

/** Reads a description leniently: Base64, perhaps percent-encoded, of JSON; the documentation's own values are none. */
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
