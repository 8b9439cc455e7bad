// Written by `passgate generate` from openapi/*.yaml. Do not edit.
// documents: dcr=e69c6a41eee733dfdea69287c238e8ec6696bdc2c7a3fe1c2225ed8201c65ffc

import type { Validator, ValidatorEntry } from '../../runtime/validator.js';
import type { AccessToken, IssueTokenError400, IssueTokenRequest, ThrottledPage } from '../dcr.js';

export declare const issueTokenRequestForm: Validator<IssueTokenRequest>;
export declare const issueTokenRequestFormTolerant: Validator<IssueTokenRequest>;
export declare const issueToken201Json: Validator<AccessToken>;
export declare const issueToken201JsonTolerant: Validator<AccessToken>;
export declare const issueToken400Json: Validator<IssueTokenError400>;
export declare const issueToken400JsonTolerant: Validator<IssueTokenError400>;
export declare const issueToken429Html: Validator<ThrottledPage>;
export declare const issueToken429HtmlTolerant: Validator<ThrottledPage>;

export declare const issueTokenValidators: {
  readonly 'request application/x-www-form-urlencoded': ValidatorEntry;
  readonly '201 application/json': ValidatorEntry;
  readonly '400 application/json': ValidatorEntry;
  readonly '429 text/html': ValidatorEntry;
};
