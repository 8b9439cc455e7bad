// Written by `passgate generate` from openapi/*.yaml. Do not edit.
// documents: rest-v2=63b7360f27fdd020185d9a5c82fb9d3ea70f78b5387c9b6ee522e5e6161ac5f7

import type { Validator, ValidatorEntry } from '../../runtime/validator.js';
import type { AccessTokenError, GetSessionError400, InternalServerError, SessionStatus, TooManyRequestsPage } from '../rest-v2.js';

export declare const getSession200Json: Validator<SessionStatus>;
export declare const getSession200JsonTolerant: Validator<SessionStatus>;
export declare const getSession400Json: Validator<GetSessionError400>;
export declare const getSession400JsonTolerant: Validator<GetSessionError400>;
export declare const getSession401Json: Validator<AccessTokenError>;
export declare const getSession401JsonTolerant: Validator<AccessTokenError>;
export declare const getSession405Empty: Validator<undefined>;
export declare const getSession405EmptyTolerant: Validator<undefined>;
export declare const getSession429Html: Validator<TooManyRequestsPage>;
export declare const getSession429HtmlTolerant: Validator<TooManyRequestsPage>;
export declare const getSession500Json: Validator<InternalServerError>;
export declare const getSession500JsonTolerant: Validator<InternalServerError>;

export declare const getSessionValidators: {
  readonly '200 application/json': ValidatorEntry;
  readonly '400 application/json': ValidatorEntry;
  readonly '401 application/json': ValidatorEntry;
  readonly '405': ValidatorEntry;
  readonly '429 text/html': ValidatorEntry;
  readonly '500 application/json': ValidatorEntry;
};
