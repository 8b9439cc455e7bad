import type { Exchange } from '../exchange/exchange.ts';
import type { DeviceHistory } from './device-history.ts';
import { isLater } from './order.ts';
import type { Feature } from './rule.ts';
import { screenOf } from './screen.ts';
import { type CodeSession, sessionsOf } from './sessions-of.ts';

const isPromotional = ({ request }: Exchange): boolean =>
  request.headers?.has('ap-temppass-identity') === true;

type ShownScreen = 'primary screen' | 'second screen';

/** How one exchange shows a feature. A row for each. */
const shownBy: Readonly<Record<Exclude<Feature, ShownScreen>, (exchange: Exchange) => boolean>> = {
  configuration: ({ operation }) => operation === 'getConfiguration',
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
  // Who only reads or deletes a code sends nothing that the rules about them judge.
  'registration codes': ({ operation }) => operation === 'createRegistrationCode',
  'client administration': ({ operation }) =>
    operation === 'createClient' || operation === 'createClientSecret',
};

/** Returns the features that the exchanges show. */
export function featuresOf(devices: readonly DeviceHistory[]): ReadonlySet<Feature> {
  const features = new Set<Feature>(screensOf(devices));
  const rows = Object.entries(shownBy) as [Feature, (exchange: Exchange) => boolean][];
  for (const { exchanges } of devices) {
    for (const [feature, isShown] of rows) {
      if (!features.has(feature) && exchanges.some(isShown)) features.add(feature);
    }
  }
  return features;
}

/**
 * Returns the screens on which viewers sign in. Where they sign in and the recording tells nowhere on
 * which, either may be: the rules of both must be judged.
 */
function screensOf(devices: readonly DeviceHistory[]): ReadonlySet<ShownScreen> {
  const found = new Set<ShownScreen>();
  let waits = false;
  for (const device of devices) {
    if (device.of('getSession', 'resumeSession').length > 0) found.add('second screen');
    for (const session of sessionsOf(device)) {
      const screen = screenOf(device, session);
      if (screen !== undefined) found.add(`${screen} screen`);
      else if (isBackFirst(device, session)) found.add('primary screen');
      else if (session.creation !== undefined && session.polls.length > 0) waits = true;
    }
  }
  return found.size === 0 && waits ? new Set<ShownScreen>(['primary screen', 'second screen']) : found;
}

/** Returns whether polls began only when a browser had reached the address at which the sign-in ends. */
function isBackFirst(device: DeviceHistory, { reached, polls: [first] }: CodeSession): boolean {
  return reached !== undefined && first !== undefined && isLater(device, first, reached);
}
