import type { Exchange } from '../exchange/exchange.ts';
import type { DeviceHistory } from './device-history.ts';
import type { Feature } from './rule.ts';
import { screenOf } from './screen.ts';
import { sessionsOf } from './sessions-of.ts';

const isPromotional = ({ request }: Exchange): boolean =>
  request.headers?.has('ap-temppass-identity') === true;

/** How one exchange shows a feature. A row for each. */
const shownBy: Readonly<Record<Exclude<Feature, 'primary screen'>, (exchange: Exchange) => boolean>> = {
  configuration: ({ operation }) => operation === 'getConfiguration',
  'second screen': ({ operation }) => operation === 'getSession' || operation === 'resumeSession',
  preauthorization: ({ operation }) => operation === 'preauthorize',
  'several profiles': ({ answer }) => answer.kind === 'profiles' && answer.profiles.length > 1,
  TempPass: ({ answer }) =>
    answer.kind === 'profiles' && answer.profiles.some(({ type }) => type === 'temporary'),
  'promotional TempPass': isPromotional,
  'single sign-on': ({ request }) =>
    ['adobe-subject-token', 'ad-service-token', 'x-roku-reserved-roku-connect-token'].some((name) =>
      request.headers?.has(name),
    ),
  'partner single sign-on': ({ operation, request }) =>
    operation === 'getPartnerAuthenticationRequest' ||
    operation === 'createPartnerProfile' ||
    request.headers?.has('ap-partner-framework-status') === true,
  browser: ({ operation, request }) =>
    operation !== undefined &&
    operation !== 'authenticateUserAgent' &&
    request.headers?.has('origin') === true,
  server: ({ operation, request }) =>
    operation !== undefined && request.headers?.has('x-forwarded-for') === true,
  'registration codes': ({ operation }) =>
    operation === 'createRegistrationCode' ||
    operation === 'getRegistrationCode' ||
    operation === 'deleteRegistrationCode',
  'client administration': ({ operation }) =>
    operation === 'createClient' || operation === 'createClientSecret',
};

/** Returns the features that the exchanges show. */
export function featuresOf(devices: readonly DeviceHistory[]): ReadonlySet<Feature> {
  const features = new Set<Feature>();
  if (devices.some(hasPrimaryScreen)) features.add('primary screen');
  const rows = Object.entries(shownBy) as [Feature, (exchange: Exchange) => boolean][];
  for (const { exchanges } of devices) {
    for (const [feature, isShown] of rows) {
      if (!features.has(feature) && exchanges.some(isShown)) features.add(feature);
    }
  }
  return features;
}

function hasPrimaryScreen(device: DeviceHistory): boolean {
  return sessionsOf(device).some((session) => screenOf(device, session) === 'primary');
}
