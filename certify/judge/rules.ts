import type { Rule } from './rule.ts';
import { authorizationRules } from './rules/authorization.ts';
import { clientAdministrationRules } from './rules/client-administration.ts';
import { configurationRules } from './rules/configuration.ts';
import { errorRules } from './rules/errors.ts';
import { headerRules } from './rules/headers.ts';
import { logoutRules } from './rules/logout.ts';
import { operationRules } from './rules/operation.ts';
import { parameterRules } from './rules/parameters.ts';
import { pollingRules } from './rules/polling.ts';
import { preauthorizationRules } from './rules/preauthorization.ts';
import { profileRules } from './rules/profiles.ts';
import { registrationRules } from './rules/registration.ts';
import { registrationCodeRules } from './rules/registration-codes.ts';
import { serverRules } from './rules/servers.ts';
import { sessionRules } from './rules/sessions.ts';
import { singleSignOnRules } from './rules/single-sign-on.ts';
import { throttlingRules } from './rules/throttling.ts';
import { tokenRules } from './rules/tokens.ts';

/** Every rule, in the order in which a certificate lists them. */
export const clientRules: readonly Rule[] = [
  ...registrationRules,
  ...tokenRules,
  ...configurationRules,
  ...profileRules,
  ...sessionRules,
  ...pollingRules,
  ...preauthorizationRules,
  ...authorizationRules,
  ...logoutRules,
  ...headerRules,
  ...parameterRules,
  ...serverRules,
  ...errorRules,
  ...throttlingRules,
  ...operationRules,
  ...registrationCodeRules,
  ...clientAdministrationRules,
  ...singleSignOnRules,
];
