// Written by `passgate generate` from openapi/*.yaml. Do not edit.
// documents: dcr=e69c6a41eee733dfdea69287c238e8ec6696bdc2c7a3fe1c2225ed8201c65ffc

import {
  tolerantOf,
  issueTokenRequestForm,
  issueToken201Json,
  issueToken400Json,
  issueToken429Html,
} from './dcr.js';

export {
  issueTokenRequestForm,
  issueToken201Json,
  issueToken400Json,
  issueToken429Html,
};
export const issueTokenRequestFormTolerant = /* @__PURE__ */ tolerantOf(issueTokenRequestForm);
export const issueToken201JsonTolerant = /* @__PURE__ */ tolerantOf(issueToken201Json);
export const issueToken400JsonTolerant = /* @__PURE__ */ tolerantOf(issueToken400Json);
export const issueToken429HtmlTolerant = /* @__PURE__ */ tolerantOf(issueToken429Html);

export const issueTokenValidators = {
  'request application/x-www-form-urlencoded': { strict: issueTokenRequestForm, tolerant: issueTokenRequestFormTolerant, secrets: ['client_secret'] },
  '201 application/json': { strict: issueToken201Json, tolerant: issueToken201JsonTolerant, secrets: ['access_token'] },
  '400 application/json': { strict: issueToken400Json, tolerant: issueToken400JsonTolerant },
  '429 text/html': { strict: issueToken429Html, tolerant: issueToken429HtmlTolerant },
};
