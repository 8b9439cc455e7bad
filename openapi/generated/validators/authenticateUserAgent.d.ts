// Written by `passgate generate` from openapi/*.yaml. Do not edit.
// documents: rest-v2=2c0cb7625946312dbe9e80e0ceb8cc7c6cbd6949c7f75742f32aa46e173e4871

import type { Validator, ValidatorEntry } from '../../runtime/validator.js';
import type { ErrorPage, TooManyRequestsPage } from '../rest-v2.js';

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
  readonly '302': ValidatorEntry;
  readonly '400 text/html': ValidatorEntry;
  readonly '405': ValidatorEntry;
  readonly '429 text/html': ValidatorEntry;
  readonly '500 text/html': ValidatorEntry;
};
