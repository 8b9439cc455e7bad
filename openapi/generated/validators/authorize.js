// Written by `passgate generate` from openapi/*.yaml. Do not edit.
// documents: rest-v2=75c78dfa42ea0ccf969340bf79a0123359d1f56da266fcb0c32f98e17d554217

import {
  noBody,
  tolerantOf,
  authorizeRequestJson,
  authorize200Json,
  authorize400Json,
  authorize401Json,
  authorize403Json,
  authorize429Html,
  authorize500Json,
} from './rest-v2.js';

export {
  authorizeRequestJson,
  authorize200Json,
  authorize400Json,
  authorize401Json,
  authorize403Json,
  authorize429Html,
  authorize500Json,
};
export const authorizeRequestJsonTolerant = /* @__PURE__ */ tolerantOf(authorizeRequestJson);
export const authorize200JsonTolerant = /* @__PURE__ */ tolerantOf(authorize200Json);
export const authorize400JsonTolerant = /* @__PURE__ */ tolerantOf(authorize400Json);
export const authorize401JsonTolerant = /* @__PURE__ */ tolerantOf(authorize401Json);
export const authorize403JsonTolerant = /* @__PURE__ */ tolerantOf(authorize403Json);
export const authorize429HtmlTolerant = /* @__PURE__ */ tolerantOf(authorize429Html);
export const authorize500JsonTolerant = /* @__PURE__ */ tolerantOf(authorize500Json);
export const authorize405Empty = noBody;
export const authorize405EmptyTolerant = noBody;

export const authorizeValidators = {
  'request application/json': { strict: authorizeRequestJson, tolerant: authorizeRequestJsonTolerant },
  '200 application/json': { strict: authorize200Json, tolerant: authorize200JsonTolerant, secrets: ['serializedToken'] },
  '400 application/json': { strict: authorize400Json, tolerant: authorize400JsonTolerant },
  '401 application/json': { strict: authorize401Json, tolerant: authorize401JsonTolerant, bodyOptional: true },
  '403 application/json': { strict: authorize403Json, tolerant: authorize403JsonTolerant },
  '405': { strict: authorize405Empty, tolerant: authorize405EmptyTolerant, bodyOptional: true },
  '429 text/html': { strict: authorize429Html, tolerant: authorize429HtmlTolerant },
  '500 application/json': { strict: authorize500Json, tolerant: authorize500JsonTolerant },
};
