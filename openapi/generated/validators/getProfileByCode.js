// Written by `passgate generate` from openapi/*.yaml. Do not edit.
// documents: rest-v2=75c78dfa42ea0ccf969340bf79a0123359d1f56da266fcb0c32f98e17d554217

import {
  noBody,
  tolerantOf,
  getProfileByCode200Json,
  getProfileByCode400Json,
  getProfileByCode401Json,
  getProfileByCode403Json,
  getProfileByCode429Html,
  getProfileByCode500Json,
} from './rest-v2.js';

export {
  getProfileByCode200Json,
  getProfileByCode400Json,
  getProfileByCode401Json,
  getProfileByCode403Json,
  getProfileByCode429Html,
  getProfileByCode500Json,
};
export const getProfileByCode200JsonTolerant = /* @__PURE__ */ tolerantOf(getProfileByCode200Json);
export const getProfileByCode400JsonTolerant = /* @__PURE__ */ tolerantOf(getProfileByCode400Json);
export const getProfileByCode401JsonTolerant = /* @__PURE__ */ tolerantOf(getProfileByCode401Json);
export const getProfileByCode403JsonTolerant = /* @__PURE__ */ tolerantOf(getProfileByCode403Json);
export const getProfileByCode429HtmlTolerant = /* @__PURE__ */ tolerantOf(getProfileByCode429Html);
export const getProfileByCode500JsonTolerant = /* @__PURE__ */ tolerantOf(getProfileByCode500Json);
export const getProfileByCode405Empty = noBody;
export const getProfileByCode405EmptyTolerant = noBody;

export const getProfileByCodeValidators = {
  '200 application/json': { strict: getProfileByCode200Json, tolerant: getProfileByCode200JsonTolerant },
  '400 application/json': { strict: getProfileByCode400Json, tolerant: getProfileByCode400JsonTolerant },
  '401 application/json': { strict: getProfileByCode401Json, tolerant: getProfileByCode401JsonTolerant, bodyOptional: true },
  '403 application/json': { strict: getProfileByCode403Json, tolerant: getProfileByCode403JsonTolerant },
  '405': { strict: getProfileByCode405Empty, tolerant: getProfileByCode405EmptyTolerant, bodyOptional: true },
  '429 text/html': { strict: getProfileByCode429Html, tolerant: getProfileByCode429HtmlTolerant },
  '500 application/json': { strict: getProfileByCode500Json, tolerant: getProfileByCode500JsonTolerant },
};
