import { getProfilesValidators } from '../../../openapi/generated/validators/getProfiles.js';
import { plan } from '../../k6/engine/plan.ts';
import { runScenario } from '../../k6/engine/run-scenario.ts';
import { getProfiles } from '../../k6/http/calls.ts';
import { profileCount } from '../../k6/judging/extracted.ts';
import { profilesEvents } from './events.ts';

export { options } from '../../k6/engine/options.ts';

/** Devices whose viewers have signed in, as apps look at their profiles whenever they come to the front. No two bodies need be alike. */
export default runScenario({
  events: profilesEvents,
  validators: { getProfiles: getProfilesValidators },
  read: profileCount,
  first: 'look',
  steps: {
    look: {
      call: getProfiles,
      everyMs: plan.intervalMs,
      answered: ({ status, reading }) => {
        if (status !== 200) return undefined;
        if (reading > 0) return { stays: true, events: ['profilesSeen'] };
        const wrong = {
          pointer: '/profiles',
          expected: 'the profile of a viewer who has signed in',
          received: 'none',
        };
        return { stays: true, wrong };
      },
    },
  },
});
