import type { ItemErrorCode } from '../http/enhanced-errors.ts';
import type { CatalogueMvpdKind, DegradationRule, ViewerEntry } from './catalogue.ts';

/** A TV provider with every default filled in. Lifetimes are seconds. */
export interface Mvpd {
  readonly id: string;
  readonly displayName: string;
  readonly logoUrl: string;
  readonly kind: CatalogueMvpdKind;
  readonly integrated: boolean;
  readonly logoutEndpoint: boolean;
  readonly signsInWithForm: boolean;
  readonly degradation?: DegradationRule;
  readonly authenticationTtlSeconds: number;
  readonly authorizationTtlSeconds: number;
  readonly platformMappingId?: string;
  readonly enablePlatformServices: boolean;
  /** Promotional TempPass only. */
  readonly maximumResources?: number;
  readonly standIn: boolean;
  readonly metadataCertificateMissing: boolean;
  readonly trialUnusable: boolean;
  readonly refusesAsWhole: boolean;
  /** Resources that it answers with an error instead of a permit. */
  readonly troubledResources: ReadonlyMap<string, ItemErrorCode>;
  readonly viewers: readonly ViewerEntry[];
  /** False for an MVPD that only provider states use: it is in no list. */
  readonly listed: boolean;
}
