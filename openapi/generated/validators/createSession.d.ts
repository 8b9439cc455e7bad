// Written by `passgate generate` from openapi/*.yaml. Do not edit.
// documents: rest-v2=75c78dfa42ea0ccf969340bf79a0123359d1f56da266fcb0c32f98e17d554217

import type { Validator, ValidatorEntry } from '../../runtime/validator.js';
import type { AccessTokenError, CreateSessionError400, CreateSessionError500, CreateSessionForm, CreateSessionResponse, TooManyRequestsPage } from '../rest-v2.js';

export declare const createSessionRequestForm: Validator<CreateSessionForm>;
export declare const createSessionRequestFormTolerant: Validator<CreateSessionForm>;
export declare const createSession200Json: Validator<CreateSessionResponse>;
export declare const createSession200JsonTolerant: Validator<CreateSessionResponse>;
export declare const createSession400Json: Validator<CreateSessionError400>;
export declare const createSession400JsonTolerant: Validator<CreateSessionError400>;
export declare const createSession401Json: Validator<AccessTokenError>;
export declare const createSession401JsonTolerant: Validator<AccessTokenError>;
export declare const createSession405Empty: Validator<undefined>;
export declare const createSession405EmptyTolerant: Validator<undefined>;
export declare const createSession429Html: Validator<TooManyRequestsPage>;
export declare const createSession429HtmlTolerant: Validator<TooManyRequestsPage>;
export declare const createSession500Json: Validator<CreateSessionError500>;
export declare const createSession500JsonTolerant: Validator<CreateSessionError500>;

export declare const createSessionValidators: {
  readonly 'request application/x-www-form-urlencoded': ValidatorEntry;
  readonly '200 application/json': ValidatorEntry;
  readonly '400 application/json': ValidatorEntry;
  readonly '401 application/json': ValidatorEntry;
  readonly '405': ValidatorEntry;
  readonly '429 text/html': ValidatorEntry;
  readonly '500 application/json': ValidatorEntry;
};
