// Written by `passgate generate` from openapi/*.yaml. Do not edit.
// documents: reggie=c0780b83fc2766409c6d8bc91e4d6c39b79c9cb585b9ec84137aa7f4366b9fa1

import type { Validator, ValidatorEntry } from '../../runtime/validator.js';
import type { RegistrationCode, RegistrationCodeError400, RegistrationCodeError401, RegistrationCodeForm, ThrottledPage } from '../reggie.js';

export declare const createRegistrationCodeRequestForm: Validator<RegistrationCodeForm>;
export declare const createRegistrationCodeRequestFormTolerant: Validator<RegistrationCodeForm>;
export declare const createRegistrationCode201Json: Validator<RegistrationCode>;
export declare const createRegistrationCode201JsonTolerant: Validator<RegistrationCode>;
export declare const createRegistrationCode201Xml: Validator<RegistrationCode>;
export declare const createRegistrationCode201XmlTolerant: Validator<RegistrationCode>;
export declare const createRegistrationCode400Json: Validator<RegistrationCodeError400>;
export declare const createRegistrationCode400JsonTolerant: Validator<RegistrationCodeError400>;
export declare const createRegistrationCode400Xml: Validator<RegistrationCodeError400>;
export declare const createRegistrationCode400XmlTolerant: Validator<RegistrationCodeError400>;
export declare const createRegistrationCode401Json: Validator<RegistrationCodeError401>;
export declare const createRegistrationCode401JsonTolerant: Validator<RegistrationCodeError401>;
export declare const createRegistrationCode401Xml: Validator<RegistrationCodeError401>;
export declare const createRegistrationCode401XmlTolerant: Validator<RegistrationCodeError401>;
export declare const createRegistrationCode429Html: Validator<ThrottledPage>;
export declare const createRegistrationCode429HtmlTolerant: Validator<ThrottledPage>;

export declare const createRegistrationCodeValidators: {
  readonly 'request application/x-www-form-urlencoded': ValidatorEntry;
  readonly '201 application/json': ValidatorEntry;
  readonly '201 application/xml': ValidatorEntry;
  readonly '400 application/json': ValidatorEntry;
  readonly '400 application/xml': ValidatorEntry;
  readonly '401 application/json': ValidatorEntry;
  readonly '401 application/xml': ValidatorEntry;
  readonly '429 text/html': ValidatorEntry;
};
