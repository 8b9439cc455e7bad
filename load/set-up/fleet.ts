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

/**
 * Tells whether a value is printable ASCII without tabs, which both the fleet file and a header can
 * hold.
 */
const isPlain = (value: unknown): value is string =>
  typeof value === 'string' && /^[\x20-\x7e]*$/.test(value);

const texts = ['forwardedFor', 'deviceIdentifier', 'deviceInfo', 'accessToken', 'code', 'mvpd'] as const;
type Text = (typeof texts)[number];

/** What a fleet of a kind cannot do without; the other texts are empty. */
export type NeededTexts = readonly Text[];

/**
 * Reads one arranged device; returns `undefined` where a required field is missing or a header
 * cannot hold it.
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
