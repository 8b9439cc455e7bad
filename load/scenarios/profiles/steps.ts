import { getProfilesValidators } from '../../../openapi/generated/validators/getProfiles.js';
import { getProfiles } from '../calls.ts';
import { plan } from '../plan.ts';
import { profileCount } from '../readings.ts';
import { runScenario } from '../run-scenario.ts';

export { options } from '../options.ts';

/** Devices whose viewers have signed in, as apps look at their profiles whenever they come to the front. No two bodies need be alike. */
export default runScenario({
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
