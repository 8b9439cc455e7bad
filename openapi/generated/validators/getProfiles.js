// Written by `passgate generate` from openapi/*.yaml. Do not edit.
// documents: rest-v2=75c78dfa42ea0ccf969340bf79a0123359d1f56da266fcb0c32f98e17d554217

import {
  noBody,
  tolerantOf,
  getProfiles200Json,
  getProfiles400Json,
  getProfiles401Json,
  getProfiles429Html,
  getProfiles500Json,
} from './rest-v2.js';

export {
  getProfiles200Json,
  getProfiles400Json,
  getProfiles401Json,
  getProfiles429Html,
  getProfiles500Json,
};
export const getProfiles200JsonTolerant = /* @__PURE__ */ tolerantOf(getProfiles200Json);
export const getProfiles400JsonTolerant = /* @__PURE__ */ tolerantOf(getProfiles400Json);
export const getProfiles401JsonTolerant = /* @__PURE__ */ tolerantOf(getProfiles401Json);
export const getProfiles429HtmlTolerant = /* @__PURE__ */ tolerantOf(getProfiles429Html);
export const getProfiles500JsonTolerant = /* @__PURE__ */ tolerantOf(getProfiles500Json);
export const getProfiles405Empty = noBody;
export const getProfiles405EmptyTolerant = noBody;

export const getProfilesValidators = {
  '200 application/json': { strict: getProfiles200Json, tolerant: getProfiles200JsonTolerant },
  '400 application/json': { strict: getProfiles400Json, tolerant: getProfiles400JsonTolerant },
  '401 application/json': { strict: getProfiles401Json, tolerant: getProfiles401JsonTolerant, bodyOptional: true },
  '405': { strict: getProfiles405Empty, tolerant: getProfiles405EmptyTolerant, bodyOptional: true },
  '429 text/html': { strict: getProfiles429Html, tolerant: getProfiles429HtmlTolerant },
  '500 application/json': { strict: getProfiles500Json, tolerant: getProfiles500JsonTolerant },
};
