// Written by `passgate generate` from openapi/*.yaml. Do not edit.
// documents: vantage-clients=fba4679f969a44ced5711f41f89be15326e09942e3df12da8dd21c21885e1a0f

import {
  tolerantOf,
  createClientRequestJson,
  createClientRequestApplicationJsonPatchJson,
  createClient201Json,
  createClient400ApplicationProblemJson,
  createClient401ApplicationProblemJson,
  createClient403ApplicationProblemJson,
  createClient404ApplicationProblemJson,
  createClient409ApplicationProblemJson,
  createClient415ApplicationProblemJson,
  createClient429ApplicationProblemJson,
  createClient500ApplicationProblemJson,
} from './vantage-clients.js';

export {
  createClientRequestJson,
  createClientRequestApplicationJsonPatchJson,
  createClient201Json,
  createClient400ApplicationProblemJson,
  createClient401ApplicationProblemJson,
  createClient403ApplicationProblemJson,
  createClient404ApplicationProblemJson,
  createClient409ApplicationProblemJson,
  createClient415ApplicationProblemJson,
  createClient429ApplicationProblemJson,
  createClient500ApplicationProblemJson,
};
export const createClientRequestJsonTolerant = /* @__PURE__ */ tolerantOf(createClientRequestJson);
export const createClientRequestApplicationJsonPatchJsonTolerant = /* @__PURE__ */ tolerantOf(createClientRequestApplicationJsonPatchJson);
export const createClient201JsonTolerant = /* @__PURE__ */ tolerantOf(createClient201Json);
export const createClient400ApplicationProblemJsonTolerant = /* @__PURE__ */ tolerantOf(createClient400ApplicationProblemJson);
export const createClient401ApplicationProblemJsonTolerant = /* @__PURE__ */ tolerantOf(createClient401ApplicationProblemJson);
export const createClient403ApplicationProblemJsonTolerant = /* @__PURE__ */ tolerantOf(createClient403ApplicationProblemJson);
export const createClient404ApplicationProblemJsonTolerant = /* @__PURE__ */ tolerantOf(createClient404ApplicationProblemJson);
export const createClient409ApplicationProblemJsonTolerant = /* @__PURE__ */ tolerantOf(createClient409ApplicationProblemJson);
export const createClient415ApplicationProblemJsonTolerant = /* @__PURE__ */ tolerantOf(createClient415ApplicationProblemJson);
export const createClient429ApplicationProblemJsonTolerant = /* @__PURE__ */ tolerantOf(createClient429ApplicationProblemJson);
export const createClient500ApplicationProblemJsonTolerant = /* @__PURE__ */ tolerantOf(createClient500ApplicationProblemJson);

export const createClientValidators = {
  'request application/json': { strict: createClientRequestJson, tolerant: createClientRequestJsonTolerant },
  'request application/json-patch+json': { strict: createClientRequestApplicationJsonPatchJson, tolerant: createClientRequestApplicationJsonPatchJsonTolerant },
  '201 application/json': { strict: createClient201Json, tolerant: createClient201JsonTolerant },
  '400 application/problem+json': { strict: createClient400ApplicationProblemJson, tolerant: createClient400ApplicationProblemJsonTolerant, bodyOptional: true },
  '401 application/problem+json': { strict: createClient401ApplicationProblemJson, tolerant: createClient401ApplicationProblemJsonTolerant, bodyOptional: true },
  '403 application/problem+json': { strict: createClient403ApplicationProblemJson, tolerant: createClient403ApplicationProblemJsonTolerant, bodyOptional: true },
  '404 application/problem+json': { strict: createClient404ApplicationProblemJson, tolerant: createClient404ApplicationProblemJsonTolerant, bodyOptional: true },
  '409 application/problem+json': { strict: createClient409ApplicationProblemJson, tolerant: createClient409ApplicationProblemJsonTolerant, bodyOptional: true },
  '415 application/problem+json': { strict: createClient415ApplicationProblemJson, tolerant: createClient415ApplicationProblemJsonTolerant, bodyOptional: true },
  '429 application/problem+json': { strict: createClient429ApplicationProblemJson, tolerant: createClient429ApplicationProblemJsonTolerant, bodyOptional: true },
  '500 application/problem+json': { strict: createClient500ApplicationProblemJson, tolerant: createClient500ApplicationProblemJsonTolerant, bodyOptional: true },
};
