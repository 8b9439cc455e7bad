import { getProfilesValidators } from '../../../openapi/generated/validators/getProfiles.js';
import { issueTokenValidators } from '../../../openapi/generated/validators/issueToken.js';
import { renewed } from '../../k6/devices/credentials.ts';
import { plan, shared } from '../../k6/engine/plan.ts';
import { uniform } from '../../k6/engine/random.ts';
import { runScenario } from '../../k6/engine/run-scenario.ts';
import type { ScenarioDevice, StepContext } from '../../k6/engine/scenario.ts';
import { getProfiles } from '../../k6/http/calls.ts';
import { issueToken } from '../../k6/http/calls-dcr.ts';
import { profileCount } from '../../k6/judging/extracted.ts';
import { tokenRenewalEvents } from './events.ts';

export { options } from '../../k6/engine/options.ts';

/**
 * A device asks for the next token shortly before the end of the one it has [client-rules.md
 * CR-07]; all of them within so long.
 */
const renewWithinMs = Math.min(60_000, Math.max(1000, plan.durationMs / 20));
/** The request takes its time, too. */
const marginMs = 500;
const renewDraw = 400;

/** Returns when a device requests its next token, milliseconds since the epoch. */
function renewAtMs({ untilMs = shared.tokensEndAtMs ?? 0 }: ScenarioDevice, { number }: StepContext): number {
  return untilMs - marginMs - uniform(plan.seed, number, renewDraw) * renewWithinMs;
}

/** Returns the next use of a token: an interval later, or when the next token is due. */
function nextUse(device: ScenarioDevice, context: StepContext) {
  const dueMs = renewAtMs(device, context) - context.nowMs;
  return { to: 'profiles', afterMs: Math.max(0, Math.min(plan.intervalMs, dueMs)) } as const;
}

/**
 * Devices whose tokens all end at the same moment. Each asks for another with the credentials it
 * has, and never registers again.
 */
export default runScenario({
  events: tokenRenewalEvents,
  validators: { getProfiles: getProfilesValidators, issueToken: issueTokenValidators },
  extract: profileCount,
  first: 'profiles',
  steps: {
    profiles: {
      call: getProfiles,
      retries: true,
      before: (device, context) =>
        context.nowMs >= renewAtMs(device, context) ? { to: 'renew', events: ['tokensEnding'] } : undefined,
      answered: ({ status, extracted }, device, context) => {
        if (status === 401) return { to: 'renew', events: ['tokensRefused'] };
        const next = nextUse(device, context);
        if (status !== 200 || (extracted === 0 && device.note !== 'profile')) return next;
        if (extracted > 0) return { ...next, gain: { note: 'profile' } };
        const expected = 'the profile that the previous token returned';
        return { ...next, violation: { pointer: '/profiles', expected, received: 'none' } };
      },
    },
    renew: {
      call: issueToken,
      retries: true,
      answered: (answer, _device, { nowMs }) =>
        renewed(answer, { to: 'profiles', events: ['tokensRenewed'] } as const, nowMs),
    },
  },
});
