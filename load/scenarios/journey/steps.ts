import { authenticateUserAgentValidators } from '../../../openapi/generated/validators/authenticateUserAgent.js';
import { authorizeValidators } from '../../../openapi/generated/validators/authorize.js';
import { createSessionValidators } from '../../../openapi/generated/validators/createSession.js';
import { getConfigurationValidators } from '../../../openapi/generated/validators/getConfiguration.js';
import { getProfileByCodeValidators } from '../../../openapi/generated/validators/getProfileByCode.js';
import { getProfilesValidators } from '../../../openapi/generated/validators/getProfiles.js';
import { getSessionValidators } from '../../../openapi/generated/validators/getSession.js';
import { issueTokenValidators } from '../../../openapi/generated/validators/issueToken.js';
import { logoutValidators } from '../../../openapi/generated/validators/logout.js';
import { preauthorizeValidators } from '../../../openapi/generated/validators/preauthorize.js';
import { registerClientValidators } from '../../../openapi/generated/validators/registerClient.js';
import { resumeSessionValidators } from '../../../openapi/generated/validators/resumeSession.js';
import { credentialsIn, renewed } from '../../k6/devices/credentials.ts';
import { codeIsOver, openedSession } from '../../k6/devices/sessions.ts';
import { plan } from '../../k6/engine/plan.ts';
import { runScenario } from '../../k6/engine/run-scenario.ts';
import {
  authenticateUserAgent,
  authorize,
  createSession,
  getConfiguration,
  getProfileByCode,
  getProfiles,
  getSession,
  logout,
  preauthorize,
  resumeSession,
} from '../../k6/http/calls.ts';
import { issueToken, registerClient } from '../../k6/http/calls-dcr.ts';
import { decisionValues, firstMvpd, profilesAndDecisions } from '../../k6/judging/extracted.ts';
import { journeyEvents } from './events.ts';

export { options } from '../../k6/engine/options.ts';

/** A viewer watches for a while before signing out, and comes back some time later. */
const watchingMs = Math.min(30_000, plan.durationMs / 10);
/**
 * Tells whether a device has a browser: every other one does. The viewer of one without signs in on
 * a second screen and chooses the MVPD there.
 */
const hasBrowser = (number: number): boolean => number % 2 === 0;
const profileFound = { to: 'preauthorize', events: ['profilesFound'] } as const;

/**
 * The cookbook from registration to logout [behaviour.md, Phases]: A register, B sign in, C
 * preauthorize, D authorize, E log out. A device registers once; then it goes round from B to E
 * with the token and the credentials that it keeps.
 */
export default runScenario({
  events: journeyEvents,
  validators: {
    registerClient: registerClientValidators,
    issueToken: issueTokenValidators,
    getProfiles: getProfilesValidators,
    getConfiguration: getConfigurationValidators,
    createSession: createSessionValidators,
    getSession: getSessionValidators,
    resumeSession: resumeSessionValidators,
    authenticateUserAgent: authenticateUserAgentValidators,
    getProfileByCode: getProfileByCodeValidators,
    preauthorize: preauthorizeValidators,
    authorize: authorizeValidators,
    logout: logoutValidators,
  },
  extract: profilesAndDecisions,
  first: 'register',
  steps: {
    register: {
      call: registerClient,
      retries: true,
      answered: (answer) => credentialsIn(answer, { to: 'token', events: ['registered'] }),
    },
    token: {
      call: issueToken,
      retries: true,
      answered: (answer, _device, { nowMs }) => renewed(answer, { to: 'profiles' }, nowMs),
    },
    profiles: {
      call: getProfiles,
      retries: true,
      answered: ({ status, extracted }, { mvpd }) => {
        if (status !== 200) return undefined;
        if (extracted > 0) {
          const expected = 'no profile, because no viewer is signed in';
          return { violation: { pointer: '/profiles', expected, received: `${extracted} profiles` } };
        }
        // The configuration is for the viewer who has to choose; the MVPD of the last time is still
        // there.
        return { to: mvpd === '' ? 'configuration' : 'session' };
      },
    },
    configuration: {
      call: getConfiguration,
      retries: true,
      answered: ({ body }) => {
        const mvpd = firstMvpd(body);
        if (mvpd !== undefined) return { to: 'session', gain: { mvpd } };
        return {
          violation: { pointer: '/requestor/mvpds', expected: 'an MVPD to choose', received: 'none' },
        };
      },
    },
    session: {
      call: (device, { number }) => createSession(device, hasBrowser(number) ? device : {}),
      retries: true,
      answered: (answer, device, { nowMs, number, loggedInMs }) => {
        const signedIn = loggedInMs > 0 && codeIsOver(device, nowMs) ? profileFound : undefined;
        const next = { to: hasBrowser(number) ? 'browser' : 'secondScreen' } as const;
        return openedSession(answer, next, nowMs, signedIn);
      },
    },
    browser: {
      call: authenticateUserAgent,
      // The device itself sees the end of the sign-in, and polls from then on.
      answered: () => ({ to: 'poll', afterLogin: true, codeShown: true }),
    },
    secondScreen: {
      call: getSession,
      retries: true,
      answered: () => ({ to: 'choice' }),
    },
    choice: {
      call: resumeSession,
      retries: true,
      // The device has polled since it showed its code; it goes on while the viewer types.
      answered: () => ({ to: 'poll', codeShown: true }),
    },
    poll: {
      call: (device) => getProfileByCode(device),
      everyMs: plan.intervalMs,
      before: (device, { nowMs }) =>
        codeIsOver(device, nowMs) ? { to: 'session', events: ['codesExpired'] } : undefined,
      answered: ({ extracted }) => (extracted > 0 ? profileFound : undefined),
    },
    preauthorize: {
      call: preauthorize,
      retries: true,
      answered: () => ({ to: 'authorize' }),
    },
    authorize: {
      call: authorize,
      retries: true,
      answered: ({ extracted }) =>
        extracted === decisionValues.permitted
          ? { to: 'logout', afterMs: watchingMs }
          : {
              to: 'logout',
              violation: { pointer: '/decisions/0/authorized', expected: 'true', received: 'a denial' },
            },
    },
    logout: {
      call: logout,
      retries: true,
      answered: () => ({ to: 'profiles', afterMs: watchingMs, events: ['journeysDone'] }),
    },
  },
});
