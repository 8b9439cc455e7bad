import type { Ajv } from 'ajv';
import { mvpdKinds, troubles } from '../contracts/states.ts';
import type { ProviderHooks } from '../core/index.ts';

const name = { type: 'string', minLength: 1, description: 'a word' };
const hook = { isFunction: true, description: 'a function (a configuration in JSON cannot hold one)' };
const hooks = {
  signIn: hook,
  deny: hook,
  revoke: hook,
  degrade: hook,
  expire: hook,
} satisfies { readonly [Name in keyof Required<ProviderHooks>]: object };

/** The part of a target's schema that says how a real provider is brought into its states. */
export const hooksSchema = {
  ...hooks,
  mvpds: namesOf(mvpdKinds, 'ids of MVPDs by kind'),
  resources: namesOf(['permitted', ...troubles], 'ids of resources by what is the matter with them'),
  foreignServiceProvider: name,
};

function namesOf(keys: readonly string[], description: string): object {
  return {
    type: 'object',
    description,
    additionalProperties: false,
    properties: Object.fromEntries(keys.map((key) => [key, name])),
  };
}

/** Teaches a validator the keyword `isFunction`, which JSON Schema has no type for. */
export function addFunctionKeyword(ajv: Ajv): void {
  ajv.addKeyword({
    keyword: 'isFunction',
    schemaType: 'boolean',
    validate: (_schema: boolean, value: unknown) => typeof value === 'function',
  });
}
