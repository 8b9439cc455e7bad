// Written by `passgate generate` from openapi/*.yaml. Do not edit.
// documents: rest-v2=75c78dfa42ea0ccf969340bf79a0123359d1f56da266fcb0c32f98e17d554217

import {
  noBody,
  tolerantOf,
  authenticateUserAgent200Html,
  authenticateUserAgent400Html,
  authenticateUserAgent429Html,
  authenticateUserAgent500Html,
} from './rest-v2.js';

export {
  authenticateUserAgent200Html,
  authenticateUserAgent400Html,
  authenticateUserAgent429Html,
  authenticateUserAgent500Html,
};
export const authenticateUserAgent200HtmlTolerant = /* @__PURE__ */ tolerantOf(authenticateUserAgent200Html);
export const authenticateUserAgent400HtmlTolerant = /* @__PURE__ */ tolerantOf(authenticateUserAgent400Html);
export const authenticateUserAgent429HtmlTolerant = /* @__PURE__ */ tolerantOf(authenticateUserAgent429Html);
export const authenticateUserAgent500HtmlTolerant = /* @__PURE__ */ tolerantOf(authenticateUserAgent500Html);
export const authenticateUserAgent302Empty = noBody;
export const authenticateUserAgent302EmptyTolerant = noBody;
export const authenticateUserAgent405Empty = noBody;
export const authenticateUserAgent405EmptyTolerant = noBody;

export const authenticateUserAgentValidators = {
  '200 text/html': { strict: authenticateUserAgent200Html, tolerant: authenticateUserAgent200HtmlTolerant },
  '302': { strict: authenticateUserAgent302Empty, tolerant: authenticateUserAgent302EmptyTolerant, bodyOptional: true },
  '400 text/html': { strict: authenticateUserAgent400Html, tolerant: authenticateUserAgent400HtmlTolerant, bodyOptional: true },
  '405': { strict: authenticateUserAgent405Empty, tolerant: authenticateUserAgent405EmptyTolerant, bodyOptional: true },
  '429 text/html': { strict: authenticateUserAgent429Html, tolerant: authenticateUserAgent429HtmlTolerant },
  '500 text/html': { strict: authenticateUserAgent500Html, tolerant: authenticateUserAgent500HtmlTolerant, bodyOptional: true },
};
