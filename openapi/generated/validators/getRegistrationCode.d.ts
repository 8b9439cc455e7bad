// Written by `passgate generate` from openapi/*.yaml. Do not edit.
// documents: reggie=c0780b83fc2766409c6d8bc91e4d6c39b79c9cb585b9ec84137aa7f4366b9fa1

import type { Validator, ValidatorEntry } from '../../runtime/validator.js';
import type { RegistrationCode, RegistrationCodeError401, RegistrationCodeError404, ThrottledPage } from '../reggie.js';

export declare const getRegistrationCode200Json: Validator<RegistrationCode>;
export declare const getRegistrationCode200JsonTolerant: Validator<RegistrationCode>;
export declare const getRegistrationCode200Xml: Validator<RegistrationCode>;
export declare const getRegistrationCode200XmlTolerant: Validator<RegistrationCode>;
export declare const getRegistrationCode401Json: Validator<RegistrationCodeError401>;
export declare const getRegistrationCode401JsonTolerant: Validator<RegistrationCodeError401>;
export declare const getRegistrationCode401Xml: Validator<RegistrationCodeError401>;
export declare const getRegistrationCode401XmlTolerant: Validator<RegistrationCodeError401>;
export declare const getRegistrationCode404Json: Validator<RegistrationCodeError404>;
export declare const getRegistrationCode404JsonTolerant: Validator<RegistrationCodeError404>;
export declare const getRegistrationCode404Xml: Validator<RegistrationCodeError404>;
export declare const getRegistrationCode404XmlTolerant: Validator<RegistrationCodeError404>;
export declare const getRegistrationCode429Html: Validator<ThrottledPage>;
export declare const getRegistrationCode429HtmlTolerant: Validator<ThrottledPage>;

export declare const getRegistrationCodeValidators: {
  readonly '200 application/json': ValidatorEntry;
  readonly '200 application/xml': ValidatorEntry;
  readonly '401 application/json': ValidatorEntry;
  readonly '401 application/xml': ValidatorEntry;
  readonly '404 application/json': ValidatorEntry;
  readonly '404 application/xml': ValidatorEntry;
  readonly '429 text/html': ValidatorEntry;
};
