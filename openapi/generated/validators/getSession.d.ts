// Written by `passgate generate` from openapi/*.yaml. Do not edit.
// documents: rest-v2=75c78dfa42ea0ccf969340bf79a0123359d1f56da266fcb0c32f98e17d554217

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
