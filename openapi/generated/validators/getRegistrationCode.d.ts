// Written by `passgate generate` from openapi/*.yaml. Do not edit.
// documents: reggie=98faa85e34d7381b04f67ddaafc887bbd7506c0c12c84a8bc81c87ace2565793

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
