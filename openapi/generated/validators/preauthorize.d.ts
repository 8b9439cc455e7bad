// Written by `passgate generate` from openapi/*.yaml. Do not edit.
// documents: rest-v2=75c78dfa42ea0ccf969340bf79a0123359d1f56da266fcb0c32f98e17d554217

import type { Validator, ValidatorEntry } from '../../runtime/validator.js';
import type { AccessTokenError, PreauthorizeError400, PreauthorizeError403, PreauthorizeError500, PreauthorizeRequest, PreauthorizeResponse, TooManyRequestsPage } from '../rest-v2.js';

export declare const preauthorizeRequestJson: Validator<PreauthorizeRequest>;
export declare const preauthorizeRequestJsonTolerant: Validator<PreauthorizeRequest>;
export declare const preauthorize200Json: Validator<PreauthorizeResponse>;
export declare const preauthorize200JsonTolerant: Validator<PreauthorizeResponse>;
export declare const preauthorize400Json: Validator<PreauthorizeError400>;
export declare const preauthorize400JsonTolerant: Validator<PreauthorizeError400>;
export declare const preauthorize401Json: Validator<AccessTokenError>;
export declare const preauthorize401JsonTolerant: Validator<AccessTokenError>;
export declare const preauthorize403Json: Validator<PreauthorizeError403>;
export declare const preauthorize403JsonTolerant: Validator<PreauthorizeError403>;
export declare const preauthorize405Empty: Validator<undefined>;
export declare const preauthorize405EmptyTolerant: Validator<undefined>;
export declare const preauthorize429Html: Validator<TooManyRequestsPage>;
export declare const preauthorize429HtmlTolerant: Validator<TooManyRequestsPage>;
export declare const preauthorize500Json: Validator<PreauthorizeError500>;
export declare const preauthorize500JsonTolerant: Validator<PreauthorizeError500>;

export declare const preauthorizeValidators: {
  readonly 'request application/json': ValidatorEntry;
  readonly '200 application/json': ValidatorEntry;
  readonly '400 application/json': ValidatorEntry;
  readonly '401 application/json': ValidatorEntry;
  readonly '403 application/json': ValidatorEntry;
  readonly '405': ValidatorEntry;
  readonly '429 text/html': ValidatorEntry;
  readonly '500 application/json': ValidatorEntry;
};
