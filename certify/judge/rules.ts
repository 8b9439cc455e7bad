import type { Rule } from './rule.ts';
import { configurationRules } from './rules/configuration.ts';
import { headerRules } from './rules/headers.ts';
import { logoutRules } from './rules/logout.ts';
import { parameterRules } from './rules/parameters.ts';
import { pollingRules } from './rules/polling.ts';
import { registrationRules } from './rules/registration.ts';
import { serverRules } from './rules/servers.ts';
import { sessionRules } from './rules/sessions.ts';
import { tokenRules } from './rules/tokens.ts';

/** Every rule, in the order in which a certificate lists them. */
export const clientRules: readonly Rule[] = [
  ...registrationRules,
  ...tokenRules,
  ...configurationRules,
  ...sessionRules,
  ...pollingRules,
  ...logoutRules,
  ...headerRules,
  ...parameterRules,
  ...serverRules,
];
