import { type StateName, stateNames } from '../../contracts/states.ts';
import { isRecord, knownName } from '../../core/basics.ts';
import type { Provider } from '../provider.ts';
import { badRequest, type ControlFields, text } from './read-fields.ts';
import { stateHandlers } from './state-handlers.ts';

/**
 * Handles Pact's state-change protocol: `{state, params?, action?}`. A setup returns the values of
 * the state and its parameters as one flat object; without a state it returns the address of a new
 * device. A teardown has nothing to undo, because every arrangement is new.
 * @throws PassgateError `UNKNOWN_NAME` for an unknown state or action
 */
export async function changeState(provider: Provider, body: ControlFields): Promise<ControlFields> {
  const state = text(body, 'state') ?? '';
  const action = knownName('action', text(body, 'action') ?? 'setup', ['setup', 'teardown']);
  // Pact sends an empty name for an interaction without a state. It gets a new device, too.
  if (state === '') return action === 'teardown' ? {} : { forwardedFor: provider.addresses.next() };
  const name = knownName('provider state', state, stateNames);
  if (action === 'teardown') return {};
  const params = body.params ?? {};
  if (!isRecord(params)) throw badRequest('params must be an object');
  return { ...params, ...(await arrange(provider, name, params)) };
}

async function arrange<Name extends StateName>(
  provider: Provider,
  name: Name,
  params: ControlFields,
): Promise<ControlFields> {
  const handler = stateHandlers[name];
  const values: object = await handler.arrange(provider, handler.read(params, provider));
  return { ...values };
}
