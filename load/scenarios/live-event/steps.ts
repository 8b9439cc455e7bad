import { authorizeValidators } from '../../../openapi/generated/validators/authorize.js';
import { createSessionValidators } from '../../../openapi/generated/validators/createSession.js';
import { getProfileByCodeValidators } from '../../../openapi/generated/validators/getProfileByCode.js';
import { getProfilesValidators } from '../../../openapi/generated/validators/getProfiles.js';
import { issueTokenValidators } from '../../../openapi/generated/validators/issueToken.js';
import { renewed } from '../../k6/devices/credentials.ts';
import { codeIsOver, openedSession } from '../../k6/devices/sessions.ts';
import { nowMs as testMs } from '../../k6/engine/clock.ts';
import { plan } from '../../k6/engine/plan.ts';
import { runScenario } from '../../k6/engine/run-scenario.ts';
import { authorize, createSession, getProfileByCode, getProfiles } from '../../k6/http/calls.ts';
import { issueToken } from '../../k6/http/calls-dcr.ts';
import { decisionValues, profilesAndDecisions } from '../../k6/judging/extracted.ts';
import { scheduleEndMs, settleMs, shortestIntervalMs } from '../../protocol.ts';
import { liveEventEvents } from './events.ts';

export { options } from '../../k6/engine/options.ts';

/**
 * A decision that is worth a retry is asked for again, so often at most and each time after twice
 * as long [client-rules.md AZ-05].
 */
const mostDecisions = 4;
const decisionMs = 1100;
const signingIn = { to: 'poll', events: ['signingIn'] } as const;

/**
 * Everybody comes at once: most are signed in and only ask for their decision, some must sign in
 * first. What goes wrong is tried again by the rules, and only by them.
 */
export default runScenario({
  events: liveEventEvents,
  validators: {
    getProfiles: getProfilesValidators,
    createSession: createSessionValidators,
    getProfileByCode: getProfileByCodeValidators,
    authorize: authorizeValidators,
    issueToken: issueTokenValidators,
  },
  extract: profilesAndDecisions,
  first: 'profiles',
  watchGapMs: shortestIntervalMs,
  steps: {
    profiles: {
      call: getProfiles,
      retries: true,
      answered: ({ status, extracted }) => {
        if (status === 401) return { detour: 'renew' };
        if (status !== 200) return { events: ['gaveUp'] };
        return { to: extracted > 0 ? 'authorize' : 'session', events: ['arrived'] };
      },
    },
    session: {
      call: (device) => createSession(device, device),
      retries: true,
      answered: (answer, _device, { nowMs, loggedInMs }) =>
        openedSession(answer, signingIn, nowMs, loggedInMs > 0 ? { to: 'authorize' } : undefined),
    },
    poll: {
      call: (device) => getProfileByCode(device),
      everyMs: plan.intervalMs,
      before: (device, { nowMs }) => (codeIsOver(device, nowMs) ? { to: 'session' } : undefined),
      answered: ({ extracted }) => (extracted > 0 ? { to: 'authorize' } : undefined),
    },
    authorize: {
      call: authorize,
      retries: true,
      answered: ({ status, extracted }, { note = '' }) => {
        if (status === 401) return { detour: 'renew' };
        if (extracted === decisionValues.permitted) return { events: ['gotIn'] };
        const again = extracted === decisionValues.worthARetry && note.length + 1 < mostDecisions;
        if (!again) return { events: ['gaveUp'] };
        const afterMs = decisionMs * 2 ** note.length;
        return { to: 'authorize', afterMs, gain: { note: `${note}.` }, events: ['repeats'] };
      },
    },
    renew: {
      call: issueToken,
      retries: true,
      answered: (answer, _device, { nowMs }) =>
        renewed(answer, { back: true, events: ['tokensRenewed'] } as const, nowMs),
    },
  },
  ended: (step, { loggedInMs }, _device, arrivedMs) => {
    if (step === undefined) return undefined;
    // Whoever came or signed in just now, or has not signed in yet, still stands at the door for a
    // reason.
    if (arrivedMs + settleMs > scheduleEndMs(plan)) return 'stillUnderWay';
    const hadTime = loggedInMs > 0 && loggedInMs + plan.intervalMs + 2 * decisionMs < testMs();
    if (step === 'poll' || step === 'session') return hadTime ? 'leftOutside' : 'stillUnderWay';
    return testMs() < scheduleEndMs(plan) ? undefined : 'leftOutside';
  },
});
