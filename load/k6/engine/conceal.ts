import { hmac } from 'k6/crypto';
import { Conceal, FewValues } from '../../../core/masking/conceal.ts';
import { sensitiveNames } from '../../../openapi/generated/sensitive.ts';
import { plan, shared } from './plan.ts';

/** Conceals as the whole run does: by the key that comes with the fleet. */
export const conceal = new Conceal({
  digest: (text) => hmac('sha256', shared.secrets.maskingKey ?? plan.run, text, 'hex'),
  secrets: new FewValues(),
  sensitive: new FewValues(),
  names: sensitiveNames,
});
