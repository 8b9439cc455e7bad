// Written by `passgate generate` from openapi/*.yaml. Do not edit.
// documents: rest-v2=75c78dfa42ea0ccf969340bf79a0123359d1f56da266fcb0c32f98e17d554217

import {
  noBody,
  tolerantOf,
  preauthorizeRequestJson,
  preauthorize200Json,
  preauthorize400Json,
  preauthorize401Json,
  preauthorize403Json,
  preauthorize429Html,
  preauthorize500Json,
} from './rest-v2.js';

export {
  preauthorizeRequestJson,
  preauthorize200Json,
  preauthorize400Json,
  preauthorize401Json,
  preauthorize403Json,
  preauthorize429Html,
  preauthorize500Json,
};
export const preauthorizeRequestJsonTolerant = /* @__PURE__ */ tolerantOf(preauthorizeRequestJson);
export const preauthorize200JsonTolerant = /* @__PURE__ */ tolerantOf(preauthorize200Json);
export const preauthorize400JsonTolerant = /* @__PURE__ */ tolerantOf(preauthorize400Json);
export const preauthorize401JsonTolerant = /* @__PURE__ */ tolerantOf(preauthorize401Json);
export const preauthorize403JsonTolerant = /* @__PURE__ */ tolerantOf(preauthorize403Json);
export const preauthorize429HtmlTolerant = /* @__PURE__ */ tolerantOf(preauthorize429Html);
export const preauthorize500JsonTolerant = /* @__PURE__ */ tolerantOf(preauthorize500Json);
export const preauthorize405Empty = noBody;
export const preauthorize405EmptyTolerant = noBody;

export const preauthorizeValidators = {
  'request application/json': { strict: preauthorizeRequestJson, tolerant: preauthorizeRequestJsonTolerant },
  '200 application/json': { strict: preauthorize200Json, tolerant: preauthorize200JsonTolerant },
  '400 application/json': { strict: preauthorize400Json, tolerant: preauthorize400JsonTolerant },
  '401 application/json': { strict: preauthorize401Json, tolerant: preauthorize401JsonTolerant, bodyOptional: true },
  '403 application/json': { strict: preauthorize403Json, tolerant: preauthorize403JsonTolerant },
  '405': { strict: preauthorize405Empty, tolerant: preauthorize405EmptyTolerant, bodyOptional: true },
  '429 text/html': { strict: preauthorize429Html, tolerant: preauthorize429HtmlTolerant },
  '500 application/json': { strict: preauthorize500Json, tolerant: preauthorize500JsonTolerant },
};
