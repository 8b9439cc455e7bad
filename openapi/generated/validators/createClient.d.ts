// Written by `passgate generate` from openapi/*.yaml. Do not edit.
// documents: vantage-clients=fba4679f969a44ced5711f41f89be15326e09942e3df12da8dd21c21885e1a0f

import type { Validator, ValidatorEntry } from '../../runtime/validator.js';
import type { Client, CreateClientRequest, Problem400, Problem401, Problem403, Problem404, Problem409, Problem415, Problem429, Problem500 } from '../vantage-clients.js';

export declare const createClientRequestJson: Validator<CreateClientRequest>;
export declare const createClientRequestJsonTolerant: Validator<CreateClientRequest>;
export declare const createClientRequestApplicationJsonPatchJson: Validator<CreateClientRequest>;
export declare const createClientRequestApplicationJsonPatchJsonTolerant: Validator<CreateClientRequest>;
export declare const createClient201Json: Validator<Client>;
export declare const createClient201JsonTolerant: Validator<Client>;
export declare const createClient400ApplicationProblemJson: Validator<Problem400>;
export declare const createClient400ApplicationProblemJsonTolerant: Validator<Problem400>;
export declare const createClient401ApplicationProblemJson: Validator<Problem401>;
export declare const createClient401ApplicationProblemJsonTolerant: Validator<Problem401>;
export declare const createClient403ApplicationProblemJson: Validator<Problem403>;
export declare const createClient403ApplicationProblemJsonTolerant: Validator<Problem403>;
export declare const createClient404ApplicationProblemJson: Validator<Problem404>;
export declare const createClient404ApplicationProblemJsonTolerant: Validator<Problem404>;
export declare const createClient409ApplicationProblemJson: Validator<Problem409>;
export declare const createClient409ApplicationProblemJsonTolerant: Validator<Problem409>;
export declare const createClient415ApplicationProblemJson: Validator<Problem415>;
export declare const createClient415ApplicationProblemJsonTolerant: Validator<Problem415>;
export declare const createClient429ApplicationProblemJson: Validator<Problem429>;
export declare const createClient429ApplicationProblemJsonTolerant: Validator<Problem429>;
export declare const createClient500ApplicationProblemJson: Validator<Problem500>;
export declare const createClient500ApplicationProblemJsonTolerant: Validator<Problem500>;

export declare const createClientValidators: {
  readonly 'request application/json': ValidatorEntry;
  readonly 'request application/json-patch+json': ValidatorEntry;
  readonly '201 application/json': ValidatorEntry;
  readonly '400 application/problem+json': ValidatorEntry;
  readonly '401 application/problem+json': ValidatorEntry;
  readonly '403 application/problem+json': ValidatorEntry;
  readonly '404 application/problem+json': ValidatorEntry;
  readonly '409 application/problem+json': ValidatorEntry;
  readonly '415 application/problem+json': ValidatorEntry;
  readonly '429 application/problem+json': ValidatorEntry;
  readonly '500 application/problem+json': ValidatorEntry;
};
