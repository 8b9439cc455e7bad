// Written by `passgate generate` from openapi/*.yaml. Do not edit.
// documents: rest-v2=75c78dfa42ea0ccf969340bf79a0123359d1f56da266fcb0c32f98e17d554217

import {
  noBody,
  tolerantOf,
  getSession200Json,
  getSession400Json,
  getSession401Json,
  getSession429Html,
  getSession500Json,
} from './rest-v2.js';

export {
  getSession200Json,
  getSession400Json,
  getSession401Json,
  getSession429Html,
  getSession500Json,
};
export const getSession200JsonTolerant = /* @__PURE__ */ tolerantOf(getSession200Json);
export const getSession400JsonTolerant = /* @__PURE__ */ tolerantOf(getSession400Json);
export const getSession401JsonTolerant = /* @__PURE__ */ tolerantOf(getSession401Json);
export const getSession429HtmlTolerant = /* @__PURE__ */ tolerantOf(getSession429Html);
export const getSession500JsonTolerant = /* @__PURE__ */ tolerantOf(getSession500Json);
export const getSession405Empty = noBody;
export const getSession405EmptyTolerant = noBody;

export const getSessionValidators = {
  '200 application/json': { strict: getSession200Json, tolerant: getSession200JsonTolerant },
  '400 application/json': { strict: getSession400Json, tolerant: getSession400JsonTolerant },
  '401 application/json': { strict: getSession401Json, tolerant: getSession401JsonTolerant, bodyOptional: true },
  '405': { strict: getSession405Empty, tolerant: getSession405EmptyTolerant, bodyOptional: true },
  '429 text/html': { strict: getSession429Html, tolerant: getSession429HtmlTolerant },
  '500 application/json': { strict: getSession500Json, tolerant: getSession500JsonTolerant },
};
