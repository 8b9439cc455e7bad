import type { PartnerValues } from '../states.ts';
import { type AnyStateParams, type ConfiguredMvpds, partner } from './device-calls.ts';

const hourMs = 3_600_000;

/**
 * Returns what the partner's framework on a device would say about the viewer's provider: Base64 of
 * the documented JSON, with the id that the configuration gives for the MVPD.
 */
export function partnerValues(
  mvpds: ConfiguredMvpds,
  mvpd: string,
  { access = 'granted', provider, providerExpired }: AnyStateParams,
): PartnerValues {
  const own = mvpds.find(({ id }) => id === mvpd)?.platformMappingId ?? '';
  const another = mvpds.find(({ platformMappingId = own }) => platformMappingId !== own)?.platformMappingId;
  const id = provider === 'unknown' ? 'com.example.nobody' : provider === 'another' ? (another ?? '') : own;
  const expirationDate = `${Date.now() + (providerExpired === true ? -hourMs : hourMs)}`;
  const accessStatus = access === 'undetermined' ? 'notDetermined' : access;
  const status = {
    frameworkPermissionInfo: { accessStatus },
    frameworkProviderInfo: { id, expirationDate },
  };
  return { partner, partnerStatus: Buffer.from(JSON.stringify(status)).toString('base64') };
}
