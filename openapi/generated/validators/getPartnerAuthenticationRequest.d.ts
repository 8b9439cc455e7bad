// Written by `passgate generate` from openapi/*.yaml. Do not edit.
// documents: rest-v2=75c78dfa42ea0ccf969340bf79a0123359d1f56da266fcb0c32f98e17d554217

import type { Validator, ValidatorEntry } from '../../runtime/validator.js';
import type { AccessTokenError, GetPartnerAuthenticationRequestError400, GetPartnerAuthenticationRequestError500, PartnerSessionForm, PartnerSessionResponse, TooManyRequestsPage } from '../rest-v2.js';

export declare const getPartnerAuthenticationRequestRequestForm: Validator<PartnerSessionForm>;
export declare const getPartnerAuthenticationRequestRequestFormTolerant: Validator<PartnerSessionForm>;
export declare const getPartnerAuthenticationRequest200Json: Validator<PartnerSessionResponse>;
export declare const getPartnerAuthenticationRequest200JsonTolerant: Validator<PartnerSessionResponse>;
export declare const getPartnerAuthenticationRequest400Json: Validator<GetPartnerAuthenticationRequestError400>;
export declare const getPartnerAuthenticationRequest400JsonTolerant: Validator<GetPartnerAuthenticationRequestError400>;
export declare const getPartnerAuthenticationRequest401Json: Validator<AccessTokenError>;
export declare const getPartnerAuthenticationRequest401JsonTolerant: Validator<AccessTokenError>;
export declare const getPartnerAuthenticationRequest405Empty: Validator<undefined>;
export declare const getPartnerAuthenticationRequest405EmptyTolerant: Validator<undefined>;
export declare const getPartnerAuthenticationRequest429Html: Validator<TooManyRequestsPage>;
export declare const getPartnerAuthenticationRequest429HtmlTolerant: Validator<TooManyRequestsPage>;
export declare const getPartnerAuthenticationRequest500Json: Validator<GetPartnerAuthenticationRequestError500>;
export declare const getPartnerAuthenticationRequest500JsonTolerant: Validator<GetPartnerAuthenticationRequestError500>;

export declare const getPartnerAuthenticationRequestValidators: {
  readonly 'request application/x-www-form-urlencoded': ValidatorEntry;
  readonly '200 application/json': ValidatorEntry;
  readonly '400 application/json': ValidatorEntry;
  readonly '401 application/json': ValidatorEntry;
  readonly '405': ValidatorEntry;
  readonly '429 text/html': ValidatorEntry;
  readonly '500 application/json': ValidatorEntry;
};
