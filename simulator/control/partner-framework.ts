import type { PartnerParams, PartnerValues } from '../../contracts/states.ts';
import type { KnownCatalogue } from '../catalogue/known.ts';
import type { Mvpd } from '../catalogue/mvpd.ts';
import { type ControlFields, flag } from './read-fields.ts';
import { oneOfField } from './state-handler.ts';

/** Reads what the partner's framework is to say. */
export function partnerParams(given: ControlFields): {
  [Key in keyof PartnerParams]: PartnerParams[Key] | undefined;
} {
  return {
    access: oneOfField(given, 'access', ['denied', 'undetermined']),
    provider: oneOfField(given, 'provider', ['unknown', 'another']),
    providerExpired: flag(given, 'providerExpired'),
  };
}

const accessStatus = { granted: 'granted', denied: 'denied', undetermined: 'notDetermined' } as const;
const hourMs = 3_600_000;

/**
 * Returns what the partner's framework on a device says about the viewer's provider: Base64 of the
 * documented JSON.
 */
export function partnerValues(
  { mvpdOf, partner }: KnownCatalogue,
  { platformMappingId }: Mvpd,
  { access, provider, providerExpired = false }: PartnerParams,
  nowMs: number,
): PartnerValues {
  const known = [mvpdOf('known to a partner'), mvpdOf('known to a partner and not set up for it')];
  const another = known.find((one) => one.platformMappingId !== platformMappingId);
  const id =
    provider === 'unknown'
      ? 'com.example.nobody'
      : provider === 'another'
        ? another?.platformMappingId
        : platformMappingId;
  const status = {
    frameworkPermissionInfo: { accessStatus: accessStatus[access ?? 'granted'] },
    frameworkProviderInfo: {
      id: id ?? '',
      expirationDate: `${nowMs + (providerExpired ? -hourMs : hourMs)}`,
    },
  };
  return { partner, partnerStatus: Buffer.from(JSON.stringify(status)).toString('base64') };
}
