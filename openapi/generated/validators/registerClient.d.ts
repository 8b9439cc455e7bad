// Written by `passgate generate` from openapi/*.yaml. Do not edit.
// documents: dcr=e69c6a41eee733dfdea69287c238e8ec6696bdc2c7a3fe1c2225ed8201c65ffc

import type { Validator, ValidatorEntry } from '../../runtime/validator.js';
import type { ClientCredentials, RegisterClientError400, RegisterClientRequest, ThrottledPage } from '../dcr.js';

export declare const registerClientRequestJson: Validator<RegisterClientRequest>;
export declare const registerClientRequestJsonTolerant: Validator<RegisterClientRequest>;
export declare const registerClient201Json: Validator<ClientCredentials>;
export declare const registerClient201JsonTolerant: Validator<ClientCredentials>;
export declare const registerClient400Json: Validator<RegisterClientError400>;
export declare const registerClient400JsonTolerant: Validator<RegisterClientError400>;
export declare const registerClient429Html: Validator<ThrottledPage>;
export declare const registerClient429HtmlTolerant: Validator<ThrottledPage>;

export declare const registerClientValidators: {
  readonly 'request application/json': ValidatorEntry;
  readonly '201 application/json': ValidatorEntry;
  readonly '400 application/json': ValidatorEntry;
  readonly '429 text/html': ValidatorEntry;
};
