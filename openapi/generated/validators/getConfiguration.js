// Written by `passgate generate` from openapi/*.yaml. Do not edit.
// documents: rest-v2=75c78dfa42ea0ccf969340bf79a0123359d1f56da266fcb0c32f98e17d554217

import {
  noBody,
  tolerantOf,
  getConfiguration200Json,
  getConfiguration400Json,
  getConfiguration401Json,
  getConfiguration429Html,
  getConfiguration500Json,
} from './rest-v2.js';

export {
  getConfiguration200Json,
  getConfiguration400Json,
  getConfiguration401Json,
  getConfiguration429Html,
  getConfiguration500Json,
};
export const getConfiguration200JsonTolerant = /* @__PURE__ */ tolerantOf(getConfiguration200Json);
export const getConfiguration400JsonTolerant = /* @__PURE__ */ tolerantOf(getConfiguration400Json);
export const getConfiguration401JsonTolerant = /* @__PURE__ */ tolerantOf(getConfiguration401Json);
export const getConfiguration429HtmlTolerant = /* @__PURE__ */ tolerantOf(getConfiguration429Html);
export const getConfiguration500JsonTolerant = /* @__PURE__ */ tolerantOf(getConfiguration500Json);
export const getConfiguration405Empty = noBody;
export const getConfiguration405EmptyTolerant = noBody;

export const getConfigurationValidators = {
  '200 application/json': { strict: getConfiguration200Json, tolerant: getConfiguration200JsonTolerant },
  '400 application/json': { strict: getConfiguration400Json, tolerant: getConfiguration400JsonTolerant },
  '401 application/json': { strict: getConfiguration401Json, tolerant: getConfiguration401JsonTolerant, bodyOptional: true },
  '405': { strict: getConfiguration405Empty, tolerant: getConfiguration405EmptyTolerant, bodyOptional: true },
  '429 text/html': { strict: getConfiguration429Html, tolerant: getConfiguration429HtmlTolerant },
  '500 application/json': { strict: getConfiguration500Json, tolerant: getConfiguration500JsonTolerant },
};
