// Written by `passgate generate` from openapi/*.yaml. Do not edit.
// documents: rest-v2=75c78dfa42ea0ccf969340bf79a0123359d1f56da266fcb0c32f98e17d554217

import type { Validator, ValidatorEntry } from '../../runtime/validator.js';
import type { AccessTokenError, AuthorizeError400, AuthorizeError403, AuthorizeError500, AuthorizeRequest, AuthorizeResponse, TooManyRequestsPage } from '../rest-v2.js';

export declare const authorizeRequestJson: Validator<AuthorizeRequest>;
export declare const authorizeRequestJsonTolerant: Validator<AuthorizeRequest>;
export declare const authorize200Json: Validator<AuthorizeResponse>;
export declare const authorize200JsonTolerant: Validator<AuthorizeResponse>;
export declare const authorize400Json: Validator<AuthorizeError400>;
export declare const authorize400JsonTolerant: Validator<AuthorizeError400>;
export declare const authorize401Json: Validator<AccessTokenError>;
export declare const authorize401JsonTolerant: Validator<AccessTokenError>;
export declare const authorize403Json: Validator<AuthorizeError403>;
export declare const authorize403JsonTolerant: Validator<AuthorizeError403>;
export declare const authorize405Empty: Validator<undefined>;
export declare const authorize405EmptyTolerant: Validator<undefined>;
export declare const authorize429Html: Validator<TooManyRequestsPage>;
export declare const authorize429HtmlTolerant: Validator<TooManyRequestsPage>;
export declare const authorize500Json: Validator<AuthorizeError500>;
export declare const authorize500JsonTolerant: Validator<AuthorizeError500>;

export declare const authorizeValidators: {
  readonly 'request application/json': ValidatorEntry;
  readonly '200 application/json': ValidatorEntry;
  readonly '400 application/json': ValidatorEntry;
  readonly '401 application/json': ValidatorEntry;
  readonly '403 application/json': ValidatorEntry;
  readonly '405': ValidatorEntry;
  readonly '429 text/html': ValidatorEntry;
  readonly '500 application/json': ValidatorEntry;
};
