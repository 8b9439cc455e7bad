// Written by `passgate generate` from openapi/*.yaml. Do not edit.
// documents: vantage-clients=fba4679f969a44ced5711f41f89be15326e09942e3df12da8dd21c21885e1a0f

import type { Validator, ValidatorEntry } from '../../runtime/validator.js';
import type { ClientSecret, CreateClientSecretRequest, Problem400, Problem401, Problem403, Problem404, Problem415, Problem429, Problem500 } from '../vantage-clients.js';

export declare const createClientSecretRequestApplicationJsonPatchJson: Validator<CreateClientSecretRequest>;
export declare const createClientSecretRequestApplicationJsonPatchJsonTolerant: Validator<CreateClientSecretRequest>;
export declare const createClientSecretRequestJson: Validator<CreateClientSecretRequest>;
export declare const createClientSecretRequestJsonTolerant: Validator<CreateClientSecretRequest>;
export declare const createClientSecret201Json: Validator<ClientSecret>;
export declare const createClientSecret201JsonTolerant: Validator<ClientSecret>;
export declare const createClientSecret400ApplicationProblemJson: Validator<Problem400>;
export declare const createClientSecret400ApplicationProblemJsonTolerant: Validator<Problem400>;
export declare const createClientSecret401ApplicationProblemJson: Validator<Problem401>;
export declare const createClientSecret401ApplicationProblemJsonTolerant: Validator<Problem401>;
export declare const createClientSecret403ApplicationProblemJson: Validator<Problem403>;
export declare const createClientSecret403ApplicationProblemJsonTolerant: Validator<Problem403>;
export declare const createClientSecret404ApplicationProblemJson: Validator<Problem404>;
export declare const createClientSecret404ApplicationProblemJsonTolerant: Validator<Problem404>;
export declare const createClientSecret415ApplicationProblemJson: Validator<Problem415>;
export declare const createClientSecret415ApplicationProblemJsonTolerant: Validator<Problem415>;
export declare const createClientSecret429ApplicationProblemJson: Validator<Problem429>;
export declare const createClientSecret429ApplicationProblemJsonTolerant: Validator<Problem429>;
export declare const createClientSecret500ApplicationProblemJson: Validator<Problem500>;
export declare const createClientSecret500ApplicationProblemJsonTolerant: Validator<Problem500>;

export declare const createClientSecretValidators: {
  readonly 'request application/json-patch+json': ValidatorEntry;
  readonly 'request application/json': ValidatorEntry;
  readonly '201 application/json': ValidatorEntry;
  readonly '400 application/problem+json': ValidatorEntry;
  readonly '401 application/problem+json': ValidatorEntry;
  readonly '403 application/problem+json': ValidatorEntry;
  readonly '404 application/problem+json': ValidatorEntry;
  readonly '415 application/problem+json': ValidatorEntry;
  readonly '429 application/problem+json': ValidatorEntry;
  readonly '500 application/problem+json': ValidatorEntry;
};
