/**
 * What devices say of themselves in `X-Device-Info`, with the documented words for hardware and
 * system [reference rest-v2, X-Device-Info keys]. Weights are roughly how often such devices
 * stream.
 */
interface DeviceKind {
  readonly weight: number;
  readonly info: Readonly<Record<string, string>>;
}

const kinds: readonly DeviceKind[] = [
  kind(22, 'MediaPlayer', 'Roku', '3941X', 'Roku OS', '13.0', 'WiFi'),
  kind(18, 'MediaPlayer', 'Amazon', 'AFTKA', 'Android', '9', 'WiFi'),
  kind(10, 'MediaPlayer', 'Apple', 'AppleTV14,1', 'tvOS', '18.1', 'LAN'),
  kind(10, 'TV', 'Samsung', 'QE55Q80C', 'Linux', '7.0', 'WiFi'),
  kind(8, 'TV', 'LG', 'OLED55C3', 'webOS', '8.2', 'WiFi'),
  kind(8, 'TV', 'Sony', 'BRAVIA 4K VH2', 'Android', '12', 'LAN'),
  kind(8, 'MobilePhone', 'Apple', 'iPhone15,3', 'iOS', '18.1', '5G'),
  kind(6, 'MobilePhone', 'Samsung', 'SM-S911B', 'Android', '14', '4G'),
  kind(4, 'Desktop', 'Apple', 'MacBook Pro', 'Mac OS', '14.5', 'WiFi'),
  kind(3, 'Tablet', 'Apple', 'iPad13,18', 'iOS', '17.6', 'WiFi'),
  kind(3, 'GamesConsole', 'Microsoft', 'Xbox Series X', 'Windows', '10.0', 'LAN'),
];

function kind(
  weight: number,
  primaryHardwareType: string,
  manufacturer: string,
  model: string,
  osName: string,
  osVersion: string,
  connectionType: string,
): DeviceKind {
  const info = {
    primaryHardwareType,
    manufacturer,
    model,
    version: '1.0',
    osName,
    osVersion,
    connectionType,
  };
  return { weight, info };
}

const encoded = kinds.map(({ info }) => Buffer.from(JSON.stringify(info)).toString('base64'));
const turns = kinds.flatMap(({ weight }, index) => Array.from({ length: weight }, () => index));
/**
 * Shares no divisor with the number of turns, so that any hundred devices in a row hold the whole
 * mix.
 */
const stride = 37;

/**
 * Returns the `X-Device-Info` of a device: the same for the same number, in the whole fleet by
 * weight.
 */
export function deviceInfoOf(number: number): string {
  return encoded[turns[(number * stride) % turns.length] ?? 0] ?? '';
}
