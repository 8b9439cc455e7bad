import type { Rule } from './rule.ts';
import { registrationRules } from './rules/registration.ts';

/** Every rule, in the order in which a certificate lists them. */
export const clientRules: readonly Rule[] = [...registrationRules];
