// Written by `passgate generate` from openapi/*.yaml. Do not edit.
// documents: rest-v2=63b7360f27fdd020185d9a5c82fb9d3ea70f78b5387c9b6ee522e5e6161ac5f7

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
