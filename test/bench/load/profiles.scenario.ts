import { getProfileByCode, options, plan, profilesAndDecisions, runScenario } from '../../../load/exports.ts';
import { getProfileByCodeValidators } from '../../../openapi/generated/validators/getProfileByCode.js';

export { options };

/** Devices whose viewers have logged in and that poll on, so that each answer is a whole profile. */
export default runScenario({
  validators: { getProfileByCode: getProfileByCodeValidators },
  extract: profilesAndDecisions,
  first: 'poll',
  steps: {
    poll: {
      call: (device) => getProfileByCode(device),
      everyMs: plan.intervalMs,
      answered: () => undefined,
    },
  },
});
