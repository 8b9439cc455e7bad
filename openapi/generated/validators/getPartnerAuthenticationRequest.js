// Written by `passgate generate` from openapi/*.yaml. Do not edit.
// documents: rest-v2=75c78dfa42ea0ccf969340bf79a0123359d1f56da266fcb0c32f98e17d554217

import {
  noBody,
  tolerantOf,
  getPartnerAuthenticationRequestRequestForm,
  getPartnerAuthenticationRequest200Json,
  getPartnerAuthenticationRequest400Json,
  getPartnerAuthenticationRequest401Json,
  getPartnerAuthenticationRequest429Html,
  getPartnerAuthenticationRequest500Json,
} from './rest-v2.js';

export {
  getPartnerAuthenticationRequestRequestForm,
  getPartnerAuthenticationRequest200Json,
  getPartnerAuthenticationRequest400Json,
  getPartnerAuthenticationRequest401Json,
  getPartnerAuthenticationRequest429Html,
  getPartnerAuthenticationRequest500Json,
};
export const getPartnerAuthenticationRequestRequestFormTolerant = /* @__PURE__ */ tolerantOf(getPartnerAuthenticationRequestRequestForm);
export const getPartnerAuthenticationRequest200JsonTolerant = /* @__PURE__ */ tolerantOf(getPartnerAuthenticationRequest200Json);
export const getPartnerAuthenticationRequest400JsonTolerant = /* @__PURE__ */ tolerantOf(getPartnerAuthenticationRequest400Json);
export const getPartnerAuthenticationRequest401JsonTolerant = /* @__PURE__ */ tolerantOf(getPartnerAuthenticationRequest401Json);
export const getPartnerAuthenticationRequest429HtmlTolerant = /* @__PURE__ */ tolerantOf(getPartnerAuthenticationRequest429Html);
export const getPartnerAuthenticationRequest500JsonTolerant = /* @__PURE__ */ tolerantOf(getPartnerAuthenticationRequest500Json);
export const getPartnerAuthenticationRequest405Empty = noBody;
export const getPartnerAuthenticationRequest405EmptyTolerant = noBody;

export const getPartnerAuthenticationRequestValidators = {
  'request application/x-www-form-urlencoded': { strict: getPartnerAuthenticationRequestRequestForm, tolerant: getPartnerAuthenticationRequestRequestFormTolerant, bodyOptional: true },
  '200 application/json': { strict: getPartnerAuthenticationRequest200Json, tolerant: getPartnerAuthenticationRequest200JsonTolerant },
  '400 application/json': { strict: getPartnerAuthenticationRequest400Json, tolerant: getPartnerAuthenticationRequest400JsonTolerant },
  '401 application/json': { strict: getPartnerAuthenticationRequest401Json, tolerant: getPartnerAuthenticationRequest401JsonTolerant, bodyOptional: true },
  '405': { strict: getPartnerAuthenticationRequest405Empty, tolerant: getPartnerAuthenticationRequest405EmptyTolerant, bodyOptional: true },
  '429 text/html': { strict: getPartnerAuthenticationRequest429Html, tolerant: getPartnerAuthenticationRequest429HtmlTolerant },
  '500 application/json': { strict: getPartnerAuthenticationRequest500Json, tolerant: getPartnerAuthenticationRequest500JsonTolerant },
};
