import { isRecord, wireText } from '../../core/basics.ts';
import type { Mvpd } from '../catalogue/mvpd.ts';
import type { Call } from '../http/call.ts';
import type { EnhancedCode } from '../http/enhanced-errors.ts';

export type PartnerStatus =
  | { readonly mvpd: Mvpd }
  | {
      readonly error: Extract<
        EnhancedCode,
        | 'invalid_header_pfs_permission_access_not_present'
        | 'invalid_header_pfs_permission_access_not_determined'
        | 'invalid_header_pfs_permission_access_not_granted'
        | 'invalid_header_pfs_provider_id_not_determined'
        | 'invalid_header_pfs_provider_info_expired'
      >;
    };

/** Reads `AP-Partner-Framework-Status`: Base64 of a JSON object [rest-v2.md, header values]. */
export function partnerStatus(call: Call): PartnerStatus {
  const status = decoded(call.header('ap-partner-framework-status'));
  const permission = isRecord(status?.frameworkPermissionInfo) ? status.frameworkPermissionInfo : {};
  const access = permission.accessStatus;
  if (typeof access !== 'string') return { error: 'invalid_header_pfs_permission_access_not_present' };
  if (access === 'notDetermined') return { error: 'invalid_header_pfs_permission_access_not_determined' };
  if (access !== 'granted') return { error: 'invalid_header_pfs_permission_access_not_granted' };
  const provider = isRecord(status?.frameworkProviderInfo) ? status.frameworkProviderInfo : {};
  const mvpd = call.provider.catalogue.findByPlatform(provider.id);
  if (mvpd === undefined) return { error: 'invalid_header_pfs_provider_id_not_determined' };
  const expirationMs = Number(provider.expirationDate);
  if (!(expirationMs > call.nowMs)) return { error: 'invalid_header_pfs_provider_info_expired' };
  return { mvpd };
}

function decoded(header: string | undefined): Record<string, unknown> | undefined {
  if (header === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(wireText(Buffer.from(header, 'base64')));
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
