// Written by `passgate generate` from openapi/*.yaml. Do not edit.
// documents: rest-v2=75c78dfa42ea0ccf969340bf79a0123359d1f56da266fcb0c32f98e17d554217

import {
  noBody,
  tolerantOf,
  getProfileByMvpd200Json,
  getProfileByMvpd400Json,
  getProfileByMvpd401Json,
  getProfileByMvpd403Json,
  getProfileByMvpd429Html,
  getProfileByMvpd500Json,
} from './rest-v2.js';

export {
  getProfileByMvpd200Json,
  getProfileByMvpd400Json,
  getProfileByMvpd401Json,
  getProfileByMvpd403Json,
  getProfileByMvpd429Html,
  getProfileByMvpd500Json,
};
export const getProfileByMvpd200JsonTolerant = /* @__PURE__ */ tolerantOf(getProfileByMvpd200Json);
export const getProfileByMvpd400JsonTolerant = /* @__PURE__ */ tolerantOf(getProfileByMvpd400Json);
export const getProfileByMvpd401JsonTolerant = /* @__PURE__ */ tolerantOf(getProfileByMvpd401Json);
export const getProfileByMvpd403JsonTolerant = /* @__PURE__ */ tolerantOf(getProfileByMvpd403Json);
export const getProfileByMvpd429HtmlTolerant = /* @__PURE__ */ tolerantOf(getProfileByMvpd429Html);
export const getProfileByMvpd500JsonTolerant = /* @__PURE__ */ tolerantOf(getProfileByMvpd500Json);
export const getProfileByMvpd405Empty = noBody;
export const getProfileByMvpd405EmptyTolerant = noBody;

export const getProfileByMvpdValidators = {
  '200 application/json': { strict: getProfileByMvpd200Json, tolerant: getProfileByMvpd200JsonTolerant },
  '400 application/json': { strict: getProfileByMvpd400Json, tolerant: getProfileByMvpd400JsonTolerant },
  '401 application/json': { strict: getProfileByMvpd401Json, tolerant: getProfileByMvpd401JsonTolerant, bodyOptional: true },
  '403 application/json': { strict: getProfileByMvpd403Json, tolerant: getProfileByMvpd403JsonTolerant },
  '405': { strict: getProfileByMvpd405Empty, tolerant: getProfileByMvpd405EmptyTolerant, bodyOptional: true },
  '429 text/html': { strict: getProfileByMvpd429Html, tolerant: getProfileByMvpd429HtmlTolerant },
  '500 application/json': { strict: getProfileByMvpd500Json, tolerant: getProfileByMvpd500JsonTolerant },
};
