import type { StateName, StateParams, StateValues } from '../../contracts/states.ts';
import { knownName } from '../../core/basics.ts';
import type { Provider } from '../provider.ts';
import { type ControlFields, text } from './read-fields.ts';

/**
 * How to arrange a state: read its parameters, change what the provider knows, return the values.
 */
export interface StateHandler<Name extends StateName> {
  readonly read: (given: ControlFields, provider: Provider) => StateParams<Name>;
  readonly arrange: (
    provider: Provider,
    params: StateParams<Name>,
  ) => StateValues<Name> | Promise<StateValues<Name>>;
}

/**
 * Returns a parameter that is one of a few words; undefined if it is absent. Throws for another
 * word, and names the nearest known one.
 */
export function oneOfField<Name extends string>(
  given: ControlFields,
  name: string,
  known: readonly Name[],
): Name | undefined {
  const value = text(given, name);
  return value === undefined ? undefined : knownName(name, value, known);
}

/** Returns the parameters of a state that has none. */
export function none(): Record<string, never> {
  return {};
}

/** Returns the parameters without those that are undefined. */
export function defined<Params extends object>(
  params: {
    [Key in keyof Params]: Params[Key] | undefined;
  },
): Params {
  return Object.fromEntries(Object.entries(params).filter(([, value]) => value !== undefined)) as Params;
}
