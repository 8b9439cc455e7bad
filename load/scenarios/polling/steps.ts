import { authorizeValidators } from '../../../openapi/generated/validators/authorize.js';
import { createSessionValidators } from '../../../openapi/generated/validators/createSession.js';
import { getProfileByCodeValidators } from '../../../openapi/generated/validators/getProfileByCode.js';
import { getProfileByMvpdValidators } from '../../../openapi/generated/validators/getProfileByMvpd.js';
import { preauthorizeValidators } from '../../../openapi/generated/validators/preauthorize.js';
import { codeIsOver, openedSession } from '../../k6/devices/sessions.ts';
import { paceOf } from '../../k6/engine/pace.ts';
import { plan } from '../../k6/engine/plan.ts';
import { uniform } from '../../k6/engine/random.ts';
import { runScenario } from '../../k6/engine/run-scenario.ts';
import type { StepContext, Transition } from '../../k6/engine/scenario.ts';
import {
  authorize,
  createSession,
  getProfileByCode,
  getProfileByMvpd,
  preauthorize,
} from '../../k6/http/calls.ts';
import type { DeviceAnswer } from '../../k6/http/exchange.ts';
import { profileCount } from '../../k6/judging/extracted.ts';
import { scheduleEndMs } from '../../protocol.ts';
import { type PollingEvent, pollingEvents } from './events.ts';

export { options } from '../../k6/engine/options.ts';

/** Returns the time between the requests of one device that lead to its playback. */
const pauseMs = (): number => paceOf(plan.limit).gapMs;
/**
 * A poll may leave so long after it was due before it says more of the generator than of the
 * target.
 */
const lateMs = 250;
/** When a code is over, one in four viewers has given up. */
const stayingShare = 0.75;
const stayingDraw = 300;
const secondScreen = plan.screen === 'second';
const byMvpd = plan.pollBy === 'mvpd';

/** Counts a found profile, for the check that the first request after the login finds it. */
function profileFound(
  { sentMs }: DeviceAnswer,
  { loggedInMs }: StepContext,
): Transition<'preauthorize', PollingEvent> {
  const late = loggedInMs > 0 && sentMs - loggedInMs > plan.intervalMs + lateMs;
  const events = late ? (['profilesFound', 'foundLate'] as const) : (['profilesFound'] as const);
  return { to: 'preauthorize', afterMs: pauseMs(), events };
}

/** Where a device goes that shows a new code. */
const newCodeShown = {
  to: 'poll',
  events: ['codesRenewed'],
  ...(secondScreen ? {} : ({ afterLogin: true } as const)),
} as const;

/**
 * Devices that poll until their viewer has logged in, then ask for decisions once and rest: their
 * viewer is watching.
 */
export default runScenario({
  events: pollingEvents,
  validators: {
    createSession: createSessionValidators,
    getProfileByCode: getProfileByCodeValidators,
    getProfileByMvpd: getProfileByMvpdValidators,
    preauthorize: preauthorizeValidators,
    authorize: authorizeValidators,
  },
  extract: profileCount,
  first: 'poll',
  codeShownFirst: true,
  ...(secondScreen ? {} : { afterLogin: true }),
  steps: {
    poll: {
      call: byMvpd ? getProfileByMvpd : (device) => getProfileByCode(device),
      everyMs: plan.intervalMs,
      before: (device, context) => {
        if (!codeIsOver(device, context.nowMs)) return undefined;
        const { number, loggedInMs } = context;
        // Whoever has logged in since the last poll waits for the picture.
        const stays = loggedInMs > 0 || uniform(plan.seed, number, stayingDraw) < stayingShare;
        return stays
          ? { to: 'renewCode', events: ['codesExpired'] }
          : { events: ['codesExpired', 'viewersLeft'] };
      },
      answered: (answer, { notAfterMs }, context) => {
        if (answer.extracted > 0) return profileFound(answer, context);
        if (answer.status === 200) {
          const { loggedInMs } = context;
          const inVain = loggedInMs > 0 && answer.sentMs > loggedInMs;
          return inVain ? { stays: true, events: ['pollsInVain'] } : undefined;
        }
        const endedEarly = answer.status === 400 && context.nowMs < notAfterMs;
        return endedEarly ? { stays: true, events: ['codesEndedEarly'] } : undefined;
      },
    },
    renewCode: {
      call: (device) => createSession(device, device),
      retries: true,
      answered: (answer, _device, context) => {
        const signedIn = context.loggedInMs > 0 ? profileFound(answer, context) : undefined;
        return openedSession(answer, newCodeShown, context.nowMs, signedIn);
      },
    },
    preauthorize: {
      call: preauthorize,
      answered: () => ({ to: 'authorize', afterMs: pauseMs() }),
    },
    authorize: { call: authorize, answered: () => undefined },
  },
  ended: (step, { loggedInMs }) => {
    const hadTime = loggedInMs > 0 && loggedInMs + plan.intervalMs + lateMs < scheduleEndMs(plan);
    return step === 'poll' && hadTime ? 'neverFound' : undefined;
  },
});
