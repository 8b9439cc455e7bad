import { getProfilesValidators } from '../../../openapi/generated/validators/getProfiles.js';
import { issueTokenValidators } from '../../../openapi/generated/validators/issueToken.js';
import { registerClientValidators } from '../../../openapi/generated/validators/registerClient.js';
import { credentialsIn, renewed } from '../../k6/devices/credentials.ts';
import { runScenario } from '../../k6/engine/run-scenario.ts';
import { getProfiles } from '../../k6/http/calls.ts';
import { issueToken, registerClient } from '../../k6/http/calls-dcr.ts';
import { profileCount } from '../../k6/judging/extracted.ts';
import { registrationEvents } from './events.ts';

export { options } from '../../k6/engine/options.ts';

/** Credentials that this virtual user has seen. */
const known = new Set<string>();

/**
 * Devices that are started for the first time: credentials once, a token, and the first call with
 * it.
 */
export default runScenario({
  events: registrationEvents,
  validators: {
    registerClient: registerClientValidators,
    issueToken: issueTokenValidators,
    getProfiles: getProfilesValidators,
  },
  extract: profileCount,
  first: 'register',
  steps: {
    register: {
      call: registerClient,
      retries: true,
      answered: (answer) => {
        const next = credentialsIn(answer, { to: 'token', events: ['registered'] } as const);
        const { clientId } = next.gain ?? {};
        if (clientId === undefined || !known.has(clientId)) {
          if (clientId !== undefined) known.add(clientId);
          return next;
        }
        const expected = 'credentials that no other device has';
        return { violation: { pointer: '/client_id', expected, received: 'credentials of another device' } };
      },
    },
    token: {
      call: issueToken,
      retries: true,
      answered: (answer, _device, { nowMs }) => renewed(answer, { to: 'profiles' } as const, nowMs),
    },
    profiles: {
      call: getProfiles,
      retries: true,
      answered: ({ status, extracted }) => {
        if (status !== 200) return undefined;
        if (extracted === 0) return { events: ['ready'] };
        const expected = 'no profile on a device that was never signed in';
        return { violation: { pointer: '/profiles', expected, received: `${extracted} profiles` } };
      },
    },
  },
});
