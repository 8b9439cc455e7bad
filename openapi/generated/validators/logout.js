// Written by `passgate generate` from openapi/*.yaml. Do not edit.
// documents: rest-v2=75c78dfa42ea0ccf969340bf79a0123359d1f56da266fcb0c32f98e17d554217

import {
  noBody,
  tolerantOf,
  logout200Json,
  logout400Json,
  logout401Json,
  logout429Html,
  logout500Json,
} from './rest-v2.js';

export {
  logout200Json,
  logout400Json,
  logout401Json,
  logout429Html,
  logout500Json,
};
export const logout200JsonTolerant = /* @__PURE__ */ tolerantOf(logout200Json);
export const logout400JsonTolerant = /* @__PURE__ */ tolerantOf(logout400Json);
export const logout401JsonTolerant = /* @__PURE__ */ tolerantOf(logout401Json);
export const logout429HtmlTolerant = /* @__PURE__ */ tolerantOf(logout429Html);
export const logout500JsonTolerant = /* @__PURE__ */ tolerantOf(logout500Json);
export const logout405Empty = noBody;
export const logout405EmptyTolerant = noBody;

export const logoutValidators = {
  '200 application/json': { strict: logout200Json, tolerant: logout200JsonTolerant },
  '400 application/json': { strict: logout400Json, tolerant: logout400JsonTolerant },
  '401 application/json': { strict: logout401Json, tolerant: logout401JsonTolerant, bodyOptional: true },
  '405': { strict: logout405Empty, tolerant: logout405EmptyTolerant, bodyOptional: true },
  '429 text/html': { strict: logout429Html, tolerant: logout429HtmlTolerant },
  '500 application/json': { strict: logout500Json, tolerant: logout500JsonTolerant },
};
