// Written by `passgate generate` from openapi/*.yaml. Do not edit.
// documents: rest-v2=63b7360f27fdd020185d9a5c82fb9d3ea70f78b5387c9b6ee522e5e6161ac5f7

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
