import { describe, expect, it } from 'vitest';
import { environmentSecrets, rememberSecret } from './masking/environment-secrets.ts';
import { isSecretVariable, secretOf, unsetText } from './target-secrets.ts';

const shared = { PASSGATE_SOFTWARE_STATEMENT: 'of all' };
const own = { PASSGATE_SOFTWARE_STATEMENT_US_EAST_1: 'of us-east.1' };

describe('secretOf', () => {
  it.each<[string, Record<string, string>, string | undefined, string]>([
    ['the variable of the target', { ...shared, ...own }, 'printed', 'of us-east.1'],
    ['what its command printed', shared, 'printed', 'printed'],
    ['the variable of all targets', shared, undefined, 'of all'],
    [
      'the next one where a variable is empty',
      { ...shared, PASSGATE_SOFTWARE_STATEMENT_US_EAST_1: '' },
      undefined,
      'of all',
    ],
    ['nothing of another target', { PASSGATE_SOFTWARE_STATEMENT_STAGING: 'x' }, undefined, ''],
    ['nothing of another kind', { PASSGATE_VANTAGE_TOKEN: 'x' }, undefined, ''],
  ])('returns %s', (_what, env, printed, value) => {
    const target = { name: 'us-east.1', ...(printed === undefined ? {} : { printedSecret: () => printed }) };
    expect(secretOf(target, env, 'softwareStatement').value).toBe(value);
  });
});

it.each([
  [
    'us-east',
    'the environment variable PASSGATE_VANTAGE_TOKEN_US_EAST is not set, nor is PASSGATE_VANTAGE_TOKEN',
  ],
  ['https://sp.example', 'the environment variable PASSGATE_VANTAGE_TOKEN is not set'],
])('names the variables that %s lacks', (name, text) => {
  expect(unsetText(name, 'vantageToken')).toBe(text);
});

it.each([
  ['PASSGATE_SOFTWARE_STATEMENT', true],
  ['PASSGATE_SOFTWARE_STATEMENT_EU', true],
  ['PASSGATE_VANTAGE_USER_TOKEN_EU', true],
  ['PASSGATE_CONTROL_TOKEN', true],
  ['PASSGATE_TOKEN', true],
  ['PASSGATE_CACHE', false],
  ['MY_PASSGATE_TOKEN', false],
])('%s holds a secret: %s', (name, holds) => expect(isSecretVariable(name)).toBe(holds));

it('remembers a printed secret for its own environment only', () => {
  const env = { PASSGATE_VANTAGE_TOKEN_EU: 'of a variable' };
  rememberSecret(env, 'printed');
  expect(environmentSecrets(env)).toEqual(['of a variable', 'printed']);
  expect(environmentSecrets({ ...env })).toEqual(['of a variable']);
});
