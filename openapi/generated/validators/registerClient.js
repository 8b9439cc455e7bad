// Written by `passgate generate` from openapi/*.yaml. Do not edit.
// documents: dcr=e69c6a41eee733dfdea69287c238e8ec6696bdc2c7a3fe1c2225ed8201c65ffc

import {
  tolerantOf,
  registerClientRequestJson,
  registerClient201Json,
  registerClient400Json,
  registerClient429Html,
} from './dcr.js';

export {
  registerClientRequestJson,
  registerClient201Json,
  registerClient400Json,
  registerClient429Html,
};
export const registerClientRequestJsonTolerant = /* @__PURE__ */ tolerantOf(registerClientRequestJson);
export const registerClient201JsonTolerant = /* @__PURE__ */ tolerantOf(registerClient201Json);
export const registerClient400JsonTolerant = /* @__PURE__ */ tolerantOf(registerClient400Json);
export const registerClient429HtmlTolerant = /* @__PURE__ */ tolerantOf(registerClient429Html);

export const registerClientValidators = {
  'request application/json': { strict: registerClientRequestJson, tolerant: registerClientRequestJsonTolerant, secrets: ['software_statement'] },
  '201 application/json': { strict: registerClient201Json, tolerant: registerClient201JsonTolerant, secrets: ['client_secret'] },
  '400 application/json': { strict: registerClient400Json, tolerant: registerClient400JsonTolerant },
  '429 text/html': { strict: registerClient429Html, tolerant: registerClient429HtmlTolerant },
};
