import { isRecord } from '../../core/index.ts';
import type { DeviceRecord, FleetSecrets } from '../protocol.ts';

/** A fleet that is ready, and what it took. */
export interface Fleet {
  readonly devices: readonly DeviceRecord[];
  readonly secrets: FleetSecrets;
  /** When the tokens that end together are over, milliseconds since the epoch. */
  readonly tokensEndAtMs?: number;
  readonly requests: number;
}

/** Printable ASCII and no tab: what the fleet file can hold, and a header too. */
const isPlain = (value: unknown): value is string =>
  typeof value === 'string' && /^[\x20-\x7e]*$/.test(value);

const texts = ['forwardedFor', 'deviceIdentifier', 'deviceInfo', 'accessToken', 'code', 'mvpd'] as const;
type Text = (typeof texts)[number];

/** What a fleet of a kind cannot do without; the other texts are empty. */
export type NeededTexts = readonly Text[];

/**
 * Reads one device that somebody arranged; `undefined` where it lacks what is needed, or has what
 * no header can hold.
 */
export function deviceOf(
  value: unknown,
  needed: NeededTexts,
  withCredentials: boolean,
): DeviceRecord | undefined {
  if (!isRecord(value)) return undefined;
  const { clientId, clientSecret, notAfterMs = 0 } = value;
  const text = (name: Text): string | undefined => {
    const given = value[name] ?? '';
    return isPlain(given) && (given !== '' || !needed.includes(name)) ? given : undefined;
  };
  const [forwardedFor, deviceIdentifier, deviceInfo, accessToken, code, mvpd] = texts.map(text);
  if (forwardedFor === undefined || deviceIdentifier === undefined || deviceInfo === undefined)
    return undefined;
  if (accessToken === undefined || code === undefined || mvpd === undefined) return undefined;
  if (typeof notAfterMs !== 'number') return undefined;
  const device = { forwardedFor, deviceIdentifier, deviceInfo, accessToken, code, mvpd, notAfterMs };
  if (!withCredentials) return device;
  if (!isPlain(clientId) || !isPlain(clientSecret) || clientId === '') return undefined;
  return { ...device, clientId, clientSecret };
}
