// Written by `passgate generate` from openapi/*.yaml. Do not edit.
// documents: rest-v2=75c78dfa42ea0ccf969340bf79a0123359d1f56da266fcb0c32f98e17d554217

import type { Validator, ValidatorEntry } from '../../runtime/validator.js';
import type { AccessTokenError, InternalServerError, ResumeSessionError400, ResumeSessionForm, ResumeSessionResponse, TooManyRequestsPage } from '../rest-v2.js';

export declare const resumeSessionRequestForm: Validator<ResumeSessionForm>;
export declare const resumeSessionRequestFormTolerant: Validator<ResumeSessionForm>;
export declare const resumeSession200Json: Validator<ResumeSessionResponse>;
export declare const resumeSession200JsonTolerant: Validator<ResumeSessionResponse>;
export declare const resumeSession400Json: Validator<ResumeSessionError400>;
export declare const resumeSession400JsonTolerant: Validator<ResumeSessionError400>;
export declare const resumeSession401Json: Validator<AccessTokenError>;
export declare const resumeSession401JsonTolerant: Validator<AccessTokenError>;
export declare const resumeSession405Empty: Validator<undefined>;
export declare const resumeSession405EmptyTolerant: Validator<undefined>;
export declare const resumeSession429Html: Validator<TooManyRequestsPage>;
export declare const resumeSession429HtmlTolerant: Validator<TooManyRequestsPage>;
export declare const resumeSession500Json: Validator<InternalServerError>;
export declare const resumeSession500JsonTolerant: Validator<InternalServerError>;

export declare const resumeSessionValidators: {
  readonly 'request application/x-www-form-urlencoded': ValidatorEntry;
  readonly '200 application/json': ValidatorEntry;
  readonly '400 application/json': ValidatorEntry;
  readonly '401 application/json': ValidatorEntry;
  readonly '405': ValidatorEntry;
  readonly '429 text/html': ValidatorEntry;
  readonly '500 application/json': ValidatorEntry;
};
