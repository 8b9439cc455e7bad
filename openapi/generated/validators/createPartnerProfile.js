// Written by `passgate generate` from openapi/*.yaml. Do not edit.
// documents: rest-v2=75c78dfa42ea0ccf969340bf79a0123359d1f56da266fcb0c32f98e17d554217

import {
  noBody,
  tolerantOf,
  createPartnerProfileRequestForm,
  createPartnerProfile200Json,
  createPartnerProfile201Json,
  createPartnerProfile400Json,
  createPartnerProfile401Json,
  createPartnerProfile429Html,
  createPartnerProfile500Json,
} from './rest-v2.js';

export {
  createPartnerProfileRequestForm,
  createPartnerProfile200Json,
  createPartnerProfile201Json,
  createPartnerProfile400Json,
  createPartnerProfile401Json,
  createPartnerProfile429Html,
  createPartnerProfile500Json,
};
export const createPartnerProfileRequestFormTolerant = /* @__PURE__ */ tolerantOf(createPartnerProfileRequestForm);
export const createPartnerProfile200JsonTolerant = /* @__PURE__ */ tolerantOf(createPartnerProfile200Json);
export const createPartnerProfile201JsonTolerant = /* @__PURE__ */ tolerantOf(createPartnerProfile201Json);
export const createPartnerProfile400JsonTolerant = /* @__PURE__ */ tolerantOf(createPartnerProfile400Json);
export const createPartnerProfile401JsonTolerant = /* @__PURE__ */ tolerantOf(createPartnerProfile401Json);
export const createPartnerProfile429HtmlTolerant = /* @__PURE__ */ tolerantOf(createPartnerProfile429Html);
export const createPartnerProfile500JsonTolerant = /* @__PURE__ */ tolerantOf(createPartnerProfile500Json);
export const createPartnerProfile405Empty = noBody;
export const createPartnerProfile405EmptyTolerant = noBody;

export const createPartnerProfileValidators = {
  'request application/x-www-form-urlencoded': { strict: createPartnerProfileRequestForm, tolerant: createPartnerProfileRequestFormTolerant, secrets: ['SAMLResponse'] },
  '200 application/json': { strict: createPartnerProfile200Json, tolerant: createPartnerProfile200JsonTolerant },
  '201 application/json': { strict: createPartnerProfile201Json, tolerant: createPartnerProfile201JsonTolerant },
  '400 application/json': { strict: createPartnerProfile400Json, tolerant: createPartnerProfile400JsonTolerant },
  '401 application/json': { strict: createPartnerProfile401Json, tolerant: createPartnerProfile401JsonTolerant, bodyOptional: true },
  '405': { strict: createPartnerProfile405Empty, tolerant: createPartnerProfile405EmptyTolerant, bodyOptional: true },
  '429 text/html': { strict: createPartnerProfile429Html, tolerant: createPartnerProfile429HtmlTolerant },
  '500 application/json': { strict: createPartnerProfile500Json, tolerant: createPartnerProfile500JsonTolerant },
};
