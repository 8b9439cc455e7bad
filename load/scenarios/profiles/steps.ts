import { getProfilesValidators } from '../../../openapi/generated/validators/getProfiles.js';
import { plan } from '../../k6/engine/plan.ts';
import { runScenario } from '../../k6/engine/run-scenario.ts';
import { getProfiles } from '../../k6/http/calls.ts';
import { profileCount } from '../../k6/judging/extracted.ts';
import { profilesEvents } from './events.ts';

export { options } from '../../k6/engine/options.ts';

/**
 * Devices whose viewers have signed in, as apps look at their profiles whenever they come to the
 * front. No two bodies need be alike.
 */
export default runScenario({
  events: profilesEvents,
  validators: { getProfiles: getProfilesValidators },
  extract: profileCount,
  first: 'request',
  steps: {
    request: {
      call: getProfiles,
      everyMs: plan.intervalMs,
      answered: ({ status, extracted }) => {
        if (status !== 200) return undefined;
        if (extracted > 0) return { stays: true, events: ['profilesSeen'] };
        const violation = {
          pointer: '/profiles',
          expected: 'the profile of a viewer who has signed in',
          received: 'none',
        };
        return { stays: true, violation };
      },
    },
  },
});
