import { createClientValidators } from '../../../openapi/generated/validators/createClient.js';
import { createClientSecretValidators } from '../../../openapi/generated/validators/createClientSecret.js';
import { runScenario } from '../../k6/engine/run-scenario.ts';
import type { ScenarioDevice } from '../../k6/engine/scenario.ts';
import { createClient, createClientSecret } from '../../k6/http/calls-vantage.ts';
import { textsOf } from '../../k6/judging/extracted.ts';
import { vantageClientsEvents } from './events.ts';

export { options } from '../../k6/engine/options.ts';

/** A secret is replaced before it ends; here, a moment later. */
const rotationMs = 1100;

/** Returns a client id that no earlier run has used. */
const clientIdOf = ({ deviceIdentifier }: ScenarioDevice): string =>
  `passgate-${deviceIdentifier.replace(/^fingerprint /, '').replace(/[^A-Za-z0-9]/g, '')}`;

/**
 * An administrator who sets up one client after the other, each with a secret and the one that will
 * replace it.
 */
export default runScenario({
  events: vantageClientsEvents,
  validators: { createClient: createClientValidators, createClientSecret: createClientSecretValidators },
  first: 'client',
  steps: {
    client: {
      call: (device) => createClient(clientIdOf(device)),
      retries: true,
      answered: ({ status, body }, device) => {
        if (status !== 201) return undefined;
        const { clientId } = textsOf(body);
        if (clientId === clientIdOf(device)) return { to: 'secret', events: ['clientsCreated'] };
        return {
          violation: { pointer: '/clientId', expected: 'the requested client', received: 'another client' },
        };
      },
    },
    secret: {
      call: (device) => createClientSecret(clientIdOf(device), 'first'),
      retries: true,
      answered: ({ status, body }) => {
        const { value } = textsOf(body);
        if (status !== 201 || value === undefined) return undefined;
        return { to: 'rotation', afterMs: rotationMs, gain: { note: value }, events: ['secretsCreated'] };
      },
    },
    rotation: {
      call: (device) => createClientSecret(clientIdOf(device), 'the one that follows'),
      retries: true,
      answered: ({ status, body }, { note }) => {
        if (status !== 201) return undefined;
        if (textsOf(body).value !== note) return { events: ['secretsRotated'] };
        return {
          violation: { pointer: '/value', expected: 'a different secret', received: 'the same secret' },
        };
      },
    },
  },
});
