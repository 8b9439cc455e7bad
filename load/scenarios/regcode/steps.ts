import { createRegistrationCodeValidators } from '../../../openapi/generated/validators/createRegistrationCode.js';
import { deleteRegistrationCodeValidators } from '../../../openapi/generated/validators/deleteRegistrationCode.js';
import { getRegistrationCodeValidators } from '../../../openapi/generated/validators/getRegistrationCode.js';
import { plan } from '../../k6/engine/plan.ts';
import { runScenario } from '../../k6/engine/run-scenario.ts';
import {
  createRegistrationCode,
  deleteRegistrationCode,
  getRegistrationCode,
} from '../../k6/http/calls-reggie.ts';
import { textsOf } from '../../k6/judging/extracted.ts';
import { regcodeEvents } from './events.ts';

export { options } from '../../k6/engine/options.ts';

/** How often a device asks for its record before the code is given back. */
const polls = 3;
const pollMs = 1100;

/**
 * The older service of registration codes: a code is created, asked for, deleted, and gone. Then
 * the device begins again.
 */
export default runScenario({
  events: regcodeEvents,
  validators: {
    createRegistrationCode: createRegistrationCodeValidators,
    getRegistrationCode: getRegistrationCodeValidators,
    deleteRegistrationCode: deleteRegistrationCodeValidators,
  },
  first: 'create',
  steps: {
    create: {
      call: createRegistrationCode,
      retries: true,
      answered: ({ status, body }) => {
        const { code } = textsOf(body);
        if (status !== 201 || code === undefined) return undefined;
        return { to: 'poll', gain: { code, note: '' }, events: ['codesCreated'] };
      },
    },
    poll: {
      call: (device) => getRegistrationCode(device),
      retries: true,
      answered: ({ status, body }, { code, note = '' }) => {
        if (status !== 200) return undefined;
        const found = textsOf(body).code;
        if (found !== undefined && found !== code) {
          return {
            violation: { pointer: '/code', expected: 'the requested code', received: 'another code' },
          };
        }
        const done = note.length + 1 >= polls;
        return { to: done ? 'delete' : 'poll', afterMs: pollMs, gain: { note: `${note}.` } };
      },
    },
    delete: {
      call: deleteRegistrationCode,
      retries: true,
      answered: ({ status }) => (status === 204 ? { to: 'gone', events: ['codesDeleted'] } : undefined),
    },
    gone: {
      call: (device) => getRegistrationCode(device, [404]),
      answered: ({ status }) =>
        status === 404
          ? { to: 'create', afterMs: plan.intervalMs, events: ['codesGone'] }
          : {
              violation: {
                pointer: '',
                expected: 'no record of the deleted code',
                received: `status ${status}`,
              },
            },
    },
  },
});
