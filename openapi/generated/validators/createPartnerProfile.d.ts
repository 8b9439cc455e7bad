// Written by `passgate generate` from openapi/*.yaml. Do not edit.
// documents: rest-v2=75c78dfa42ea0ccf969340bf79a0123359d1f56da266fcb0c32f98e17d554217

import type { Validator, ValidatorEntry } from '../../runtime/validator.js';
import type { AccessTokenError, CreatePartnerProfileError400, CreatePartnerProfileError500, PartnerProfileCreated, PartnerProfileDegraded, PartnerProfileForm, TooManyRequestsPage } from '../rest-v2.js';

export declare const createPartnerProfileRequestForm: Validator<PartnerProfileForm>;
export declare const createPartnerProfileRequestFormTolerant: Validator<PartnerProfileForm>;
export declare const createPartnerProfile200Json: Validator<PartnerProfileDegraded>;
export declare const createPartnerProfile200JsonTolerant: Validator<PartnerProfileDegraded>;
export declare const createPartnerProfile201Json: Validator<PartnerProfileCreated>;
export declare const createPartnerProfile201JsonTolerant: Validator<PartnerProfileCreated>;
export declare const createPartnerProfile400Json: Validator<CreatePartnerProfileError400>;
export declare const createPartnerProfile400JsonTolerant: Validator<CreatePartnerProfileError400>;
export declare const createPartnerProfile401Json: Validator<AccessTokenError>;
export declare const createPartnerProfile401JsonTolerant: Validator<AccessTokenError>;
export declare const createPartnerProfile405Empty: Validator<undefined>;
export declare const createPartnerProfile405EmptyTolerant: Validator<undefined>;
export declare const createPartnerProfile429Html: Validator<TooManyRequestsPage>;
export declare const createPartnerProfile429HtmlTolerant: Validator<TooManyRequestsPage>;
export declare const createPartnerProfile500Json: Validator<CreatePartnerProfileError500>;
export declare const createPartnerProfile500JsonTolerant: Validator<CreatePartnerProfileError500>;

export declare const createPartnerProfileValidators: {
  readonly 'request application/x-www-form-urlencoded': ValidatorEntry;
  readonly '200 application/json': ValidatorEntry;
  readonly '201 application/json': ValidatorEntry;
  readonly '400 application/json': ValidatorEntry;
  readonly '401 application/json': ValidatorEntry;
  readonly '405': ValidatorEntry;
  readonly '429 text/html': ValidatorEntry;
  readonly '500 application/json': ValidatorEntry;
};
