import type { PlatformPart } from '../../contracts/states.ts';
import { wireText } from '../../core/basics.ts';
import type { EnhancedCode } from '../http/enhanced-errors.ts';

/** Parts of a platform's configuration that may be missing, and the error code of each. */
export const platformParts = {
  platform: 'invalid_configuration_platform',
  id: 'invalid_configuration_platform_id',
  trait: 'invalid_configuration_platform_trait',
  'category-trait': 'invalid_configuration_platform_category_trait',
  services: 'invalid_configuration_platform_services',
  mvpd: 'invalid_configuration_mvpd_platform',
  'boarding-status': 'invalid_configuration_mvpd_platform_boarding_status',
  'profile-exchange': 'invalid_configuration_mvpd_platform_profile_exchange',
} as const satisfies Record<PlatformPart, EnhancedCode>;

export const platformPartNames = Object.keys(platformParts).filter(isPlatformPart);

/**
 * Parts that belong to a pair of MVPD and platform: they are needed if a sign-in through the
 * partner may be used.
 */
const pairParts: ReadonlySet<PlatformPart> = new Set(['mvpd', 'boarding-status', 'profile-exchange']);

const modelPrefix = 'Passgate without ';

/**
 * Returns the model of the devices whose platform lacks a part: the service recognises a platform
 * by its devices' description.
 */
export function modelWithout(part: PlatformPart): string {
  return `${modelPrefix}${part}`;
}

/** Returns the part that the platform of a device lacks; undefined for every other device. */
export function missingPart(deviceInfo: string, withPairs: boolean): PlatformPart | undefined {
  const model = modelOf(deviceInfo);
  if (model === undefined || !model.startsWith(modelPrefix)) return undefined;
  const part = model.slice(modelPrefix.length);
  return isPlatformPart(part) && (withPairs || !pairParts.has(part)) ? part : undefined;
}

function modelOf(deviceInfo: string): string | undefined {
  try {
    const description: unknown = JSON.parse(wireText(Buffer.from(decodeURIComponent(deviceInfo), 'base64')));
    const model: unknown =
      typeof description === 'object' && description !== null ? Reflect.get(description, 'model') : undefined;
    return typeof model === 'string' ? model : undefined;
  } catch {
    return undefined;
  }
}

function isPlatformPart(name: string): name is PlatformPart {
  return Object.hasOwn(platformParts, name);
}
