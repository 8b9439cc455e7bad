// Written by `passgate generate` from openapi/*.yaml. Do not edit.
// documents: rest-v2=75c78dfa42ea0ccf969340bf79a0123359d1f56da266fcb0c32f98e17d554217

import type { Validator, ValidatorEntry } from '../../runtime/validator.js';
import type { AccessTokenError, Configuration, GetConfigurationError400, GetConfigurationError500, TooManyRequestsPage } from '../rest-v2.js';

export declare const getConfiguration200Json: Validator<Configuration>;
export declare const getConfiguration200JsonTolerant: Validator<Configuration>;
export declare const getConfiguration400Json: Validator<GetConfigurationError400>;
export declare const getConfiguration400JsonTolerant: Validator<GetConfigurationError400>;
export declare const getConfiguration401Json: Validator<AccessTokenError>;
export declare const getConfiguration401JsonTolerant: Validator<AccessTokenError>;
export declare const getConfiguration405Empty: Validator<undefined>;
export declare const getConfiguration405EmptyTolerant: Validator<undefined>;
export declare const getConfiguration429Html: Validator<TooManyRequestsPage>;
export declare const getConfiguration429HtmlTolerant: Validator<TooManyRequestsPage>;
export declare const getConfiguration500Json: Validator<GetConfigurationError500>;
export declare const getConfiguration500JsonTolerant: Validator<GetConfigurationError500>;

export declare const getConfigurationValidators: {
  readonly '200 application/json': ValidatorEntry;
  readonly '400 application/json': ValidatorEntry;
  readonly '401 application/json': ValidatorEntry;
  readonly '405': ValidatorEntry;
  readonly '429 text/html': ValidatorEntry;
  readonly '500 application/json': ValidatorEntry;
};
