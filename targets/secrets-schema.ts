import { secretKinds } from '../core/index.ts';

const command = {
  type: 'array',
  description: "a list of words, the program first: ['vault', 'kv', 'get', '-field=value', 'pass/staging']",
  minItems: 1,
  items: { type: 'string', pattern: '^[^\\u0000]*$', description: 'a word' },
};
const secret = {
  type: 'object',
  description:
    '{ command: [ … ] }, a command that prints the secret, which itself does not belong into this file',
  additionalProperties: false,
  required: ['command'],
  properties: { command },
};

/** The part of a target's schema that says which commands print its secrets. */
export const secretsSchema = {
  type: 'object',
  description: 'an object of commands by secret: { softwareStatement: { command: [ … ] } }',
  additionalProperties: false,
  properties: Object.fromEntries(secretKinds.map((kind) => [kind, secret])),
};
