// Written by `passgate generate` from openapi/*.yaml. Do not edit.
// documents: rest-v2=75c78dfa42ea0ccf969340bf79a0123359d1f56da266fcb0c32f98e17d554217

import type { Validator, ValidatorEntry } from '../../runtime/validator.js';
import type { AccessTokenError, GetProfilesError400, GetProfilesError500, ProfilesResponse, TooManyRequestsPage } from '../rest-v2.js';

export declare const getProfiles200Json: Validator<ProfilesResponse>;
export declare const getProfiles200JsonTolerant: Validator<ProfilesResponse>;
export declare const getProfiles400Json: Validator<GetProfilesError400>;
export declare const getProfiles400JsonTolerant: Validator<GetProfilesError400>;
export declare const getProfiles401Json: Validator<AccessTokenError>;
export declare const getProfiles401JsonTolerant: Validator<AccessTokenError>;
export declare const getProfiles405Empty: Validator<undefined>;
export declare const getProfiles405EmptyTolerant: Validator<undefined>;
export declare const getProfiles429Html: Validator<TooManyRequestsPage>;
export declare const getProfiles429HtmlTolerant: Validator<TooManyRequestsPage>;
export declare const getProfiles500Json: Validator<GetProfilesError500>;
export declare const getProfiles500JsonTolerant: Validator<GetProfilesError500>;

export declare const getProfilesValidators: {
  readonly '200 application/json': ValidatorEntry;
  readonly '400 application/json': ValidatorEntry;
  readonly '401 application/json': ValidatorEntry;
  readonly '405': ValidatorEntry;
  readonly '429 text/html': ValidatorEntry;
  readonly '500 application/json': ValidatorEntry;
};
