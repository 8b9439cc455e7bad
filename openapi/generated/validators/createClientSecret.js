// Written by `passgate generate` from openapi/*.yaml. Do not edit.
// documents: vantage-clients=fba4679f969a44ced5711f41f89be15326e09942e3df12da8dd21c21885e1a0f

import {
  tolerantOf,
  createClientSecretRequestApplicationJsonPatchJson,
  createClientSecretRequestJson,
  createClientSecret201Json,
  createClientSecret400ApplicationProblemJson,
  createClientSecret401ApplicationProblemJson,
  createClientSecret403ApplicationProblemJson,
  createClientSecret404ApplicationProblemJson,
  createClientSecret415ApplicationProblemJson,
  createClientSecret429ApplicationProblemJson,
  createClientSecret500ApplicationProblemJson,
} from './vantage-clients.js';

export {
  createClientSecretRequestApplicationJsonPatchJson,
  createClientSecretRequestJson,
  createClientSecret201Json,
  createClientSecret400ApplicationProblemJson,
  createClientSecret401ApplicationProblemJson,
  createClientSecret403ApplicationProblemJson,
  createClientSecret404ApplicationProblemJson,
  createClientSecret415ApplicationProblemJson,
  createClientSecret429ApplicationProblemJson,
  createClientSecret500ApplicationProblemJson,
};
export const createClientSecretRequestApplicationJsonPatchJsonTolerant = /* @__PURE__ */ tolerantOf(createClientSecretRequestApplicationJsonPatchJson);
export const createClientSecretRequestJsonTolerant = /* @__PURE__ */ tolerantOf(createClientSecretRequestJson);
export const createClientSecret201JsonTolerant = /* @__PURE__ */ tolerantOf(createClientSecret201Json);
export const createClientSecret400ApplicationProblemJsonTolerant = /* @__PURE__ */ tolerantOf(createClientSecret400ApplicationProblemJson);
export const createClientSecret401ApplicationProblemJsonTolerant = /* @__PURE__ */ tolerantOf(createClientSecret401ApplicationProblemJson);
export const createClientSecret403ApplicationProblemJsonTolerant = /* @__PURE__ */ tolerantOf(createClientSecret403ApplicationProblemJson);
export const createClientSecret404ApplicationProblemJsonTolerant = /* @__PURE__ */ tolerantOf(createClientSecret404ApplicationProblemJson);
export const createClientSecret415ApplicationProblemJsonTolerant = /* @__PURE__ */ tolerantOf(createClientSecret415ApplicationProblemJson);
export const createClientSecret429ApplicationProblemJsonTolerant = /* @__PURE__ */ tolerantOf(createClientSecret429ApplicationProblemJson);
export const createClientSecret500ApplicationProblemJsonTolerant = /* @__PURE__ */ tolerantOf(createClientSecret500ApplicationProblemJson);

export const createClientSecretValidators = {
  'request application/json-patch+json': { strict: createClientSecretRequestApplicationJsonPatchJson, tolerant: createClientSecretRequestApplicationJsonPatchJsonTolerant },
  'request application/json': { strict: createClientSecretRequestJson, tolerant: createClientSecretRequestJsonTolerant },
  '201 application/json': { strict: createClientSecret201Json, tolerant: createClientSecret201JsonTolerant, secrets: ['value'] },
  '400 application/problem+json': { strict: createClientSecret400ApplicationProblemJson, tolerant: createClientSecret400ApplicationProblemJsonTolerant, bodyOptional: true },
  '401 application/problem+json': { strict: createClientSecret401ApplicationProblemJson, tolerant: createClientSecret401ApplicationProblemJsonTolerant, bodyOptional: true },
  '403 application/problem+json': { strict: createClientSecret403ApplicationProblemJson, tolerant: createClientSecret403ApplicationProblemJsonTolerant, bodyOptional: true },
  '404 application/problem+json': { strict: createClientSecret404ApplicationProblemJson, tolerant: createClientSecret404ApplicationProblemJsonTolerant, bodyOptional: true },
  '415 application/problem+json': { strict: createClientSecret415ApplicationProblemJson, tolerant: createClientSecret415ApplicationProblemJsonTolerant, bodyOptional: true },
  '429 application/problem+json': { strict: createClientSecret429ApplicationProblemJson, tolerant: createClientSecret429ApplicationProblemJsonTolerant, bodyOptional: true },
  '500 application/problem+json': { strict: createClientSecret500ApplicationProblemJson, tolerant: createClientSecret500ApplicationProblemJsonTolerant, bodyOptional: true },
};
