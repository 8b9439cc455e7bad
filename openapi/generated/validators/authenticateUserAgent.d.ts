// Written by `passgate generate` from openapi/*.yaml. Do not edit.
// documents: rest-v2=75c78dfa42ea0ccf969340bf79a0123359d1f56da266fcb0c32f98e17d554217

import type { Validator, ValidatorEntry } from '../../runtime/validator.js';
import type { ErrorPage, SamlForm, TooManyRequestsPage } from '../rest-v2.js';

export declare const authenticateUserAgent200Html: Validator<SamlForm>;
export declare const authenticateUserAgent200HtmlTolerant: Validator<SamlForm>;
export declare const authenticateUserAgent302Empty: Validator<undefined>;
export declare const authenticateUserAgent302EmptyTolerant: Validator<undefined>;
export declare const authenticateUserAgent400Html: Validator<ErrorPage>;
export declare const authenticateUserAgent400HtmlTolerant: Validator<ErrorPage>;
export declare const authenticateUserAgent405Empty: Validator<undefined>;
export declare const authenticateUserAgent405EmptyTolerant: Validator<undefined>;
export declare const authenticateUserAgent429Html: Validator<TooManyRequestsPage>;
export declare const authenticateUserAgent429HtmlTolerant: Validator<TooManyRequestsPage>;
export declare const authenticateUserAgent500Html: Validator<ErrorPage>;
export declare const authenticateUserAgent500HtmlTolerant: Validator<ErrorPage>;

export declare const authenticateUserAgentValidators: {
  readonly '200 text/html': ValidatorEntry;
  readonly '302': ValidatorEntry;
  readonly '400 text/html': ValidatorEntry;
  readonly '405': ValidatorEntry;
  readonly '429 text/html': ValidatorEntry;
  readonly '500 text/html': ValidatorEntry;
};
