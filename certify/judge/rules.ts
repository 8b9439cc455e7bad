import type { Rule } from './rule.ts';
import { headerRules } from './rules/headers.ts';
import { parameterRules } from './rules/parameters.ts';
import { pollingRules } from './rules/polling.ts';
import { registrationRules } from './rules/registration.ts';
import { serverRules } from './rules/servers.ts';
import { tokenRules } from './rules/tokens.ts';

/** Every rule, in the order in which a certificate lists them. */
export const clientRules: readonly Rule[] = [
  ...registrationRules,
  ...tokenRules,
  ...pollingRules,
  ...headerRules,
  ...parameterRules,
  ...serverRules,
];
