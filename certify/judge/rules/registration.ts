import type { DeviceHistory } from '../device-history.ts';
import { judgeEach, type ObservableRule, type RuleOutcome } from '../rule.ts';

export const registrationRules: readonly ObservableRule[] = [
  {
    id: 'CR-02',
    phase: 'registration',
    sentence: 'Store the client credentials and use them without limit, also after a restart.',
    level: 'mandatory',
    source: 'checklist, mandatory part; DCR FAQ (“indefinitely”); the DCR flow page recommends it',
    drive: 'Close the app and start it again twice.',
    judge: registersOnce,
  },
];

/** A registration is new where the device registered before and its credentials were not refused. */
function registersOnce(device: DeviceHistory): RuleOutcome {
  const registrations = device.of('registerClient').filter(({ status }) => status === 201);
  const renewals = device.of('issueToken').length;
  if (registrations.length === 0 || renewals + registrations.length < 2) {
    return { occasions: 0, breaks: [], doubts: [] };
  }
  return judgeEach(
    registrations,
    (registration) => registration,
    (registration) => {
      const before = device.between(undefined, registration);
      const former = before.findLast(
        ({ operation, status }) => operation === 'registerClient' && status === 201,
      );
      if (former === undefined) return undefined;
      const refused = device
        .between(former, registration)
        .some(({ answer }) => answer.kind === 'error' && answer.code === 'invalid_client');
      if (refused) return undefined;
      const missing = device.missing(former, registration);
      if (missing !== undefined) return { why: `It registered again, and ${missing}` };
      return { message: 'It registered again although its credentials had not been refused' };
    },
  );
}
