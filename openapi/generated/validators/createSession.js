// Written by `passgate generate` from openapi/*.yaml. Do not edit.
// documents: rest-v2=75c78dfa42ea0ccf969340bf79a0123359d1f56da266fcb0c32f98e17d554217

import {
  noBody,
  tolerantOf,
  createSessionRequestForm,
  createSession200Json,
  createSession400Json,
  createSession401Json,
  createSession429Html,
  createSession500Json,
} from './rest-v2.js';

export {
  createSessionRequestForm,
  createSession200Json,
  createSession400Json,
  createSession401Json,
  createSession429Html,
  createSession500Json,
};
export const createSessionRequestFormTolerant = /* @__PURE__ */ tolerantOf(createSessionRequestForm);
export const createSession200JsonTolerant = /* @__PURE__ */ tolerantOf(createSession200Json);
export const createSession400JsonTolerant = /* @__PURE__ */ tolerantOf(createSession400Json);
export const createSession401JsonTolerant = /* @__PURE__ */ tolerantOf(createSession401Json);
export const createSession429HtmlTolerant = /* @__PURE__ */ tolerantOf(createSession429Html);
export const createSession500JsonTolerant = /* @__PURE__ */ tolerantOf(createSession500Json);
export const createSession405Empty = noBody;
export const createSession405EmptyTolerant = noBody;

export const createSessionValidators = {
  'request application/x-www-form-urlencoded': { strict: createSessionRequestForm, tolerant: createSessionRequestFormTolerant, bodyOptional: true },
  '200 application/json': { strict: createSession200Json, tolerant: createSession200JsonTolerant },
  '400 application/json': { strict: createSession400Json, tolerant: createSession400JsonTolerant },
  '401 application/json': { strict: createSession401Json, tolerant: createSession401JsonTolerant, bodyOptional: true },
  '405': { strict: createSession405Empty, tolerant: createSession405EmptyTolerant, bodyOptional: true },
  '429 text/html': { strict: createSession429Html, tolerant: createSession429HtmlTolerant },
  '500 application/json': { strict: createSession500Json, tolerant: createSession500JsonTolerant },
};
