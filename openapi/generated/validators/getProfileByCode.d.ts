// Written by `passgate generate` from openapi/*.yaml. Do not edit.
// documents: rest-v2=75c78dfa42ea0ccf969340bf79a0123359d1f56da266fcb0c32f98e17d554217

import type { Validator, ValidatorEntry } from '../../runtime/validator.js';
import type { AccessTokenError, GetProfileByCodeError400, GetProfileByCodeError500, ProfileByCodeResponse, TemporaryAccessLimitError, TooManyRequestsPage } from '../rest-v2.js';

export declare const getProfileByCode200Json: Validator<ProfileByCodeResponse>;
export declare const getProfileByCode200JsonTolerant: Validator<ProfileByCodeResponse>;
export declare const getProfileByCode400Json: Validator<GetProfileByCodeError400>;
export declare const getProfileByCode400JsonTolerant: Validator<GetProfileByCodeError400>;
export declare const getProfileByCode401Json: Validator<AccessTokenError>;
export declare const getProfileByCode401JsonTolerant: Validator<AccessTokenError>;
export declare const getProfileByCode403Json: Validator<TemporaryAccessLimitError>;
export declare const getProfileByCode403JsonTolerant: Validator<TemporaryAccessLimitError>;
export declare const getProfileByCode405Empty: Validator<undefined>;
export declare const getProfileByCode405EmptyTolerant: Validator<undefined>;
export declare const getProfileByCode429Html: Validator<TooManyRequestsPage>;
export declare const getProfileByCode429HtmlTolerant: Validator<TooManyRequestsPage>;
export declare const getProfileByCode500Json: Validator<GetProfileByCodeError500>;
export declare const getProfileByCode500JsonTolerant: Validator<GetProfileByCodeError500>;

export declare const getProfileByCodeValidators: {
  readonly '200 application/json': ValidatorEntry;
  readonly '400 application/json': ValidatorEntry;
  readonly '401 application/json': ValidatorEntry;
  readonly '403 application/json': ValidatorEntry;
  readonly '405': ValidatorEntry;
  readonly '429 text/html': ValidatorEntry;
  readonly '500 application/json': ValidatorEntry;
};
