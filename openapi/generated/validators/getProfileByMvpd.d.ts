// Written by `passgate generate` from openapi/*.yaml. Do not edit.
// documents: rest-v2=75c78dfa42ea0ccf969340bf79a0123359d1f56da266fcb0c32f98e17d554217

import type { Validator, ValidatorEntry } from '../../runtime/validator.js';
import type { AccessTokenError, GetProfileByMvpdError400, GetProfileByMvpdError403, GetProfileByMvpdError500, ProfileByMvpdResponse, TooManyRequestsPage } from '../rest-v2.js';

export declare const getProfileByMvpd200Json: Validator<ProfileByMvpdResponse>;
export declare const getProfileByMvpd200JsonTolerant: Validator<ProfileByMvpdResponse>;
export declare const getProfileByMvpd400Json: Validator<GetProfileByMvpdError400>;
export declare const getProfileByMvpd400JsonTolerant: Validator<GetProfileByMvpdError400>;
export declare const getProfileByMvpd401Json: Validator<AccessTokenError>;
export declare const getProfileByMvpd401JsonTolerant: Validator<AccessTokenError>;
export declare const getProfileByMvpd403Json: Validator<GetProfileByMvpdError403>;
export declare const getProfileByMvpd403JsonTolerant: Validator<GetProfileByMvpdError403>;
export declare const getProfileByMvpd405Empty: Validator<undefined>;
export declare const getProfileByMvpd405EmptyTolerant: Validator<undefined>;
export declare const getProfileByMvpd429Html: Validator<TooManyRequestsPage>;
export declare const getProfileByMvpd429HtmlTolerant: Validator<TooManyRequestsPage>;
export declare const getProfileByMvpd500Json: Validator<GetProfileByMvpdError500>;
export declare const getProfileByMvpd500JsonTolerant: Validator<GetProfileByMvpdError500>;

export declare const getProfileByMvpdValidators: {
  readonly '200 application/json': ValidatorEntry;
  readonly '400 application/json': ValidatorEntry;
  readonly '401 application/json': ValidatorEntry;
  readonly '403 application/json': ValidatorEntry;
  readonly '405': ValidatorEntry;
  readonly '429 text/html': ValidatorEntry;
  readonly '500 application/json': ValidatorEntry;
};
