// Written by `passgate generate` from openapi/*.yaml. Do not edit.
// documents: rest-v2=75c78dfa42ea0ccf969340bf79a0123359d1f56da266fcb0c32f98e17d554217

import {
  noBody,
  tolerantOf,
  resumeSessionRequestForm,
  resumeSession200Json,
  resumeSession400Json,
  resumeSession401Json,
  resumeSession429Html,
  resumeSession500Json,
} from './rest-v2.js';

export {
  resumeSessionRequestForm,
  resumeSession200Json,
  resumeSession400Json,
  resumeSession401Json,
  resumeSession429Html,
  resumeSession500Json,
};
export const resumeSessionRequestFormTolerant = /* @__PURE__ */ tolerantOf(resumeSessionRequestForm);
export const resumeSession200JsonTolerant = /* @__PURE__ */ tolerantOf(resumeSession200Json);
export const resumeSession400JsonTolerant = /* @__PURE__ */ tolerantOf(resumeSession400Json);
export const resumeSession401JsonTolerant = /* @__PURE__ */ tolerantOf(resumeSession401Json);
export const resumeSession429HtmlTolerant = /* @__PURE__ */ tolerantOf(resumeSession429Html);
export const resumeSession500JsonTolerant = /* @__PURE__ */ tolerantOf(resumeSession500Json);
export const resumeSession405Empty = noBody;
export const resumeSession405EmptyTolerant = noBody;

export const resumeSessionValidators = {
  'request application/x-www-form-urlencoded': { strict: resumeSessionRequestForm, tolerant: resumeSessionRequestFormTolerant, bodyOptional: true },
  '200 application/json': { strict: resumeSession200Json, tolerant: resumeSession200JsonTolerant },
  '400 application/json': { strict: resumeSession400Json, tolerant: resumeSession400JsonTolerant },
  '401 application/json': { strict: resumeSession401Json, tolerant: resumeSession401JsonTolerant, bodyOptional: true },
  '405': { strict: resumeSession405Empty, tolerant: resumeSession405EmptyTolerant, bodyOptional: true },
  '429 text/html': { strict: resumeSession429Html, tolerant: resumeSession429HtmlTolerant },
  '500 application/json': { strict: resumeSession500Json, tolerant: resumeSession500JsonTolerant },
};
