// Written by `passgate generate` from openapi/*.yaml. Do not edit.
// documents: reggie=c0780b83fc2766409c6d8bc91e4d6c39b79c9cb585b9ec84137aa7f4366b9fa1

import type { Validator, ValidatorEntry } from '../../runtime/validator.js';
import type { RegistrationCodeError401, RegistrationCodeError404, ThrottledPage } from '../reggie.js';

export declare const deleteRegistrationCode204Empty: Validator<undefined>;
export declare const deleteRegistrationCode204EmptyTolerant: Validator<undefined>;
export declare const deleteRegistrationCode401Json: Validator<RegistrationCodeError401>;
export declare const deleteRegistrationCode401JsonTolerant: Validator<RegistrationCodeError401>;
export declare const deleteRegistrationCode401Xml: Validator<RegistrationCodeError401>;
export declare const deleteRegistrationCode401XmlTolerant: Validator<RegistrationCodeError401>;
export declare const deleteRegistrationCode404Json: Validator<RegistrationCodeError404>;
export declare const deleteRegistrationCode404JsonTolerant: Validator<RegistrationCodeError404>;
export declare const deleteRegistrationCode404Xml: Validator<RegistrationCodeError404>;
export declare const deleteRegistrationCode404XmlTolerant: Validator<RegistrationCodeError404>;
export declare const deleteRegistrationCode429Html: Validator<ThrottledPage>;
export declare const deleteRegistrationCode429HtmlTolerant: Validator<ThrottledPage>;

export declare const deleteRegistrationCodeValidators: {
  readonly '204': ValidatorEntry;
  readonly '401 application/json': ValidatorEntry;
  readonly '401 application/xml': ValidatorEntry;
  readonly '404 application/json': ValidatorEntry;
  readonly '404 application/xml': ValidatorEntry;
  readonly '429 text/html': ValidatorEntry;
};
