// Written by `passgate generate` from openapi/*.yaml. Do not edit.
// documents: rest-v2=75c78dfa42ea0ccf969340bf79a0123359d1f56da266fcb0c32f98e17d554217

import type { Validator, ValidatorEntry } from '../../runtime/validator.js';
import type { AccessTokenError, LogoutError400, LogoutError500, LogoutResponse, TooManyRequestsPage } from '../rest-v2.js';

export declare const logout200Json: Validator<LogoutResponse>;
export declare const logout200JsonTolerant: Validator<LogoutResponse>;
export declare const logout400Json: Validator<LogoutError400>;
export declare const logout400JsonTolerant: Validator<LogoutError400>;
export declare const logout401Json: Validator<AccessTokenError>;
export declare const logout401JsonTolerant: Validator<AccessTokenError>;
export declare const logout405Empty: Validator<undefined>;
export declare const logout405EmptyTolerant: Validator<undefined>;
export declare const logout429Html: Validator<TooManyRequestsPage>;
export declare const logout429HtmlTolerant: Validator<TooManyRequestsPage>;
export declare const logout500Json: Validator<LogoutError500>;
export declare const logout500JsonTolerant: Validator<LogoutError500>;

export declare const logoutValidators: {
  readonly '200 application/json': ValidatorEntry;
  readonly '400 application/json': ValidatorEntry;
  readonly '401 application/json': ValidatorEntry;
  readonly '405': ValidatorEntry;
  readonly '429 text/html': ValidatorEntry;
  readonly '500 application/json': ValidatorEntry;
};
