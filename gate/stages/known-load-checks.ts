/** The last parts of the ids of what every scenario of a gate is judged by. */
const shared = [
  'run',
  'target-allowed',
  'k6-ended-well',
  'requests-sent',
  'lateness',
  'first-answers',
  'target-answering',
  'expected-statuses',
  'responses-valid',
  'latency',
  'failed-share',
];

const own: Readonly<Record<string, readonly string[]>> = {
  polling: ['not-throttled', 'profiles-found', 'stops-at-expiry', 'answers-fit'],
  throttling: [
    'throttled-over-limit',
    'admitted-within-limit',
    'devices-isolated',
    'recovered-after-a-second',
    'peer-shares-limit',
    'limiter-key',
    'throttled-form',
    'limiter-rate',
    'limiter-burst',
    'limiter-model',
  ],
  profiles: ['not-throttled', 'answers-fit', 'profiles-seen', 'bodies-parsed'],
};

/** Returns the ids of the checks of a scenario that are known before it runs. */
export function knownLoadChecks(scenario: string): readonly string[] {
  return [...shared, ...(own[scenario] ?? [])].map((part) => `load/${scenario}/${part}`);
}
